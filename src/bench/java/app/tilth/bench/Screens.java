package app.tilth.bench;

import app.tilth.model.Cadences;
import app.tilth.model.Circle;
import app.tilth.model.Exchange;
import app.tilth.model.Introduction;
import app.tilth.model.Need;
import app.tilth.model.NeedBuilder;
import app.tilth.model.SuggestionKind;
import app.tilth.store.DataFileProblem;
import app.tilth.ui.MainWindow;
import app.tilth.ui.WorkspaceWiring;
import app.tilth.ui.shell.Place;
import app.tilth.ui.task.DirectTaskRunner;
import app.tilth.ui.theme.Look;
import app.tilth.ui.theme.Scheme;
import app.tilth.ui.theme.Theme;
import app.tilth.workspace.AddExchange;
import app.tilth.workspace.AddNeed;
import app.tilth.workspace.AddPeople;
import app.tilth.workspace.ChangePreferences;
import app.tilth.workspace.Introductions;
import app.tilth.workspace.MoveIntroduction;
import app.tilth.workspace.Preferences;
import app.tilth.workspace.TakeNetwork;
import app.tilth.workspace.Workspace;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import javax.imageio.ImageIO;

/** Draws the window’s views off-screen, light and dark, and writes them as PNG. */
public final class Screens {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final double SCALE = Integer.getInteger("scale", 1);
    /** Long enough for every movement on a fresh view to come to rest. */
    private static final Duration REST = Duration.millis(900);

    /** The day of the pictures. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static final Clock MORNING = Clock.fixed(DAY.atTime(8, 30).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private static final String MOCKED_LINE =
            "Coffee with Ana yesterday, she’s hiring a grid modeller. Gave her Yusuf’s name";
    private static final List<String> ASKED = List.of("Tomasz", "Samir");
    private static final String MOCKED_ASK =
            "Hi {first name}, hope you are well. I am looking for a new role in climate tech by "
                    + "spring, ideally product work close to the grid. Do you know anyone who is hiring, and could you pass my CV along? "
                    + "Any help is appreciated.";
    private static final String LINE_WITH_LOOPS = "Call with Dele, told him how it ended. Got a big favour from him";

    private final File folder;
    private final Path data;
    private final Deque<Picture> pictures = new ArrayDeque<>();

    private Screens(File folder, Path data) {
        this.folder = folder;
        this.data = data;
    }

    /**
     * Draws into the folder named by {@code -Dout}, with {@code -Donly} just those whose names begin so, with {@code -Dscale} as
     * on a screen with so many pixels for one.
     */
    public static void main(String[] args) throws Exception {
        Path data = Files.createTempDirectory("screens");
        Path sample = data.resolve("sample.tilth");
        try (Workspace workspace = Workspace.open(sample, MORNING)) {
            workspace.run(TakeNetwork.sample(DAY));
        }
        Path changed = data.resolve("changed.tilth");
        Files.copy(sample, changed);
        try (Workspace workspace = Workspace.open(changed, MORNING)) {
            workspace.run(new ChangePreferences(Preferences.USUAL, changed()));
        }
        Path twice = data.resolve("twice.tilth");
        TwiceKept.make(twice, DAY, MORNING);
        long dele = named(sample, "Dele Adeyemi");
        Path owing = data.resolve("owing.tilth");
        Files.copy(sample, owing);
        try (Workspace workspace = Workspace.open(owing, MORNING)) {
            workspace.run(
                    new AddExchange(passed(dele, Exchange.Passed.ASKED, "a word with the grid operator"), "Dele"));
            workspace.run(new AddExchange(passed(dele, Exchange.Passed.RECEIVED, "a desk in Lagos"), "Dele"));
        }
        Path meeting = data.resolve("meeting.tilth");
        Files.copy(sample, meeting);
        try (Workspace workspace = Workspace.open(meeting, MORNING)) {
            List<Introductions.Two> found = new Introductions(workspace).best(2);
            bring(workspace, found.getFirst(), Introduction.Stage.BOTH_ASKED);
            bring(workspace, found.getLast(), Introduction.Stage.MADE);
        }
        Path alone = data.resolve("alone.tilth");
        try (Workspace workspace = Workspace.open(alone, MORNING)) {
            workspace.run(new AddPeople(List.of("Dele Adeyemi"), Circle.CLOSE));
        }
        Path large = data.resolve("large.tilth");
        LargeNetwork.make(large, MORNING);
        Path bare = data.resolve("bare.tilth");
        Files.copy(alone, bare);
        try (Workspace workspace = Workspace.open(bare, MORNING)) {
            workspace.run(new AddNeed(Need.titled("A voice for the film").build()));
        }
        Path lengthy = data.resolve("lengthy.tilth");
        Files.copy(sample, lengthy);
        long much;
        try (Workspace workspace = Workspace.open(lengthy, MORNING)) {
            much = workspace.run(new AddNeed(much())).need();
        }
        var screens = new Screens(new File(System.getProperty("out", "target/screens")), data);
        for (var scheme : Scheme.values()) {
            screens.pictures.add(new Picture("welcome", scheme, data.resolve("empty.tilth"), _ -> {}));
            screens.pictures.add(new Picture(
                    "today", scheme, sample, window -> window.navigation().open(new Place.Today())));
            screens.pictures.add(new Picture(
                    "people", scheme, sample, window -> window.navigation().open(new Place.People())));
            screens.pictures.add(new Picture(
                    "person", scheme, sample, window -> window.navigation().open(new Place.Person(dele))));
            screens.pictures.add(new Picture(
                    "person-owing", scheme, owing, window -> window.navigation().open(new Place.Person(dele))));
            screens.pictures.add(new Picture(
                    "duplicates", scheme, twice, window -> window.navigation().open(new Place.Duplicates())));
            screens.pictures.add(new Picture("about", scheme, sample, window -> about(window, dele)));
            screens.pictures.add(
                    new Picture("about-open", scheme, sample, window -> about(window, dele)).then(Screens::openPhone));
            for (KeyCode key : List.of(KeyCode.A, KeyCode.I, KeyCode.G, KeyCode.L, KeyCode.C)) {
                screens.pictures.add(new Picture(
                        "entry-" + key.getName().toLowerCase(Locale.ROOT),
                        scheme,
                        sample,
                        window -> entry(window, dele, key)));
            }
            screens.pictures.add(new Picture("capture", scheme, sample, window -> capture(window, MOCKED_LINE)));
            screens.pictures.add(
                    new Picture("capture-loops", scheme, sample, window -> capture(window, LINE_WITH_LOOPS)));
            screens.pictures.add(new Picture("ask-check", scheme, sample, Screens::ask)
                    .then(Screens::writeToEveryone)
                    // The words are judged and marked by then.
                    .then(_ -> {}));
            screens.pictures.add(new Picture("introductions", scheme, meeting, Screens::introductions));
            screens.pictures.add(new Picture("introductions-none", scheme, alone, Screens::introductions));
            screens.pictures.add(new Picture("introduce", scheme, sample, window -> introduce(window, dele)));
            screens.pictures.add(new Picture(
                    "settings", scheme, sample, window -> window.navigation().open(new Place.Settings())));
            screens.pictures.add(new Picture(
                            "settings-changed",
                            scheme,
                            changed,
                            window -> window.navigation().open(new Place.Settings()))
                    .then(Screens::mistype));
            screens.pictures.add(new Picture(
                    "needs", scheme, sample, window -> window.navigation().open(new Place.Need(1))));
            screens.pictures.add(new Picture(
                    "insights", scheme, sample, window -> window.navigation().open(new Place.Insights())));
            screens.pictures.add(new Picture(
                    "insights-large",
                    scheme,
                    Look.Text.LARGER,
                    1120,
                    720,
                    sample,
                    List.of(window -> window.navigation().open(new Place.Insights()))));
            screens.pictures.add(new Picture(
                    "insights-small",
                    scheme,
                    Look.Text.NORMAL,
                    1120,
                    720,
                    sample,
                    List.of(window -> window.navigation().open(new Place.Insights()))));
            screens.pictures.add(new Picture(
                    "insights-new", scheme, alone, window -> window.navigation().open(new Place.Insights())));
            screens.pictures.add(new Picture(
                    "network", scheme, sample, window -> window.navigation().open(new Place.Network())));
            screens.pictures.add(new Picture(
                            "network-path",
                            scheme,
                            sample,
                            window -> window.navigation().open(new Place.Network()))
                    .then(Screens::typeWhereTo)
                    .then(Screens::goThere)
                    // It is found, and the picture drawn anew, by then.
                    .then(_ -> {}));
            screens.pictures.add(new Picture(
                            "network-bridges",
                            scheme,
                            sample,
                            window -> window.navigation().open(new Place.Network()))
                    .then(Screens::lookAtBridges)
                    .then(_ -> {}));
            screens.pictures.add(new Picture(
                            "network-all-of-them",
                            scheme,
                            sample,
                            window -> window.navigation().open(new Place.Network()))
                    .then(Screens::listBridges));
            screens.pictures.add(new Picture("network-found", scheme, sample, Screens::network)
                    .then(_ -> NetworkDeeds.find("sols"))
                    .then(_ -> NetworkDeeds.take()));
            screens.pictures.add(new Picture("network-finding", scheme, sample, Screens::network)
                    .then(_ -> NetworkDeeds.find("s"))
                    .then(_ -> {}));
            screens.pictures.add(new Picture("network-needs", scheme, sample, Screens::network)
                    .then(_ -> NetworkDeeds.press(KeyCode.DIGIT4))
                    .then(_ -> {}));
            screens.pictures.add(new Picture("network-warmth", scheme, sample, Screens::network)
                    .then(_ -> NetworkDeeds.press(KeyCode.DIGIT1))
                    .then(_ -> NetworkDeeds.fire("#network-wider")));
            screens.pictures.add(new Picture("network-chosen", scheme, sample, Screens::network)
                    .then(_ -> NetworkDeeds.choose())
                    .then(_ -> {}));
            screens.pictures.add(new Picture("network-list", scheme, sample, Screens::network)
                    .then(_ -> NetworkDeeds.asList())
                    .then(_ -> {}));
            screens.pictures.add(new Picture("network-replay", scheme, sample, Screens::network).then(Screens::replay));
            screens.pictures.add(new Picture("network-export", scheme, sample, Screens::network).then(Screens::export));
            screens.pictures.add(new Picture(
                    "timeline", scheme, sample, window -> window.navigation().open(new Place.Timeline(""))));
            screens.pictures.add(new Picture(
                            "timeline-circles",
                            scheme,
                            sample,
                            window -> window.navigation().open(new Place.Timeline("")))
                    .then(_ -> NetworkDeeds.press("#timeline-by", KeyCode.LEFT)));
            screens.pictures.add(new Picture(
                    "timeline-someone",
                    scheme,
                    sample,
                    window -> window.navigation().open(new Place.Timeline("text=hana"))));
            screens.pictures.add(new Picture("needs-who", scheme, sample, window -> needs(window, KeyCode.W)));
            screens.pictures.add(new Picture("needs-edit", scheme, sample, window -> needs(window, KeyCode.E)));
            screens.pictures.add(new Picture(
                    "needs-none", scheme, alone, window -> window.navigation().open(new Place.Needs())));
            screens.pictures.add(new Picture(
                    "needs-unsaid", scheme, bare, window -> window.navigation().open(new Place.Needs())));
            screens.pictures.add(new Picture(
                    "needs-met", scheme, sample, window -> window.navigation().open(new Place.Need(5))));
            screens.pictures.add(new Picture(
                    "needs-much", scheme, lengthy, window -> window.navigation().open(new Place.Need(much))));
            screens.pictures.add(new Picture("palette", scheme, sample, Screens::palette));
        }
        screens.atTheNarrowest("today-larger", sample, new Place.Today());
        screens.atTheNarrowest("network-larger", sample, new Place.Network());
        screens.pictures.add(new Picture(
                "network-list-larger",
                Scheme.LIGHT,
                Look.Text.LARGER,
                1120,
                720,
                sample,
                List.of(Screens::network, _ -> NetworkDeeds.asList(), _ -> NetworkDeeds.choose())));
        screens.atTheNarrowest("timeline-larger", sample, new Place.Timeline(""));
        screens.atTheNarrowest("people-larger", sample, new Place.People());
        screens.atTheNarrowest("person-larger", sample, new Place.Person(dele));
        screens.atTheNarrowest("settings-larger", sample, new Place.Settings());
        screens.atTheNarrowest("network-larger", sample, new Place.Network());
        screens.pictures.add(new Picture(
                "network-replay-larger",
                Scheme.LIGHT,
                Look.Text.LARGER,
                1120,
                720,
                sample,
                List.of(Screens::network, Screens::replay)));
        screens.pictures.add(new Picture(
                "network-export-larger",
                Scheme.LIGHT,
                Look.Text.LARGER,
                1120,
                720,
                sample,
                List.of(Screens::network, Screens::export)));
        screens.atTheNarrowest("needs-larger", sample, new Place.Need(1));
        screens.atTheNarrowest("needs-much-larger", lengthy, new Place.Need(much));
        screens.pictures.add(new Picture(
                "needs-edit-larger",
                Scheme.LIGHT,
                Look.Text.LARGER,
                1120,
                720,
                lengthy,
                List.of(window -> window.navigation().open(new Place.Need(much)), window -> press(KeyCode.E))));
        screens.atTheNarrowest("welcome-larger", data.resolve("empty.tilth"), new Place.Today());
        screens.atTheNarrowest("duplicates-larger", twice, new Place.Duplicates());
        screens.pictures.add(new Picture(
                "duplicates-none",
                Scheme.LIGHT,
                sample,
                window -> window.navigation().open(new Place.Duplicates())));
        screens.pictures.add(new Picture(
                "network-large",
                Scheme.LIGHT,
                large,
                window -> window.navigation().open(new Place.Network())));
        screens.pictures.add(new Picture("people-chosen", Scheme.LIGHT, twice, Screens::chosen));
        String only = System.getProperty("only", "");
        screens.pictures.removeIf(picture -> !only.isEmpty() && !only.contains(picture.name));
        Platform.startup(() -> {
            // Without this the failure of one picture would leave the rest waiting for ever.
            Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> {
                failure.printStackTrace();
                System.exit(1);
            });
            screens.next();
        });
    }

    /** A need of which there is a great deal to tell. */
    private static Need much() {
        NeedBuilder need = Need.titled(
                        "Somebody who has built such a heat store, in a land of long winters, and would look at the "
                                + "plans before the council")
                .why(
                        "So that the second store is better than the first, which was built in a hurry and on the wrong side "
                                + "of the river, as everybody tells us now")
                .horizon(DAY.plusDays(230));
        for (int i = 1; i <= 30; i++) {
            need.add(Need.Criterion.of(
                    Need.Criterion.Kind.values()[i % 5], "Seasonal heat storage and district heating " + i));
        }
        return need.add(Need.Criterion.of(Need.Criterion.Kind.TAG, "climate")).build();
    }

    private static Preferences changed() {
        return Preferences.USUAL
                .withHowMany(3)
                .with(SuggestionKind.NEWS, false)
                .with(DayOfWeek.FRIDAY, true)
                .withBackground(true)
                .with(Cadences.USUAL.with(Circle.FRIENDS, 61).with(Circle.ACTIVE, 0));
    }

    private static long named(Path file, String name) throws DataFileProblem {
        try (Workspace workspace = Workspace.open(file, MORNING)) {
            return workspace
                    .knowledge()
                    .directory()
                    .matching(name, 1)
                    .getFirst()
                    .id();
        }
    }

    private static Exchange passed(long person, Exchange.Passed way, String note) {
        return new Exchange(
                0,
                note,
                person,
                way,
                Exchange.Kind.HELP,
                Exchange.Size.MEDIUM,
                DAY,
                way == Exchange.Passed.ASKED ? Exchange.Outcome.OPEN : null,
                note,
                null,
                List.of());
    }

    /** The smallest window with the largest text. */
    private void atTheNarrowest(String name, Path file, Place place) {
        pictures.add(new Picture(
                name,
                Scheme.LIGHT,
                Look.Text.LARGER,
                1120,
                720,
                file,
                List.of(window -> window.navigation().open(place))));
    }

    private static void capture(MainWindow window, String words) {
        window.navigation().open(new Place.Today());
        var scene = Window.getWindows().getLast().getScene();
        ((Button) scene.lookup("#log")).fire();
        var line = (TextInputControl) scene.lookup("#capture-line");
        line.setText(words);
        line.end();
    }

    /** Some people ticked, so that what can be done with them is seen. */
    private static void chosen(MainWindow window) {
        window.navigation().open(new Place.People());
        var table = (TableView<?>) Window.getWindows().getLast().getScene().lookup(".people-table");
        table.getSelectionModel().select(0);
        table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SPACE, false, false, false, false));
        table.getSelectionModel().select(1);
        table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SPACE, false, false, false, false));
    }

    private static void about(MainWindow window, long person) {
        window.navigation().open(new Place.Person(person));
        var scene = Window.getWindows().getLast().getScene();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.getRoot().lookupAll(".tab-word").stream()
                .max(Comparator.comparingDouble(Node::getLayoutX))
                .ifPresent(last -> ((Button) last).fire());
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        ((ScrollPane) scene.lookup(".person")).setVvalue(0.62);
    }

    private static void openPhone(MainWindow window) {
        var scene = Window.getWindows().getLast().getScene();
        ((Button) scene.lookup("#add-PHONE")).fire();
        var field = (TextInputControl) scene.lookup("#about-field");
        field.setText("+49 30 one two");
        field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    private static void introduce(MainWindow window, long person) {
        window.navigation().open(new Place.Person(person));
        var scene = Window.getWindows().getLast().getScene();
        // The page is in the scene only once it has been styled.
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        ((Button) scene.lookup("#person-introduce")).fire();
    }

    /** People of every readiness, for a need. */
    private static void ask(MainWindow window) {
        window.navigation().open(new Place.Need(1));
        var scene = Window.getWindows().getLast().getScene();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Event.fireEvent(
                scene.lookup(".needs"),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.B, false, false, false, false));
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        ((Button) scene.lookup("#ask-add")).fire();
        var name = (TextInputControl) scene.lookup("#ask-name");
        for (String other : ASKED) {
            name.setText(other);
            name.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        }
    }

    private static void writeToEveryone(MainWindow window) {
        var text = (TextInputControl) Window.getWindows().getLast().getScene().lookup("#ask-text");
        text.requestFocus();
        text.setText(MOCKED_ASK);
        text.end();
    }

    private static void entry(MainWindow window, long person, KeyCode key) {
        window.navigation().open(new Place.Person(person));
        var scene = Window.getWindows().getLast().getScene();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Event.fireEvent(
                scene.lookup(".person"), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        if (scene.lookup("#entry-add-passed") instanceof Button passed) {
            passed.fire();
        }
        if (scene.lookup("#entry-due") instanceof TextInputControl due) {
            due.setText("blursday");
        }
        if (scene.lookup(".entry-dialog .people-field .text-field") instanceof TextInputControl name
                && key == KeyCode.C) {
            name.setText("an");
        }
    }

    private static void network(MainWindow window) {
        window.navigation().open(new Place.Network());
    }

    /** The network as it was some years ago, coloured by warmth. */
    private static void replay(MainWindow window) {
        var scene = Window.getWindows().getLast().getScene();
        Event.fireEvent(
                scene.lookup(".network-lenses"),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.HOME, false, false, false, false));
        ((Button) scene.lookup(".network-map-deeds .button")).fire();
        for (int year = 0; year < 29; year++) {
            Event.fireEvent(
                    scene.lookup(".network-replay .slider"),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.PAGE_DOWN, false, false, false, false));
        }
    }

    private static void export(MainWindow window) {
        var deeds = Window.getWindows().getLast().getScene().getRoot().lookupAll(".network-map-deeds .button");
        deeds.stream().map(Button.class::cast).skip(deeds.size() - 1L).forEach(Button::fire);
    }

    private static void needs(MainWindow window, KeyCode key) {
        window.navigation().open(new Place.Needs());
        press(key);
    }

    private static void press(KeyCode key) {
        var scene = Window.getWindows().getLast().getScene();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Event.fireEvent(
                scene.lookup(".needs"), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private static void lookAtBridges(MainWindow window) {
        var scene = Window.getWindows().getLast().getScene();
        press(scene.lookup(".network-lenses"), KeyCode.RIGHT);
    }

    private static void listBridges(MainWindow window) {
        var scene = Window.getWindows().getLast().getScene();
        ((Button) scene.lookup(".network-bridges .button")).fire();
    }

    private static void press(Node on, KeyCode key) {
        on.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private static void typeWhereTo(MainWindow window) {
        whereTo().setText("Tåkeheim");
    }

    private static void goThere(MainWindow window) {
        press(whereTo(), KeyCode.ENTER);
    }

    private static TextInputControl whereTo() {
        return (TextInputControl) Window.getWindows().getLast().getScene().lookup("#network-search");
    }

    private static void mistype(MainWindow window) {
        var scene = Window.getWindows().getLast().getScene();
        var at = (TextInputControl) scene.lookup("#notice-at");
        at.requestFocus();
        at.setText("25:00");
        at.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        scene.lookup("#kind-DATE").requestFocus();
        ((ScrollPane) scene.lookup(".settings")).setVvalue(1);
    }

    private static void bring(Workspace workspace, Introductions.Two two, Introduction.Stage stage) {
        workspace.run(MoveIntroduction.of(two.introduction(), "them", stage));
    }

    private static void introductions(MainWindow window) {
        window.navigation().open(new Place.Today());
        var scene = Window.getWindows().getLast().getScene();
        ((Button) scene.lookup("#search")).fire();
        var field = (TextField) scene.lookup("#palette-field");
        field.setText("introductions");
        Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    private static void palette(MainWindow window) {
        window.navigation().open(new Place.Today());
        var scene = Window.getWindows().getLast().getScene();
        ((Button) scene.lookup("#search")).fire();
        ((TextField) scene.lookup("#palette-field")).setText("de");
    }

    /** The sheet stands for itself: no window, no network. */
    private void drawComponents(Scheme scheme) {
        var scene = new Scene(new ComponentSheet(), WIDTH, HEIGHT);
        Theme.dress(scene, scheme, Look.Text.NORMAL);
        write(scene, new Picture("components", scheme, Path.of(""), _ -> {}));
    }

    private void next() {
        if (pictures.isEmpty()) {
            for (var scheme : Scheme.values()) {
                drawComponents(scheme);
            }
            clear();
            Platform.exit();
            return;
        }
        var picture = pictures.removeFirst();
        try {
            draw(picture, WorkspaceWiring.open(fresh(picture.file), MORNING));
        } catch (DataFileProblem problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** A copy, since what is typed for one picture is kept as a draft and would be seen in the next. */
    private Path fresh(Path file) {
        Path copy = data.resolve("picture.tilth");
        try {
            StandardNetwork.remove(copy);
            if (Files.exists(file)) {
                Files.copy(file, copy);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return copy;
    }

    private void clear() {
        try {
            try (Stream<Path> left = Files.walk(data)) {
                for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void draw(Picture picture, WorkspaceWiring wiring) {
        var stage = new Stage();
        var window = new MainWindow(stage, wiring, new DirectTaskRunner(), new NoLetters(), List::of);
        window.open();
        var scene = stage.getScene();
        Theme.dress(scene, picture.scheme, picture.text);
        // The network settles for a while, longer on a machine that has much else to do.
        scene.getPreferences().setReducedMotion(true);
        stage.setRenderScaleX(SCALE);
        stage.setRenderScaleY(SCALE);
        stage.setWidth(picture.width);
        stage.setHeight(picture.height);
        pose(picture.poses, window, () -> {
            write(scene, picture);
            window.close();
            stage.close();
            wiring.close();
            next();
        });
    }

    /** One pose after the other, each with time for the window to follow. */
    private static void pose(List<Consumer<MainWindow>> poses, MainWindow window, Runnable then) {
        if (poses.isEmpty()) {
            then.run();
            return;
        }
        poses.getFirst().accept(window);
        var rest = new PauseTransition(REST);
        rest.setOnFinished(_ -> pose(poses.subList(1, poses.size()), window, then));
        rest.play();
    }

    private void write(Scene scene, Picture picture) {
        var file = new File(folder, picture.fileName());
        try {
            if (!folder.isDirectory() && !folder.mkdirs()) {
                throw new IOException("no folder " + folder);
            }
            var asOnScreen = new SnapshotParameters();
            asOnScreen.setTransform(Transform.scale(SCALE, SCALE));
            ImageIO.write(pixels(scene.getRoot().snapshot(asOnScreen, null)), "png", file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        System.out.println("screen " + file);
    }

    private static BufferedImage pixels(Image image) {
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var row = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), row, 0, width);
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        copy.setRGB(0, 0, width, height, row, 0, width);
        return copy;
    }

    private record Picture(
            String name,
            Scheme scheme,
            Look.Text text,
            int width,
            int height,
            Path file,
            List<Consumer<MainWindow>> poses) {
        Picture(String name, Scheme scheme, Path file, Consumer<MainWindow> pose) {
            this(name, scheme, Look.Text.NORMAL, WIDTH, HEIGHT, file, List.of(pose));
        }

        /** The same with one more pose after those before. */
        Picture then(Consumer<MainWindow> pose) {
            return new Picture(
                    name,
                    scheme,
                    text,
                    width,
                    height,
                    file,
                    Stream.concat(poses.stream(), Stream.of(pose)).toList());
        }

        String fileName() {
            return name + (scheme == Scheme.DARK ? "-dark" : "") + ".png";
        }
    }
}
