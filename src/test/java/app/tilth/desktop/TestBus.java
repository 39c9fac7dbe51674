package app.tilth.desktop;

import app.tilth.desktop.bus.SessionBus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.freedesktop.dbus.bin.EmbeddedDBusDaemon;
import org.freedesktop.dbus.connections.BusAddress;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.Variant;

/** A bus of the test's own, on which it can be the desktop. */
final class TestBus implements AutoCloseable {
    private static final Duration DEADLINE = Duration.ofSeconds(10);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(1);

    private final Path folder;
    private final String address;
    private final List<DBusConnection> programs = new ArrayList<>();
    private EmbeddedDBusDaemon daemon;

    TestBus() throws IOException {
        folder = Files.createTempDirectory("tilth-bus");
        address = "unix:path=" + folder.resolve("bus");
        daemon = started();
    }

    private EmbeddedDBusDaemon started() {
        EmbeddedDBusDaemon made = new EmbeddedDBusDaemon(BusAddress.of(address).getListenerAddress());
        made.startInBackgroundAndWait(DEADLINE.toMillis());
        // It takes connections before it runs, and drops those it took by then.
        comes(made::isRunning);
        return made;
    }

    /** The bus as Tilth is to find it. */
    SessionBus forTilth(Duration patience) {
        return new SessionBus(Optional.of(address), patience);
    }

    /** Another program on the bus. */
    DBusConnection program() throws DBusException {
        DBusConnection program =
                DBusConnectionBuilder.forAddress(address).withShared(false).build();
        programs.add(program);
        return program;
    }

    /** Another program that offers something by a name known to all. */
    DBusConnection program(String name, String path, DBusInterface offered) throws DBusException {
        DBusConnection program = program();
        program.exportObject(path, offered);
        program.requestBusName(name);
        return program;
    }

    /** A program leaves the bus. The library's bus tells that without saying who, so the program says it of itself. */
    void leave(DBusConnection program, String name) throws DBusException {
        String busPath = "/org/freedesktop/DBus";
        String busName = "org.freedesktop.DBus";
        program.sendMessage(program.getMessageFactory()
                .createSignal(busName, busPath, busName, "NameOwnerChanged", "sss", name, program.getUniqueName(), ""));
        programs.remove(program);
        program.disconnect();
    }

    void stop() throws IOException {
        programs.forEach(DBusConnection::disconnect);
        programs.clear();
        daemon.close();
        Files.deleteIfExists(folder.resolve("bus"));
    }

    void startAgain() {
        daemon = started();
    }

    /** A value that has to be there. */
    static Object value(Map<String, Variant<?>> properties, String name) {
        return Objects.requireNonNull(properties.get(name), name).getValue();
    }

    /** Waits until something holds, no longer than the deadline. */
    static boolean comes(BooleanSupplier condition) {
        long until = System.nanoTime() + DEADLINE.toNanos();
        while (System.nanoTime() < until) {
            if (condition.getAsBoolean()) {
                return true;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        stop();
        Files.delete(folder);
    }
}
