package app.tilth.desktop;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bell of a running Tilth: a second one that is started on the same data file rings it, and the first brings its window
 * forward, with the files that the second was to bring in.
 *
 * <p>Which of them has the file is decided by the lock on it and by nothing else; where there is no bell, the second says
 * that the file is in use.
 */
public final class OneInstance implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OneInstance.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String OPENED = "opened";

    /** A socket that is listened to, and its file. */
    private record Bell(ServerSocketChannel channel, Path file) {}

    private final Optional<Bell> bell;
    private final Consumer<List<Path>> open;

    private OneInstance(Optional<Bell> bell, Consumer<List<Path>> open) {
        this.bell = bell;
        this.open = open;
    }

    /**
     * Begins to listen. Called by the one that has the lock on the data file, and closed before it gives that back: so
     * whatever socket is found is one that a killed Tilth left.
     *
     * @param open brings the window forward with these files, of which there may be none; runs in a thread of its own and is soon
     *     done
     */
    public static OneInstance listen(Path dataFile, Consumer<List<Path>> open) {
        return listen(BellPlace.ofThisUser(), dataFile, open);
    }

    static OneInstance listen(BellPlace place, Path dataFile, Consumer<List<Path>> open) {
        OneInstance instance = new OneInstance(hang(place, dataFile), open);
        instance.bell.ifPresent(
                bell -> Thread.ofPlatform().name("bell").daemon().start(() -> instance.listen(bell.channel)));
        return instance;
    }

    /**
     * Whether a running Tilth has the file and says that it opens its window.
     *
     * @param bringIn what it is to bring in there
     */
    public static boolean ask(Path dataFile, List<Path> bringIn) {
        return ask(BellPlace.ofThisUser(), dataFile, bringIn);
    }

    static boolean ask(BellPlace place, Path dataFile, List<Path> bringIn) {
        try {
            Path file = place.of(dataFile);
            if (!Files.exists(file)) {
                return false;
            }
            try (Exchange exchange = new Exchange(SocketChannel.open(UnixDomainSocketAddress.of(file)), PATIENCE)) {
                exchange.say(new Call(bringIn).word());
                return exchange.hear().equals(OPENED);
            }
        } catch (IOException | UnsupportedOperationException e) {
            LOG.info("Nobody answers for {}: {}", dataFile, e.toString());
            return false;
        }
    }

    private static Optional<Bell> hang(BellPlace place, Path dataFile) {
        try {
            Path file = place.of(dataFile);
            Files.deleteIfExists(file);
            ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            try {
                channel.bind(UnixDomainSocketAddress.of(file));
            } catch (IOException e) {
                channel.close();
                throw e;
            }
            return Optional.of(new Bell(channel, file));
        } catch (IOException | UnsupportedOperationException e) {
            LOG.warn("A second Tilth on {} will not find this one: {}", dataFile, e.toString());
            return Optional.empty();
        }
    }

    private void listen(ServerSocketChannel channel) {
        try {
            while (true) {
                SocketChannel caller = channel.accept();
                // One who says nothing holds up nobody else.
                Thread.ofVirtual().name("bell").start(() -> answer(caller));
            }
        } catch (ClosedChannelException e) {
            LOG.debug("The bell is taken down");
        } catch (IOException e) {
            LOG.warn("A second Tilth will no longer find this one", e);
        }
    }

    private void answer(SocketChannel caller) {
        try (caller;
                Exchange exchange = new Exchange(caller, PATIENCE)) {
            Optional<Call> call = Call.of(exchange.hear());
            if (call.isPresent()) {
                open.accept(call.get().files());
                exchange.say(OPENED);
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("A call was not answered", e);
        }
    }

    @Override
    public void close() {
        bell.ifPresent(hung -> {
            try {
                hung.channel.close();
                Files.deleteIfExists(hung.file);
            } catch (IOException e) {
                LOG.warn("{} is left behind", hung.file, e);
            }
        });
    }
}
