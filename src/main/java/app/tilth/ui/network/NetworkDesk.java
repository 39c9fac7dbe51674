package app.tilth.ui.network;

import app.tilth.model.Circle;
import app.tilth.network.layout.Onlooker;
import app.tilth.transfer.UnwritableFile;
import app.tilth.workspace.ExportFormat;
import app.tilth.workspace.Sociogram;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Where the picture of the network comes from. Every call may block, so it is only made from background work. */
public interface NetworkDesk {
    /**
     * Everyone as they stand today.
     *
     * @param onlooker sees how they find their places, where they have none yet, and may stop that
     * @throws java.util.concurrent.CancellationException if it was stopped
     */
    Sociogram sociogram(Onlooker onlooker);

    /** Those whose names have words that begin as typed, as many as are wanted at most. */
    List<Sought.OfPerson> called(String typed, int most);

    /** The organizations anyone is or was at whose names have words that begin as typed, as many as are wanted at most. */
    List<String> organizations(String typed, int most);

    /** The open needs, those with the nearest horizon first. */
    List<OpenNeed> needs();

    /** What there is to say of someone in a few short sentences; empty where there is nothing, or no such person. */
    List<String> sentences(long person);

    /**
     * Moves people to a circle: one undoable change.
     *
     * @param names as a sentence names them
     */
    void circle(List<Long> people, String names, Circle circle);

    /** Tags people, likewise. */
    void tag(List<Long> people, String names, String tag);

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
