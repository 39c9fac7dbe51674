package app.tilth.ui.control;

import javafx.animation.PauseTransition;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** Where something will be once it has been read: shows that it is coming only if that takes so long that someone would wonder. */
public final class Waiting extends StackPane {
    private final PauseTransition patience = new PauseTransition(Duration.millis(500));

    /** Begins to wait; whoever looks on sees so in half a second. */
    public Waiting() {
        var bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.getStyleClass().add("thin");
        // A bar that is not in the window has nothing that moves.
        patience.setOnFinished(_ -> getChildren().add(bar));
        patience.play();
    }

    /** What was waited for is there. */
    public void end() {
        patience.stop();
        getChildren().clear();
        Sight.put(this, false);
    }
}
