package app.tilth.ui.control;

import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Fills the rows of a list before a frame is styled.
 *
 * <p>Lists fill rows while they are laid out, which is after styling. What is styled otherwise by then waits for another frame,
 * and since that frame finds nothing else changed, JavaFX draws the whole window in it.
 */
public final class FilledFirst {
    private final Runnable fill;

    private FilledFirst(Parent list) {
        fill = list::layout;
    }

    public static void in(Parent list) {
        var first = new FilledFirst(list);
        list.sceneProperty().subscribe((before, now) -> first.move(before, now));
        first.move(null, list.getScene());
    }

    private void move(@Nullable Scene from, @Nullable Scene to) {
        if (from != null) {
            from.removePreLayoutPulseListener(fill);
        }
        if (to != null) {
            to.addPreLayoutPulseListener(fill);
        }
    }
}
