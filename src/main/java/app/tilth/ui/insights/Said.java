package app.tilth.ui.insights;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/** Says what a part of a drawing stands for while the mouse is over it. */
final class Said {
    private static final Duration SOON = Duration.millis(150);

    private Said() {}

    static void of(Node part, Supplier<String> words) {
        // A tooltip is a window of its own: it is made for what the mouse comes to.
        part.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> {
            if (part.getProperties().putIfAbsent(Said.class, true) == null) {
                Tooltip.install(part, tooltip(words.get()));
            }
        });
    }

    static Tooltip tooltip(String words) {
        var tooltip = new Tooltip(words);
        tooltip.getStyleClass().add("said");
        tooltip.setShowDelay(SOON);
        return tooltip;
    }
}
