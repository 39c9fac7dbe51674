package app.tilth.ui.capture;

import static app.tilth.ui.capture.CaptureViewModel.TEXTS;

import app.tilth.model.Exchange;
import app.tilth.model.Exchange.Outcome;
import app.tilth.model.Loop;
import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.Icon;
import app.tilth.ui.control.Mark;
import app.tilth.ui.control.Sight;
import app.tilth.words.Brief;
import app.tilth.words.Dates;
import app.tilth.words.Span;
import app.tilth.words.Spans;
import app.tilth.workspace.Growth;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;

/** What may follow from the line, each a sentence, and where something can be done along with saving, a button. */
final class GrowthList extends VBox {
    private static final int LONGEST_GIVE = 60;

    private final CaptureViewModel model;

    GrowthList(CaptureViewModel model) {
        this.model = model;
        getStyleClass().add("growths");
    }

    /** Shows other growths; the focus stays on the button of the same place. */
    void show(List<Growth> growths, LocalDate today) {
        int focused = buttons().indexOf(getScene() == null ? null : getScene().getFocusOwner());
        fill(growths, today);
        if (focused >= 0 && focused < buttons().size()) {
            Sight.style(this);
            buttons().get(focused).requestFocus();
        }
    }

    private List<Node> buttons() {
        return getChildren().stream()
                .filter(HBox.class::isInstance)
                .flatMap(row -> ((HBox) row).getChildren().stream())
                .filter(ActionButton.class::isInstance)
                .toList();
    }

    private void fill(List<Growth> growths, LocalDate today) {
        getChildren().clear();
        Sight.put(this, !growths.isEmpty());
        if (growths.isEmpty()) {
            return;
        }
        var title = new Label(TEXTS.get("grows"));
        title.getStyleClass().add("section-title");
        getChildren().add(title);
        growths.forEach(growth -> getChildren().add(row(growth, today)));
    }

    private HBox row(Growth growth, LocalDate today) {
        return switch (growth) {
            case Growth.Settles(String name, Loop loop, boolean _) ->
                settles(name, loop, today, button(growth, "grows.settles"));
            case Growth.Answers answers -> {
                Growth.Answers other = answers.otherwise();
                boolean granted = answers.outcome() == Outcome.GRANTED;
                yield settles(
                        answers.name(),
                        answers.loop(),
                        today,
                        answer(granted ? answers : other, granted ? other : answers),
                        answer(granted ? other : answers, granted ? answers : other));
            }
            case Growth.Opens(String name, int _, Set<Loop.Kind> kinds, String about) -> {
                String kind = kinds.stream().sorted().map(Loop.Kind::name).collect(Collectors.joining("."));
                yield row(
                        Feather.CIRCLE,
                        "opens",
                        TEXTS.get("grows.opens." + kind, name, about),
                        TEXTS.get(model.isAlong(growth) ? "grows.opens.how" : "grows.opens.not"),
                        button(growth, "grows.opens"));
            }
            case Growth.GrewFrom(int _, Exchange give, String to) ->
                row(
                        Mark.sprout(14),
                        "grew",
                        TEXTS.get(
                                "grows.grew",
                                give.note().isBlank()
                                        ? TEXTS.get("exchange." + give.kind())
                                        : Brief.of(give.note(), LONGEST_GIVE)),
                        TEXTS.get("grows.grew.when", to, Dates.month(give.day(), today)),
                        button(growth, "grows.grew"));
            case Growth.Introduce pair ->
                row(
                        Feather.LINK,
                        "introduce",
                        TEXTS.get("grows.introduce", pair.nameA(), pair.nameB()),
                        pair.why().isEmpty()
                                ? TEXTS.get("grows.introduce.named", pair.nameA(), pair.nameB())
                                : TEXTS.get("grows.introduce.why", pair.why()),
                        button(growth, "grows.introduce"));
            case Growth.Rhythm rhythm -> {
                String usual = Spans.each(Span.of(Math.max(1, rhythm.usualDays())));
                String next = Dates.day(rhythm.next(), today);
                yield row(
                        Feather.REPEAT,
                        "rhythm",
                        rhythm.isLate()
                                ? TEXTS.get("grows.rhythm.late", rhythm.name(), Spans.text(rhythm.silentDays()))
                                : TEXTS.get("grows.rhythm", rhythm.name(), usual),
                        TEXTS.get(rhythm.isLate() ? "grows.rhythm.next.usual" : "grows.rhythm.next", next, usual));
            }
        };
    }

    private HBox settles(String name, Loop loop, LocalDate today, ActionButton... buttons) {
        return row(
                Feather.ROTATE_CW,
                "settles",
                loop.text().isBlank()
                        ? TEXTS.get("grows.settles." + loop.kind() + ".bare", name)
                        : TEXTS.get("grows.settles." + loop.kind(), name, loop.text()),
                TEXTS.get("grows.settles.since", Spans.ago(Math.max(0, ChronoUnit.DAYS.between(loop.opened(), today)))),
                buttons);
    }

    private ActionButton button(Growth growth, String key) {
        boolean along = model.isAlong(growth);
        return new ActionButton(
                        along == (growth instanceof Growth.Introduce) ? Weight.PLAIN : Weight.SOFT,
                        TEXTS.get(key + (along ? ".done" : ".do")),
                        () -> model.toggle(growth, List.of()))
                .compact();
    }

    private ActionButton answer(Growth.Answers answers, Growth.Answers other) {
        return new ActionButton(
                        model.isAlong(answers) ? Weight.SOFT : Weight.PLAIN,
                        TEXTS.get("grows.answers." + answers.outcome() + (model.isAlong(answers) ? ".done" : ".do")),
                        () -> model.toggle(answers, List.of(other)))
                .compact();
    }

    /** Words between stars stand out from the others. */
    private static Text[] parts(String text) {
        String[] words = text.split("\\*", -1);
        // Someone’s own words may have stars, too: then they are only that.
        String[] said = words.length == 3 ? words : new String[] {text};
        var parts = new Text[said.length];
        for (int i = 0; i < said.length; i++) {
            parts[i] = new Text(said[i]);
            parts[i].getStyleClass().add(i == 1 ? "growth-strong" : "growth-lead");
        }
        return parts;
    }

    private static HBox row(Feather icon, String style, String text, String detail, Node... button) {
        return row(Icon.of(icon, 14), style, text, detail, button);
    }

    private static HBox row(Node icon, String style, String text, String detail, Node... button) {
        var disc = new StackPane(icon);
        disc.getStyleClass().addAll("growth-mark", "growth-" + style);
        var first = new TextFlow(parts(text));
        var second = new Label(detail);
        second.getStyleClass().addAll("detail", "muted");
        second.setWrapText(true);
        var words = new VBox(first, second);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(disc, words);
        row.getChildren().addAll(button);
        row.getStyleClass().add("growth");
        return row;
    }
}
