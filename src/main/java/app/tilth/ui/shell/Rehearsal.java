package app.tilth.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.DoubleSupplier;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/**
 * Dresses and lays out a view out of sight before it is opened the first time, a little at a time with pauses between, so that
 * the window answers meanwhile: first in the wings, then in its place. It ends at once when the view is opened.
 */
final class Rehearsal {
    private static final Duration PAUSE = Duration.millis(25);
    private static final double FIRST_HEIGHT = 180;
    private static final double MORE = 90;

    private final Region view;
    private final Scene wings;
    private final DoubleSupplier enter;
    private final Deque<Runnable> steps = new ArrayDeque<>();

    private Rehearsal(Region view, Scene house, DoubleSupplier enter) {
        this.view = view;
        this.enter = enter;
        wings = new Scene(new Pane(view), house.getWidth(), house.getHeight());
        wings.getStylesheets().setAll(house.getStylesheets());
    }

    /**
     * Begins.
     *
     * @param house where it will be opened
     * @param parts of the view, to be dressed one after the other
     * @param enter puts the view where it will be opened, out of sight, and tells how high it will be
     */
    static void begin(Region view, Scene house, List<? extends Node> parts, DoubleSupplier enter) {
        var rehearsal = new Rehearsal(view, house, enter);
        parts.forEach(part -> rehearsal.steps.add(part::applyCss));
        rehearsal.steps.add(rehearsal::enter);
        rehearsal.next();
    }

    private void enter() {
        double whole = enter.getAsDouble();
        // Higher each time, so that a table makes a few rows at a time.
        for (double height = FIRST_HEIGHT; height < whole; height += MORE) {
            double now = height;
            steps.add(() -> layOut(now));
        }
        steps.add(() -> layOut(whole));
    }

    private void layOut(double height) {
        view.resize(((Region) view.getParent()).getWidth(), height);
        view.layout();
    }

    private boolean opened() {
        return view.isVisible() && !wings.equals(view.getScene());
    }

    private void next() {
        var pause = new PauseTransition(PAUSE);
        pause.setOnFinished(_ -> {
            if (!opened() && !steps.isEmpty()) {
                steps.remove().run();
                next();
            }
        });
        pause.play();
    }
}
