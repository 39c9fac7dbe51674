package app.tilth.cli;

import app.tilth.workspace.Needs;
import app.tilth.workspace.Workspace;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tilth needs}: what may be needed one day, who could help, and what is planned. */
@Command(name = "needs", mixinStandardHelpOptions = true)
final class NeedsCommand implements Callable<Integer> {
    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--date", paramLabel = "DAY", descriptionKey = "date")
    private @Nullable LocalDate date;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        try (Workspace workspace = data.openOn(date)) {
            Needs needs = workspace.knowledge().needs();
            if (json) {
                Json.print(spec, NeedsText.answer(needs));
            } else {
                NeedsText.print(needs, spec.commandLine().getOut());
            }
            return 0;
        }
    }
}
