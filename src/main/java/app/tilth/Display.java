package app.tilth;

import app.tilth.words.Messages;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether a window can be shown, found out before JavaFX is asked, which would end with a stack trace.
 *
 * <p>On Linux JavaFX draws through GTK 3 on X11; elsewhere a display is taken for granted.
 */
@SuppressWarnings("restricted") // asking the system’s own libraries is the point here
final class Display {
    private static final Messages MESSAGES = Messages.of("main");

    private Display() {}

    /** Why no window can be shown, in one sentence; empty where one can. */
    static Optional<String> missing() {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        if (!linux || System.getProperty("glass.platform", "").equalsIgnoreCase("Headless")) {
            return Optional.empty();
        }
        if (isUnset("DISPLAY")) {
            return Optional.of(MESSAGES.get(isUnset("WAYLAND_DISPLAY") ? "display.none" : "display.wayland"));
        }
        try (Arena arena = Arena.ofConfined()) {
            if (!isThere("libgtk-3.so.0", arena)) {
                return Optional.of(MESSAGES.get("display.gtk"));
            }
            return opens(arena)
                    ? Optional.empty()
                    : Optional.of(MESSAGES.get("display.unreachable", System.getenv("DISPLAY")));
        }
    }

    private static boolean isUnset(String variable) {
        String value = System.getenv(variable);
        return value == null || value.isBlank();
    }

    private static boolean isThere(String library, Arena arena) {
        try {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean opens(Arena arena) {
        try {
            SymbolLookup x11 = SymbolLookup.libraryLookup("libX11.so.6", arena);
            Linker linker = Linker.nativeLinker();
            var open = linker.downcallHandle(
                    x11.findOrThrow("XOpenDisplay"), FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
            var close = linker.downcallHandle(
                    x11.findOrThrow("XCloseDisplay"), FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
            MemorySegment display = (MemorySegment) open.invokeExact(MemorySegment.NULL);
            if (display.equals(MemorySegment.NULL)) {
                return false;
            }
            int _ = (int) close.invokeExact(display);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        } catch (Throwable e) {
            throw new IllegalStateException("asking for the display", e);
        }
    }
}
