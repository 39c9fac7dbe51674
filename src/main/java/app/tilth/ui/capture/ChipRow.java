package app.tilth.ui.capture;

import static app.tilth.ui.capture.CaptureViewModel.TEXTS;

import app.tilth.capture.Corrections;
import app.tilth.capture.Draft;
import app.tilth.capture.Mention;
import app.tilth.capture.NameBook.Named;
import app.tilth.capture.Passage.What;
import app.tilth.model.Exchange;
import app.tilth.model.InteractionKind;
import app.tilth.model.Loop;
import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.Avatar;
import app.tilth.ui.control.Icon;
import app.tilth.words.Brief;
import app.tilth.words.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What was understood, a chip for each part: Enter offers what else it may be, Delete takes it back. */
final class ChipRow extends FlowPane {
    private static final int PICTURE = 20;
    private static final int MOST = 24;
    private static final int DAYS_BACK = 7;
    /** Of a need, in characters. */
    private static final int LONGEST_TITLE = 60;

    private final CaptureViewModel model;
    private final ChipChoices choices;

    ChipRow(CaptureViewModel model, ChipChoices choices) {
        this.model = model;
        this.choices = choices;
        getStyleClass().add("capture-chips");
    }

    /** Shows another reading; the focus stays on the chip of the same place. */
    void show(Optional<CaptureReading> reading) {
        int focused = focusedChip();
        getChildren().clear();
        reading.ifPresent(this::build);
        if (focused >= 0 && !getChildren().isEmpty()) {
            chip(Math.min(focused, getChildren().size() - 1)).requestFocus();
        }
    }

    /** Puts the focus on the first chip. */
    void begin() {
        if (!getChildren().isEmpty()) {
            chip(0).requestFocus();
        }
    }

    private int focusedChip() {
        for (int i = 0; i < getChildren().size(); i++) {
            if (chip(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private Node chip(int index) {
        Node column = getChildren().get(index);
        return column instanceof VBox box ? box.getChildren().getLast() : column;
    }

    private void build(CaptureReading reading) {
        Draft draft = reading.draft();
        if (draft.need().isPresent()) {
            need(draft, draft.need().get(), reading.today());
            return;
        }
        draft.present().stream().limit(MOST).forEach(this::person);
        if (draft.present().size() > MOST) {
            var more = new Label(TEXTS.get("chip.more", draft.present().size() - MOST));
            more.getStyleClass().addAll("detail", "muted");
            getChildren().add(new VBox(title(What.PERSON), more));
        }
        kind(draft);
        when(draft, reading.today());
        draft.exchanges().forEach(passed -> exchange(reading, passed));
        draft.loops().forEach(loop -> loop(draft, loop, reading.today()));
        draft.introductions().forEach(pair -> introduction(draft, pair));
        var add = ActionButton.ofIcon(Feather.PLUS, TEXTS.get("add"), () -> {});
        add.setId("capture-add");
        add.setOnAction(_ -> choices.add(add));
        getChildren().add(add);
    }

    private void person(Mention mention) {
        String text = mention.isNew() ? TEXTS.get("chip.new", mention.words()) : mention.name();
        Node picture = mention.chosen()
                .<Node>map(named -> new Avatar(named.person(), named.fullName(), PICTURE))
                .orElseGet(() -> Icon.of(Feather.USER, 14));
        chip(What.PERSON, picture, text, mention.words(), anchor -> {
            List<ChipChoices.Offer> offers = new ArrayList<>();
            for (Named named : mention.candidates()) {
                offers.add(new ChipChoices.Offer(
                        named.fullName(),
                        named.role(),
                        Optional.empty(),
                        said -> said.meaning(mention.words(), Optional.of(named))));
            }
            offers.add(new ChipChoices.Offer(
                    TEXTS.get("choice.new"),
                    mention.words(),
                    Optional.empty(),
                    said -> said.meaning(mention.words(), Optional.empty())));
            choices.open(
                    anchor, TEXTS.get("choose.PERSON", mention.words()), offers, refusal(What.PERSON, mention.words()));
        });
    }

    private void kind(Draft draft) {
        boolean said = draft.kind().isPresent();
        InteractionKind kind = draft.likelyKind();
        String text = said && !draft.kindWord().isEmpty() ? Brief.atStart(draft.kindWord()) : TEXTS.get("kind." + kind);
        chip(
                What.KIND,
                icon(kind),
                said ? text : TEXTS.get("chip.to", text, TEXTS.get("chip.unset")),
                draft.kindWord(),
                anchor -> {
                    List<ChipChoices.Offer> offers = new ArrayList<>();
                    for (InteractionKind other : InteractionKind.values()) {
                        offers.add(new ChipChoices.Offer(
                                TEXTS.get("kind." + other),
                                "",
                                Optional.of(key(other)),
                                corrections -> corrections.as(other)));
                    }
                    choices.open(anchor, TEXTS.get("choose.KIND"), offers, refusal(What.KIND, draft.kindWord()));
                });
    }

    private void when(Draft draft, LocalDate today) {
        LocalDate day = draft.day().orElse(today);
        String time = draft.time().map(at -> " " + at).orElse("");
        String text = (draft.day().isPresent() ? Dates.withFullWeekday(day) : Dates.day(day, today)) + time;
        chip(What.WHEN, Feather.CALENDAR, Brief.atStart(text), "", anchor -> {
            List<ChipChoices.Offer> offers = new ArrayList<>();
            for (int back = 0; back < DAYS_BACK; back++) {
                LocalDate other = today.minusDays(back);
                offers.add(new ChipChoices.Offer(
                        Brief.atStart(Dates.day(other, today)),
                        Dates.withWeekday(other),
                        Optional.empty(),
                        said -> said.on(other)));
            }
            choices.open(anchor, TEXTS.get("choose.WHEN"), offers, Optional.empty());
        });
    }

    private void exchange(CaptureReading reading, Draft.Passed passed) {
        Draft draft = reading.draft();
        What what = What.valueOf(passed.passed().name());
        String text = Optional.ofNullable(reading.named().get(passed))
                .map(name -> TEXTS.get("chip.name", name))
                .orElseGet(() -> TEXTS.get("chip.exchange", kind(passed), passed.words()));
        chip(what, icon(what), to(draft, passed.people(), text), passed.source(), anchor -> {
            List<ChipChoices.Offer> offers = new ArrayList<>();
            for (Exchange.Kind kind : Exchange.Kind.values()) {
                offers.add(new ChipChoices.Offer(
                        TEXTS.get("exchange." + kind), "", Optional.empty(), said -> said.of(passed.source(), kind)));
            }
            for (Exchange.Size size : Exchange.Size.values()) {
                offers.add(new ChipChoices.Offer(
                        Brief.atStart(TEXTS.get("size." + size)),
                        "",
                        Optional.empty(),
                        said -> said.of(passed.source(), size)));
            }
            choices.open(anchor, TEXTS.get("choose.exchange"), offers, refusal(what, passed.source()));
        });
    }

    private static String kind(Draft.Passed passed) {
        String kind = TEXTS.get("exchange." + passed.kind());
        return passed.size()
                .map(size -> TEXTS.get("chip.size", kind, TEXTS.get("size." + size)))
                .orElse(kind);
    }

    /** Names whom it concerns where that is not everyone who took part. */
    private static String to(Draft draft, List<Integer> people, String text) {
        List<Mention> concerned = people.stream().map(draft.people()::get).toList();
        return concerned.isEmpty() || concerned.equals(draft.present())
                ? text
                : TEXTS.get("chip.to", text, concerned.getFirst().name());
    }

    private void loop(Draft draft, Draft.Opened loop, LocalDate today) {
        String name = loop.people().isEmpty()
                ? ""
                : draft.people().get(loop.people().getFirst()).name();
        String text = loop.kind() == Loop.Kind.THANKS
                ? loop.words().isEmpty()
                        ? TEXTS.get("chip.THANKS", "", name)
                        : TEXTS.get("chip.THANKS.for", loop.words())
                : loop.due()
                        .map(due -> TEXTS.get("chip.PROMISE.due", loop.words(), Dates.day(due, today)))
                        .orElseGet(() -> TEXTS.get("chip.PROMISE", loop.words()));
        chip(
                What.LOOP,
                Feather.ROTATE_CW,
                text,
                loop.source(),
                anchor ->
                        choices.open(anchor, TEXTS.get("choose.remove"), List.of(), refusal(What.LOOP, loop.source())));
    }

    private void need(Draft draft, Draft.Needed need, LocalDate today) {
        remark(What.NEED, Feather.SUN, Brief.of(need.title(), LONGEST_TITLE), need.source());
        need.horizon().ifPresent(day -> remark(What.WHEN, Feather.CALENDAR, by(day, today), need.horizonWords()));
        need.criteria().forEach(criterion -> {
            String text = TEXTS.get("chip.criterion." + criterion.kind(), criterion.text());
            remark(What.CRITERION, Feather.USERS, Brief.atStart(text), criterion.text());
        });
        need.people().stream().map(draft.people()::get).forEach(this::person);
    }

    private static String by(LocalDate day, LocalDate today) {
        return TEXTS.get("chip.by", Dates.day(day, today));
    }

    /** A chip of something that can only be taken back. */
    private void remark(What what, Feather icon, String text, String words) {
        chip(
                what,
                icon,
                text,
                words,
                anchor -> choices.open(anchor, TEXTS.get("choose.remove"), List.of(), refusal(what, words)));
    }

    private void introduction(Draft draft, Draft.Brought pair) {
        String text = TEXTS.get(
                "chip.introduction",
                draft.people().get(pair.a()).name(),
                draft.people().get(pair.b()).name());
        chip(
                What.INTRODUCTION,
                Feather.LINK,
                text,
                pair.source(),
                anchor -> choices.open(
                        anchor, TEXTS.get("choose.remove"), List.of(), refusal(What.INTRODUCTION, pair.source())));
    }

    private static Optional<UnaryOperator<Corrections>> refusal(What what, String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(said -> said.refusing(what, words));
    }

    private static Label title(What what) {
        var title = new Label(TEXTS.get("column." + what));
        title.getStyleClass().addAll("detail", "muted", "chip-title");
        return title;
    }

    private void chip(What what, Feather icon, String text, String words, Consumer<Node> open) {
        chip(what, Icon.of(icon, 14), text, words, open);
    }

    private void chip(What what, Node picture, String text, String words, Consumer<Node> open) {
        var chip = new Button(text, picture);
        chip.getStyleClass().addAll("capture-chip", "chip-" + what.name().toLowerCase(Locale.ROOT));
        chip.setAccessibleText(TEXTS.get("chip.spoken", TEXTS.get("column." + what), text));
        chip.setOnAction(_ -> open.accept(chip));
        chip.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open.accept(chip);
                event.consume();
            } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                refusal(what, words).ifPresent(model::correct);
                event.consume();
            }
        });
        boolean same = !getChildren().isEmpty()
                && getChildren().getLast() instanceof VBox last
                && what.equals(last.getUserData());
        Node heading = title(what);
        heading.setVisible(!same);
        var column = new VBox(heading, chip);
        column.setUserData(what);
        getChildren().add(column);
    }

    private static Feather icon(What what) {
        return switch (what) {
            case GAVE -> Feather.ARROW_UP_RIGHT;
            case RECEIVED -> Feather.ARROW_DOWN_LEFT;
            case ASKED -> Feather.HELP_CIRCLE;
            case PERSON, KIND, WHEN, LOOP, INTRODUCTION, JOIN, NEED, CRITERION -> Feather.CIRCLE;
        };
    }

    private static Feather icon(InteractionKind kind) {
        return switch (kind) {
            case MESSAGE -> Feather.MAIL;
            case CALL -> Feather.PHONE;
            case MEETING -> Feather.USERS;
            case MEAL -> Feather.COFFEE;
            case EVENT -> Feather.CALENDAR;
            case LETTER -> Feather.FEATHER;
            case GIFT -> Feather.GIFT;
            case NOTE -> Feather.FILE_TEXT;
        };
    }

    private static KeyCode key(InteractionKind kind) {
        return switch (kind) {
            case MESSAGE -> KeyCode.M;
            case CALL -> KeyCode.C;
            case MEETING -> KeyCode.P;
            case MEAL -> KeyCode.E;
            case EVENT -> KeyCode.V;
            case LETTER -> KeyCode.L;
            case GIFT -> KeyCode.G;
            case NOTE -> KeyCode.N;
        };
    }
}
