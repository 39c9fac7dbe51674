package app.tilth.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/**
 * Dresses and lays out a view out of sight before it is opened the first time, a little at a time with pauses between, so that
 * the window answers meanwhile. It ends at once when the view is opened.
 */
public final class Rehearsal {
    private static final Duration PAUSE = Duration.millis(25);
    private static final double FIRST_HEIGHT = 180;
    private static final double MORE = 90;

    private final Region view;
    private final Scene wings;
    private final Deque<Runnable> steps = new ArrayDeque<>();

    private Rehearsal(Region view, Scene house) {
        this.view = view;
        wings = new Scene(new Pane(view), house.getWidth(), house.getHeight());
        wings.getStylesheets().setAll(house.getStylesheets());
    }

    /**
     * Begins, unless the view has been somewhere already.
     *
     * @param house where it will be opened
     * @param parts of the view, to be dressed one after the other
     */
    public static void begin(Region view, Scene house, List<? extends Node> parts) {
        if (view.getScene() != null || view.getParent() != null) {
            return;
        }
        var rehearsal = new Rehearsal(view, house);
        parts.forEach(part -> rehearsal.steps.add(part::applyCss));
        // Higher each time, so that a table makes a few rows at a time.
        for (double height = FIRST_HEIGHT; height < house.getHeight(); height += MORE) {
            double now = height;
            rehearsal.steps.add(() -> rehearsal.layOut(now));
        }
        rehearsal.next();
    }

    private void layOut(double height) {
        view.resize(wings.getWidth(), height);
        view.layout();
    }

    private void next() {
        var pause = new PauseTransition(PAUSE);
        pause.setOnFinished(_ -> {
            if (wings.equals(view.getScene()) && !steps.isEmpty()) {
                steps.remove().run();
                next();
            }
        });
        pause.play();
    }
}
