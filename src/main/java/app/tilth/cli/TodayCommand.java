package app.tilth.cli;

import app.tilth.workspace.Today;
import app.tilth.workspace.Workspace;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tilth today}: whom to reach out to, and why. */
@Command(name = "today", mixinStandardHelpOptions = true)
final class TodayCommand implements Callable<Integer> {
    private static final int MOST = 50;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--date", paramLabel = "DAY", descriptionKey = "date")
    private @Nullable LocalDate date;

    @Option(names = "--count", paramLabel = "N", descriptionKey = "today.count")
    private @Nullable Integer count;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        if (count != null && (count < 1 || count > MOST)) {
            throw new ParameterException(spec.commandLine(), Cli.MESSAGES.get("today.count.range", MOST));
        }
        try (Workspace workspace = data.openOn(date)) {
            int howMany = count == null ? workspace.preferences().howMany() : count;
            Today.Offers offers = TodayText.offers(workspace, howMany);
            if (json) {
                Json.print(spec, TodayText.answer(offers));
            } else {
                TodayText.print(workspace, offers, spec.commandLine().getOut());
            }
            return 0;
        }
    }
}
