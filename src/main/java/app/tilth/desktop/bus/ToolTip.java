package app.tilth.desktop.bus;

import java.util.List;
import org.freedesktop.dbus.Struct;
import org.freedesktop.dbus.annotations.Position;

/** What the tray says of an item while the pointer is on it. */
@SuppressWarnings("UnusedVariable") // the library reads the fields
public final class ToolTip extends Struct {
    @Position(0)
    private final String icon = "";

    @Position(1)
    private final List<Pixmap> pictures = List.of();

    @Position(2)
    private final String title;

    @Position(3)
    private final String text = "";

    public ToolTip(String title) {
        this.title = title;
    }
}
