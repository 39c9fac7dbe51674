package app.tilth.cli;

import app.tilth.store.DataFileProblem;
import app.tilth.workspace.DataFile;
import app.tilth.workspace.TakeNetwork;
import app.tilth.workspace.Workspace;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What happens in place of the window where there is no display: today's suggestions as text. */
public final class NoWindow {
    private NoWindow() {}

    /** Does without the window what it was to be opened for. */
    public static int instead(String reason, Optional<Path> data, List<Path> files, PrintWriter out)
            throws DataFileProblem {
        if (files.isEmpty()) {
            return today(Cli.MESSAGES.get("no-window.today", reason), data, out);
        }
        out.println(Cli.MESSAGES.get("no-window.files", reason, files.getFirst()));
        return 1;
    }

    /**
     * Prints the reason, then the day of the data file; where there is none yet, that of the sample network, of which
     * nothing is kept.
     *
     * @return the exit code
     */
    public static int today(String reason, Optional<Path> data, PrintWriter out) throws DataFileProblem {
        out.println(reason);
        Path file = data.orElseGet(DataFile::usual);
        if (Files.exists(file)) {
            try (Workspace workspace = Workspace.open(file, Clock.system(ZoneId.systemDefault()))) {
                print(workspace, out);
            }
        } else {
            out.println(Cli.MESSAGES.get("no-window.sample"));
            sample(out);
        }
        return 0;
    }

    private static void print(Workspace workspace, PrintWriter out) {
        out.println();
        TodayText.print(
                workspace, TodayText.offers(workspace, workspace.preferences().howMany()), out);
    }

    private static void sample(PrintWriter out) throws DataFileProblem {
        try {
            Path folder = Files.createTempDirectory("tilth");
            try (Workspace workspace =
                    Workspace.open(folder.resolve("sample.tilth"), Clock.system(ZoneId.systemDefault()))) {
                workspace.run(TakeNetwork.sample(workspace.today()));
                print(workspace, out);
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }
}
