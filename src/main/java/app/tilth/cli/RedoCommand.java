package app.tilth.cli;

import app.tilth.workspace.Workspace;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code tilth redo}: brings the last undone change back. */
@Command(name = "redo", mixinStandardHelpOptions = true)
final class RedoCommand implements Callable<Integer> {
    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        try (Workspace workspace = data.open()) {
            String line = workspace
                    .redo()
                    .map(n -> Cli.MESSAGES.get("redone", n))
                    .orElseThrow(() -> new Sentence(Cli.MESSAGES.get("nothing-to-redo")));
            spec.commandLine().getOut().println(line);
            return 0;
        }
    }
}
