package app.tilth.bench;

import app.tilth.model.Connection;
import app.tilth.model.Entry;
import app.tilth.store.DataFileProblem;
import app.tilth.workspace.TakeNetwork;
import app.tilth.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** A network of 10,000 people in communities of all sizes, to see what is left of a picture with so many in it. */
final class LargeNetwork {
    private static final int PEOPLE = 10_000;
    private static final int INTERACTIONS = 60_000;
    private static final int CONNECTIONS = 40_000;
    private static final long SEED = 20261127;

    private LargeNetwork() {}

    static void make(Path file, Clock clock) throws DataFileProblem {
        try (Workspace workspace = Workspace.open(file, clock)) {
            workspace.run(new TakeNetwork("generate", teller -> tell(workspace.today(), teller)));
        }
    }

    private static void tell(LocalDate today, Consumer<Entry> teller) {
        GeneratedNetwork.tell(PEOPLE, INTERACTIONS, 0, SEED, today, teller);
        Set<Connection> told = new HashSet<>();
        for (Connection pair : MadeGraph.connections(PEOPLE, CONNECTIONS)) {
            // The first of all is You.
            Connection moved = MadeGraph.connection(pair.a() + 2, pair.b() + 2);
            if (told.add(moved)) {
                teller.accept(moved);
            }
        }
    }
}
