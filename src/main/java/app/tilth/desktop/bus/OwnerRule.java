package app.tilth.desktop.bus;

import java.util.function.Consumer;
import org.freedesktop.dbus.DBusMatchRule;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBus;

/** Tells when the owner of one name on the bus changes. Without the name, the bus would tell of every program there is. */
public final class OwnerRule extends DBusMatchRule {
    private final String name;

    private OwnerRule(String name) throws DBusException {
        super(DBus.NameOwnerChanged.class);
        this.name = name;
    }

    /**
     * Begins to watch a name.
     *
     * @param there is told whether the name has an owner now, each time another takes or leaves it
     */
    public static void watch(DBusConnection bus, String name, Consumer<Boolean> there) throws DBusException {
        var _ = bus.addSigHandler(new OwnerRule(name), (DBus.NameOwnerChanged change) -> {
            if (change.name.equals(name)) {
                there.accept(!change.newOwner.isEmpty());
            }
        });
    }

    @Override
    public String toString() {
        return super.toString() + ",arg0='" + name + "'";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OwnerRule rule && rule.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
