package app.tilth.ui.shell;

import app.tilth.ui.theme.Look;
import java.util.Optional;

/**
 * How the window was left.
 *
 * @param frame where it stood; empty where it was never open
 */
public record WindowMemory(Optional<Frame> frame, Place place, Look look) {
    public static final WindowMemory FRESH = new WindowMemory(Optional.empty(), new Place.Today(), Look.USUAL);
}
