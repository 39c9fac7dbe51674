package app.tilth.bench;

import app.tilth.model.InteractionKind;
import app.tilth.model.Need;
import app.tilth.model.Need.Criterion;
import app.tilth.model.Need.Criterion.Kind;
import app.tilth.need.Helper;
import app.tilth.store.Stores;
import app.tilth.workspace.Command;
import app.tilth.workspace.LogContact;
import app.tilth.workspace.Needs;
import app.tilth.workspace.Needs.Outlook;
import app.tilth.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * How long it takes to say of 20 needs who could help and what to do, for the network of standard size. The needs are of
 * every breadth: industries and roles that thousands fit, tags, organizations, named people, gaps, and one that nearly half of
 * everyone fits. Every figure is a median in milliseconds.
 *
 * <ul>
 *   <li>{@code all}: coverage and plan of all needs, worked out again from what is known; 21 runs after 5 that warm
 *       up.
 *   <li>{@code one_after_change}: the needs brought up to date after a contact with someone who could help with one of them; 101
 *       contacts after 30.
 *   <li>{@code log}: the whole of it, command and commit included.
 *   <li>{@code first}: all of it for the first time, the index read from SQLite; once.
 * </ul>
 */
final class NeedsBench {
    private static final int NEEDS = 20;

    private final Figures figures = new Figures("needs");

    void run() throws Exception {
        Path file = StandardNetwork.copy("needs");
        try (Workspace workspace = Workspace.open(file, StandardNetwork.CLOCK)) {
            figures.note("loading");
            workspace.knowledge().facts();
            workspace.run(new AddNeeds());
            figures.print("first", Figures.time(() -> workspace.knowledge().needs()), "ms");
            Needs needs = workspace.knowledge().needs();
            for (Outlook one : needs.open()) {
                figures.note(one.need().criteria().size() + " criteria: "
                        + one.coverage().helpers().size() + " helpers and "
                        + one.coverage().more() + " more, "
                        + one.coverage().gaps().size() + " gaps, "
                        + one.plan().steps().size() + " steps");
            }
            all(workspace);
            figures.note("one change");
            oneChange(workspace);
        } finally {
            StandardNetwork.remove(file);
        }
    }

    private void all(Workspace workspace) throws Exception {
        double[] times = new double[21];
        for (int i = -5; i < times.length; i++) {
            times[Math.max(0, i)] = Figures.time(() -> workspace.knowledge().needsAnew());
        }
        figures.print("all", Figures.median(times), "ms");
    }

    private void oneChange(Workspace workspace) throws Exception {
        SplittableRandom random = new SplittableRandom(5);
        double[] updates = new double[101];
        double[] whole = new double[updates.length];
        for (int i = -30; i < updates.length; i++) {
            List<Helper> helpers = workspace.knowledge().needs().open().stream()
                    .flatMap(one -> one.coverage().helpers().stream())
                    .toList();
            long person = helpers.get(random.nextInt(helpers.size())).person();
            LogContact contact = new LogContact(
                    List.of(person),
                    "somebody",
                    InteractionKind.CALL,
                    false,
                    StandardNetwork.TODAY,
                    "Talked.",
                    null,
                    null);
            double log = Figures.time(() -> workspace.run(contact));
            double update = Figures.time(() -> workspace.knowledge().needs());
            updates[Math.max(0, i)] = update;
            whole[Math.max(0, i)] = log + update;
        }
        figures.print("one_after_change", Figures.median(updates), "ms");
        figures.print("log", Figures.median(whole), "ms");
    }

    private record AddNeeds() implements Command<Boolean> {
        private static final List<Criterion> SOUGHT = List.of(
                Criterion.of(Kind.ROLE, "Lawyer"),
                Criterion.of(Kind.INDUSTRY, "Energy"),
                Criterion.of(Kind.INDUSTRY, "Housing"),
                Criterion.of(Kind.ROLE, "Head of product"),
                Criterion.of(Kind.TAG, "community 7"),
                Criterion.of(Kind.TAG, "community 31"),
                Criterion.of(Kind.ROLE, "Hydrogen"),
                Criterion.of(Kind.INDUSTRY, "Publishing"),
                Criterion.of(Kind.ORGANIZATION, "Ahladze Energy"),
                Criterion.of(Kind.ROLE, "Teacher"));

        @Override
        public String name() {
            return "needs";
        }

        @Override
        public Boolean apply(Stores stores, LocalDate today) {
            SplittableRandom random = new SplittableRandom(3);
            for (int i = 0; i < NEEDS - 1; i++) {
                List<Criterion> criteria = new ArrayList<>();
                for (int k = 0; k <= i % 4; k++) {
                    criteria.add(SOUGHT.get((i + 3 * k) % SOUGHT.size()));
                }
                criteria.add(Criterion.of(2L + random.nextInt(StandardNetwork.PEOPLE - 1)));
                add(stores, i, i % 5 == 0 ? null : today.plusDays(20 + 25L * i), criteria);
            }
            List<Criterion> wide = new ArrayList<>();
            for (String role : List.of("Engineer", "Founder", "Researcher", "Editor", "Analyst")) {
                wide.add(Criterion.of(Kind.ROLE, role));
            }
            add(stores, NEEDS, today.plusDays(200), wide);
            return true;
        }

        private static void add(Stores stores, int i, @Nullable LocalDate horizon, List<Criterion> criteria) {
            stores.needs()
                    .add(Need.titled("need " + i)
                            .uid("need-" + i)
                            .horizon(horizon)
                            .criteria(criteria)
                            .build());
        }
    }
}
