package app.tilth;

import app.tilth.cli.Cli;
import app.tilth.cli.NoWindow;
import app.tilth.desktop.OneInstance;
import app.tilth.start.Milestone;
import app.tilth.store.DataFileProblem;
import app.tilth.ui.TilthApp;
import app.tilth.ui.Wiring;
import app.tilth.ui.WorkspaceWiring;
import app.tilth.words.Messages;
import app.tilth.workspace.DataFile;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The program: the window where there is a display, and the command line. */
public final class Tilth {
    private final PrintWriter out;

    private Tilth(PrintWriter out) {
        this.out = out;
    }

    public static void main(String[] args) {
        Instant began = Instant.now();
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        Logs.start();
        Milestone.MAIN.reached(began);
        PrintWriter out = writer(FileDescriptor.out, System.getProperty("stdout.encoding"));
        PrintWriter err = writer(FileDescriptor.err, System.getProperty("stderr.encoding"));
        int code = Cli.run(args, out, err, new Tilth(out)::window);
        out.flush();
        err.flush();
        System.exit(code);
    }

    private int window(Optional<Path> data, boolean background) throws DataFileProblem {
        Optional<String> missing = Display.missing();
        if (missing.isPresent()) {
            return NoWindow.today(missing.get(), data, out);
        }
        Wiring wiring;
        try {
            wiring = WorkspaceWiring.open(data);
        } catch (DataFileProblem problem) {
            if (problem.reason() == DataFileProblem.Reason.IN_USE && OneInstance.ask(data.orElseGet(DataFile::usual))) {
                out.println(Messages.of("main").get("window.open"));
                return 0;
            }
            throw problem;
        }
        Milestone.FILE_OPEN.reached();
        TilthApp.launch(wiring, background);
        return 0;
    }

    /** Names in any script, also where the terminal's own encoding has no letters for them but ASCII. */
    private static PrintWriter writer(FileDescriptor to, @Nullable String encoding) {
        Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        boolean poor = charset.equals(StandardCharsets.US_ASCII);
        return new PrintWriter(new FileOutputStream(to), true, poor ? StandardCharsets.UTF_8 : charset);
    }
}
