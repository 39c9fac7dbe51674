package app.tilth.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.desktop.bus.NotificationService;
import app.tilth.desktop.bus.NotificationService.ActionInvoked;
import app.tilth.desktop.bus.NotificationService.NotificationClosed;
import app.tilth.desktop.bus.SessionBus;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FreedesktopNoticesTest {
    private static final Duration LONG = Duration.ofSeconds(10);
    private static final Notice FIVE = new Notice("Five for today", "Ana, Joon & <three> others", "Open Tilth");

    /** What the service was told. */
    private record Told(
            UInt32 replaced, String title, String text, List<String> actions, Map<String, Variant<?>> hints) {}

    private static class Service implements NotificationService {
        final BlockingQueue<Told> told = new LinkedBlockingQueue<>();
        private final List<String> capabilities;
        private long next;

        Service(long first, String... capabilities) {
            next = first;
            this.capabilities = List.of(capabilities);
        }

        @Override
        public List<String> capabilities() {
            return capabilities;
        }

        @Override
        public UInt32 show(
                String program,
                UInt32 replaced,
                String icon,
                String title,
                String text,
                List<String> actions,
                Map<String, Variant<?>> hints,
                int milliseconds) {
            assertThat(program).isEqualTo("Tilth");
            told.add(new Told(replaced, title, text, actions, hints));
            return replaced.longValue() == 0 ? new UInt32(next++) : replaced;
        }

        @Override
        public String getObjectPath() {
            return PATH;
        }
    }

    private final BlockingQueue<String> opened = new LinkedBlockingQueue<>();
    private final Service service = new Service(7, "actions", "body", "body-markup");
    private TestBus bus;
    private FreedesktopNotices notices;

    @BeforeEach
    void begin() throws IOException {
        bus = new TestBus();
        notices = new FreedesktopNotices(bus.forTilth(LONG));
    }

    @AfterEach
    void end() throws IOException {
        notices.close();
        bus.close();
    }

    private DBusConnection serve(NotificationService served) throws DBusException {
        return bus.program(NotificationService.NAME, NotificationService.PATH, served);
    }

    private static void click(DBusConnection by, long id) throws DBusException {
        by.sendMessage(new ActionInvoked(NotificationService.PATH, new UInt32(id), "default"));
    }

    private static void end(DBusConnection by, long id) {
        try {
            by.sendMessage(new NotificationClosed(NotificationService.PATH, new UInt32(id), new UInt32(2)));
        } catch (DBusException e) {
            throw new IllegalStateException(e);
        }
    }

    private String openedNext() throws InterruptedException {
        return opened.poll(LONG.toSeconds(), TimeUnit.SECONDS);
    }

    @Test
    void aNoticeIsShownInTheServicesOwnTerms() throws Exception {
        serve(service);
        assertThat(notices.show(FIVE, () -> {})).isTrue();
        Told told = service.told.take();
        assertThat(told.title).isEqualTo("Five for today");
        assertThat(told.text).isEqualTo("Ana, Joon &amp; &lt;three&gt; others");
        assertThat(told.actions).containsExactly("default", "Open Tilth", "open", "Open Tilth");
        assertThat(TestBus.value(told.hints, "desktop-entry")).isEqualTo("tilth");
        assertThat(told.replaced.longValue()).isZero();
    }

    @Test
    void whereTheServiceKnowsNoMarkupTheTextGoesAsItIs() throws Exception {
        Service plain = new Service(1, "body");
        serve(plain);
        assertThat(notices.show(FIVE, () -> {})).isTrue();
        assertThat(plain.told.take().text).isEqualTo(FIVE.text());
    }

    @Test
    void aClickOpensOnce() throws Exception {
        DBusConnection desktop = serve(service);
        notices.show(FIVE, () -> opened.add("first"));
        click(desktop, 7);
        click(desktop, 7);
        assertThat(openedNext()).isEqualTo("first");
        notices.show(FIVE, () -> opened.add("second"));
        click(desktop, 8);
        assertThat(openedNext()).isEqualTo("second");
        assertThat(opened).isEmpty();
    }

    @Test
    void aClickOnAnotherProgramsNoticeIsNotOurs() throws Exception {
        DBusConnection desktop = serve(service);
        notices.show(FIVE, () -> opened.add("ours"));
        click(desktop, 6);
        click(desktop, 8);
        end(desktop, 6);
        click(desktop, 7);
        assertThat(openedNext()).isEqualTo("ours");
        assertThat(opened).isEmpty();
    }

    @Test
    void aLaterNoticeTakesThePlaceOfTheEarlier() throws Exception {
        DBusConnection desktop = serve(service);
        notices.show(FIVE, () -> opened.add("earlier"));
        notices.show(FIVE, () -> opened.add("later"));
        assertThat(service.told.take().replaced.longValue()).isZero();
        assertThat(service.told.take().replaced.longValue()).isEqualTo(7);
        click(desktop, 7);
        assertThat(openedNext()).isEqualTo("later");
    }

    @Test
    void aNoticeThatIsGoneIsNotReplaced() throws Exception {
        DBusConnection desktop = serve(service);
        notices.show(FIVE, () -> opened.add("gone"));
        service.told.take();
        assertThat(TestBus.comes(() -> {
                    end(desktop, 7);
                    notices.show(FIVE, () -> opened.add("there"));
                    return service.told.remove().replaced.longValue() == 0;
                }))
                .isTrue();
        click(desktop, 8);
        assertThat(openedNext()).isEqualTo("there");
    }

    @Test
    void anotherServiceCountsAnew() throws Exception {
        DBusConnection first = serve(service);
        notices.show(FIVE, () -> opened.add("by the first"));
        bus.leave(first, NotificationService.NAME);
        Service other = new Service(7);
        DBusConnection second = serve(other);
        assertThat(TestBus.comes(() -> notices.show(FIVE, () -> opened.add("by the second"))))
                .isTrue();
        assertThat(other.told.take().replaced.longValue()).isZero();
        click(second, 7);
        assertThat(openedNext()).isEqualTo("by the second");
    }

    @Test
    void withoutAServiceNothingIsShownUntilThereIsOne() throws Exception {
        assertThat(notices.show(FIVE, () -> {})).isFalse();
        assertThat(notices.show(FIVE, () -> {})).isFalse();
        serve(service);
        assertThat(notices.show(FIVE, () -> {})).isTrue();
    }

    @Test
    void withoutABusNothingIsShown() {
        try (var nowhere = new FreedesktopNotices(new SessionBus(Optional.empty(), LONG));
                var gone = new FreedesktopNotices(new SessionBus(Optional.of("unix:path=/nowhere/bus"), LONG))) {
            assertThat(nowhere.show(FIVE, () -> {})).isFalse();
            assertThat(gone.show(FIVE, () -> {})).isFalse();
        }
    }

    @Test
    void aServiceThatHangsIsNotWaitedForLong() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        serve(new Service(1) {
            @Override
            public List<String> capabilities() {
                try {
                    end.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return super.capabilities();
            }
        });
        try (var hasty = new FreedesktopNotices(bus.forTilth(Duration.ofMillis(200)))) {
            long before = System.nanoTime();
            assertThat(hasty.show(FIVE, () -> {})).isFalse();
            assertThat(hasty.show(FIVE, () -> {})).isFalse();
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
        }
        end.countDown();
        NotificationService now = bus.program()
                .getRemoteObject(NotificationService.NAME, NotificationService.PATH, NotificationService.class);
        assertThat(now.capabilities()).isEmpty();
    }

    /** Not the service but the bus itself: it takes the connection and never says a word. */
    @Test
    void aBusThatHangsIsNotWaitedForLong() throws Exception {
        try (var silent = new SilentSocket();
                var hasty = new FreedesktopNotices(
                        new SessionBus(Optional.of("unix:path=" + silent.path()), Duration.ofMillis(200)))) {
            long before = System.nanoTime();
            assertThat(hasty.show(FIVE, () -> {})).isFalse();
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void aBusThatCameBackIsUsedAgain() throws Exception {
        serve(service);
        assertThat(notices.show(FIVE, () -> opened.add("before"))).isTrue();
        bus.stop();
        assertThat(notices.show(FIVE, () -> {})).isFalse();
        bus.startAgain();
        Service after = new Service(7);
        DBusConnection desktop = serve(after);
        assertThat(TestBus.comes(() -> notices.show(FIVE, () -> opened.add("after"))))
                .isTrue();
        assertThat(after.told.take().replaced.longValue()).isZero();
        click(desktop, 7);
        assertThat(openedNext()).isEqualTo("after");
    }

    @Test
    void onceClosedNothingIsShown() throws Exception {
        serve(service);
        notices.close();
        assertThat(notices.show(FIVE, () -> {})).isFalse();
        assertThat(service.told).isEmpty();
    }
}
