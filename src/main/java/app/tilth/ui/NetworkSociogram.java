package app.tilth.ui;

import app.tilth.transfer.UnwritableFile;
import app.tilth.ui.network.NetworkDesk;
import app.tilth.workspace.ExportFormat;
import app.tilth.workspace.Exporter;
import app.tilth.workspace.Sociogram;
import app.tilth.workspace.Sociograms;
import app.tilth.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The picture of the open network. */
final class NetworkSociogram implements NetworkDesk {
    private final OpenNetwork network;
    private @Nullable Workspace of;
    private @Nullable Sociograms drawn;

    NetworkSociogram(OpenNetwork network) {
        this.network = network;
    }

    @Override
    public Sociogram sociogram() {
        return drawn().today();
    }

    @Override
    public LocalDate today() {
        return network.current().today();
    }

    @Override
    public void export(ExportFormat format, Sociogram part, Path file, BooleanSupplier goOn) throws UnwritableFile {
        new Exporter(network.current()).write(format, part, file, goOn);
    }

    private synchronized Sociograms drawn() {
        Workspace now = network.current();
        Sociograms known = drawn;
        if (known == null || now != of) {
            known = new Sociograms(now);
            drawn = known;
            of = now;
        }
        return known;
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        return network.onChange(listener);
    }
}
