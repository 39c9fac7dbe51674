package app.tilth.cli;

import app.tilth.store.NetworkIntake.Added;
import app.tilth.workspace.TakeNetwork;
import app.tilth.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tilth sample FILE}: makes a data file with the sample network. */
@Command(name = "sample", mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", descriptionKey = "sample.file")
    private Path file = Path.of("");

    @Option(names = "--date", paramLabel = "DAY", descriptionKey = "date")
    private @Nullable LocalDate date;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        if (Files.exists(file)) {
            throw new Sentence(Cli.MESSAGES.get("sample.exists", file));
        }
        try (Workspace workspace = Workspace.open(file, DataOption.clock(date))) {
            Added added = workspace.run(TakeNetwork.sample(workspace.today()));
            spec.commandLine().getOut().println(Cli.MESSAGES.get("sample.made", file, added.people()));
            return 0;
        }
    }
}
