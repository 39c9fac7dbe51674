package app.tilth.cli;

import app.tilth.store.DamageFound;
import app.tilth.store.DataFileProblem;
import app.tilth.transfer.UnreadableFile;
import app.tilth.words.Messages;
import java.io.File;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Runs the command line: 0 when all went well, 1 on a problem named in one sentence, 2 on wrong usage. */
public final class Cli {
    static final Messages MESSAGES = Messages.of("cli");

    private static final Logger LOG = LoggerFactory.getLogger(Cli.class);

    /** Opens the window on a data file, the usual one where none is named, and answers the exit code. */
    public interface Window {
        /**
         * @param background whether it waits out of the way until it is asked for
         * @param files what is to be brought in there
         */
        int open(Optional<Path> data, boolean background, List<Path> files) throws DataFileProblem;
    }

    private static final List<Supplier<Callable<Integer>>> COMMANDS = List.of(
            TodayCommand::new,
            NeedsCommand::new,
            IntroductionsCommand::new,
            ImportCommand::new,
            LogCommand::new,
            ExportCommand::new,
            SampleCommand::new,
            AskCommand::new,
            DuplicatesCommand::new,
            CheckCommand::new,
            UndoCommand::new,
            RedoCommand::new);

    private Cli() {}

    public static int run(String[] args, PrintWriter out, PrintWriter err, Window window) {
        CommandLine line = new CommandLine(new TilthCommand(window));
        if (!opensWindow(args)) {
            COMMANDS.forEach(command -> line.addSubcommand(command.get()));
        }
        return line.setOut(out)
                .setErr(err)
                .setResourceBundle(ResourceBundle.getBundle("app.tilth.i18n.cli", Locale.getDefault()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Cli::day)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler((e, command, parsed) -> explain(e, command))
                .execute(args);
    }

    /** Whether this can only be a start of the window, which then need not wait for what the commands are to be looked up. */
    private static boolean opensWindow(String[] args) {
        for (int i = 0; i < args.length; i++) {
            String arg = args[i];
            if (arg.equals("--data")) {
                i++;
            } else if (!arg.equals("--background")
                    && !arg.startsWith("--data=")
                    && (arg.startsWith("-") || !arg.contains(".") || !new File(arg).exists())) {
                return false;
            }
        }
        return true;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(MESSAGES.get("date.unreadable", text));
        }
    }

    private static int explain(Exception problem, CommandLine command) {
        String sentence = switch (problem) {
            case Sentence e -> e.getMessage();
            case DataFileProblem e -> e.getMessage();
            case DamageFound e -> e.getMessage();
            case UnreadableFile e -> e.getMessage();
            default -> {
                LOG.error("{} failed", command.getCommandName(), problem);
                yield MESSAGES.get("failed", String.valueOf(problem.getMessage()));
            }
        };
        command.getErr().println(sentence);
        command.getErr().flush();
        return 1;
    }
}
