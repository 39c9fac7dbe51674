package app.tilth.desktop.bus;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the user's session bus is, if there is one.
 *
 * @param patience how long an answer is waited for
 */
public record SessionBus(Optional<String> address, Duration patience) {
    /** Long for a desktop that is well, short for whoever waits. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** The one kind of address that is reached by Java's own sockets. */
    private static final String SOCKET_FILE = "unix:path=";

    /** The bus that the environment names, else the one in the user's folder for what is running. */
    public static SessionBus of(Map<String, String> environment) {
        Stream<String> named = Stream.of(
                environment.getOrDefault("DBUS_SESSION_BUS_ADDRESS", "").split(";"));
        Stream<String> usual = Stream.ofNullable(environment.get("XDG_RUNTIME_DIR"))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> SOCKET_FILE + folder + "/bus");
        return new SessionBus(
                Stream.concat(named, usual)
                        .filter(address -> address.startsWith(SOCKET_FILE))
                        .findFirst(),
                PATIENCE);
    }
}
