package app.tilth.bench;

import app.tilth.model.InteractionKind;
import app.tilth.model.Need;
import app.tilth.model.Need.Criterion;
import app.tilth.model.Need.Criterion.Kind;
import app.tilth.need.Helper;
import app.tilth.store.Stores;
import app.tilth.ui.WorkspaceWiring;
import app.tilth.ui.entry.NeedDesk;
import app.tilth.ui.entry.NeedDraft;
import app.tilth.ui.entry.Sought;
import app.tilth.ui.needs.NeedsDesk;
import app.tilth.workspace.Command;
import app.tilth.workspace.LogContact;
import app.tilth.workspace.Needs;
import app.tilth.workspace.Needs.Outlook;
import app.tilth.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
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
 *   <li>{@code widest}: a need just added that nearly half of everyone fits, until the view has all it shows: coverage and plan of it,
 *       the list of needs and its page; 21 needs after 5.
 *   <li>{@code widest_add}: the command that adds it.
 *   <li>{@code widest_match}: who matches by then, while its dialog is open.
 *   <li>{@code widest_who}: everyone who might help with it, as they are listed; {@code widest_who_typed}: those called so.
 *   <li>{@code first}: all of it for the first time, the index read from SQLite; once.
 * </ul>
 */
final class NeedsBench {
    private static final int NEEDS = 20;
    /** What nearly half of everyone fits. */
    private static final List<Criterion> WIDE = Stream.of("Engineer", "Founder", "Researcher", "Editor", "Analyst")
            .map(role -> Criterion.of(Kind.ROLE, role))
            .toList();

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
        }
        try {
            widest(file);
        } finally {
            StandardNetwork.remove(file);
        }
    }

    /** As the window does it. */
    private void widest(Path file) throws Exception {
        WorkspaceWiring wiring = WorkspaceWiring.open(file, StandardNetwork.CLOCK);
        try {
            NeedsDesk desk = wiring.needs();
            NeedDesk entry = wiring.needEntry();
            figures.note("loading");
            desk.page();
            double[][] times = new double[5][21];
            List<Sought> sought = WIDE.stream()
                    .map(criterion -> new Sought(criterion.kind(), 0, criterion.text()))
                    .toList();
            for (int i = -5; i < times[0].length; i++) {
                int at = Math.max(0, i);
                String title = "something wide " + i;
                NeedDraft draft = new NeedDraft(
                        0, title, "", Optional.of(StandardNetwork.TODAY.plusDays(200)), sought, List.of());
                times[0][at] = Figures.time(() -> entry.match(sought, List.of()));
                times[1][at] = Figures.time(() -> entry.keep(draft));
                long[] id = new long[1];
                times[2][at] = Figures.time(() -> {
                    id[0] = desk.page().open().stream()
                            .filter(card -> card.title().equals(title))
                            .findFirst()
                            .orElseThrow()
                            .id();
                    return desk.need(id[0]).orElseThrow();
                });
                times[3][at] = Figures.time(() -> desk.candidates(id[0], ""));
                times[4][at] = Figures.time(() -> desk.candidates(id[0], "anna"));
                if (i < 0) {
                    figures.note(desk.candidates(id[0], "").in() + " might help");
                }
                desk.remove(id[0]);
            }
            figures.print("widest", Figures.median(times[2]), "ms");
            figures.print("widest_add", Figures.median(times[1]), "ms");
            figures.print("widest_match", Figures.median(times[0]), "ms");
            figures.print("widest_who", Figures.median(times[3]), "ms");
            figures.print("widest_who_typed", Figures.median(times[4]), "ms");
        } finally {
            wiring.close();
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
            add(stores, NEEDS, today.plusDays(200), WIDE);
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
