package app.tilth.ui;

import app.tilth.ui.network.ReachDesk;
import app.tilth.workspace.BridgeBook;
import app.tilth.workspace.BridgeLine;
import app.tilth.workspace.Goal;
import app.tilth.workspace.PlanHello;
import app.tilth.workspace.Routes;
import app.tilth.workspace.Routing;
import app.tilth.workspace.Workspace;
import java.util.List;

/** Who joins groups in the open network, and how anyone is reached in it. */
final class NetworkReach implements ReachDesk {
    /** So many people, and so many organizations, are offered for what is typed. */
    private final OpenNetwork network;

    NetworkReach(OpenNetwork network) {
        this.network = network;
    }

    @Override
    public List<BridgeLine> bridges() {
        return new BridgeBook(network.current()).today();
    }

    @Override
    public Routes routes(Goal goal) {
        return new Routing(network.current()).to(goal);
    }

    @Override
    public void planHello(Routes.Stop whom) {
        Workspace now = network.current();
        now.run(new PlanHello(List.of(whom.person()), whom.name(), now.today()));
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        return network.onChange(listener);
    }
}
