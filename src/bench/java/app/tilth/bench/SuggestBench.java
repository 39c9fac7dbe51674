package app.tilth.bench;

import app.tilth.model.Cadences;
import app.tilth.model.InteractionKind;
import app.tilth.suggest.DailyFive;
import app.tilth.suggest.Facts;
import app.tilth.tie.PastForecasts;
import app.tilth.tie.Recalibration;
import app.tilth.tie.TieIndex;
import app.tilth.tie.TieReadings;
import app.tilth.workspace.Knowledge;
import app.tilth.workspace.LogContact;
import app.tilth.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * How long the day's suggestions take for the network of standard size. Every figure is a median in milliseconds.
 *
 * <ul>
 *   <li>{@code full}: every tie read for the day and the daily five chosen, from the loaded index; 31 runs after 10 that warm
 *       up.
 *   <li>{@code after_one_change}: the same brought up to date after one logged contact, the reading of what changed
 *       included, its commit left out; 201 contacts with different people after 50 that warm up.
 *   <li>{@code log}: the whole of logging one of those contacts: command, commit and the update.
 *   <li>{@code load_index}: the index read from SQLite; 7 runs after 2.
 *   <li>{@code recalibrate}: lapse risk fitted to the past of all ties, done once a day; 7 runs after 2.
 * </ul>
 */
final class SuggestBench {
    private static final int FIVE = 5;

    private final Figures figures = new Figures("suggest");

    void run() throws Exception {
        Path file = StandardNetwork.copy("suggest");
        try (Workspace workspace = Workspace.open(file, StandardNetwork.CLOCK)) {
            figures.note("loading");
            Facts facts = workspace.knowledge().facts();
            TieIndex ties = facts.ties();
            int day = Math.toIntExact(StandardNetwork.TODAY.toEpochDay());
            Recalibration recalibration = Recalibration.fit(PastForecasts.of(ties, day));
            figures.note("everyone");
            print(
                    "full",
                    10,
                    31,
                    () -> DailyFive.of(facts.withReadings(TieReadings.of(ties, day, recalibration)))
                            .choose(FIVE));
            figures.note("one change");
            oneChange(workspace, ties);
            figures.note("the index");
            print(
                    "load_index",
                    2,
                    7,
                    () -> workspace.read(stores -> stores.ties().index(Cadences.USUAL)));
            print("recalibrate", 2, 7, () -> Recalibration.fit(PastForecasts.of(ties, day)));
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

    private void oneChange(Workspace workspace, TieIndex ties) throws Exception {
        SplittableRandom random = new SplittableRandom(5);
        int warming = 50;
        double[] updates = new double[201];
        double[] logs = new double[updates.length];
        Knowledge knowledge = workspace.knowledge();
        for (int i = -warming; i < updates.length; i++) {
            long person = ties.person(random.nextInt(ties.size()));
            LogContact contact = new LogContact(
                    List.of(person),
                    "somebody",
                    InteractionKind.CALL,
                    false,
                    StandardNetwork.TODAY,
                    "Talked.",
                    null,
                    null);
            DailyFive before = knowledge.five();
            logs[Math.max(0, i)] = Figures.time(() -> workspace.run(contact));
            updates[Math.max(0, i)] =
                    Figures.time(() -> knowledge.after(before, Set.of(person)).choose(FIVE));
        }
        figures.print("after_one_change", Figures.median(updates), "ms");
        figures.print("log", Figures.median(logs), "ms");
    }
}
