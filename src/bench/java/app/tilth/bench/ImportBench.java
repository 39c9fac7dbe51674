package app.tilth.bench;

import app.tilth.workspace.ImportListener;
import app.tilth.workspace.ImportReport;
import app.tilth.workspace.Importer;
import app.tilth.workspace.Workspace;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import ezvcard.io.text.VCardReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How long an import takes beside the parser library alone, and how much memory it holds.
 *
 * <p>Each file is imported into a fresh network and read to its end by the library, by turns, in one JVM: three times to warm
 * up, then seven. Times are medians, in milliseconds; ratios are of medians. A read makes the library's object of every
 * card or row; an import is all that {@link Importer#read} does: matching, writing, undo log, search index, commit.
 *
 * <p>Memory is what is reachable in the heap, looked at twenty times in the course of an import of cards; the second figure
 * is for four times as many.
 */
final class ImportBench {
    private static final int CARDS = 20_000;
    private static final int ROWS = 30_000;
    private static final int WARMING = 3;
    private static final int ROUNDS = 7;
    private static final int LOOKS = 20;
    private static final long SEED = 11;

    private final Figures figures = new Figures("import");
    private final Path cards = StandardNetwork.FOLDER.resolve("cards.vcf");
    private final Path manyCards = StandardNetwork.FOLDER.resolve("cards-4x.vcf");
    private final Path connections = StandardNetwork.FOLDER.resolve("Connections.csv");
    private final Path network = StandardNetwork.FOLDER.resolve("import.tilth");

    void run() throws Exception {
        figures.note("making files");
        Files.createDirectories(StandardNetwork.FOLDER);
        FileMaker.vCards(cards, CARDS, SEED);
        FileMaker.vCards(manyCards, 4 * CARDS, SEED);
        FileMaker.linkedInConnections(connections, ROWS, SEED);
        try {
            compare("vcard", cards, CARDS, () -> readCards(cards));
            compare("linkedin", connections, ROWS, () -> readRows(connections));
            figures.note("memory");
            figures.print("peak_mb", peak(cards, CARDS), "MB");
            figures.print("peak_mb_4x", peak(manyCards, 4 * CARDS), "MB");
        } finally {
            StandardNetwork.remove(network);
            for (Path file : List.of(cards, manyCards, connections)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private void compare(String what, Path file, int entries, Figures.Work library) throws Exception {
        double[] imports = new double[ROUNDS];
        double[] reads = new double[ROUNDS];
        for (int i = -WARMING; i < ROUNDS; i++) {
            int at = Math.max(0, i);
            reads[at] = Figures.time(library);
            StandardNetwork.remove(network);
            try (Workspace workspace = Workspace.open(network, StandardNetwork.CLOCK)) {
                imports[at] = Figures.time(() -> read(workspace, file, entries, ImportListener.NOBODY));
            }
            figures.note("%s %.0f ms, library alone %.0f ms".formatted(what, imports[at], reads[at]));
        }
        figures.print(what + "_ratio", Figures.median(imports) / Figures.median(reads), "times");
        figures.print(what + "_import", Figures.median(imports), "ms");
        figures.print(what + "_library", Figures.median(reads), "ms");
    }

    private static ImportReport read(Workspace workspace, Path file, int entries, ImportListener listener)
            throws Exception {
        ImportReport report = new Importer(workspace).read(file, listener);
        int told = report.added() + report.updated() + report.unchanged();
        if (told != entries || report.problemCount() > 0) {
            throw new IllegalStateException("not all of " + file + " was imported: " + report);
        }
        return report;
    }

    private static Object readCards(Path file) throws Exception {
        int count = 0;
        try (VCardReader reader = new VCardReader(file)) {
            while (reader.readNext() != null) {
                count++;
            }
        }
        return count;
    }

    private static Object readRows(Path file) throws Exception {
        int fields = 0;
        try (CsvReader<CsvRecord> rows = CsvReader.builder().allowMissingFields(true).allowExtraFields(true).ofCsvRecord(file)) {
            for (CsvRecord row : rows) {
                fields += row.getFieldCount();
            }
        }
        return fields;
    }

    private double peak(Path file, int entries) throws Exception {
        StandardNetwork.remove(network);
        List<Long> held = new ArrayList<>();
        try (Workspace workspace = Workspace.open(network, StandardNetwork.CLOCK)) {
            long before = held();
            read(workspace, file, entries, new ImportListener() {
                private double next;

                @Override
                public void at(double fraction, int told) {
                    if (fraction >= next) {
                        held.add(held() - before);
                        next = fraction + 1.0 / LOOKS;
                    }
                }

                @Override
                public boolean isCancelled() {
                    return false;
                }
            });
        }
        return held.stream().mapToLong(Long::longValue).max().orElse(0) / 1e6;
    }

    private static long held() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
