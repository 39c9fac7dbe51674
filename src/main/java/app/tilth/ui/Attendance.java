package app.tilth.ui;

import app.tilth.background.Background;
import app.tilth.background.Sight;
import app.tilth.desktop.Desktop;
import app.tilth.desktop.OneInstance;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/** All that goes on beside the window for as long as it may come back: the background, and the bell of the open data file. */
final class Attendance implements AutoCloseable {
    private final OpenNetwork network;
    private final Consumer<List<Path>> forward;
    private final Runnable endListening;
    private final Background background;
    private Path file;
    private OneInstance bell;

    /**
     * Begins.
     *
     * @param forward brings the window forward as it is, and files in; from any thread
     */
    Attendance(OpenNetwork network, Clock clock, Desktop desktop, Sight sight, Consumer<List<Path>> forward) {
        this.network = network;
        this.forward = forward;
        file = network.current().file();
        bell = OneInstance.listen(file, forward);
        background = new Background(network::current, clock, desktop.notices(), sight, network::tell);
        endListening = network.onCommand(this::changed);
    }

    private void changed() {
        background.changed();
        listenForOpenFile();
    }

    private synchronized void listenForOpenFile() {
        Path now = network.current().file();
        if (!now.equals(file)) {
            file = now;
            bell.close();
            bell = OneInstance.listen(now, forward);
        }
    }

    Background background() {
        return background;
    }

    @Override
    public void close() {
        endListening.run();
        stopListening();
        // Waits for what the background does, which may wait for a command that waits to tell of itself here.
        background.close();
    }

    private synchronized void stopListening() {
        bell.close();
    }
}
