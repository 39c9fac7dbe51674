package app.tilth.desktop;

import app.tilth.desktop.bus.BusLine;
import app.tilth.desktop.bus.NotificationService;
import app.tilth.desktop.bus.NotificationService.ActionInvoked;
import app.tilth.desktop.bus.NotificationService.NotificationClosed;
import app.tilth.desktop.bus.OwnerRule;
import app.tilth.desktop.bus.SessionBus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.jspecify.annotations.Nullable;

/** Notices on Linux, by whichever notification service the desktop has. */
final class FreedesktopNotices implements Notices {
    private static final UInt32 NONE = new UInt32(0);
    private static final int AS_LONG_AS_USUAL = -1;

    /** The notice that is on the screen, as far as known. */
    private record Shown(UInt32 id, Runnable opened) {}

    private final AtomicReference<@Nullable Shown> shown = new AtomicReference<>();
    private final BusLine line;

    FreedesktopNotices(SessionBus bus) {
        line = new BusLine(bus, this::begin);
    }

    private void begin(DBusConnection bus) throws DBusException {
        shown.set(null);
        var _ = bus.addSigHandler(
                ActionInvoked.class,
                signal -> taken(signal.id())
                        .ifPresent(taken -> Thread.ofVirtual().name("notice").start(taken.opened)));
        var _ = bus.addSigHandler(NotificationClosed.class, signal -> {
            var _ = taken(signal.id());
        });
        // Another service counts anew: the number of our notice is then that of somebody else's.
        OwnerRule.watch(bus, NotificationService.NAME, _ -> shown.set(null));
    }

    @Override
    public synchronized boolean show(Notice notice, Runnable opened) {
        Optional<UInt32> id = line.ask(bus -> show(
                bus.getRemoteObject(NotificationService.NAME, NotificationService.PATH, NotificationService.class),
                notice));
        id.ifPresent(given -> shown.set(new Shown(given, opened)));
        return id.isPresent();
    }

    private UInt32 show(NotificationService service, Notice notice) {
        Shown earlier = shown.get();
        boolean markup = service.capabilities().contains("body-markup");
        return service.show(
                Desktop.NAME,
                earlier == null ? NONE : earlier.id,
                Desktop.ICON,
                notice.title(),
                markup ? escaped(notice.text()) : notice.text(),
                // The first is a click on the notice itself, for which desktops show no button.
                List.of("default", notice.action(), "open", notice.action()),
                Map.of("desktop-entry", new Variant<>(Desktop.ICON)),
                AS_LONG_AS_USUAL);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The notice of an id, which from now on is no longer ours; empty where the id is another program's. */
    private Optional<Shown> taken(UInt32 id) {
        Shown now = shown.get();
        boolean ours = now != null && now.id.equals(id) && shown.compareAndSet(now, null);
        return ours ? Optional.ofNullable(now) : Optional.empty();
    }

    @Override
    public void close() {
        line.close();
    }
}
