package app.tilth.cli;

import app.tilth.store.DataFileProblem;
import app.tilth.workspace.DataFile;
import app.tilth.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which data file a command is about. */
final class DataOption {
    @Option(names = "--data", paramLabel = "FILE", descriptionKey = "data")
    private @Nullable Path file;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /** The file named on the command line, before or after the command, or by the environment. */
    Optional<Path> named() {
        return Optional.ofNullable(file).or(this::namedBefore).or(DataFile::fromEnvironment);
    }

    private Optional<Path> namedBefore() {
        return command.root().userObject() instanceof TilthCommand tilth && tilth.data() != this
                ? Optional.ofNullable(tilth.data().file)
                : Optional.empty();
    }

    Path path() {
        return named().orElseGet(DataFile::usual);
    }

    Workspace open() throws DataFileProblem {
        return openOn(null);
    }

    /** Opens the file as if the given day were today; the real day where it is null. */
    Workspace openOn(@Nullable LocalDate day) throws DataFileProblem {
        return Workspace.open(path(), clock(day));
    }

    /** The real clock, or one that stands still at noon of the given day. */
    static Clock clock(@Nullable LocalDate day) {
        ZoneId zone = ZoneId.systemDefault();
        return day == null
                ? Clock.system(ZoneId.systemDefault())
                : Clock.fixed(day.atTime(LocalTime.NOON).atZone(zone).toInstant(), zone);
    }
}
