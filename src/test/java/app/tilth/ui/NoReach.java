package app.tilth.ui;

import app.tilth.ui.network.ReachDesk;
import app.tilth.workspace.BridgeLine;
import app.tilth.workspace.Goal;
import app.tilth.workspace.Routes;
import java.util.List;

/** A network in which nobody joins anybody, and nobody leads anywhere. */
public final class NoReach implements ReachDesk {
    @Override
    public List<BridgeLine> bridges() {
        return List.of();
    }

    @Override
    public Routes routes(Goal goal) {
        return new Routes(goal, "", List.of(), "Nobody leads there.");
    }

    @Override
    public void planHello(Routes.Stop whom) {}

    @Override
    public AutoCloseable onChange(Runnable listener) {
        return () -> {};
    }
}
