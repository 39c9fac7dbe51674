package app.tilth.ui;

import app.tilth.model.Circle;
import app.tilth.network.Graph;
import app.tilth.network.layout.Layout;
import app.tilth.network.layout.Onlooker;
import app.tilth.ui.network.NetworkDesk;
import app.tilth.ui.network.OpenNeed;
import app.tilth.ui.network.Sought;
import app.tilth.workspace.ExportFormat;
import app.tilth.workspace.Sociogram;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A network in which nobody knows anybody. */
public class NoSociogram implements NetworkDesk {
    @Override
    public Sociogram sociogram(Onlooker onlooker) {
        Graph graph = Graph.of(List.of());
        return new Sociogram(graph, new Layout(graph).run(), List.of(), List.of());
    }

    @Override
    public List<Sought.OfPerson> called(String typed, int most) {
        return List.of();
    }

    @Override
    public List<String> organizations(String typed, int most) {
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
    public LocalDate today() {
        return LocalDate.of(2026, 11, 24);
    }

    @Override
    public void export(ExportFormat format, Sociogram network, Path file, BooleanSupplier goOn) {}

    @Override
    public AutoCloseable onChange(Runnable listener) {
        return () -> {};
    }
}
