package app.tilth.ui.network;

import app.tilth.workspace.BridgeLine;
import app.tilth.workspace.Goal;
import app.tilth.workspace.Routes;
import java.util.List;

/** Who joins groups, and how anyone is reached. Every call may block, so it is only made from background work. */
public interface ReachDesk {
    /** Those who join groups that would not meet otherwise, those who would be missed most first. */
    List<BridgeLine> bridges();

    /** The warmest paths to a goal. */
    Routes routes(Goal goal);

    /** Puts a hello to someone on Today. */
    void planHello(Routes.Stop whom);

    /** Calls the listener, from any thread, whenever either may have changed. */
    AutoCloseable onChange(Runnable listener);
}
