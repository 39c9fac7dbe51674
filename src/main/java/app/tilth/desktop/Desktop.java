package app.tilth.desktop;

import app.tilth.desktop.bus.SessionBus;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** What the desktop of a computer can do for Tilth. Whoever needs it is given one; tests give one of their own. */
public record Desktop(Notices notices, Tray tray, LoginStart loginStart) implements AutoCloseable {
    /** By this name people know the program. */
    static final String NAME = "Tilth";

    /** By this name desktops know the program: that of its icon and of its desktop entry. */
    static final String ICON = "tilth";

    /**
     * The desktop of the computer this runs on. Nothing is asked of it yet.
     *
     * @param icon for the tray, in the sizes there are; asked for when it is to be shown, and may take its time
     * @param command what starts this Tilth in the background
     */
    public static Desktop ofThisComputer(Supplier<List<Pixels>> icon, LaunchCommand command) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        Map<String, String> environment = System.getenv();
        Path home = Path.of(System.getProperty("user.home"));
        if (system.startsWith("windows")) {
            return throughJava(icon, new RunKey(Programs.OF_THE_SYSTEM, command));
        }
        if (system.startsWith("mac")) {
            return throughJava(icon, LaunchAgent.in(home, command));
        }
        SessionBus bus = SessionBus.of(environment);
        return new Desktop(
                new FreedesktopNotices(bus),
                new StatusNotifier(bus, icon),
                AutostartEntry.in(home, environment, command));
    }

    private static Desktop throughJava(Supplier<List<Pixels>> icon, LoginStart loginStart) {
        SystemTrayPlace place = new SystemTrayPlace(icon);
        return new Desktop(place, place, loginStart);
    }

    @Override
    public void close() {
        tray.close();
        notices.close();
    }
}
