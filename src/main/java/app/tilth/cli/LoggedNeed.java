package app.tilth.cli;

import app.tilth.capture.Draft;
import app.tilth.model.Need.Criterion;
import app.tilth.words.Dates;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** What {@code tilth log} says of a line that told of something needed. */
record LoggedNeed(
        long need, String title, String why, @Nullable LocalDate horizon, List<Helper> helpers) {

    /** Who could help: a kind of criterion, and a text of it or a name. */
    record Helper(String kind, String words) {}

    static LoggedNeed of(long id, Draft.Needed needed, Draft draft) {
        Stream<Helper> told = needed.criteria().stream()
                .map(criterion -> new Helper(criterion.kind().name(), criterion.text()));
        Stream<Helper> named = needed.people().stream()
                .map(person -> new Helper(
                        Criterion.Kind.PERSON.name(), draft.people().get(person).name()));
        return new LoggedNeed(
                id,
                needed.title(),
                draft.summary(),
                needed.horizon().orElse(null),
                Stream.concat(told, named).toList());
    }

    void print(CommandSpec spec, boolean json, LocalDate today) throws Exception {
        if (json) {
            Json.print(spec, this);
            return;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                horizon == null
                        ? Cli.MESSAGES.get("need.kept", title)
                        : Cli.MESSAGES.get("need.kept.by", title, Dates.day(horizon, today)));
        helpers.forEach(helper -> out.println(Cli.MESSAGES.get("need.criterion." + helper.kind(), helper.words())));
    }
}
