package app.tilth.cli;

import app.tilth.store.DataFileProblem;
import app.tilth.store.Database;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tilth check}: looks the whole data file through. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private record Report(String file, boolean sound, List<String> faults) {}

    @Override
    public Integer call() throws DataFileProblem {
        Path file = data.path();
        List<String> faults = Database.check(file);
        if (json) {
            Json.print(spec, new Report(file.toString(), faults.isEmpty(), faults));
        } else {
            var out = spec.commandLine().getOut();
            out.println(Cli.MESSAGES.get(faults.isEmpty() ? "check.sound" : "check.faults", file, faults.size()));
            faults.forEach(f -> out.println("  " + f));
        }
        return faults.isEmpty() ? 0 : 1;
    }
}
