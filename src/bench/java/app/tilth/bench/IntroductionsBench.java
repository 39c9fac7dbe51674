package app.tilth.bench;

import app.tilth.suggest.Facts;
import app.tilth.suggest.Interests;
import app.tilth.suggest.PairFinder;
import app.tilth.workspace.Matching;
import app.tilth.workspace.Workspace;
import java.nio.file.Path;
import java.util.stream.IntStream;

/**
 * How long it takes to find whom to introduce to whom, for the network of standard size with 50,000 connections, in which
 * people offer, look for and share things. Every figure is a median in milliseconds.
 *
 * <ul>
 *   <li>{@code best_50}: the best fifty found anew among everyone, from what is known in memory, with the look into the file
 *       whether they know each other; 15 runs after 5 that warm up.
 *   <li>{@code read}: what people offer, look for and share read from SQLite, done once; 5 runs after 2.
 * </ul>
 */
final class IntroductionsBench {
    private final Figures figures = new Figures("introductions");

    void run() throws Exception {
        Path file = StandardNetwork.copyWithInterests("introductions");
        try (Workspace workspace = Workspace.open(file, StandardNetwork.CLOCK)) {
            figures.note("loading");
            Facts facts = workspace.knowledge().facts();
            long warm = IntStream.range(0, facts.ties().size())
                    .filter(slot -> PairFinder.isWarm(facts, slot))
                    .count();
            figures.note(warm + " warm ties, " + facts.found().size() + " pairs found");
            Interests interests = workspace.read(Matching::read);
            print("best_50", 5, 15, () -> workspace.read(stores -> Matching.best(facts, interests, stores, 50)));
            print("read", 2, 5, () -> workspace.read(Matching::read));
        } finally {
            StandardNetwork.remove(file);
        }
    }

    private void print(String figure, int warming, int runs, Figures.Work work) throws Exception {
        double[] times = new double[runs];
        for (int i = -warming; i < runs; i++) {
            double time = Figures.time(work);
            times[Math.max(0, i)] = time;
        }
        figures.print(figure, Figures.median(times), "ms");
    }
}
