package app.tilth.ui.control;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Does something once nothing more was asked for a moment, so that not every letter typed is worked on. */
public final class Pause {
    private final PauseTransition moment;
    private Runnable deed = () -> {};

    public Pause(Duration length) {
        moment = new PauseTransition(length);
        moment.setOnFinished(_ -> deed.run());
    }

    /** Does this after the pause, in place of what waits. */
    public void then(Runnable wanted) {
        deed = wanted;
        moment.playFromStart();
    }
}
