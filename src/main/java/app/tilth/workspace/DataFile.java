package app.tilth.workspace;

import dev.dirs.ProjectDirectories;
import java.nio.file.Path;
import java.util.Optional;

/** Where data lives. */
public final class DataFile {
    private static final String VARIABLE = "TILTH_DATA";

    private DataFile() {}

    /** The file the environment names, if it does. */
    public static Optional<Path> fromEnvironment() {
        return Optional.ofNullable(System.getenv(VARIABLE))
                .filter(v -> !v.isBlank())
                .map(Path::of);
    }

    /** The user's own network, in the system's folder for application data. */
    public static Path usual() {
        return folder().resolve("network.tilth");
    }

    /** The sample network, apart from the user's own. */
    public static Path sample() {
        return folder().resolve("sample.tilth");
    }

    /** The folder for all that is Tilth’s on this computer. */
    public static Path folder() {
        return Path.of(ProjectDirectories.from("app", "Tilth", "Tilth").dataDir);
    }
}
