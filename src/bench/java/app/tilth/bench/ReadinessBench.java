package app.tilth.bench;

import app.tilth.model.Exchange;
import app.tilth.tie.TieIndex;
import app.tilth.workspace.AskCheck;
import app.tilth.workspace.AskCheck.Ask;
import app.tilth.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * How long it takes to judge an ask in words at the standard size, from what is known and what the file tells of them.
 *
 * <ul>
 *   <li>{@code hundred}: an ask of a hundred people, spread over the whole network, no two times the same: verdicts, reasons,
 *       first steps and by when they could be ready; median in milliseconds of 101 runs after 60 that warm up.
 * </ul>
 */
final class ReadinessBench {
    private static final int HUNDRED = 100;
    private static final int WARMING = 60;
    private static final int RUNS = 101;

    private final Figures figures = new Figures("readiness");

    void run() throws Exception {
        Path file = StandardNetwork.copy("readiness");
        try (Workspace workspace = Workspace.open(file, StandardNetwork.CLOCK)) {
            figures.note("loading");
            TieIndex ties = workspace.knowledge().facts().ties();
            var check = new AskCheck(workspace);
            var random = new SplittableRandom(11);
            figures.note("asks");
            double[] times = new double[RUNS];
            for (int i = -WARMING; i < RUNS; i++) {
                List<Long> people = Stream.generate(() -> ties.person(random.nextInt(ties.size())))
                        .distinct()
                        .limit(HUNDRED)
                        .toList();
                times[Math.max(0, i)] = Figures.time(
                        () -> check.check(new Ask(people, Exchange.Kind.HELP, Exchange.Size.MEDIUM, null)));
            }
            figures.print("hundred", Figures.median(times), "ms");
        } finally {
            StandardNetwork.remove(file);
        }
    }
}
