package app.tilth.background;

import java.io.IOException;

/** Whether this computer starts Tilth when its user logs in. The computer keeps that, so undo does not reach it. */
public interface StartsAtLogin {
    boolean isOn() throws IOException;

    void set(boolean on) throws IOException;
}
