package app.tilth.desktop;

import app.tilth.desktop.bus.TrayMenu;
import app.tilth.words.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.freedesktop.dbus.errors.PropertyReadOnly;
import org.freedesktop.dbus.errors.UnknownProperty;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/** The menu of Tilth's place in the tray: open, quit. It never changes. */
final class MenuInTray implements TrayMenu, Properties {
    private static final Messages TEXTS = Messages.of("desktop");
    private static final UInt32 REVISION = new UInt32(1);

    /** The one with the questions that are answered here; the next asks of many lines at once. */
    private static final UInt32 VERSION = new UInt32(2);

    private static final Map<String, Variant<?>> MENU = Map.of(
            "Version", new Variant<>(VERSION),
            "Status", new Variant<>("normal"),
            "TextDirection", new Variant<>("ltr"));

    private record Choice(Map<String, Variant<?>> properties, Runnable deed) {
        Choice(String words, Runnable deed) {
            this(Map.of("label", new Variant<>(words)), deed);
        }
    }

    /** The menu itself, then its lines, each at its number. */
    private final List<Choice> choices;

    MenuInTray(Runnable open, Runnable quit) {
        choices = List.of(
                new Choice(Map.of("children-display", new Variant<>("submenu")), () -> {}),
                new Choice(TEXTS.get("tray.open"), open),
                new Choice(TEXTS.get("tray.quit"), quit));
    }

    @Override
    public Layout<UInt32, Line> layout(int parent, int depth, List<String> wanted) {
        List<Variant<?>> lines = parent == 0 && depth != 0
                ? IntStream.range(1, choices.size())
                        .<Variant<?>>mapToObj(n -> new Variant<>(line(n, List.of()), Line.SIGNATURE))
                        .toList()
                : List.of();
        return new Layout<>(REVISION, line(parent, lines));
    }

    private Line line(int number, List<Variant<?>> lines) {
        return new Line(number, choice(number).map(Choice::properties).orElse(Map.of()), lines);
    }

    private Optional<Choice> choice(int number) {
        return number >= 0 && number < choices.size() ? Optional.of(choices.get(number)) : Optional.empty();
    }

    @Override
    public List<LineProperties> properties(List<Integer> lines, List<String> wanted) {
        return lines.stream()
                .flatMap(number -> choice(number).map(c -> new LineProperties(number, c.properties)).stream())
                .toList();
    }

    @Override
    public Variant<?> property(int line, String name) {
        return choice(line)
                .<Variant<?>>map(choice -> choice.properties.get(name))
                .orElseThrow(() -> new UnknownProperty(name));
    }

    @Override
    public void event(int line, String what, Variant<?> data, UInt32 time) {
        if (what.equals("clicked")) {
            choice(line).ifPresent(choice -> choice.deed.run());
        }
    }

    @Override
    public boolean aboutToShow(int line) {
        return false;
    }

    /** The library answers null by saying that there is no such property. */
    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"})
    public <A> A Get(String interfaceName, String name) {
        return (A) MENU.get(name);
    }

    @Override
    public <A> void Set(String interfaceName, String name, A value) {
        throw new PropertyReadOnly(name);
    }

    @Override
    public Map<String, Variant<?>> GetAll(String interfaceName) {
        return MENU;
    }

    @Override
    public String getObjectPath() {
        return PATH;
    }
}
