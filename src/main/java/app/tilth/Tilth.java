package app.tilth;

import app.tilth.cli.Cli;
import app.tilth.cli.NoWindow;
import app.tilth.start.Milestone;
import app.tilth.store.DataFileProblem;
import app.tilth.ui.TilthApp;
import app.tilth.ui.WorkspaceWiring;
import app.tilth.workspace.DataFile;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The program: the window where there is a display, and the command line. */
public final class Tilth {
    private final PrintWriter out;
    private final PrintWriter err;

    private Tilth(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] args) {
        Instant began = Instant.now();
        NamesInUtf8.ensure(args);
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        Logs.start();
        Milestone.MAIN.reached(began);
        PrintWriter out = writer(FileDescriptor.out, System.getProperty("stdout.encoding"));
        PrintWriter err = writer(FileDescriptor.err, System.getProperty("stderr.encoding"));
        int code = Cli.run(args, out, err, new Tilth(out, err)::window);
        out.flush();
        err.flush();
        System.exit(code);
    }

    private int window(Optional<Path> data, boolean background, List<Path> files) throws DataFileProblem {
        Optional<String> missing = Display.missing();
        if (missing.isPresent()) {
            return NoWindow.instead(missing.get(), data, files, out);
        }
        Refused refused = new Refused(data.orElseGet(DataFile::usual), files, out, err);
        TilthApp.launch(WorkspaceWiring.opening(data), new TilthApp.Wanted(background, files), refused::told);
        return refused.code();
    }

    /** Names in any script, also where the terminal's own encoding has no letters for them but ASCII. */
    private static PrintWriter writer(FileDescriptor to, @Nullable String encoding) {
        Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        boolean poor = charset.equals(StandardCharsets.US_ASCII);
        return new PrintWriter(new FileOutputStream(to), true, poor ? StandardCharsets.UTF_8 : charset);
    }
}
