package app.tilth.cli;

import app.tilth.transfer.UnwritableFile;
import app.tilth.workspace.ExportFormat;
import app.tilth.workspace.Exporter;
import app.tilth.workspace.Workspace;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tilth export --to FILE}: the suffix says in which format, unless {@code --format} does. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    @Option(names = "--to", paramLabel = "FILE", required = true, descriptionKey = "export.to")
    private Path to = Path.of("");

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "export.format")
    private @Nullable ExportFormat format;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private record Exported(String file, String format, int people) {}

    @Override
    public Integer call() throws Exception {
        ExportFormat chosen = Optional.ofNullable(format)
                .or(() -> ExportFormat.of(to))
                .orElseThrow(() -> new ParameterException(spec.commandLine(), Cli.MESSAGES.get("export.suffix", to)));
        try (Workspace workspace = data.open()) {
            int people = new Exporter(workspace).write(chosen, to);
            if (json) {
                Json.print(spec, new Exported(to.toString(), chosen.name(), people));
            } else {
                spec.commandLine().getOut().println(Cli.MESSAGES.get("exported", people, to));
            }
            return 0;
        } catch (UnwritableFile e) {
            throw new Sentence(String.valueOf(e.getMessage()));
        }
    }
}
