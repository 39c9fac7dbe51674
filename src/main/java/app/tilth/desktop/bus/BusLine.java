package app.tilth.desktop.bus;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A line to the session bus: made when it is first needed, and anew when it is needed after the bus went away.
 *
 * <p>Whatever goes wrong at the other end, nobody waits longer than the patience of the bus, and nothing is thrown; each
 * thing that goes wrong is told in the log once.
 */
public final class BusLine implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BusLine.class);

    /** What is said on the line, and the answer to it. */
    @FunctionalInterface
    public interface Talk<T> {
        T on(DBusConnection bus) throws DBusException;
    }

    /** What a new line begins with: whom to listen to, what to offer. */
    @FunctionalInterface
    public interface Beginning {
        void on(DBusConnection bus) throws DBusException;
    }

    private final SessionBus bus;
    private final Beginning beginning;
    private final Set<String> told = new HashSet<>();

    /** The library waits longer than anybody here wants to, and without an end where it connects: so it does it here. */
    private final ExecutorService talking = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("session bus").factory());

    private volatile @Nullable DBusConnection line;

    public BusLine(SessionBus bus, Beginning beginning) {
        this.bus = bus;
        this.beginning = beginning;
    }

    /** The answer, or empty where there is none. */
    public <T> Optional<T> ask(Talk<T> talk) {
        return await(() -> talk.on(open()));
    }

    public boolean isOpen() {
        DBusConnection now = line;
        return now != null && now.isConnected();
    }

    private DBusConnection open() throws DBusException {
        DBusConnection now = line;
        if (now != null && now.isConnected()) {
            return now;
        }
        String address = bus.address().orElseThrow(() -> new DBusException("no session bus"));
        // The library's time to connect is that of its attempts, half a second each: one is enough.
        DBusConnection opened = DBusConnectionBuilder.forAddress(address)
                .withShared(false)
                .transportConfig()
                .withTimeout(0)
                .back()
                .build();
        try {
            beginning.on(opened);
        } catch (DBusException | RuntimeException e) {
            opened.disconnect();
            throw e;
        }
        line = opened;
        return opened;
    }

    private <T> Optional<T> await(Callable<T> saying) {
        try {
            Future<T> answer = talking.submit(saying);
            try {
                return Optional.of(answer.get(bus.patience().toMillis(), TimeUnit.MILLISECONDS));
            } finally {
                answer.cancel(true);
            }
        } catch (ExecutionException e) {
            tell(Objects.requireNonNullElse(e.getCause(), e).toString());
        } catch (TimeoutException e) {
            tell("no answer within " + bus.patience());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RejectedExecutionException e) {
            LOG.debug("Asked after the line was closed");
        }
        return Optional.empty();
    }

    private void tell(String problem) {
        boolean news;
        synchronized (told) {
            news = told.add(problem);
        }
        if (news) {
            LOG.warn("The desktop cannot be reached: {}", problem);
        }
    }

    @Override
    public void close() {
        await(() -> {
            DBusConnection now = line;
            if (now != null) {
                now.disconnect();
            }
            return true;
        });
        talking.shutdownNow();
    }
}
