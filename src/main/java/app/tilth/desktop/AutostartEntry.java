package app.tilth.desktop;

import app.tilth.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starting at login on Linux: an entry in the autostart folder, by the Desktop Application Autostart Specification. Desktops
 * turn an entry off by a line in it, which is respected.
 */
final class AutostartEntry implements LoginStart {
    private static final Logger LOG = LoggerFactory.getLogger(AutostartEntry.class);
    private static final Messages TEXTS = Messages.of("desktop");
    private static final String GROUP = "[Desktop Entry]";

    private final SmallFile file;
    private final LaunchCommand command;

    private AutostartEntry(SmallFile file, LaunchCommand command) {
        this.file = file;
        this.command = command;
    }

    static AutostartEntry in(Path home, Map<String, String> environment, LaunchCommand command) {
        Path settings = Optional.ofNullable(environment.get("XDG_CONFIG_HOME"))
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElse(home.resolve(".config"));
        return new AutostartEntry(
                new SmallFile(settings.resolve("autostart").resolve(Desktop.ICON + ".desktop")), command);
    }

    @Override
    public boolean isOn() {
        try {
            return Files.exists(file.path()) && isOn(Files.readAllLines(file.path()));
        } catch (IOException e) {
            LOG.warn("{} cannot be read", file.path(), e);
            return false;
        }
    }

    private static boolean isOn(List<String> lines) {
        List<String> entry = lines.stream()
                .map(line -> line.strip().replaceFirst("\\s*=\\s*", "="))
                .dropWhile(line -> !line.equals(GROUP))
                .skip(1)
                .takeWhile(line -> !line.startsWith("["))
                .toList();
        return !entry.isEmpty() && !entry.contains("Hidden=true") && !entry.contains("X-GNOME-Autostart-enabled=false");
    }

    @Override
    public void set(boolean on) throws LoginStartProblem {
        if (!on) {
            file.delete();
            return;
        }
        file.write(String.join(
                "\n",
                GROUP,
                "Type=Application",
                "Version=1.5",
                "Name=" + Desktop.NAME,
                "Comment=" + TEXTS.get("login-start.comment"),
                "Exec=" + ExecLine.of(command.words()),
                "Icon=" + Desktop.ICON,
                "Terminal=false",
                "StartupNotify=false",
                "X-GNOME-Autostart-enabled=true",
                ""));
    }
}
