package app.tilth.desktop.bus;

import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/** Shows notices, by the Desktop Notifications Specification 1.2. */
@DBusInterfaceName(NotificationService.NAME)
public interface NotificationService extends DBusInterface {
    String NAME = "org.freedesktop.Notifications";
    String PATH = "/org/freedesktop/Notifications";

    /** What this service can do beyond showing plain text. */
    @DBusMemberName("GetCapabilities")
    List<String> capabilities();

    /**
     * Shows a notice.
     *
     * @param replaced the id of the notice whose place it takes, 0 for none
     * @param actions what can be chosen, each a key followed by its words; the key "default" is a click on the notice
     * @param milliseconds after which it goes, -1 for what is usual here
     * @return its id
     */
    @DBusMemberName("Notify")
    UInt32 show(
            String program,
            UInt32 replaced,
            String icon,
            String title,
            String text,
            List<String> actions,
            Map<String, Variant<?>> hints,
            int milliseconds);

    /** The user chose an action of a notice. */
    final class ActionInvoked extends DBusSignal {
        private final UInt32 id;

        public ActionInvoked(String path, UInt32 id, String action) throws DBusException {
            super(path, id, action);
            this.id = id;
        }

        public UInt32 id() {
            return id;
        }
    }

    /** A notice is gone. */
    final class NotificationClosed extends DBusSignal {
        private final UInt32 id;

        public NotificationClosed(String path, UInt32 id, UInt32 reason) throws DBusException {
            super(path, id, reason);
            this.id = id;
        }

        public UInt32 id() {
            return id;
        }
    }
}
