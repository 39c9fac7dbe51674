package app.tilth.cli;

import app.tilth.workspace.Workspace;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code tilth undo}: takes the last change back. */
@Command(name = "undo", mixinStandardHelpOptions = true)
final class UndoCommand implements Callable<Integer> {
    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        try (Workspace workspace = data.open()) {
            String line = workspace
                    .undo()
                    .map(n -> Cli.MESSAGES.get("undone", n))
                    .orElseThrow(() -> new Sentence(Cli.MESSAGES.get("nothing-to-undo")));
            spec.commandLine().getOut().println(line);
            return 0;
        }
    }
}
