package app.tilth.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AutostartEntryTest {
    private static final LaunchCommand COMMAND =
            new LaunchCommand(List.of("/opt/my apps/Tilth", "--data", "/home/ana/my $net.tilth", "--background"));

    @TempDir
    private Path home;

    private Path file;
    private AutostartEntry entry;

    @BeforeEach
    void begin() {
        file = home.resolve(".config/autostart/tilth.desktop");
        entry = AutostartEntry.in(home, Map.of(), COMMAND);
    }

    @Test
    void itIsOffUntilItIsSet() throws Exception {
        assertThat(entry.isOn()).isFalse();
        entry.set(false);
        assertThat(entry.isOn()).isFalse();
        entry.set(true);
        assertThat(entry.isOn()).isTrue();
        assertThat(Files.readAllLines(file))
                .startsWith("[Desktop Entry]", "Type=Application")
                .contains(
                        "Name=Tilth",
                        "Exec=\"/opt/my apps/Tilth\" --data \"/home/ana/my \\\\$net.tilth\" --background",
                        "X-GNOME-Autostart-enabled=true");
        entry.set(false);
        assertThat(entry.isOn()).isFalse();
        assertThat(file).doesNotExist();
        assertThat(file.getParent()).isEmptyDirectory();
    }

    @Test
    void theFolderForSettingsMayBeAnother(@TempDir Path settings) throws Exception {
        AutostartEntry there = AutostartEntry.in(home, Map.of("XDG_CONFIG_HOME", settings.toString()), COMMAND);
        there.set(true);
        assertThat(settings.resolve("autostart/tilth.desktop")).exists();
        assertThat(entry.isOn()).isFalse();
        AutostartEntry.in(home, Map.of("XDG_CONFIG_HOME", "relative"), COMMAND).set(true);
        assertThat(entry.isOn()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hidden=true", "X-GNOME-Autostart-enabled=false", "Hidden = true", "  Hidden=true  "})
    void whatTheDesktopTurnedOffIsOffUntilItIsSetAgain(String line) throws Exception {
        write("[Desktop Entry]\nType=Application\n" + line + "\nExec=tilth\n");
        assertThat(entry.isOn()).isFalse();
        entry.set(true);
        assertThat(entry.isOn()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Desktop Entry]\nHidden=false\n",
                "[Desktop Entry]\nExec=x\n\n[Desktop Action a]\nHidden=true\n",
                "# made by hand\r\n[Desktop Entry]\r\nX-GNOME-Autostart-enabled=true\r\n"
            })
    void anotherEntryIsOn(String text) throws Exception {
        write(text);
        assertThat(entry.isOn()).isTrue();
    }

    @Test
    void aFileThatIsNoEntryStartsNothing() throws Exception {
        write("");
        assertThat(entry.isOn()).isFalse();
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThat(entry.isOn()).isFalse();
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws Exception {
        Files.writeString(home.resolve(".config"), "no folder");
        assertThatExceptionOfType(LoginStartProblem.class)
                .isThrownBy(() -> entry.set(true))
                .withMessageContaining(file.toString());
        assertThat(entry.isOn()).isFalse();
    }

    private void write(String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
