package app.tilth.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * When this process began, before Java did.
 *
 * <p>Java’s own answer is off by up to a second on Linux, where it adds to a boot time in whole seconds. What the system tells of
 * the process and of now, both counted from the boot, is right to a hundredth of one.
 */
final class ProcessStart {
    private static final Path STAT = Path.of("/proc/self/stat");
    private static final Path UPTIME = Path.of("/proc/uptime");

    /** Of the numbers after the name of the program, the one that says when it began. */
    private static final int BEGAN = 19;

    /** What Linux counts in towards programs, on every machine Java runs on. */
    private static final int MILLIS_OF_TICK = 10;

    static final Instant MOMENT = find();

    private ProcessStart() {}

    private static Instant find() {
        Instant now = Instant.now();
        try {
            // The name may have spaces and brackets in it.
            String stat = Files.readString(STAT);
            String[] numbers = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            double uptime = Double.parseDouble(Files.readString(UPTIME).split(" ")[0]);
            return now.minusMillis(Math.round(uptime * 1000) - Long.parseLong(numbers[BEGAN]) * MILLIS_OF_TICK);
        } catch (IOException e) {
            return ProcessHandle.current().info().startInstant().orElse(now);
        }
    }
}
