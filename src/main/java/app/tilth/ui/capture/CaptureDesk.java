package app.tilth.ui.capture;

import app.tilth.capture.Corrections;
import app.tilth.capture.Draft;
import app.tilth.workspace.Growth;
import app.tilth.workspace.Kept;
import java.util.List;

/** Where capture has its lines read and kept. Every call may block, so it is only made from background work. */
public interface CaptureDesk {
    /** Understands a line, of which the user has corrected something. */
    CaptureReading read(String line, Corrections corrections);

    /**
     * Stores what was understood as one undoable change.
     *
     * @param along what the user chose to do along with it
     * @param left what would follow by itself and the user chose not to
     */
    Kept save(Draft draft, List<Growth> along, List<Growth> left);

    /** The line that was typed last and not saved; empty if there is none. */
    String unsaved();

    /** Keeps a line that is not saved yet. */
    void keep(String line);
}
