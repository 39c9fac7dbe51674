package app.tilth.cli;

import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tilth}: the window; its subcommands are the command line. */
@Command(
        name = "tilth",
        mixinStandardHelpOptions = true,
        versionProvider = TilthCommand.Version.class,
        subcommands = {
            TodayCommand.class,
            ImportCommand.class,
            LogCommand.class,
            ExportCommand.class,
            SampleCommand.class,
            AskCommand.class,
            DuplicatesCommand.class,
            CheckCommand.class,
            UndoCommand.class,
            RedoCommand.class
        })
final class TilthCommand implements Callable<Integer> {
    private final Cli.Window window;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--background", descriptionKey = "background")
    private boolean background;

    TilthCommand(Cli.Window window) {
        this.window = window;
    }

    DataOption data() {
        return data;
    }

    @Override
    public Integer call() throws Exception {
        return window.open(data.named(), background);
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
