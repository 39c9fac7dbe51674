package app.tilth.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class LaunchCommandTest {
    private final Properties system = new Properties();

    @Test
    void anInstalledTilthIsStartedByItsLauncher() {
        system.setProperty("jpackage.app-path", "/opt/tilth/bin/Tilth");
        assertThat(LaunchCommand.of(system, Optional.of("/usr/bin/java"), Optional.empty())
                        .words())
                .containsExactly("/opt/tilth/bin/Tilth", "--background");
    }

    @Test
    void anotherDataFileIsNamedInFull() {
        system.setProperty("jpackage.app-path", "/opt/tilth/bin/Tilth");
        assertThat(LaunchCommand.of(system, Optional.empty(), Optional.of(Path.of("my net.tilth")))
                        .words())
                .containsExactly(
                        "/opt/tilth/bin/Tilth",
                        "--data",
                        Path.of("my net.tilth").toAbsolutePath().toString(),
                        "--background");
    }

    @Test
    void elseTheJavaThatRunsIsStartedWithPathsThatHoldEverywhere() {
        Path lib = Path.of("lib", "tilth.jar");
        system.setProperty("java.home", "/usr/lib/jvm/25");
        system.setProperty("java.class.path", lib + File.pathSeparator + File.pathSeparator + Path.of("/x/a.jar"));
        String classPath =
                lib.toAbsolutePath() + File.pathSeparator + Path.of("/x/a.jar").toAbsolutePath();
        assertThat(LaunchCommand.of(system, Optional.of("/usr/bin/java"), Optional.empty())
                        .words())
                .containsExactly(
                        "/usr/bin/java",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classPath,
                        "app.tilth.Tilth",
                        "--background");
        assertThat(LaunchCommand.of(system, Optional.empty(), Optional.empty()).words())
                .startsWith(Path.of("/usr/lib/jvm/25", "bin", "java").toString());
    }

    @Test
    void theTilthThatRunsCanBeStartedAgain() {
        assertThat(LaunchCommand.ofThisTilth(Optional.empty()).words())
                .startsWith(ProcessHandle.current().info().command().orElseThrow())
                .endsWith("app.tilth.Tilth", "--background");
    }
}
