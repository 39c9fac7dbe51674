package app.tilth.cli;

import app.tilth.capture.NameBook.Named;
import app.tilth.model.Exchange;
import app.tilth.workspace.AskCheck;
import app.tilth.workspace.AskCheck.Ask;
import app.tilth.workspace.Names;
import app.tilth.workspace.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tilth ask --to NAME}: how an ask would land today, and what to give first. Nothing is sent, nothing kept. */
@Command(name = "ask", mixinStandardHelpOptions = true)
final class AskCommand implements Callable<Integer> {
    private static final String FROM_INPUT = "-";

    @Option(names = "--to", paramLabel = "NAME", required = true, descriptionKey = "ask.to")
    private List<String> names = List.of();

    @Option(names = "--person", paramLabel = "ID", descriptionKey = "log.person")
    private List<Long> meant = List.of();

    @Option(names = "--size", paramLabel = "SIZE", defaultValue = "medium", descriptionKey = "ask.size")
    private Exchange.Size size = Exchange.Size.MEDIUM;

    @Option(names = "--kind", paramLabel = "KIND", defaultValue = "help", descriptionKey = "ask.kind")
    private Exchange.Kind kind = Exchange.Kind.HELP;

    @Option(names = "--need", paramLabel = "TITLE", descriptionKey = "ask.need")
    private @Nullable String need;

    @Option(names = "--text", paramLabel = "TEXT", defaultValue = "", descriptionKey = "ask.text")
    private String text = "";

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
            var ask = new Ask(people(workspace), kind, size, needed(workspace), text(System.in), Map.of());
            AskCheck.Outlook outlook = new AskCheck(workspace).check(ask);
            if (json) {
                Json.print(spec, AskAnswer.of(outlook));
            } else {
                AskAnswer.print(outlook, ask.text(), spec.commandLine().getOut());
            }
            return 0;
        }
    }

    private List<Long> people(Workspace workspace) throws Sentence {
        var book = new Names(workspace);
        List<Long> people = new ArrayList<>();
        for (String name : names) {
            List<Named> called = book.called(name);
            List<Named> chosen =
                    called.stream().filter(one -> meant.contains(one.person())).toList();
            List<Named> found = chosen.isEmpty() ? called : chosen;
            if (found.isEmpty()) {
                throw new Sentence(Cli.MESSAGES.get("ask.nobody", name));
            }
            if (found.size() > 1) {
                throw new Sentence(Cli.MESSAGES.get("log.several", name, LogCommand.list(found)));
            }
            people.add(found.getFirst().person());
        }
        return people;
    }

    private @Nullable Long needed(Workspace workspace) throws Sentence {
        String title = need;
        if (title == null) {
            return null;
        }
        return workspace.read(stores -> stores.needs().all()).stream()
                .filter(one -> one.title().strip().equalsIgnoreCase(title.strip()))
                .findFirst()
                .orElseThrow(() -> new Sentence(Cli.MESSAGES.get("ask.no-need", title)))
                .id();
    }

    private String text(InputStream in) throws IOException {
        return text.equals(FROM_INPUT) ? new String(in.readAllBytes(), StandardCharsets.UTF_8) : text;
    }
}
