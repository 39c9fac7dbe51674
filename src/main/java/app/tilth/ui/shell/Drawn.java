package app.tilth.ui.shell;

import app.tilth.start.Milestone;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;

/** Finds out when what is in a window now is on the screen. */
public final class Drawn {
    private Drawn() {}

    /**
     * Notes a milestone once the coming frame has been drawn. It has when the one after it begins, which is asked for; where nobody
     * reads of milestones, none is.
     */
    public static void note(Scene scene, Milestone milestone) {
        if (Milestone.areNoted()) {
            once(scene::addPostLayoutPulseListener, scene::removePostLayoutPulseListener, () -> {
                once(scene::addPreLayoutPulseListener, scene::removePreLayoutPulseListener, milestone::reached);
                Platform.requestNextPulse();
            });
            Platform.requestNextPulse();
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
