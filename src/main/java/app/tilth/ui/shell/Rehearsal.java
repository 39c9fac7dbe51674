package app.tilth.ui.shell;

import app.tilth.ui.control.Sight;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/**
 * Dresses and lays out a view in its place, out of sight, before it is opened the first time: a little at a time with pauses
 * between, so that the window answers meanwhile. It ends when the view is opened.
 */
final class Rehearsal {
    private static final Duration PAUSE = Duration.millis(12);
    private static final double FIRST_HEIGHT = 180;
    private static final double MORE = 45;

    private final Region view;
    private final Pane place;
    /** A pixel that moves with each step: JavaFX draws the whole window in a frame that finds nothing to draw. */
    private final Region mote = new Region();

    private final Deque<Runnable> entrances = new ArrayDeque<>();
    private double height = FIRST_HEIGHT;
    private boolean over;

    private Rehearsal(Region view, Pane place) {
        this.view = view;
        this.place = place;
        mote.setManaged(false);
        mote.setMouseTransparent(true);
        mote.resize(1, 1);
    }

    /**
     * Begins.
     *
     * @param view is in its place, out of sight, and not looked after by it
     * @param place where it will be opened
     * @param parts of the view that come into it one after the other
     */
    static Rehearsal begin(Region view, Pane place, List<? extends Node> parts) {
        var rehearsal = new Rehearsal(view, place);
        for (Node part : parts) {
            if (part.getParent() instanceof Pane pane) {
                rehearsal.wait(part, pane);
            }
        }
        place.getChildren().add(rehearsal.mote);
        rehearsal.next();
        return rehearsal;
    }

    /** Lets what still waits come in at once, for the view is to be opened. */
    void finish() {
        while (!entrances.isEmpty()) {
            entrances.remove().run();
        }
        end();
    }

    private void end() {
        over = true;
        place.getChildren().remove(mote);
    }

    private void wait(Node part, Pane pane) {
        var understudy = new Region();
        understudy.setManaged(false);
        int at = pane.getChildren().indexOf(part);
        pane.getChildren().set(at, understudy);
        entrances.add(() -> {
            pane.getChildren().set(pane.getChildren().indexOf(understudy), part);
            Sight.style(part);
        });
    }

    private void next() {
        var pause = new PauseTransition(PAUSE);
        pause.setOnFinished(_ -> {
            if (over) {
                return;
            }
            mote.setLayoutX(1 - mote.getLayoutX());
            if (Sight.isOnScreen(view) && step()) {
                next();
            } else {
                end();
            }
        });
        pause.play();
    }

    private boolean step() {
        if (!entrances.isEmpty()) {
            entrances.remove().run();
            return true;
        }
        // Higher each time, so that a table makes a row at a time.
        height = Math.min(place.getHeight(), height + MORE);
        view.resize(place.getWidth(), height);
        view.layout();
        return height < place.getHeight();
    }
}
