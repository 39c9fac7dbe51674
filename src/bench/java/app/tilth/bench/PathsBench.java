package app.tilth.bench;

import app.tilth.model.Entry;
import app.tilth.model.InteractionKind;
import app.tilth.model.Person;
import app.tilth.model.Position;
import app.tilth.workspace.BridgeBook;
import app.tilth.workspace.Goal;
import app.tilth.workspace.LogContact;
import app.tilth.workspace.Routes;
import app.tilth.workspace.Routing;
import app.tilth.workspace.TakeNetwork;
import app.tilth.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * How long it takes to say how an organization is best reached, all of it as it is shown: who is or was there read from the file,
 * three paths found, put in words, and what to do first. A network of 30,000 people and 200,000 connections with organizations
 * of every size; one person knows 20,000 of them, and a third of everyone was at one organization. Figures are medians in
 * milliseconds.
 *
 * <ul>
 *   <li>{@code best_three}: of 200 organizations after 200 that warm up, each by chance; {@code best_three_p99}: the same.
 *   <li>{@code largest}: the one a third of everyone was at; {@code person}: people by chance.
 *   <li>{@code after_change}: the same as the first, each after a contact that changes who is reached how.
 *   <li>{@code bridges}: everyone who joins groups, among 100,000 people with 300,000 connections; {@code bridges_first}: the
 *       first time.
 * </ul>
 */
final class PathsBench {
    private static final int RUNS = 200;
    private static final int HUB = 20_000;
    private static final String LARGEST = "Meridian Works";

    private final Figures figures = new Figures("paths");
    private final SplittableRandom random = new SplittableRandom(5);

    void run() throws Exception {
        with(30_000, 300_000, 200_000, this::paths);
        with(100_000, 200_000, 300_000, this::bridges);
    }

    private interface Measuring {
        void on(Workspace workspace) throws Exception;
    }

    private void with(int people, int interactions, int connections, Measuring measuring) throws Exception {
        Path file = StandardNetwork.FOLDER.resolve("paths.tilth");
        Files.createDirectories(StandardNetwork.FOLDER);
        StandardNetwork.remove(file);
        figures.note("making " + people + " people");
        try (Workspace workspace = Workspace.open(file, StandardNetwork.CLOCK)) {
            workspace.run(new TakeNetwork("generate", teller -> {
                GeneratedNetwork.tell(
                        people, interactions, connections - HUB, 7, StandardNetwork.TODAY, employing(teller));
                for (long other = 3; other < 3 + HUB; other++) {
                    teller.accept(MadeGraph.connection(2, other));
                }
            }));
            workspace.knowledge().five();
            workspace.knowledge().directory();
            measuring.on(workspace);
        } finally {
            StandardNetwork.remove(file);
        }
    }

    /** Every third person was at the largest organization. */
    private static Consumer<Entry> employing(Consumer<Entry> teller) {
        Position left = new Position(
                LARGEST, "Fellow", StandardNetwork.TODAY.minusYears(9), StandardNetwork.TODAY.minusYears(5));
        return entry -> teller.accept(
                entry instanceof Person person && person.id() % 3 == 0
                        ? person.change().add(left).build()
                        : entry);
    }

    private void paths(Workspace workspace) throws Exception {
        Routing routing = new Routing(workspace);
        List<String> organizations = organizations(workspace);
        Map<Integer, Integer> found = new HashMap<>();
        double[] times = measure(() -> {
            Routes routes = routing.to(new Goal.At(organizations.get(random.nextInt(organizations.size()))));
            found.merge(routes.best().size(), 1, Integer::sum);
            return routes;
        });
        figures.note(organizations.size() + " organizations; how many paths how often: " + found);
        figures.print("best_three", Figures.median(times), "ms");
        figures.print("best_three_p99", Figures.quantile(times, .99), "ms");
        figures.print("largest", Figures.median(measure(() -> routing.to(new Goal.At(LARGEST)))), "ms");
        figures.print(
                "person",
                Figures.median(measure(() -> routing.to(new Goal.Someone(3 + random.nextInt(29_000))))),
                "ms");
        double[] after = new double[RUNS];
        for (int i = -20; i < RUNS; i++) {
            workspace.run(new LogContact(
                    List.of(3L + random.nextInt(29_000)),
                    "somebody",
                    InteractionKind.CALL,
                    false,
                    StandardNetwork.TODAY,
                    "",
                    null,
                    null));
            String organization = organizations.get(random.nextInt(organizations.size()));
            after[Math.max(0, i)] = Figures.time(() -> routing.to(new Goal.At(organization)));
        }
        figures.print("after_change", Figures.median(after), "ms");
        figures.print("after_change_p99", Figures.quantile(after, .99), "ms");
    }

    private static double[] measure(Figures.Work work) throws Exception {
        double[] times = new double[RUNS];
        for (int i = -RUNS; i < RUNS; i++) {
            times[Math.max(0, i)] = Figures.time(work);
        }
        return times;
    }

    private static List<String> organizations(Workspace workspace) {
        List<String> names = new ArrayList<>();
        workspace.read(stores -> {
            stores.organizations().forEach(organization -> names.add(organization.name()));
            return names;
        });
        return names;
    }

    private void bridges(Workspace workspace) throws Exception {
        BridgeBook book = new BridgeBook(workspace);
        figures.print("bridges_first", Figures.time(book::today), "ms");
        double[] times = new double[15];
        for (int i = -5; i < times.length; i++) {
            times[Math.max(0, i)] = Figures.time(book::today);
        }
        figures.note(book.today().size() + " bridges");
        figures.print("bridges", Figures.median(times), "ms");
    }
}
