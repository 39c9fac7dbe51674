package app.tilth.background;

import app.tilth.desktop.Notices;
import app.tilth.start.Milestone;
import app.tilth.workspace.Today;
import app.tilth.workspace.Workspace;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * Keeps the day current while Tilth runs, with its window or without: works out the suggestions at the start, when the day
 * turns, each hour, after a sleep of the computer and after changes, and tells of the day once.
 */
public final class Background implements AutoCloseable {
    private final Supplier<Workspace> network;
    private final Herald herald;
    private final Watch watch;

    /**
     * Begins.
     *
     * @param network the open one
     * @param clock tells when, and what day it is
     * @param sight is asked and told in the thread of the watch
     * @param currentAgain is called there whenever what is shown may be out of date by anything but a change
     */
    public Background(Supplier<Workspace> network, Clock clock, Notices notices, Sight sight, Runnable currentAgain) {
        this.network = network;
        herald = new Herald(network, clock, notices, sight);
        watch = Watch.over(
                clock,
                occasion -> {
                    workOut();
                    if (occasion != Occasion.CHANGED) {
                        currentAgain.run();
                    }
                },
                herald::look);
    }

    /** Works out the suggestions and keeps them, without their counting as shown. */
    private void workOut() {
        Workspace workspace = network.get();
        workspace.knowledge().facts();
        Milestone.INDEX_LOADED.reached();
        new Today(workspace).glance(workspace.preferences().howMany());
    }

    /** Something was changed, or another network was opened. */
    public void changed() {
        watch.changed();
    }

    /** Looks at the clock now rather than when it is next due. */
    public void look() {
        watch.look();
    }

    /** Shows what the notice of today looks like; whether the desktop took it. */
    public boolean tryNotice() {
        return herald.show();
    }

    @Override
    public void close() {
        watch.close();
    }
}
