package app.tilth.desktop;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** A socket that lets everybody connect and says nothing. */
final class SilentSocket implements AutoCloseable {
    private final Path folder;
    private final ServerSocketChannel channel;

    SilentSocket() throws IOException {
        folder = Files.createTempDirectory("tilth-silent");
        channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        channel.bind(UnixDomainSocketAddress.of(path()));
    }

    Path path() {
        return folder.resolve("socket");
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.delete(path());
        Files.delete(folder);
    }
}
