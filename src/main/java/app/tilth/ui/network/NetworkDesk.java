package app.tilth.ui.network;

import app.tilth.workspace.Sociogram;
import java.time.LocalDate;

/** Where the picture of the network comes from. Every call may block, so it is only made from background work. */
public interface NetworkDesk {
    /** Everyone as they stand today. */
    Sociogram sociogram();

    LocalDate today();

    /** Calls the listener, from any thread, whenever the picture may have changed. */
    AutoCloseable onChange(Runnable listener);
}
