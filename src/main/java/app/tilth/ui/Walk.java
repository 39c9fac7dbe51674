package app.tilth.ui;

import app.tilth.ui.shell.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * A walk through every view, from which the ahead-of-time cache of an installed Tilth learns what a window needs. It happens
 * where the Java property {@code tilth.walk} is true, on the sample network, and ends Tilth.
 */
final class Walk {
    /** Long enough for a view to have been read, drawn and moved in. */
    private static final Duration LOOK = Duration.millis(1200);

    private static final List<Place> PLACES = List.of(
            new Place.People(),
            new Place.Person(2),
            new Place.Person(3),
            new Place.Timeline(""),
            new Place.Network(),
            new Place.Needs(),
            new Place.Need(1),
            new Place.Insights(),
            new Place.Duplicates(),
            new Place.Settings());

    /** A start only names these; the cache would leave them out, and with them all whose code is checked against them. */
    private static final List<String> NAMED_ONLY = List.of(
            "picocli.CommandLine$PicocliException",
            "picocli.CommandLine$ParameterException",
            "picocli.CommandLine$TypeConversionException",
            "picocli.CommandLine$UnmatchedArgumentException");

    private final Stage stage;
    private final MainWindow window;
    private final Runnable end;
    private final Deque<Runnable> steps = new ArrayDeque<>();

    private Walk(Stage stage, MainWindow window, Runnable end) {
        this.stage = stage;
        this.window = window;
        this.end = end;
    }

    /** Sets out on it where it is wanted. */
    static void beginIfWanted(Stage stage, MainWindow window, Runnable end) {
        if (Boolean.getBoolean("tilth.walk")) {
            new Walk(stage, window, end).begin();
        }
    }

    private void begin() {
        NAMED_ONLY.forEach(Walk::make);
        look();
        PLACES.forEach(place -> {
            steps.add(() -> window.navigation().open(place));
            look();
        });
        steps.add(() -> window.navigation().open(new Place.People()));
        for (int row = 0; row < 60; row += 3) {
            int to = row;
            steps.add(() -> scrollTo(to));
        }
        steps.add(() -> type("#people-filter", "ma"));
        steps.add(() -> type("#people-filter", ""));
        steps.add(() -> press(KeyCode.K));
        steps.add(() -> type("#palette-field", "an"));
        steps.add(() -> press(KeyCode.K));
        steps.add(() -> press(KeyCode.N));
        look();
        steps.add(() -> press(KeyCode.K));
        steps.add(() -> press(KeyCode.K));
        steps.add(() -> window.navigation().open(new Place.Today()));
        look();
        next();
    }

    private static void make(String type) {
        try {
            Class.forName(type);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(type + " is not there to be learnt", e);
        }
    }

    private void look() {
        for (int i = 0; i < 4; i++) {
            steps.add(() -> {});
        }
    }

    private void next() {
        if (steps.isEmpty()) {
            end.run();
            return;
        }
        var pause = new PauseTransition(LOOK.divide(4));
        pause.setOnFinished(_ -> {
            steps.remove().run();
            next();
        });
        pause.play();
    }

    private Optional<Scene> scene() {
        return Optional.ofNullable(stage.getScene());
    }

    private void scrollTo(int row) {
        scene().ifPresent(scene -> {
            if (scene.getRoot().lookup(".people-table") instanceof TableView<?> table) {
                table.scrollTo(row);
            }
        });
    }

    private void type(String field, String text) {
        scene().ifPresent(scene -> {
            if (scene.getRoot().lookup(field) instanceof TextInputControl input) {
                input.setText(text);
            }
        });
    }

    private void press(KeyCode key) {
        scene().ifPresent(scene ->
                Event.fireEvent(scene, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, true, false, false)));
    }
}
