package app.tilth.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tilth}: the window; its subcommands are the command line. */
@Command(name = "tilth", mixinStandardHelpOptions = true, versionProvider = TilthCommand.Version.class)
final class TilthCommand implements Callable<Integer> {
    private final Cli.Window window;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--background", descriptionKey = "background")
    private boolean background;

    @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "tilth.file")
    private List<Path> files = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    TilthCommand(Cli.Window window) {
        this.window = window;
    }

    DataOption data() {
        return data;
    }

    @Override
    public Integer call() throws Exception {
        for (Path file : files) {
            if (Files.notExists(file)) {
                throw new ParameterException(spec.commandLine(), Cli.MESSAGES.get("tilth.file.missing", file));
            }
        }
        return window.open(
                data.named(),
                background,
                files.stream().map(Path::toAbsolutePath).toList());
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {
                "Tilth " + ResourceBundle.getBundle("app.tilth.version").getString("version")
            };
        }
    }
}
