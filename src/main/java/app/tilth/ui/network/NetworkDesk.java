package app.tilth.ui.network;

import app.tilth.transfer.UnwritableFile;
import app.tilth.workspace.ExportFormat;
import app.tilth.workspace.Sociogram;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;

/** Where the picture of the network comes from. Every call may block, so it is only made from background work. */
public interface NetworkDesk {
    /** Everyone as they stand today. */
    Sociogram sociogram();

    LocalDate today();

    /**
     * Writes who knows whom in a network, or a part of one, to a file.
     *
     * @param goOn is asked now and then
     * @throws UnwritableFile if it cannot be written; what was there before is unchanged
     * @throws java.util.concurrent.CancellationException if it was not to go on
     */
    void export(ExportFormat format, Sociogram network, Path file, BooleanSupplier goOn) throws UnwritableFile;

    /** Calls the listener, from any thread, whenever the picture may have changed. */
    AutoCloseable onChange(Runnable listener);
}
