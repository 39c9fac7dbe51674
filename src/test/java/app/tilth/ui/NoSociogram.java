package app.tilth.ui;

import app.tilth.network.Graph;
import app.tilth.network.layout.Layout;
import app.tilth.network.layout.Onlooker;
import app.tilth.ui.network.NetworkDesk;
import app.tilth.workspace.Sociogram;
import java.util.List;

/** A network in which nobody knows anybody. */
final class NoSociogram implements NetworkDesk {
    @Override
    public Sociogram sociogram(Onlooker onlooker) {
        Graph graph = Graph.of(List.of());
        return new Sociogram(graph, new Layout(graph).run(), List.of(), List.of());
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        return () -> {};
    }
}
