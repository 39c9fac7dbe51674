package app.tilth.bench;

import app.tilth.insight.InsightWords;
import app.tilth.insight.Stretch;
import app.tilth.workspace.Insights;
import app.tilth.workspace.Workspace;
import java.nio.file.Path;

/**
 * How long it takes to work out what the insights show, for the network of standard size, from what is known in memory. Every
 * figure is a median of 9 runs in milliseconds, after 3 that warm up, but for the first time of all.
 *
 * <ul>
 *   <li>{@code all}: all panels one after the other with their sentences, over all time, which for the generated network is ten
 *       years; {@code all_at_first}: the same right after the index was loaded, nothing compiled yet.
 *   <li>{@code warmth}: how ties stood on the same day of each month of these ten years.
 *   <li>{@code first}: the circles, which are shown first.
 * </ul>
 */
final class InsightsBench {
    private static final int WARMING = 3;
    private static final int RUNS = 9;

    private final Figures figures = new Figures("insights");

    void run() throws Exception {
        Path file = StandardNetwork.copy("insights");
        try (Workspace workspace = Workspace.open(file, StandardNetwork.CLOCK)) {
            figures.note("loading");
            workspace.knowledge().facts();
            workspace.knowledge().directory();
            var insights = new Insights(workspace);
            figures.print("all_at_first", Figures.time(() -> all(insights)), "ms");
            print("all", () -> all(insights));
            print("warmth", () -> insights.warmth(Stretch.ALL));
            print("first", () -> InsightWords.of(insights.circles()));
            figures.note(insights.warmth(Stretch.ALL).size() + " days of warmth");
        } finally {
            StandardNetwork.remove(file);
        }
    }

    private static String all(Insights insights) {
        var passing = insights.passing(Stretch.ALL);
        var harvest = insights.harvest(Stretch.ALL).harvest();
        var reach = insights.hanging().reach();
        return String.join(
                " ",
                InsightWords.of(insights.circles()),
                InsightWords.of(passing),
                InsightWords.headline(passing, harvest),
                InsightWords.of(harvest),
                InsightWords.of(insights.introducers().introducers()),
                InsightWords.ofReach(reach.hanging(), reach.reached()),
                InsightWords.of(insights.warmth(Stretch.ALL), Stretch.ALL));
    }

    private void print(String figure, Figures.Work work) throws Exception {
        double[] times = new double[RUNS];
        for (int i = -WARMING; i < RUNS; i++) {
            double time = Figures.time(work);
            times[Math.max(0, i)] = time;
        }
        figures.print(figure, Figures.median(times), "ms");
    }
}
