package app.tilth.workspace;

import app.tilth.model.Connection;
import app.tilth.model.Entry;
import app.tilth.model.Person;
import app.tilth.store.Stores;
import app.tilth.transfer.CsvExport;
import app.tilth.transfer.JsonExport;
import app.tilth.transfer.SafeFile;
import app.tilth.transfer.UnwritableFile;
import app.tilth.transfer.VcardExport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/** Writes the network to a file. */
public final class Exporter {
    private final Workspace workspace;

    public Exporter(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Writes all that the format has words for, over a file of that name if there is one.
     *
     * @return how many people were written, You left out
     * @throws UnwritableFile if it cannot be written; what was there before is unchanged
     */
    public int write(ExportFormat format, Path target) throws UnwritableFile {
        AtomicInteger people = new AtomicInteger();
        Consumer<Entry> counter = entry -> {
            if (entry instanceof Person p && !p.you()) {
                people.incrementAndGet();
            }
        };
        SafeFile.write(target, out -> {
            try {
                workspace.read(stores -> {
                    write(format, stores, out, counter);
                    return true;
                });
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        });
        return people.get();
    }

    private static void write(ExportFormat format, Stores stores, OutputStream out, Consumer<Entry> counter) {
        try {
            switch (format) {
                case JSON -> json(stores, out, counter);
                case CSV -> csv(stores, out, counter);
                case VCF -> vcards(stores, out, counter);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void json(Stores stores, OutputStream out, Consumer<Entry> counter) throws IOException {
        try (JsonExport export = new JsonExport(out)) {
            stores.network().tell(counter.andThen(export));
        }
    }

    private static void csv(Stores stores, OutputStream out, Consumer<Entry> counter) throws IOException {
        try (CsvExport export = new CsvExport(out, uids(stores))) {
            stores.people().forEach(person -> {
                export.write(person);
                counter.accept(person);
            });
        }
    }

    private static void vcards(Stores stores, OutputStream out, Consumer<Entry> counter) throws IOException {
        try (VcardExport export = new VcardExport(out, uids(stores))) {
            stores.people().forEach(person -> {
                List<Connection> connections = stores.connections().of(person.id());
                try {
                    export.write(person, stores.photos().find(person.id()).orElse(null), connections);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                counter.accept(person);
            });
        }
    }

    private static LongFunction<String> uids(Stores stores) {
        Map<Long, String> uids = stores.people().uids();
        return id -> uids.getOrDefault(id, "");
    }
}
