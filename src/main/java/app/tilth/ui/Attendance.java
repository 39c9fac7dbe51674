package app.tilth.ui;

import app.tilth.background.Background;
import app.tilth.background.Sight;
import app.tilth.desktop.Desktop;
import app.tilth.desktop.OneInstance;
import java.nio.file.Path;
import java.time.Clock;

/** All that goes on beside the window for as long as it may come back: the background, and the bell of the open data file. */
final class Attendance implements AutoCloseable {
    private final OpenNetwork network;
    private final Runnable forward;
    private final AutoCloseable changes;
    private final Background background;
    private Path file;
    private OneInstance bell;

    /**
     * Begins.
     *
     * @param forward brings the window forward as it is; from any thread
     */
    Attendance(OpenNetwork network, Clock clock, Desktop desktop, Sight sight, Runnable forward) {
        this.network = network;
        this.forward = forward;
        file = network.current().file();
        bell = OneInstance.listen(file, forward);
        background = new Background(network::current, clock, desktop.notices(), sight, network::tell);
        changes = network.onCommand(this::changed);
    }

    private synchronized void changed() {
        background.changed();
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
    public synchronized void close() throws Exception {
        changes.close();
        bell.close();
        background.close();
    }
}
