package app.tilth.cli;

import app.tilth.transfer.Problem;
import app.tilth.transfer.UnreadableFile;
import app.tilth.workspace.ImportListener;
import app.tilth.workspace.ImportReport;
import app.tilth.workspace.Importer;
import app.tilth.workspace.Workspace;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tilth import FILE…}: each file on its own; one that cannot be read does not keep the others out. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "import.file")
    private List<Path> files = List.of();

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--date", paramLabel = "DAY", descriptionKey = "date")
    private @Nullable LocalDate date;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private record Answer(List<ImportReport> imported, List<String> failed) {}

    @Override
    public Integer call() throws Exception {
        List<ImportReport> reports = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        try (Workspace workspace = data.openOn(date)) {
            Importer importer = new Importer(workspace);
            for (Path file : files) {
                try {
                    ImportReport report = importer.read(file, ImportListener.NOBODY);
                    reports.add(report);
                    if (!json) {
                        print(report, spec.commandLine().getOut());
                    }
                } catch (UnreadableFile e) {
                    failed.add(e.getMessage());
                    spec.commandLine().getErr().println(e.getMessage());
                }
            }
        }
        if (json) {
            Json.print(spec, new Answer(reports, failed));
        }
        return failed.isEmpty() ? 0 : 1;
    }

    private static void print(ImportReport r, PrintWriter out) {
        out.println(Cli.MESSAGES.get("imported.file", r.file(), r.format()));
        out.println(Cli.MESSAGES.get("imported.people", r.added(), r.updated(), r.unchanged()));
        if (r.interactionsAdded() + r.interactionsKnown() > 0) {
            out.println(Cli.MESSAGES.get("imported.interactions", r.interactionsAdded(), r.interactionsKnown()));
        }
        if (r.news() > 0) {
            out.println(Cli.MESSAGES.get("imported.news", r.news()));
        }
        if (r.problemCount() > 0) {
            out.println(Cli.MESSAGES.get("imported.problems", r.problemCount()));
            for (Problem problem : r.problems()) {
                out.println("  " + problem);
            }
            if (r.problemCount() > r.problems().size()) {
                out.println(Cli.MESSAGES.get(
                        "imported.more", r.problemCount() - r.problems().size()));
            }
        }
    }
}
