package app.tilth.desktop.bus;

import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.Struct;
import org.freedesktop.dbus.Tuple;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.annotations.Position;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/** A menu that the tray draws: each line has a number, the menu itself is 0. */
@DBusInterfaceName(TrayMenu.NAME)
public interface TrayMenu extends DBusInterface {
    String NAME = "com.canonical.dbusmenu";
    String PATH = "/Menu";

    /**
     * The lines of the menu.
     *
     * @param depth how deep the answer goes: 0 for the parent alone, -1 for all
     * @param wanted the properties to tell, all where it names none
     */
    @DBusMemberName("GetLayout")
    Layout<UInt32, Line> layout(int parent, int depth, List<String> wanted);

    @DBusMemberName("GetGroupProperties")
    List<LineProperties> properties(List<Integer> lines, List<String> wanted);

    @DBusMemberName("GetProperty")
    Variant<?> property(int line, String name);

    /**
     * Something happened to a line.
     *
     * @param what "clicked" where it was chosen
     */
    @DBusMemberName("Event")
    void event(int line, String what, Variant<?> data, UInt32 time);

    /** Whether the line is to be read anew before it is shown. */
    @DBusMemberName("AboutToShow")
    boolean aboutToShow(int line);

    /** The answer to a question for lines. */
    @SuppressWarnings("UnusedVariable") // the library reads the fields
    final class Layout<A, B> extends Tuple {
        @Position(0)
        private final A revision;

        @Position(1)
        private final B top;

        public Layout(A revision, B top) {
            this.revision = revision;
            this.top = top;
        }

        public B top() {
            return top;
        }
    }

    /** A line, and those that open from it. */
    @SuppressWarnings("UnusedVariable") // the library reads the fields
    final class Line extends Struct {
        public static final String SIGNATURE = "(ia{sv}av)";

        @Position(0)
        private final int number;

        @Position(1)
        private final Map<String, Variant<?>> properties;

        @Position(2)
        private final List<Variant<?>> lines;

        public Line(int number, Map<String, Variant<?>> properties, List<Variant<?>> lines) {
            this.number = number;
            this.properties = properties;
            this.lines = lines;
        }

        public List<Variant<?>> lines() {
            return lines;
        }
    }

    /** What one line looks like. */
    final class LineProperties extends Struct {
        @Position(0)
        private final int number;

        @Position(1)
        private final Map<String, Variant<?>> properties;

        public LineProperties(int number, Map<String, Variant<?>> properties) {
            this.number = number;
            this.properties = properties;
        }

        public int number() {
            return number;
        }

        public Map<String, Variant<?>> properties() {
            return properties;
        }
    }
}
