package app.tilth.bench;

import app.tilth.duplicate.Candidate;
import app.tilth.workspace.Duplicates;
import app.tilth.workspace.MergePeople;
import app.tilth.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How long it takes to find who is here twice, in the network of standard size.
 *
 * <ul>
 *   <li>{@code search}: everyone read and looked through, median of 3 after one that warms up, in milliseconds.
 *   <li>{@code pairs}: how many pairs that finds.
 *   <li>{@code join}: the first 20 of them joined, commit included, median in milliseconds.
 * </ul>
 */
final class DuplicatesBench {
    private static final int JOINED = 20;

    private final Figures figures = new Figures("duplicates");

    void run() throws Exception {
        Path file = StandardNetwork.copy("duplicates");
        try (Workspace workspace = Workspace.open(file, StandardNetwork.CLOCK)) {
            var duplicates = new Duplicates(workspace);
            List<Candidate> found = duplicates.all(_ -> true);
            double[] times = new double[3];
            for (int i = 0; i < times.length; i++) {
                times[i] = Figures.time(() -> duplicates.all(_ -> true));
            }
            figures.print("search", Figures.median(times), "ms");
            figures.print("pairs", found.size(), "pairs");
            List<Candidate> first = found.subList(0, Math.min(JOINED, found.size()));
            workspace.knowledge().directory();
            double[] joins = new double[first.size()];
            for (int i = 0; i < joins.length; i++) {
                Candidate two = first.get(i);
                joins[i] =
                        Figures.time(() -> workspace.run(new MergePeople(two.a(), two.b(), Map.of(), "one", "other")));
            }
            figures.print("join", Figures.median(joins), "ms");
        } finally {
            StandardNetwork.remove(file);
        }
    }
}
