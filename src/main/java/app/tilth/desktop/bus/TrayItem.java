package app.tilth.desktop.bus;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.interfaces.DBusInterface;

/**
 * What is shown in the tray, and what happens when it is clicked. Where on the screen that was does not matter to Tilth.
 *
 * <p>What it looks like is asked for as properties.
 */
@DBusInterfaceName(TrayItem.NAME)
public interface TrayItem extends DBusInterface {
    String NAME = "org.kde.StatusNotifierItem";
    String PATH = "/StatusNotifierItem";

    @DBusMemberName("Activate")
    void activate(int x, int y);

    @DBusMemberName("SecondaryActivate")
    void activateOtherwise(int x, int y);

    /** Asks for a menu drawn by the program itself, where the tray draws none. */
    @DBusMemberName("ContextMenu")
    void menu(int x, int y);

    @DBusMemberName("Scroll")
    void scroll(int by, String direction);
}
