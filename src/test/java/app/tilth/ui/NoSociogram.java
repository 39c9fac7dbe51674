package app.tilth.ui;

import app.tilth.network.Graph;
import app.tilth.network.layout.Layout;
import app.tilth.ui.network.NetworkDesk;
import app.tilth.workspace.ExportFormat;
import app.tilth.workspace.Sociogram;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A network in which nobody knows anybody. */
final class NoSociogram implements NetworkDesk {
    @Override
    public Sociogram sociogram() {
        Graph graph = Graph.of(List.of());
        return new Sociogram(graph, new Layout(graph).run(), List.of(), List.of());
    }

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
