package app.tilth.bench;

import app.tilth.model.Entry;
import app.tilth.store.DataFileProblem;
import app.tilth.workspace.TakeNetwork;
import app.tilth.workspace.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The network of standard size, made the way the application takes one in and kept between runs for as long as nothing
 * changes that made it.
 */
final class StandardNetwork {
    static final int PEOPLE = 100_000;
    static final int INTERACTIONS = 1_000_000;
    /** Where people offer, look for and share things. */
    static final int CONNECTIONS = 50_000;

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final Clock CLOCK = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    static final Path FOLDER = Path.of("target", "bench");

    private static final long SEED = 20261124;
    private static final int NOTED_EVERY = 200_000;

    private StandardNetwork() {}

    /** The file; never to be changed, so that every run measures the same. */
    static Path file() throws IOException, DataFileProblem {
        return file("standard", StandardNetwork::tell);
    }

    private static Path file(String name, Consumer<Consumer<Entry>> telling) throws IOException, DataFileProblem {
        Path file = FOLDER.resolve(name + "-" + key() + ".tilth");
        if (!Files.exists(file)) {
            Files.createDirectories(FOLDER);
            Path unfinished = FOLDER.resolve("unfinished.tilth");
            remove(unfinished);
            make(unfinished, telling);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }

    /** A copy of the file for a benchmark that writes; the caller removes it with {@link #remove}. */
    static Path copy(String name) throws IOException, DataFileProblem {
        return copy(file(), name);
    }

    /** The same of a network with {@link #CONNECTIONS} connections, in which people offer, look for and share things. */
    static Path copyWithInterests(String name) throws IOException, DataFileProblem {
        return copy(file("interests", StandardNetwork::tellWithInterests), name);
    }

    private static Path copy(Path file, String name) throws IOException {
        Path copy = FOLDER.resolve(name + ".tilth");
        remove(copy);
        return Files.copy(file, copy);
    }

    /** Removes a data file and what SQLite puts beside it. */
    static void remove(Path file) throws IOException {
        for (String suffix : new String[] {"", "-wal", "-shm", ".lock"}) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
        }
    }

    private static void make(Path file, Consumer<Consumer<Entry>> telling) throws DataFileProblem {
        System.err.println(
                "making the standard network, once: " + PEOPLE + " people, " + INTERACTIONS + " interactions");
        long start = System.nanoTime();
        try (Workspace workspace = Workspace.open(file, CLOCK)) {
            workspace.run(new TakeNetwork("generate", telling));
        }
        System.err.println("made in " + (System.nanoTime() - start) / 1_000_000_000 + " s");
    }

    private static void tell(Consumer<Entry> teller) {
        GeneratedNetwork.tell(PEOPLE, INTERACTIONS, SEED, TODAY, noted(teller));
    }

    private static void tellWithInterests(Consumer<Entry> teller) {
        GeneratedNetwork.tell(
                PEOPLE, INTERACTIONS, CONNECTIONS, SEED, TODAY, new GeneratedInterests(noted(teller), SEED));
    }

    private static Consumer<Entry> noted(Consumer<Entry> teller) {
        return new Consumer<>() {
            private int told;

            @Override
            public void accept(Entry entry) {
                teller.accept(entry);
                if (++told % NOTED_EVERY == 0) {
                    System.err.println(told + " entries");
                }
            }
        };
    }

    /** Of all that makes the file what it is: the schema, how text gets into it, and the generator. */
    private static String key() throws IOException {
        MessageDigest digest = sha256();
        digest.update((PEOPLE + " " + INTERACTIONS + " " + SEED + " " + TODAY).getBytes(StandardCharsets.UTF_8));
        int step = 1;
        while (add(digest, "/app/tilth/schema/%03d.sql".formatted(step))) {
            step++;
        }
        add(digest, "/app/tilth/store/SearchText.class");
        for (Class<?> part : new Class<?>[] {
            GeneratedNetwork.class,
            GeneratedPeople.class,
            GeneratedConnections.class,
            GeneratedContacts.class,
            GeneratedInterests.class,
            Ties.class,
            Vocabulary.class
        }) {
            add(digest, "/" + part.getName().replace('.', '/') + ".class");
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 6);
    }

    private static boolean add(MessageDigest digest, String resource) throws IOException {
        try (@Nullable InputStream in = StandardNetwork.class.getResourceAsStream(resource)) {
            if (in == null) {
                return false;
            }
            digest.update(in.readAllBytes());
            return true;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
