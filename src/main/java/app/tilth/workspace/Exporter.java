package app.tilth.workspace;

import app.tilth.transfer.ExportFormat;
import app.tilth.transfer.SafeFile;
import app.tilth.transfer.UnwritableFile;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes the network to a file: people as vCards or CSV, everything as Tilth's JSON. */
public final class Exporter {
    private final Workspace workspace;

    public Exporter(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Writes all that the format has words for, over a file of that name if there is one.
     *
     * @return how many people were written
     * @throws UnwritableFile if it cannot be written; what was there before is unchanged
     */
    public int write(ExportFormat format, Path target) throws UnwritableFile {
        AtomicInteger people = new AtomicInteger();
        SafeFile.write(target, out -> {
            try (ExportFormat.Writer writer = format.open(out)) {
                workspace.read(stores -> {
                    stores.network().tell(entry -> {
                        writer.accept(entry);
                        if (entry instanceof app.tilth.model.Person) {
                            people.incrementAndGet();
                        }
                    });
                    return true;
                });
            }
        });
        return people.get();
    }
}
