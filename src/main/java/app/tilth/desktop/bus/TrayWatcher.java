package app.tilth.desktop.bus;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.interfaces.DBusInterface;

/** Knows what is to be shown in the tray, by the Status Notifier Item Specification as KDE made it the common one. */
@DBusInterfaceName(TrayWatcher.NAME)
public interface TrayWatcher extends DBusInterface {
    String NAME = "org.kde.StatusNotifierWatcher";
    String PATH = "/StatusNotifierWatcher";

    /**
     * From now on the item of a program is shown, until the program leaves the bus.
     *
     * @param program its name on the bus
     */
    @DBusMemberName("RegisterStatusNotifierItem")
    void register(String program);
}
