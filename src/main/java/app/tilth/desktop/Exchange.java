package app.tilth.desktop;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A word each way between two running Tilths, within a time that is set when it begins. */
final class Exchange implements AutoCloseable {
    private static final byte END = '\n';

    /** No word is longer, with all the files that may come with it, and nothing beyond is read. */
    private static final int LONGEST = 1 << 16;

    private final SocketChannel channel;
    private final Selector selector;
    private final SelectionKey key;
    private final long until;

    /** Takes over a channel that is connected. */
    Exchange(SocketChannel channel, Duration patience) throws IOException {
        this.channel = channel;
        until = System.nanoTime() + patience.toNanos();
        channel.configureBlocking(false);
        selector = Selector.open();
        key = channel.register(selector, 0);
    }

    void say(String word) throws IOException {
        ByteBuffer bytes = StandardCharsets.US_ASCII.encode(word + (char) END);
        while (bytes.hasRemaining()) {
            await(SelectionKey.OP_WRITE);
            channel.write(bytes);
        }
    }

    /** What the other says, up to the end of the word; what is too long or breaks off is no word that means anything. */
    String hear() throws IOException {
        ByteBuffer heard = ByteBuffer.allocate(LONGEST);
        int read = 0;
        while (read >= 0 && heard.hasRemaining() && !ended(heard)) {
            await(SelectionKey.OP_READ);
            read = channel.read(heard);
        }
        return ended(heard) ? new String(heard.array(), 0, heard.position() - 1, StandardCharsets.ISO_8859_1) : "";
    }

    private static boolean ended(ByteBuffer heard) {
        return heard.position() > 0 && heard.get(heard.position() - 1) == END;
    }

    private void await(int readiness) throws IOException {
        key.interestOps(readiness);
        long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
        if (left <= 0 || selector.select(left) == 0) {
            throw new SocketTimeoutException("no word in time");
        }
        selector.selectedKeys().clear();
    }

    @Override
    public void close() throws IOException {
        selector.close();
        channel.close();
    }
}
