package app.tilth.ui;

import app.tilth.model.Circle;
import app.tilth.network.Graph;
import app.tilth.network.layout.Layout;
import app.tilth.ui.network.NetworkDesk;
import app.tilth.ui.network.OpenNeed;
import app.tilth.ui.network.Sought;
import app.tilth.workspace.Sociogram;
import java.util.List;

/** A network in which nobody knows anybody. */
final class NoSociogram implements NetworkDesk {
    @Override
    public Sociogram sociogram() {
        Graph graph = Graph.of(List.of());
        return new Sociogram(graph, new Layout(graph).run(), List.of(), List.of());
    }

    @Override
    public List<Sought.OfPerson> called(String typed, int most) {
        return List.of();
    }

    @Override
    public List<OpenNeed> needs() {
        return List.of();
    }

    @Override
    public List<String> sentences(long person) {
        return List.of();
    }

    @Override
    public void circle(List<Long> people, String names, Circle circle) {}

    @Override
    public void tag(List<Long> people, String names, String tag) {}

    @Override
    public AutoCloseable onChange(Runnable listener) {
        return () -> {};
    }
}
