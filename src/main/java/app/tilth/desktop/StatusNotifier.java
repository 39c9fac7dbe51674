package app.tilth.desktop;

import app.tilth.desktop.bus.BusLine;
import app.tilth.desktop.bus.OwnerRule;
import app.tilth.desktop.bus.SessionBus;
import app.tilth.desktop.bus.TrayItem;
import app.tilth.desktop.bus.TrayMenu;
import app.tilth.desktop.bus.TrayWatcher;
import java.util.List;
import java.util.function.Supplier;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;

/** The place in the tray on Linux. The tray may go and come back with the panel it is in; the place follows it. */
final class StatusNotifier implements Tray {
    private final Supplier<List<Pixels>> icon;
    private final BusLine line;
    private volatile Runnable open = () -> {};
    private volatile Runnable quit = () -> {};
    private volatile boolean registered;

    StatusNotifier(SessionBus bus, Supplier<List<Pixels>> icon) {
        this.icon = icon;
        line = new BusLine(bus, this::begin);
    }

    private void begin(DBusConnection bus) throws DBusException {
        registered = false;
        bus.exportObject(TrayItem.PATH, new ItemInTray(icon.get(), () -> apart(open)));
        bus.exportObject(TrayMenu.PATH, new MenuInTray(() -> apart(open), () -> apart(quit)));
        OwnerRule.watch(bus, TrayWatcher.NAME, there -> {
            registered = false;
            if (there) {
                apart(this::register);
            }
        });
    }

    @Override
    public boolean show(Runnable open, Runnable quit) {
        this.open = open;
        this.quit = quit;
        register();
        return isThere();
    }

    private void register() {
        registered = line.ask(bus -> {
                    bus.getRemoteObject(TrayWatcher.NAME, TrayWatcher.PATH, TrayWatcher.class)
                            .register(bus.getUniqueName());
                    return true;
                })
                .isPresent();
    }

    @Override
    public boolean isThere() {
        return registered && line.isOpen();
    }

    /** What is to be done must not hold up the bus. */
    private static void apart(Runnable deed) {
        Thread.ofVirtual().name("tray").start(deed);
    }

    @Override
    public void close() {
        line.close();
    }
}
