package app.tilth.cli;

import app.tilth.duplicate.Candidate;
import app.tilth.workspace.DuplicateWords;
import app.tilth.workspace.Duplicates;
import app.tilth.workspace.Workspace;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tilth duplicates}: who looks like one person kept twice, and why. */
@Command(name = "duplicates", mixinStandardHelpOptions = true)
final class DuplicatesCommand implements Callable<Integer> {
    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private record Answer(List<Pair> pairs) {}

    private record Pair(One one, One other, String confidence, String why) {}

    private record One(long person, String name) {}

    @Override
    public Integer call() throws Exception {
        try (Workspace workspace = data.open()) {
            List<Pair> pairs = pairs(workspace);
            if (json) {
                Json.print(spec, new Answer(pairs));
            } else {
                print(pairs, spec.commandLine().getOut());
            }
            return 0;
        }
    }

    private static List<Pair> pairs(Workspace workspace) {
        List<Candidate> found = new Duplicates(workspace).all(_ -> true);
        Map<Long, String> names = new HashMap<>();
        workspace
                .read(stores -> stores.identities().all())
                .forEach(one -> names.put(one.id(), one.name().full()));
        return found.stream()
                .map(two -> new Pair(
                        one(two.a(), names),
                        one(two.b(), names),
                        two.confidence().name(),
                        DuplicateWords.of(two)))
                .toList();
    }

    private static One one(long person, Map<Long, String> names) {
        return new One(person, names.getOrDefault(person, ""));
    }

    private static void print(List<Pair> pairs, PrintWriter out) {
        pairs.forEach(two ->
                out.println(Cli.MESSAGES.get("duplicates.pair", called(two.one()), called(two.other()), two.why())));
        out.println(Cli.MESSAGES.get("duplicates.end", pairs.size()));
    }

    private static String called(One one) {
        return one.name().isBlank() ? Cli.MESSAGES.get("duplicates.nameless") : one.name();
    }
}
