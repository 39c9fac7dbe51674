package app.tilth.bench;

import app.tilth.model.Cadences;
import app.tilth.model.Connection;
import app.tilth.model.InteractionKind;
import app.tilth.model.Loop;
import app.tilth.network.Graph;
import app.tilth.store.Stores;
import app.tilth.suggest.DailyFive;
import app.tilth.suggest.Facts;
import app.tilth.suggest.Reach;
import app.tilth.tie.PastForecasts;
import app.tilth.tie.Recalibration;
import app.tilth.tie.TieIndex;
import app.tilth.tie.TieReadings;
import app.tilth.workspace.Command;
import app.tilth.workspace.Knowledge;
import app.tilth.workspace.LogContact;
import app.tilth.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * How long the day's suggestions take for the network of standard size and 500 open loops, all kinds of reason on. Every figure
 * is a median in milliseconds.
 *
 * <ul>
 *   <li>{@code full}: every tie read for the day and the daily five chosen, from the loaded index; 31 runs after 10 that warm
 *       up.
 *   <li>{@code after_one_change}: the same brought up to date after one logged contact, the reading of what changed
 *       included, its commit left out; 201 contacts with different people after 50 that warm up.
 *   <li>{@code log}: the whole of logging one of those contacts: command, commit and the update.
 *   <li>{@code load_index}: the index read from SQLite; 7 runs after 2.
 *   <li>{@code communities}: who is connected with whom, and which communities that makes, read and worked out anew as after a
 *       change of connections; 3 runs after 1.
 *   <li>{@code recalibrate}: lapse risk fitted to the past of all ties, done once a day; 7 runs after 2.
 * </ul>
 */
final class SuggestBench {
    private static final int FIVE = 5;

    private final Figures figures = new Figures("suggest");

    void run() throws Exception {
        Path file = StandardNetwork.copy("suggest");
        try (Workspace workspace = Workspace.open(file, StandardNetwork.CLOCK)) {
            workspace.run(new OpenLoops());
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
            figures.note("communities");
            print("communities", 1, 3, () -> workspace.read(SuggestBench::reach));
            print("recalibrate", 2, 7, () -> Recalibration.fit(PastForecasts.of(ties, day)));
        } finally {
            StandardNetwork.remove(file);
        }
    }

    private static Reach reach(Stores stores) {
        List<Connection> connections = new ArrayList<>();
        stores.connections().forEach(connections::add);
        return new Reach(Graph.of(connections));
    }

    /** Promises, thanks, answers and results, 500 in all, with people spread over the whole network. */
    private record OpenLoops() implements Command<Boolean> {
        private static final int COUNT = 500;

        @Override
        public String name() {
            return "open loops";
        }

        @Override
        public Boolean apply(Stores stores, LocalDate today) {
            SplittableRandom random = new SplittableRandom(7);
            Loop.Kind[] kinds = Loop.Kind.values();
            for (int i = 0; i < COUNT; i++) {
                stores.loops()
                        .add(new Loop(
                                0,
                                "loop-" + i,
                                2L + random.nextInt(StandardNetwork.PEOPLE - 1),
                                kinds[i % kinds.length],
                                "something",
                                today.minusDays(random.nextInt(200)),
                                i % 2 == 0 ? null : today.plusDays(random.nextInt(20) - 6),
                                null,
                                null));
            }
            return true;
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
