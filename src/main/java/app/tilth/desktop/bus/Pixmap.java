package app.tilth.desktop.bus;

import org.freedesktop.dbus.Struct;
import org.freedesktop.dbus.annotations.Position;

/** A picture as trays take it: rows from the top, four bytes a pixel, alpha, red, green, blue. */
@SuppressWarnings("UnusedVariable") // the library reads the fields
public final class Pixmap extends Struct {
    public static final String LIST = "a(iiay)";

    @Position(0)
    private final int width;

    @Position(1)
    private final int height;

    @Position(2)
    private final byte[] bytes;

    public Pixmap(int width, int height, byte[] bytes) {
        this.width = width;
        this.height = height;
        this.bytes = bytes;
    }
}
