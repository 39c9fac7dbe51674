package app.tilth.workspace;

import app.tilth.model.Connection;
import app.tilth.model.Entry;
import app.tilth.model.Person;
import app.tilth.network.layout.Onlooker;
import app.tilth.store.Stores;
import app.tilth.transfer.CsvExport;
import app.tilth.transfer.EdgesExport;
import app.tilth.transfer.GraphEdge;
import app.tilth.transfer.GraphMlExport;
import app.tilth.transfer.GraphNode;
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
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
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
        if (format == ExportFormat.GRAPHML || format == ExportFormat.EDGES) {
            Sociogram everyone = new Sociograms(workspace).today(Onlooker.NOBODY);
            write(format, everyone, target, () -> true);
            return everyone.people().size();
        }
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

    /**
     * Writes who knows whom in a network, or a part of one, over a file of that name if there is one.
     *
     * @param format one for that
     * @param goOn is asked now and then
     * @throws UnwritableFile if it cannot be written; what was there before is unchanged, as it is if this is stopped
     * @throws CancellationException if it was not to go on
     */
    public void write(ExportFormat format, Sociogram network, Path target, BooleanSupplier goOn) throws UnwritableFile {
        SociogramTelling telling = workspace.read(stores -> SociogramTelling.of(network, stores));
        SafeFile.write(target, out -> {
            switch (format) {
                case GRAPHML -> graph(telling, out, goOn);
                case EDGES -> edges(telling, out, goOn);
                default -> throw new IllegalArgumentException(format + " tells of people");
            }
        });
    }

    private static void graph(SociogramTelling telling, OutputStream out, BooleanSupplier goOn) throws IOException {
        try (var export = new GraphMlExport(out)) {
            for (GraphNode node : telling.nodes()) {
                check(goOn);
                export.write(node);
            }
            for (GraphEdge edge : telling.edges()) {
                check(goOn);
                export.write(edge);
            }
        }
    }

    private static void edges(SociogramTelling telling, OutputStream out, BooleanSupplier goOn) throws IOException {
        try (var export = new EdgesExport(out)) {
            for (GraphEdge edge : telling.edges()) {
                check(goOn);
                export.write(edge);
            }
        }
    }

    private static void check(BooleanSupplier goOn) {
        if (!goOn.getAsBoolean()) {
            throw new CancellationException("The export was stopped.");
        }
    }

    private static void write(ExportFormat format, Stores stores, OutputStream out, Consumer<Entry> counter) {
        try {
            switch (format) {
                case JSON -> json(stores, out, counter);
                case CSV -> csv(stores, out, counter);
                case VCF -> vcards(stores, out, counter);
                case GRAPHML, EDGES -> throw new IllegalArgumentException(format + " tells of a graph");
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
