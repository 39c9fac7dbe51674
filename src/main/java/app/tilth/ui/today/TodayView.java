package app.tilth.ui.today;

import app.tilth.model.InteractionKind;
import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.Choices;
import app.tilth.ui.control.Choices.Choice;
import app.tilth.ui.control.EmptyState;
import app.tilth.ui.control.Overlay;
import app.tilth.ui.control.PageScroll;
import app.tilth.ui.control.TwoColumns;
import app.tilth.ui.control.Waiting;
import app.tilth.ui.shell.Beginning;
import app.tilth.ui.shell.Navigation;
import app.tilth.ui.shell.Place;
import app.tilth.ui.words.Texts;
import app.tilth.words.Dates;
import app.tilth.words.Numbers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Today on screen: heading, suggestions and the side column. */
public final class TodayView extends ScrollPane implements CardDeeds, Beginning {
    private static final Map<InteractionKind, KeyCode> KIND_KEYS = Map.of(
            InteractionKind.MESSAGE, KeyCode.M,
            InteractionKind.CALL, KeyCode.C,
            InteractionKind.MEETING, KeyCode.P,
            InteractionKind.MEAL, KeyCode.E,
            InteractionKind.EVENT, KeyCode.V,
            InteractionKind.LETTER, KeyCode.L,
            InteractionKind.GIFT, KeyCode.G);
    private static final Map<SnoozeChoice, KeyCode> SNOOZE_KEYS = Map.of(
            SnoozeChoice.TOMORROW, KeyCode.DIGIT1,
            SnoozeChoice.THREE_DAYS, KeyCode.DIGIT2,
            SnoozeChoice.NEXT_MONDAY, KeyCode.DIGIT3,
            SnoozeChoice.A_MONTH, KeyCode.DIGIT4);

    private static final double SIDE_WIDTH = 296;

    private final TodayViewModel model;
    private final Consumer<PersonCard> passed;
    private final Navigation navigation;
    private final Overlay overlay;
    private final TodayHeading heading = new TodayHeading();
    private final SuggestionList suggestions = new SuggestionList(this);
    private final Label end = new Label();
    private final EmptyState allDone =
            new EmptyState(Texts.get("today.all-done.title"), Texts.get("today.all-done.sentence"));
    private final EmptyState nothing;
    private final Waiting waiting = new Waiting();
    private final VBox main;
    private final SideColumn side;

    /**
     * @param bringPeople opens the import
     * @param passed asks what was given, received or asked
     */
    public TodayView(
            TodayViewModel model,
            Overlay overlay,
            Navigation navigation,
            Runnable bringPeople,
            Consumer<PersonCard> passed) {
        this.model = model;
        this.passed = passed;
        this.navigation = navigation;
        side = new SideColumn(navigation);
        this.overlay = overlay;
        nothing = new EmptyState(Texts.get("today.empty.title"), Texts.get("today.empty.sentence"))
                .offering(new ActionButton(Weight.SOFT, Texts.get("import.title"), bringPeople)
                        .leading(Feather.DOWNLOAD));
        nothing.getStyleClass().add("card");
        end.getStyleClass().addAll("detail", "muted", "today-end");
        end.setWrapText(true);
        main = new VBox(waiting);
        main.getStyleClass().add("today-main");
        side.setVisible(false);
        PageScroll.in(this);
        setContent(new TwoColumns(main, side, SIDE_WIDTH));
        model.pageProperty().subscribe(page -> {
            if (page != null) {
                show(page);
            }
        });
    }

    @Override
    public void begin() {
        suggestions.begin();
    }

    private void show(TodayPage page) {
        waiting.end();
        var progress = DayProgress.of(page);
        heading.show(page, progress);
        suggestions.show(page.cards());
        end.setText(Texts.get("today.end", page.howMany(), Numbers.spelled(page.howMany())));
        side.show(page);
        side.setVisible(true);
        var parts = parts(progress);
        // Taking nodes out and in again would lose the focus.
        if (!main.getChildren().equals(parts)) {
            main.getChildren().setAll(parts);
        }
    }

    private List<Node> parts(DayProgress progress) {
        if (progress.isEmpty()) {
            return List.of(heading, nothing);
        }
        return List.of(heading, suggestions, progress.left() == 0 ? allDone : end);
    }

    @Override
    public void reachedOut(PersonCard card, Node from) {
        var kinds = Stream.of(InteractionKind.values())
                .filter(KIND_KEYS::containsKey)
                .map(kind -> new Choice<>(
                        kind, Texts.get("kind", kind), "", KIND_KEYS.getOrDefault(kind, KeyCode.UNDEFINED)))
                .toList();
        choose(Texts.get("today.how", card.name()), kinds, from, kind -> model.reachedOut(card, kind));
    }

    /** Whose card the keys act on; empty where it is about two. */
    public Optional<PersonCard> current() {
        return suggestions
                .current()
                .flatMap(card -> card instanceof PersonCard one ? Optional.of(one) : Optional.empty());
    }

    @Override
    public void passed(PersonCard card) {
        passed.accept(card);
    }

    @Override
    public void write(PersonCard card) {
        model.write(card);
    }

    @Override
    public void askBoth(PairCard card) {
        model.askBoth(card);
    }

    @Override
    public void introduce(PairCard card) {
        model.introduce(card);
    }

    @Override
    public void snooze(TodayCard card, Node from) {
        model.page().ifPresent(page -> {
            var days = Stream.of(SnoozeChoice.values())
                    .map(choice -> new Choice<>(
                            choice,
                            Texts.get("snooze", choice),
                            Dates.withWeekday(choice.from(page.day())),
                            SNOOZE_KEYS.getOrDefault(choice, KeyCode.UNDEFINED)))
                    .toList();
            choose(Texts.get("today.snooze.heading"), days, from, choice -> model.snooze(card, choice));
        });
    }

    @Override
    public void notThisOne(TodayCard card) {
        model.notThisOne(card);
    }

    @Override
    public void open(long person) {
        navigation.open(new Place.Person(person));
    }

    @Override
    public void why(TodayCard card, Node from) {
        overlay.openPanel(new WhyPanel(card), from);
    }

    private <T> void choose(String title, List<Choice<T>> choices, Node from, Consumer<T> chosen) {
        overlay.openPanel(
                new Choices<>(title, choices, value -> {
                    overlay.close();
                    chosen.accept(value);
                }),
                from);
    }
}
