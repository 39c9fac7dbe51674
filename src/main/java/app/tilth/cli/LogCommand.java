package app.tilth.cli;

import app.tilth.capture.LineReader;
import app.tilth.capture.LoggedLine;
import app.tilth.capture.NameBook;
import app.tilth.capture.NotUnderstood;
import app.tilth.words.Dates;
import app.tilth.workspace.LogContact;
import app.tilth.workspace.Names;
import app.tilth.workspace.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tilth log "…"}: a contact that took place, in one line. */
@Command(name = "log", mixinStandardHelpOptions = true)
final class LogCommand implements Callable<Integer> {
    @Parameters(paramLabel = "LINE", arity = "1..*", descriptionKey = "log.line")
    private List<String> words = List.of();

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--date", paramLabel = "DAY", descriptionKey = "date")
    private @Nullable LocalDate date;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private record Logged(long interaction, String kind, LocalDate day, List<String> people, String summary) {}

    @Override
    public Integer call() throws Exception {
        try (Workspace workspace = data.openOn(date)) {
            LoggedLine line = LineReader.read(String.join(" ", words), workspace.today(), new Names(workspace));
            List<String> people =
                    line.people().stream().map(NameBook.Named::fullName).toList();
            List<Long> ids = line.people().stream().map(NameBook.Named::person).toList();
            String names = people.stream().collect(Collectors.joining(", "));
            LogContact command =
                    new LogContact(ids, names, line.kind(), line.fromThem(), line.day(), line.summary(), null);
            long id = workspace.run(command);
            if (json) {
                Json.print(spec, new Logged(id, line.kind().name(), line.day(), people, line.summary()));
            } else {
                spec.commandLine()
                        .getOut()
                        .println(Cli.MESSAGES.get("logged", command.name(), Dates.day(line.day(), workspace.today())));
            }
            return 0;
        } catch (NotUnderstood e) {
            throw new Sentence(String.valueOf(e.getMessage()));
        }
    }
}
