package app.tilth.ui.shell;

import app.tilth.start.Milestone;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;

/** Tells when what is in a window now is on the screen. */
public final class Drawn {
    private Drawn() {}

    /** Calls back once the coming frame has been drawn. It has when the one after it begins, which is asked for. */
    public static void then(Scene scene, Runnable told) {
        once(scene::addPostLayoutPulseListener, scene::removePostLayoutPulseListener, () -> {
            once(scene::addPreLayoutPulseListener, scene::removePreLayoutPulseListener, told);
            Platform.requestNextPulse();
        });
        Platform.requestNextPulse();
    }

    /** Notes a milestone then; where nobody reads of milestones, no frame is asked for. */
    public static void note(Scene scene, Milestone milestone) {
        if (Milestone.areNoted()) {
            then(scene, milestone::reached);
        }
    }

    private static void once(Consumer<Runnable> add, Consumer<Runnable> remove, Runnable then) {
        add.accept(new Runnable() {
            @Override
            public void run() {
                remove.accept(this);
                then.run();
            }
        });
    }
}
