package app.tilth;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Names of files in any letters, also where the locale has none but ASCII, as where none is set. Java reads names by the locale it is
 * started in and cannot be told otherwise later; so where a name needs it, the program is begun again in one that has all letters.
 */
@SuppressWarnings("restricted") // only the system can begin a program anew in the same process
final class NamesInUtf8 {
    private static final Logger LOG = LoggerFactory.getLogger(NamesInUtf8.class);
    private static final String VARIABLE = "LC_ALL";
    private static final String LOCALE = "C.UTF-8";
    private static final int LAST_OF_ASCII = 127;

    private NamesInUtf8() {}

    /** Begins the program again, in the same process, where that helps; returns otherwise. */
    static void ensure(String[] args) {
        boolean poor = System.getProperty("sun.jnu.encoding", "").startsWith("ANSI_X3.4");
        if (poor && !LOCALE.equals(System.getenv(VARIABLE)) && anyNeedsIt(args)) {
            try {
                beginAgain();
            } catch (Throwable e) {
                LOG.warn("Names of files are read in ASCII", e);
            }
        }
    }

    private static boolean anyNeedsIt(String[] args) {
        return Stream.concat(
                        Stream.of(args),
                        Stream.of(
                                System.getProperty("user.home"),
                                System.getenv("XDG_DATA_HOME"),
                                System.getenv("TILTH_DATA")))
                .anyMatch(name -> name != null && name.chars().anyMatch(letter -> letter > LAST_OF_ASCII));
    }

    private static void beginAgain() throws Throwable {
        Linker linker = Linker.nativeLinker();
        SymbolLookup system = linker.defaultLookup();
        var set = linker.downcallHandle(
                system.findOrThrow("setenv"),
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
        var execute = linker.downcallHandle(
                system.findOrThrow("execv"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        try (Arena arena = Arena.ofConfined()) {
            // The words as they were given, before Java read them: each ends with a zero.
            byte[] words = Files.readAllBytes(Path.of("/proc/self/cmdline"));
            MemorySegment kept = arena.allocateFrom(ValueLayout.JAVA_BYTE, words);
            MemorySegment list = arena.allocate(ValueLayout.ADDRESS, words.length + 1L);
            int count = 0;
            for (int at = 0; at < words.length; at = after(words, at)) {
                list.setAtIndex(ValueLayout.ADDRESS, count++, kept.asSlice(at));
            }
            int _ = (int) set.invokeExact(arena.allocateFrom(VARIABLE), arena.allocateFrom(LOCALE), 1);
            MemorySegment program =
                    arena.allocateFrom(Path.of("/proc/self/exe").toRealPath().toString());
            int _ = (int) execute.invokeExact(program, list.asReadOnly());
        }
    }

    private static int after(byte[] words, int at) {
        int end = at;
        while (words[end] != 0) {
            end++;
        }
        return end + 1;
    }
}
