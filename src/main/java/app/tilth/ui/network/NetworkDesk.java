package app.tilth.ui.network;

import app.tilth.network.layout.Onlooker;
import app.tilth.workspace.Sociogram;

/** Where the picture of the network comes from. Every call may block, so it is only made from background work. */
public interface NetworkDesk {
    /**
     * Everyone as they stand today.
     *
     * @param onlooker sees how they find their places, where they have none yet, and may stop that
     * @throws java.util.concurrent.CancellationException if it was stopped
     */
    Sociogram sociogram(Onlooker onlooker);

    /** Calls the listener, from any thread, whenever the picture may have changed. */
    AutoCloseable onChange(Runnable listener);
}
