package app.tilth.bench;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Runs one benchmark by name: {@code mvn -q -Pbench compile exec:exec -Dbench=NAME}.
 *
 * <p>Figures go to the standard output, one a line, as {@code bench NAME figure value unit}; how it goes on meanwhile goes to the
 * standard error. A wrong name ends with exit code 2.
 */
public final class Bench {
    private static final Map<String, Benchmark> ALL = new TreeMap<>(Map.ofEntries(
            called("suggest", () -> new SuggestBench().run()),
            called("needs", () -> new NeedsBench().run()),
            called("readiness", () -> new ReadinessBench().run()),
            called("search", () -> new SearchBench().run()),
            called("duplicates", () -> new DuplicatesBench().run()),
            called("introductions", () -> new IntroductionsBench().run()),
            called("layout", () -> new LayoutBench().run()),
            called("frames", () -> new FramesBench().run()),
            called("insights", () -> new InsightsBench().run()),
            called("paths", () -> new PathsBench().run()),
            called("timeline", TimelineBench::run),
            called("import", () -> new ImportBench().run()),
            called("lapse-risk", () -> LapseRisk.run(path("in"), path("out"))),
            called("ask", AskBench::run),
            called("ui", UiBench::run),
            called("screens", () -> Screens.main(new String[0]))));

    private Bench() {}

    private interface Benchmark {
        void run() throws Exception;
    }

    private static Map.Entry<String, Benchmark> called(String name, Benchmark benchmark) {
        return Map.entry(name, benchmark);
    }

    /** A benchmark was asked for in a way it cannot be run. */
    private static final class WrongUsage extends RuntimeException {
        private static final long serialVersionUID = 1;

        WrongUsage(String message) {
            super(message);
        }
    }

    /**
     * @param args the benchmark's name
     */
    public static void main(String[] args) throws Exception {
        try {
            named(args).run();
        } catch (WrongUsage e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    private static Benchmark named(String[] args) {
        Benchmark benchmark = args.length == 1 ? ALL.get(args[0]) : null;
        if (benchmark == null) {
            throw new WrongUsage("Name a benchmark with -Dbench=NAME: " + names(ALL.keySet()) + ".");
        }
        return benchmark;
    }

    private static String names(Set<String> names) {
        String all = String.join(", ", names);
        int last = all.lastIndexOf(", ");
        return all.substring(0, last) + " or " + all.substring(last + 2);
    }

    private static Path path(String property) {
        String value = System.getProperty(property, "");
        if (value.isEmpty()) {
            throw new WrongUsage("Name the file with -D" + property + "=FILE.");
        }
        return Path.of(value);
    }
}
