package app.tilth.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneInstanceTest {
    private static final Duration LONG = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    private final AtomicInteger opened = new AtomicInteger();
    private BellPlace place;
    private Path data;

    @BeforeEach
    void begin() throws IOException {
        place = new BellPlace(Optional.empty(), folder, "ana");
        data = Files.createFile(folder.resolve("network.tilth"));
    }

    private OneInstance listen() {
        return OneInstance.listen(place, data, _ -> opened.incrementAndGet());
    }

    private boolean ask() {
        return OneInstance.ask(place, data, List.of());
    }

    @Test
    void theSecondBringsTheFirstForward() throws Exception {
        assertThat(ask()).isFalse();
        try (OneInstance first = listen()) {
            assertThat(first).isNotNull();
            assertThat(ask()).isTrue();
            assertThat(ask()).isTrue();
            assertThat(opened).hasValue(2);
        }
        assertThat(ask()).isFalse();
        assertThat(place.of(data)).doesNotExist();
    }

    @Test
    void theFirstIsHandedTheFilesOfTheSecond() {
        List<Path> files = List.of(folder.resolve("zoë’s cards.vcf"), folder.resolve("50% of\ttabs.vcf"));
        List<Path> handed = new CopyOnWriteArrayList<>();
        try (OneInstance first = OneInstance.listen(place, data, handed::addAll)) {
            assertThat(first).isNotNull();
            assertThat(OneInstance.ask(place, data, files)).isTrue();
            assertThat(handed).isEqualTo(files);
        }
    }

    @Test
    void eachDataFileHasABellOfItsOwn() throws Exception {
        Path other = Files.createFile(folder.resolve("other.tilth"));
        AtomicInteger openedOther = new AtomicInteger();
        try (OneInstance first = listen();
                OneInstance second = OneInstance.listen(place, other, _ -> openedOther.incrementAndGet())) {
            assertThat(first).isNotSameAs(second);
            assertThat(OneInstance.ask(place, other, List.of())).isTrue();
            assertThat(opened).hasValue(0);
            assertThat(openedOther).hasValue(1);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aDataFileIsTheSameByEveryPath() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link.tilth"), data);
        assertThat(place.of(link)).isEqualTo(place.of(data));
        assertThat(place.of(folder.resolve("x/../network.tilth"))).isEqualTo(place.of(data));
        Path before = place.of(folder.resolve("new.tilth"));
        assertThat(place.of(Files.createFile(folder.resolve("new.tilth")))).isEqualTo(before);
    }

    @Test
    void theSocketOfAKilledTilthIsReplaced() throws Exception {
        try (ServerSocketChannel killed = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            killed.bind(UnixDomainSocketAddress.of(place.of(data)));
        }
        assertThat(place.of(data)).exists();
        assertThat(ask()).isFalse();
        try (OneInstance next = listen()) {
            assertThat(next).isNotNull();
            assertThat(ask()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "open\tnot an address\n",
                "open\thttp://example.org/\n",
                "close\n",
                "openopenopenopenopenopen\n",
                "open\nopen\n",
                "\0\u00ff\u00fe",
                "opened"
            })
    void whatIsNoWordOfOursDoesNoHarm(String garbage) throws Exception {
        try (OneInstance first = listen();
                SocketChannel caller = SocketChannel.open(UnixDomainSocketAddress.of(place.of(data)))) {
            assertThat(first).isNotNull();
            caller.write(ByteBuffer.wrap(garbage.getBytes(StandardCharsets.ISO_8859_1)));
            caller.shutdownOutput();
            ByteBuffer answer = ByteBuffer.allocate(16);
            try {
                assertThat(caller.read(answer)).isEqualTo(-1);
            } catch (IOException reset) {
                assertThat(answer.position()).isZero();
            }
            assertThat(opened).hasValue(0);
            assertThat(ask()).isTrue();
        }
    }

    @Test
    void oneWhoSaysNothingHoldsUpNobody() throws Exception {
        try (OneInstance first = listen();
                SocketChannel silent = SocketChannel.open(UnixDomainSocketAddress.of(place.of(data)))) {
            assertThat(first).isNotNull();
            assertThat(ask()).isTrue();
            assertThat(silent.isOpen()).isTrue();
        }
    }

    @Test
    void aWindowThatCannotBeOpenedIsNotPromised() {
        try (OneInstance first = OneInstance.listen(place, data, _ -> {
            if (opened.incrementAndGet() == 1) {
                throw new IllegalStateException("not now");
            }
        })) {
            assertThat(first).isNotNull();
            assertThat(ask()).isFalse();
            assertThat(ask()).isTrue();
        }
    }

    @Test
    void nobodyWaitsLongForAWord() throws Exception {
        try (SilentSocket silent = new SilentSocket();
                Exchange exchange = new Exchange(
                        SocketChannel.open(UnixDomainSocketAddress.of(silent.path())), Duration.ofMillis(50))) {
            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(() -> {
                exchange.say("open");
                exchange.hear();
            });
        }
    }

    @Test
    void aWordMayComeInPieces() throws Exception {
        Path socket = folder.resolve("socket");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            try (SocketChannel caller = SocketChannel.open(UnixDomainSocketAddress.of(socket));
                    Exchange exchange = new Exchange(server.accept(), LONG)) {
                Thread pieces = Thread.ofVirtual().start(() -> {
                    for (byte letter : "open\n".getBytes(StandardCharsets.US_ASCII)) {
                        try {
                            caller.write(ByteBuffer.wrap(new byte[] {letter}));
                        } catch (IOException e) {
                            throw new IllegalStateException(e);
                        }
                    }
                });
                assertThat(exchange.hear()).isEqualTo("open");
                pieces.join();
            }
        }
    }

    @Test
    void aDataFileMayLieDeep() throws Exception {
        Path deep = folder;
        for (int i = 0; i < 20; i++) {
            deep = deep.resolve("a folder with a long name");
        }
        data = Files.createFile(Files.createDirectories(deep).resolve("network.tilth"));
        try (OneInstance first = listen()) {
            assertThat(first).isNotNull();
            assertThat(ask()).isTrue();
        }
    }

    @Test
    void theFolderForWhatIsRunningGoesBeforeTheTemporaryOne(@TempDir Path runtime) throws Exception {
        BellPlace both = BellPlace.of(Map.of("XDG_RUNTIME_DIR", runtime.toString()), folder, "ana");
        assertThat(both.of(data)).hasParentRaw(runtime);
        BellPlace gone = BellPlace.of(Map.of("XDG_RUNTIME_DIR", "/no/such/folder"), folder, "DOMAIN\\ana b");
        assertThat(gone.of(data)).hasParentRaw(folder.resolve("tilth-DOMAIN_ana_b"));
    }

    @Test
    void whereNoPathIsShortEnoughThereIsNoBell() throws Exception {
        Path deep = Files.createDirectories(folder.resolve("long".repeat(20)));
        BellPlace fallsBack = new BellPlace(Optional.of(deep), folder, "ana");
        assertThat(fallsBack.of(data)).hasParentRaw(folder.resolve("tilth-ana"));
        place = new BellPlace(Optional.of(deep), deep, "ana");
        try (OneInstance first = listen()) {
            assertThat(first).isNotNull();
            assertThat(ask()).isFalse();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderThatIsNotTheUsersAloneIsNotUsed() throws Exception {
        Path own = Files.createDirectory(folder.resolve("tilth-ana"));
        Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwxrwxrwx"));
        try (OneInstance first = listen()) {
            assertThat(first).isNotNull();
            assertThat(ask()).isFalse();
        }
        assertThat(own).isEmptyDirectory();
        Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwx------"));
        try (OneInstance first = listen()) {
            assertThat(first).isNotNull();
            assertThat(ask()).isTrue();
        }
    }
}
