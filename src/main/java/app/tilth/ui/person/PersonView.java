package app.tilth.ui.person;

import static app.tilth.ui.person.PersonViewModel.TEXTS;

import app.tilth.model.Circle;
import app.tilth.model.Exchange.Passed;
import app.tilth.model.InteractionKind;
import app.tilth.ui.about.AboutView;
import app.tilth.ui.about.AboutViewModel;
import app.tilth.ui.about.PortraitButton;
import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.Choices;
import app.tilth.ui.control.EmptyState;
import app.tilth.ui.control.Gradual;
import app.tilth.ui.control.KeyCap;
import app.tilth.ui.control.Overlay;
import app.tilth.ui.control.PageScroll;
import app.tilth.ui.control.Sight;
import app.tilth.ui.control.TabStrip;
import app.tilth.ui.control.TwoColumns;
import app.tilth.ui.entry.EntryDialogs;
import app.tilth.ui.shell.Beginning;
import app.tilth.ui.timeline.Redating;
import app.tilth.ui.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The page of one person. */
public final class PersonView extends ScrollPane implements Beginning, AutoCloseable {
    private static final double SIDE_WIDTH = 328;
    private static final int ABOUT = 2;

    private final PersonViewModel model;
    private final BiConsumer<Long, String> introduce;
    private final Consumer<Long> beforeAsking;
    private final Overlay overlay;
    private final RowDeeds rows;
    private final ActionButton add = new ActionButton(Weight.PLAIN, TEXTS.get("add"), () -> {})
            .leading(Feather.PLUS)
            .trailing(new KeyCap(KeyCode.A));
    private final PersonHeading heading;
    private final RhythmCard rhythm = new RhythmCard();
    private final AccountCard account = new AccountCard();
    private final MomentList moments;
    private final ConnectionList connections;
    private final AboutView about;
    private final PersonSide side;
    private final TabStrip tabs;
    private final ActionButton kinds;
    private final ActionButton timeline;
    private final StackPane tab = new StackPane();
    private final VBox main = new VBox();
    private final TwoColumns columns;
    private final StackPane nobody;
    private final Gradual filling = new Gradual();
    /** An empty page for a moment would only flicker. */
    private final PauseTransition patience = new PauseTransition(Duration.millis(100));

    private @Nullable PersonPage page;

    /**
     * @param introduce asks whom a person, given what to call them, is to be introduced to
     * @param beforeAsking shows how an ask of a person would land
     * @param redating changes what took place in its place, as the timeline does
     */
    public PersonView(
            PersonViewModel model,
            Overlay overlay,
            AboutViewModel about,
            PortraitButton portrait,
            BiConsumer<Long, String> introduce,
            Consumer<Long> beforeAsking,
            EntryDialogs entries,
            Redating redating) {
        this.model = model;
        this.introduce = introduce;
        this.beforeAsking = beforeAsking;
        this.overlay = overlay;
        rows = new RowDeeds(entries, overlay, redating);
        heading = new PersonHeading(model, deeds(), portrait);
        this.about = new AboutView(about, overlay);
        moments = new MomentList(rows, filling);
        connections = new ConnectionList(model, rows);
        side = new PersonSide(model, about, rows, beforeAsking);
        columns = new TwoColumns(main, side, SIDE_WIDTH);
        kinds = new ActionButton(Weight.QUIET, TEXTS.get("kinds.all"), () -> {}).trailing(Feather.CHEVRON_DOWN);
        kinds.setOnAction(_ -> kinds());
        tabs = new TabStrip(
                List.of(TEXTS.get("tab.timeline"), TEXTS.get("tab.connections"), TEXTS.get("tab.about")), this::open);
        var gone = new EmptyState(TEXTS.get("gone.title"), TEXTS.get("gone.sentence"))
                .offering(new ActionButton(Weight.SOFT, TEXTS.get("people"), model::openPeople));
        gone.getStyleClass().add("card");
        nobody = new StackPane(gone);
        setContent(new StackPane(nobody, columns));
        body(null);
        patience.setOnFinished(_ -> body(null));
        timeline =
                ActionButton.ofIcon(Feather.MAXIMIZE_2, TEXTS.get("timeline.open.key"), () -> ask(model::openTimeline));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        timeline.setId("person-timeline");
        var strip = new HBox(tabs, gap, add, kinds, timeline);
        strip.getStyleClass().add("person-tabs");
        main.getStyleClass().add("person-main");
        main.getChildren().setAll(heading, rhythm, account, strip, tab);
        tab.getChildren().setAll(moments);
        PageScroll.in(this);
        getStyleClass().add("person");
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        model.stateProperty().subscribe(this::show);
        about.openProperty().subscribe(open -> open.ifPresent(_ -> tabs.choose(ABOUT)));
    }

    @Override
    public void begin() {
        tabs.begin();
    }

    private HBox deeds() {
        var write = new ActionButton(Weight.PLAIN, TEXTS.get("write"), () -> ask(model::write)).leading(Feather.EDIT_2);
        add.setId("person-add");
        add.setOnAction(_ -> rows.add(add));
        var more = ActionButton.ofIcon(Feather.MORE_HORIZONTAL, TEXTS.get("more"), () -> {});
        more.getStyleClass().remove("quiet");
        more.getStyleClass().add("plain");
        more.setId("person-more");
        more.setOnAction(_ -> more(more));
        var bring = new ActionButton(Weight.PLAIN, TEXTS.get("introduce"), () -> ask(this::introduce))
                .leading(Feather.LINK);
        bring.setId("person-introduce");
        var deeds = new HBox(write, bring, more);
        deeds.getStyleClass().add("person-deeds");
        deeds.setMinWidth(USE_PREF_SIZE);
        return deeds;
    }

    private void introduce(PersonPage shown) {
        introduce.accept(shown.id(), shown.call());
    }

    private void ask(Consumer<PersonPage> deed) {
        PersonPage shown = page;
        if (shown != null) {
            deed.accept(shown);
        }
    }

    private void show(PersonState state) {
        switch (state) {
            case PersonState.Waiting() -> {
                page = null;
                if (Sight.has(this)) {
                    patience.playFromStart();
                } else {
                    body(null);
                }
            }
            case PersonState.Gone() -> {
                page = null;
                patience.stop();
                body(nobody);
            }
            case PersonState.Shown(PersonPage shown) -> show(shown);
        }
    }

    private void body(@Nullable Node shown) {
        columns.setVisible(columns.equals(shown));
        nobody.setVisible(nobody.equals(shown));
    }

    private void show(PersonPage shown) {
        boolean other = page == null || page.id() != shown.id();
        patience.stop();
        page = shown;
        rows.of(shown);
        heading.show(shown);
        tabs.setCount(0, shown.moments().size());
        tabs.setCount(1, shown.connections().size());
        if (other) {
            kinds.setText(TEXTS.get("kinds.all"));
            tabs.choose(0);
            List.of(rhythm, account, tab, side).forEach(part -> part.setVisible(false));
        }
        filling.begin(List.of(
                () -> {
                    rhythm.show(shown);
                    account.show(shown.account());
                    connections.show(shown);
                    List.of(rhythm, account).forEach(part -> part.setVisible(true));
                },
                () -> {
                    if (other) {
                        moments.begin(shown);
                    } else {
                        moments.show(shown);
                    }
                    tab.setVisible(true);
                },
                () -> {
                    side.show(shown);
                    side.setVisible(true);
                }));
        if (other) {
            body(columns);
            setVvalue(0);
            begin();
        }
    }

    private void open(int index) {
        kinds.setVisible(index == 0);
        timeline.setVisible(index == 0);
        tab.getChildren().setAll(index == 0 ? moments : index == 1 ? connections : about);
    }

    private void filter(MomentFilter wanted, String words) {
        kinds.setText(words);
        moments.filter(wanted);
    }

    private void kinds() {
        List<Choices.Choice<MomentFilter>> choices = new ArrayList<>();
        choices.add(choice(new MomentFilter.All(), TEXTS.get("kinds.all"), KeyCode.DIGIT0));
        for (Passed passed : Passed.values()) {
            choices.add(
                    choice(new MomentFilter.WithPassed(passed), Texts.get("passed", passed), digit(choices.size())));
        }
        for (InteractionKind kind : List.of(
                InteractionKind.MESSAGE,
                InteractionKind.CALL,
                InteractionKind.MEETING,
                InteractionKind.MEAL,
                InteractionKind.EVENT,
                InteractionKind.NOTE)) {
            choices.add(choice(new MomentFilter.OfKind(kind), Texts.get("kind", kind), digit(choices.size())));
        }
        choose(TEXTS.get("kinds"), choices, kinds, chosen -> filter(chosen, name(chosen)));
    }

    private static String name(MomentFilter filter) {
        return switch (filter) {
            case MomentFilter.All() -> TEXTS.get("kinds.all");
            case MomentFilter.OfKind(InteractionKind kind) -> Texts.get("kind", kind);
            case MomentFilter.WithPassed(Passed passed) -> Texts.get("passed", passed);
        };
    }

    private static <T> Choices.Choice<T> choice(T value, String text, KeyCode key) {
        return new Choices.Choice<>(value, text, "", key);
    }

    private static KeyCode digit(int digit) {
        return KeyCode.valueOf("DIGIT" + digit);
    }

    private void more(Node anchor) {
        ask(shown -> {
            List<Choices.Choice<Runnable>> choices = new ArrayList<>();
            for (Circle circle : Circle.values()) {
                choices.add(choice(
                        () -> model.circle(shown, circle),
                        TEXTS.get("more.circle", Texts.get("circle", circle)),
                        digit(choices.size() + 1)));
            }
            choices.add(choice(() -> model.openTimeline(shown), TEXTS.get("timeline.open"), KeyCode.T));
            choices.add(choice(
                    () -> model.archive(shown, !shown.archived()),
                    TEXTS.get(shown.archived() ? "more.unarchive" : "more.archive"),
                    KeyCode.E));
            choose(shown.name(), choices, anchor, Runnable::run);
        });
    }

    private <T> void choose(String title, List<Choices.Choice<T>> choices, Node anchor, Consumer<T> chosen) {
        overlay.openPanel(
                new Choices<>(title, choices, value -> {
                    overlay.close();
                    chosen.accept(value);
                }),
                anchor);
    }

    private void begin(String row) {
        Node first = tab.lookup(row);
        if (first != null) {
            first.requestFocus();
        }
    }

    private void onKey(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case W -> ask(model::write);
            case N -> ask(this::introduce);
            case T -> ask(model::openTimeline);
            case B -> ask(shown -> beforeAsking.accept(shown.id()));
            case A -> rows.add(add);
            case ESCAPE -> model.back();
            case DOWN -> {
                if (!tabs.isFocusWithin()) {
                    return;
                }
                filling.finish();
                List.of(".moment", ".connection-row", ".about-cell").forEach(this::begin);
            }
            default -> {
                if (!rows.add(event.getCode())) {
                    return;
                }
            }
        }
        event.consume();
    }

    @Override
    public void close() {
        side.close();
    }
}
