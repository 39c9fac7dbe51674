package app.tilth.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.tilth.desktop.bus.SessionBus;
import app.tilth.desktop.bus.TrayItem;
import app.tilth.desktop.bus.TrayMenu;
import app.tilth.desktop.bus.TrayWatcher;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatusNotifierTest {
    private static final Duration LONG = Duration.ofSeconds(10);
    private static final Pixels DOT = new Pixels(2, 1, new int[] {0xff336699, 0x80000000});

    private static final class Watcher implements TrayWatcher {
        final BlockingQueue<String> registered = new LinkedBlockingQueue<>();

        @Override
        public void register(String program) {
            registered.add(program);
        }

        @Override
        public String getObjectPath() {
            return PATH;
        }
    }

    private final BlockingQueue<String> done = new LinkedBlockingQueue<>();
    private final Watcher watcher = new Watcher();
    private TestBus bus;
    private StatusNotifier tray;

    @BeforeEach
    void begin() throws IOException {
        bus = new TestBus();
        tray = new StatusNotifier(bus.forTilth(LONG), () -> List.of(DOT));
    }

    @AfterEach
    void end() throws IOException {
        tray.close();
        bus.close();
    }

    private DBusConnection watch(Watcher by) throws DBusException {
        return bus.program(TrayWatcher.NAME, TrayWatcher.PATH, by);
    }

    private boolean show() {
        return tray.show(() -> done.add("open"), () -> done.add("quit"));
    }

    private String next() throws InterruptedException {
        return done.poll(LONG.toSeconds(), TimeUnit.SECONDS);
    }

    @Test
    void withoutATrayThereIsNoPlace() {
        assertThat(show()).isFalse();
        assertThat(tray.isThere()).isFalse();
        try (var nowhere = new StatusNotifier(new SessionBus(Optional.empty(), LONG), List::of)) {
            assertThat(nowhere.show(() -> {}, () -> {})).isFalse();
        }
    }

    @Test
    void theTraySeesWhatTilthIs() throws Exception {
        DBusConnection panel = watch(watcher);
        assertThat(tray.isThere()).isFalse();
        assertThat(show()).isTrue();
        assertThat(tray.isThere()).isTrue();
        Properties item = panel.getRemoteObject(watcher.registered.take(), TrayItem.PATH, Properties.class);
        Map<String, Variant<?>> all = item.GetAll(TrayItem.NAME);
        assertThat(TestBus.value(all, "Title")).isEqualTo("Tilth");
        assertThat(TestBus.value(all, "ItemIsMenu")).isEqualTo(false);
        assertThat(TestBus.value(all, "Menu"))
                .isInstanceOfSatisfying(
                        DBusPath.class, path -> assertThat(path.getPath()).isEqualTo(TrayMenu.PATH));
        assertThat(TestBus.value(all, "IconName")).isEqualTo("");
        assertThat(Objects.requireNonNull(all.get("IconPixmap")).getSig()).isEqualTo("a(iiay)");
        assertThat(Objects.requireNonNull(all.get("ToolTip")).getSig()).isEqualTo("(sa(iiay)ss)");
        List<?> pictures = (List<?>) TestBus.value(all, "IconPixmap");
        Object[] dot = (Object[]) pictures.getFirst();
        assertThat(dot).hasSize(3).startsWith(2, 1);
        assertThat(dot[2])
                .isEqualTo(List.of(
                        (byte) 0xff, (byte) 0x33, (byte) 0x66, (byte) 0x99, (byte) 0x80, (byte) 0, (byte) 0, (byte) 0));
        assertThat(item.<Object>Get(TrayItem.NAME, "Category")).isEqualTo("ApplicationStatus");
        assertThatExceptionOfType(DBusExecutionException.class)
                .isThrownBy(() -> item.<Object>Get(TrayItem.NAME, "AttentionIconName"));
    }

    @Test
    void aClickOpens() throws Exception {
        DBusConnection panel = watch(watcher);
        show();
        TrayItem item = panel.getRemoteObject(watcher.registered.take(), TrayItem.PATH, TrayItem.class);
        item.activate(0, 0);
        assertThat(next()).isEqualTo("open");
        item.activateOtherwise(5, 5);
        assertThat(next()).isEqualTo("open");
        item.scroll(1, "vertical");
        assertThat(done).isEmpty();
    }

    @Test
    void theMenuOpensAndQuits() throws Exception {
        DBusConnection panel = watch(watcher);
        show();
        TrayMenu menu = panel.getRemoteObject(watcher.registered.take(), TrayMenu.PATH, TrayMenu.class);
        List<Variant<?>> lines = menu.layout(0, -1, List.of()).top().lines();
        assertThat(lines).hasSize(2).allMatch(line -> line.getSig().equals(TrayMenu.Line.SIGNATURE));
        assertThat(menu.layout(0, 0, List.of()).top().lines()).isEmpty();
        assertThat(menu.properties(List.of(1, 2, 3), List.of()))
                .extracting(line -> line.number() + " " + TestBus.value(line.properties(), "label"))
                .containsExactly("1 Open Tilth", "2 Quit");
        assertThat(menu.property(2, "label").getValue()).isEqualTo("Quit");
        assertThat(menu.aboutToShow(0)).isFalse();
        menu.event(2, "hovered", new Variant<>(0), new UInt32(0));
        menu.event(3, "clicked", new Variant<>(0), new UInt32(0));
        menu.event(2, "clicked", new Variant<>(0), new UInt32(0));
        assertThat(next()).isEqualTo("quit");
        menu.event(1, "clicked", new Variant<>(0), new UInt32(0));
        assertThat(next()).isEqualTo("open");
        assertThat(done).isEmpty();
    }

    @Test
    void thePlaceFollowsTheTray() throws Exception {
        assertThat(show()).isFalse();
        DBusConnection panel = watch(watcher);
        assertThat(TestBus.comes(tray::isThere)).isTrue();
        String first = watcher.registered.take();
        bus.leave(panel, TrayWatcher.NAME);
        assertThat(TestBus.comes(() -> !tray.isThere())).isTrue();
        Watcher later = new Watcher();
        watch(later);
        assertThat(TestBus.comes(tray::isThere)).isTrue();
        assertThat(later.registered.take()).isEqualTo(first);
    }

    @Test
    void thePlaceIsGoneWithTheBusAndWithTheEnd() throws Exception {
        watch(watcher);
        assertThat(show()).isTrue();
        bus.stop();
        assertThat(TestBus.comes(() -> !tray.isThere())).isTrue();
        bus.startAgain();
        watch(watcher);
        assertThat(show()).isTrue();
        tray.close();
        assertThat(tray.isThere()).isFalse();
    }
}
