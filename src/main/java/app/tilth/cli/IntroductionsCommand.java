package app.tilth.cli;

import app.tilth.model.Person;
import app.tilth.words.Dates;
import app.tilth.words.Roles;
import app.tilth.workspace.Introductions;
import app.tilth.workspace.Introductions.Two;
import app.tilth.workspace.Workspace;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tilth introductions}: those under way, and who might be glad to meet. */
@Command(name = "introductions", mixinStandardHelpOptions = true)
final class IntroductionsCommand implements Callable<Integer> {
    private static final int MOST = 50;
    private static final int USUAL = 10;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--date", paramLabel = "DAY", descriptionKey = "date")
    private @Nullable LocalDate date;

    @Option(names = "--count", paramLabel = "N", descriptionKey = "introductions.count")
    private int count = USUAL;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private record Answer(LocalDate day, List<UnderWay> underWay, List<Found> found) {}

    private record UnderWay(String stage, LocalDate since, One one, One other, String reason) {}

    private record Found(One one, One other, String reason, List<String> why) {}

    private record One(long person, String name, String role) {}

    @Override
    public Integer call() throws Exception {
        if (count < 1 || count > MOST) {
            throw new ParameterException(spec.commandLine(), Cli.MESSAGES.get("today.count.range", MOST));
        }
        try (Workspace workspace = data.openOn(date)) {
            var introductions = new Introductions(workspace);
            List<Two> underWay = introductions.underWay();
            List<Two> best = introductions.best(count);
            if (json) {
                Json.print(spec, answer(workspace.today(), underWay, best));
            } else {
                print(workspace.today(), underWay, best, spec.commandLine().getOut());
            }
            return 0;
        }
    }

    private static Answer answer(LocalDate day, List<Two> underWay, List<Two> best) {
        return new Answer(
                day,
                underWay.stream()
                        .map(two -> new UnderWay(
                                two.introduction().stage().name(),
                                two.introduction().day(),
                                one(two.a()),
                                one(two.b()),
                                two.reason()))
                        .toList(),
                best.stream()
                        .map(two -> new Found(one(two.a()), one(two.b()), two.reason(), two.why()))
                        .toList());
    }

    private static One one(Person person) {
        return new One(person.id(), person.name().full().strip(), Roles.of(person));
    }

    private static void print(LocalDate today, List<Two> underWay, List<Two> best, PrintWriter out) {
        for (Two two : underWay) {
            print(
                    two,
                    Cli.MESSAGES.get(
                            "introductions." + two.introduction().stage(),
                            names(two),
                            Dates.onDay(two.introduction().day(), today)),
                    out);
        }
        int number = 0;
        for (Two two : best) {
            print(two, Cli.MESSAGES.get("today.one", ++number, names(two)), out);
        }
        out.println(Cli.MESSAGES.get(best.isEmpty() ? "introductions.none" : "introductions.end"));
    }

    private static void print(Two two, String headline, PrintWriter out) {
        out.println(headline);
        if (!two.reason().isEmpty()) {
            out.println(Cli.MESSAGES.get("introductions.reason", two.reason()));
        }
        out.println();
    }

    private static String names(Two two) {
        return Cli.MESSAGES.get("introductions.two", name(two.a()), name(two.b()));
    }

    private static String name(Person person) {
        String name = person.name().full().strip();
        return name.isEmpty() ? Cli.MESSAGES.get("duplicates.nameless") : name;
    }
}
