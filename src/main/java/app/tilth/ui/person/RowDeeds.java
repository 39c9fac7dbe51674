package app.tilth.ui.person;

import static app.tilth.ui.person.PersonViewModel.TEXTS;

import app.tilth.model.Exchange.Outcome;
import app.tilth.model.Exchange.Passed;
import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.Choices;
import app.tilth.ui.control.Choices.Choice;
import app.tilth.ui.control.Focus;
import app.tilth.ui.control.Overlay;
import app.tilth.ui.entry.EntryDialogs;
import app.tilth.ui.entry.Who;
import app.tilth.ui.person.PersonPage.Connected;
import app.tilth.ui.person.PersonPage.LoopLine;
import app.tilth.ui.timeline.Happened;
import app.tilth.ui.timeline.Redating;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What is added, changed and removed on the page of a person, by key and by mouse. */
final class RowDeeds {
    private final EntryDialogs entries;
    private final Overlay overlay;
    private final Redating redating;
    private @Nullable PersonPage page;
    private Optional<Moment> moved = Optional.empty();

    RowDeeds(EntryDialogs entries, Overlay overlay, Redating redating) {
        this.entries = entries;
        this.redating = redating;
        this.overlay = overlay;
    }

    /** Says whose page it is. */
    void of(PersonPage shown) {
        page = shown;
    }

    /** One row’s deeds: what Enter does, what Delete does, and what “more” offers beside these. */
    record Row(String name, Runnable change, Runnable remove, List<Choice<Runnable>> others) {}

    Row moment(Moment moment, Node anchor) {
        boolean alone = moment.interaction() == 0;
        List<Choice<Runnable>> others = new ArrayList<>();
        moment.ask().ifPresent(ask -> others.addAll(outcomes(ask)));
        moment.cameBack()
                .ifPresent(back -> others.add(
                        new Choice<>(() -> origins(back, anchor), TEXTS.get("grew-from.choose"), "", KeyCode.F)));
        if (moment.happened().isTwice()) {
            others.add(new Choice<>(() -> redating.join(moment.happened()), TEXTS.get("row.join"), "", KeyCode.M));
        }
        if (moment.happened().canBeSplit()) {
            others.add(new Choice<>(() -> redating.split(moment.happened()), TEXTS.get("row.split"), "", KeyCode.S));
        }
        return new Row(
                moment.title(),
                () -> with(who -> {
                    if (alone) {
                        entries.exchange(who, moment.happened().exchange());
                    } else {
                        entries.interaction(who, moment.interaction());
                    }
                }),
                () -> with(who -> {
                    if (alone) {
                        entries.removeExchange(who, moment.happened().exchange());
                    } else {
                        entries.removeInteraction(who, moment.interaction());
                    }
                }),
                others);
    }

    /** Gives a row of what took place the keys that put it on the day after, or the one before. */
    void dayKeys(Node node, Supplier<Moment> shown) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            int days = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
            PersonPage of = page;
            if (days != 0
                    && of != null
                    && event.isAltDown()
                    && !event.isShortcutDown()
                    && node.equals(event.getTarget())) {
                moved = Optional.of(shown.get());
                Happened it = shown.get().happened();
                redating.move(it, it.day().plusDays(days), of.today());
                event.consume();
            }
        });
    }

    /** What was put on another day last. */
    Optional<Moment> moved() {
        return moved;
    }

    Row connection(Connected other, Runnable open) {
        return new Row(
                other.name(),
                () -> with(who -> entries.connection(who, other.id())),
                () -> with(who -> entries.removeConnection(who, new Who(other.id(), other.name(), ""))),
                List.of(new Choice<>(open, TEXTS.get("row.open"), "", KeyCode.ENTER)));
    }

    Row loop(LoopLine loop) {
        return new Row(
                loop.text(),
                () -> with(who -> entries.loop(who, loop.id())),
                () -> with(who -> entries.removeLoop(who, loop.id())),
                loop.ask()
                        .map(ask -> outcomes(new Moment.Ask(ask, Outcome.OPEN)))
                        .orElse(List.of()));
    }

    /** How an ask may have ended otherwise than it is known to have, each in one step. */
    private List<Choice<Runnable>> outcomes(Moment.Ask ask) {
        return EntryDialogs.outcomes().stream()
                .filter(outcome -> outcome != ask.outcome())
                .map(outcome -> new Choice<Runnable>(
                        () -> outcome(ask.exchange(), outcome), TEXTS.get("ask." + outcome), "", key(outcome)))
                .toList();
    }

    void outcome(long ask, Outcome outcome) {
        with(who -> entries.outcome(who, ask, outcome));
    }

    private static KeyCode key(Outcome outcome) {
        return switch (outcome) {
            case GRANTED -> KeyCode.Y;
            case DECLINED -> KeyCode.D;
            case OPEN -> KeyCode.O;
        };
    }

    /** Says what something grew from, or that it did not. */
    private void origins(Moment.CameBack back, Node anchor) {
        List<Choice<Moment.Give>> choices = new ArrayList<>();
        for (Moment.Give give : back.gives()) {
            choices.add(new Choice<>(
                    give,
                    give.words(),
                    give.linked() ? TEXTS.get("grew-from.linked") : "",
                    KeyCode.valueOf("DIGIT" + (choices.size() + 1))));
        }
        choose(TEXTS.get("grew-from.title"), choices, anchor, give -> link(back, give));
    }

    /** Links something to a give it grew from, or takes that back. */
    void link(Moment.CameBack back, Moment.Give give) {
        with(who -> entries.link(who, back.exchange(), give.exchange(), !give.linked()));
    }

    private <T> void choose(String title, List<Choice<T>> choices, Node anchor, Consumer<T> chosen) {
        overlay.openPanel(
                new Choices<>(title, choices, value -> {
                    overlay.close();
                    chosen.accept(value);
                }),
                anchor);
    }

    private void with(Consumer<Who> deed) {
        PersonPage shown = page;
        if (shown != null) {
            deed.accept(new Who(shown.id(), shown.name(), shown.role()));
        }
    }

    /** The quiet button of a row that offers the same by mouse. */
    ActionButton more(Row row) {
        var more = more(() -> row);
        name(more, row);
        return more;
    }

    /** The quiet button of a row that shows one thing after another; {@link #name} says of which it is. */
    ActionButton more(Supplier<Row> shown) {
        var more = ActionButton.ofIcon(Feather.MORE_HORIZONTAL, "", () -> {});
        more.getStyleClass().add("row-more");
        more.setFocusTraversable(false);
        more.setOnAction(_ -> {
            Row row = shown.get();
            List<Choice<Runnable>> choices = new ArrayList<>(row.others);
            choices.add(new Choice<>(row.change, TEXTS.get("row.change"), "", KeyCode.E));
            choices.add(new Choice<>(row.remove, TEXTS.get("row.remove"), "", KeyCode.DELETE));
            choose(row.name, choices, more, Runnable::run);
        });
        return more;
    }

    static void name(ActionButton more, Row row) {
        more.setText(TEXTS.get("row.more", row.name));
    }

    /**
     * Gives a row its keys: arrows to walk, Enter and E, Delete, and those of the other deeds.
     *
     * @param enter what Enter does
     */
    void keys(Node node, Row row, Runnable enter) {
        keys(node, () -> row, enter, () -> walk(node, 1));
    }

    /** The same for a row that stays and shows what comes after, once what it showed is removed: the keyboard stays with it. */
    void keys(Node node, Supplier<Row> shown, Runnable enter) {
        keys(node, shown, enter, () -> {});
    }

    private static void keys(Node node, Supplier<Row> shown, Runnable enter, Runnable leave) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!node.equals(event.getTarget()) || event.isShortcutDown() || event.isAltDown()) {
                return;
            }
            Row row = shown.get();
            switch (event.getCode()) {
                case UP -> walk(node, -1);
                case DOWN -> walk(node, 1);
                case ENTER, SPACE -> enter.run();
                case E -> row.change.run();
                case DELETE -> {
                    leave.run();
                    row.remove.run();
                }
                default -> {
                    var other = row.others.stream()
                            .filter(choice -> choice.key() == event.getCode())
                            .findFirst();
                    if (other.isEmpty()) {
                        return;
                    }
                    other.get().value().run();
                }
            }
            event.consume();
        });
    }

    private static void walk(Node from, int step) {
        Parent list = from.getParent();
        if (list == null) {
            return;
        }
        int next = list.getChildrenUnmodifiable().indexOf(from) + step;
        if (next >= 0 && next < list.getChildrenUnmodifiable().size()) {
            Node to = list.getChildrenUnmodifiable().get(next);
            if (to.isFocusTraversable() && to.isVisible()) {
                Focus.take(to);
            }
        }
    }

    void interaction() {
        with(who -> entries.interaction(who, 0));
    }

    void exchange() {
        with(who -> entries.exchange(List.of(who), Passed.GAVE));
    }

    void loop() {
        with(who -> entries.loop(who, 0));
    }

    void connection() {
        with(who -> entries.connection(who, 0));
    }

    /** What the page adds, each by its key. */
    void add(Node anchor) {
        with(who -> choose(TEXTS.get("add.title", who.name()), adding(), anchor, Runnable::run));
    }

    private List<Choice<Runnable>> adding() {
        return List.of(
                new Choice<>(this::interaction, TEXTS.get("add.interaction"), "", KeyCode.I),
                new Choice<>(this::exchange, TEXTS.get("add.exchange"), "", KeyCode.G),
                new Choice<>(this::loop, TEXTS.get("add.loop"), "", KeyCode.L),
                new Choice<>(this::connection, TEXTS.get("add.connection"), "", KeyCode.C));
    }

    /** Does what a key on the page adds; answers whether it is one. */
    boolean add(KeyCode key) {
        var deed = adding().stream().filter(choice -> choice.key() == key).findFirst();
        deed.ifPresent(choice -> choice.value().run());
        return deed.isPresent();
    }
}
