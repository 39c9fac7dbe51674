package app.tilth.cli;

import app.tilth.capture.Corrections;
import app.tilth.capture.DayOrder;
import app.tilth.capture.Draft;
import app.tilth.capture.LineReader;
import app.tilth.capture.Mention;
import app.tilth.capture.NameBook.Named;
import app.tilth.words.Dates;
import app.tilth.workspace.Growth;
import app.tilth.workspace.Growths;
import app.tilth.workspace.Kept;
import app.tilth.workspace.Names;
import app.tilth.workspace.RecordCapture;
import app.tilth.workspace.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    private static final int MOST_NAMED = 5;

    @Parameters(paramLabel = "LINE", arity = "1..*", descriptionKey = "log.line")
    private List<String> words = List.of();

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--date", paramLabel = "DAY", descriptionKey = "date")
    private @Nullable LocalDate date;

    @Option(names = "--person", paramLabel = "ID", descriptionKey = "log.person")
    private List<Long> meant = List.of();

    @Option(names = "--new", descriptionKey = "log.new")
    private boolean mayAdd;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        try (Workspace workspace = data.openOn(date)) {
            LocalDate today = workspace.today();
            Draft draft = read(workspace);
            check(draft, workspace);
            List<Growth> byItself = new Growths(workspace, new Names(workspace))
                    .of(draft).stream().filter(Growth::byItself).toList();
            var command = new RecordCapture(draft, byItself, List.of());
            Kept kept = workspace.run(command);
            Optional<LoggedNeed> need = draft.need().map(needed -> LoggedNeed.of(kept.id(), needed, draft));
            if (need.isPresent()) {
                need.get().print(spec, json, today);
            } else if (json) {
                Json.print(spec, LoggedLine.of(kept, draft, today));
            } else {
                String day = Dates.day(draft.day().orElse(today), today);
                spec.commandLine().getOut().println(Cli.MESSAGES.get("logged", command.name(), day));
                LoggedLine.more(kept, draft, today).forEach(spec.commandLine().getOut()::println);
            }
            return 0;
        }
    }

    private Draft read(Workspace workspace) {
        String line = String.join(" ", words);
        boolean monthFirst = DayOrder.monthFirst();
        var reader = new LineReader(new Names(workspace), workspace.today(), monthFirst);
        Corrections said = Corrections.NONE;
        for (Mention mention : reader.read(line).people()) {
            Optional<Named> person = mention.candidates().stream()
                    .filter(named -> meant.contains(named.person()))
                    .findFirst();
            if (person.isPresent()) {
                said = said.meaning(mention.words(), person);
            }
        }
        return reader.read(line, said);
    }

    private void check(Draft draft, Workspace workspace) throws Sentence {
        for (Mention mention : draft.people()) {
            if (mention.isNew() && !mayAdd) {
                throw new Sentence(Cli.MESSAGES.get("log.nobody", mention.words()));
            }
            if (mention.isAmbiguous() && !mention.isNew()) {
                throw new Sentence(Cli.MESSAGES.get("log.several", mention.words(), list(mention.candidates())));
            }
        }
        Optional<String> objection = RecordCapture.objection(draft, workspace);
        if (objection.isPresent()) {
            throw new Sentence(objection.get());
        }
    }

    /** People of one name, told apart. */
    static String list(List<Named> people) {
        return people.stream()
                .limit(MOST_NAMED)
                .map(named -> Cli.MESSAGES.get(
                        named.role().isEmpty() ? "log.candidate.bare" : "log.candidate",
                        named.fullName(),
                        named.role(),
                        Long.toString(named.person())))
                .collect(Collectors.joining("; "));
    }
}
