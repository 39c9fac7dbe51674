package app.tilth.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.tilth.desktop.bus.SessionBus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class DesktopTest {
    private static final Pixels DOT = new Pixels(1, 1, new int[] {0xff336699});

    @Test
    @EnabledOnOs(OS.LINUX)
    void onLinuxJavasOwnTrayIsLeftAlone() {
        try (Desktop desktop = Desktop.ofThisComputer(() -> List.of(DOT), new LaunchCommand(List.of("tilth")))) {
            assertThat(desktop.notices()).isInstanceOf(FreedesktopNotices.class);
            assertThat(desktop.tray()).isInstanceOf(StatusNotifier.class);
            assertThat(desktop.loginStart()).isInstanceOf(AutostartEntry.class);
            assertThat(desktop.tray().isThere()).isFalse();
        }
    }

    @Test
    void withoutADisplayJavasOwnTrayIsNotThere() {
        try (SystemTrayPlace place = new SystemTrayPlace(() -> List.of(DOT))) {
            assertThat(place.show(() -> {}, () -> {})).isFalse();
            assertThat(place.show(new Notice("a", "b", "c"), () -> {})).isFalse();
            assertThat(place.isThere()).isFalse();
        }
    }

    /** The seam for other rooms: whoever needs a desktop in a test brings one like this. */
    @Test
    void aDesktopMayBeAnybodys() throws Exception {
        List<String> done = new ArrayList<>();
        Notices notices = new Notices() {
            @Override
            public boolean show(Notice notice, Runnable opened) {
                done.add(notice.title());
                return true;
            }

            @Override
            public void close() {
                done.add("notices closed");
            }
        };
        Tray tray = new Tray() {
            @Override
            public boolean show(Runnable open, Runnable quit) {
                return false;
            }

            @Override
            public boolean isThere() {
                return false;
            }

            @Override
            public void close() {
                done.add("tray closed");
            }
        };
        LoginStart loginStart = new LoginStart() {
            @Override
            public boolean isOn() {
                return false;
            }

            @Override
            public void set(boolean on) {
                done.add("set " + on);
            }
        };
        try (Desktop desktop = new Desktop(notices, tray, loginStart)) {
            desktop.notices().show(new Notice("Five for today", "", ""), () -> {});
            desktop.loginStart().set(true);
        }
        assertThat(done).containsExactly("Five for today", "set true", "tray closed", "notices closed");
    }

    @Test
    void theBusIsWhereTheEnvironmentSaysOrWhereItUsuallyIs() {
        assertThat(bus(Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:abstract=/tmp/a;unix:path=/tmp/b,guid=c")))
                .contains("unix:path=/tmp/b,guid=c");
        assertThat(bus(Map.of("XDG_RUNTIME_DIR", "/run/user/1000"))).contains("unix:path=/run/user/1000/bus");
        assertThat(bus(Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:path=/a", "XDG_RUNTIME_DIR", "/b")))
                .contains("unix:path=/a");
        assertThat(bus(Map.of("DBUS_SESSION_BUS_ADDRESS", "autolaunch:"))).isEmpty();
        assertThat(bus(Map.of())).isEmpty();
    }

    private static Optional<String> bus(Map<String, String> environment) {
        return SessionBus.of(environment).address();
    }

    @Test
    void aPictureHasAllItsPixels() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pixels(2, 2, new int[3]));
        assertThat(DOT.bytes()).asHexString().isEqualTo("FF336699");
        Pixels wide = new Pixels(3, 1, new int[3]);
        assertThat(Pixels.largest(List.of(DOT, wide, DOT))).isSameAs(wide);
    }
}
