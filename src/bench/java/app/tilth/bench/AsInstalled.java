package app.tilth.bench;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Runs a program the way the installed application runs: from jars, on an ahead-of-time cache with the profile of a walk through
 * its views (JEP 483 and 515), with the heap and the collector of the launcher. Without a cache the first seconds of a window are
 * spent interpreting code nobody has run yet.
 */
final class AsInstalled {
    private static final String HERE = System.getProperty("java.class.path");

    private static final Path OPTIONS = Path.of("installer", "common", "java-options");

    private final Class<?> program;
    private final Path folder;

    /**
     * @param program whose {@code main} is run
     */
    AsInstalled(Class<?> program) throws IOException {
        this.program = program;
        folder = Files.createDirectories(StandardNetwork.FOLDER.resolve(program.getSimpleName()));
    }

    /**
     * Runs it twice: once to learn from, once to be looked at, with what it prints.
     *
     * @throws IOException where either ends in failure
     */
    void run(String taught, String looked) throws IOException, InterruptedException {
        String jars = jars();
        Path cache = folder.resolve("walk.aot");
        Path log = folder.resolve("walk.log");
        var walk = new ProcessBuilder(command("-XX:AOTCacheOutput=" + cache, jars, taught))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // The cache is made after the program has ended, and its failure alone would not fail the program.
        if (end(walk) != 0 || !Files.exists(cache)) {
            throw new IOException("the walk made no cache; see " + log);
        }
        int code = end(new ProcessBuilder(command("-XX:AOTCache=" + cache, jars, looked)).inheritIO());
        Files.delete(cache);
        if (code != 0) {
            throw new IOException(program.getSimpleName() + " ended with " + code);
        }
    }

    /** The class path with each folder on it packed: the cache takes classes from jars alone. */
    private String jars() {
        List<String> jars = new ArrayList<>();
        for (String entry : HERE.split(File.pathSeparator)) {
            if (Files.isDirectory(Path.of(entry))) {
                Path jar = folder.resolve("classes" + jars.size() + ".jar");
                int failed = ToolProvider.findFirst("jar")
                        .orElseThrow()
                        .run(System.out, System.err, "--create", "--file", jar.toString(), "-C", entry, ".");
                if (failed != 0) {
                    throw new IllegalStateException("could not pack " + entry);
                }
                jars.add(jar.toString());
            } else {
                jars.add(entry);
            }
        }
        return String.join(File.pathSeparator, jars);
    }

    private List<String> command(String cache, String jars, String argument) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // The cache takes the place of the archive that -Xshare names, and memory is as the launcher gives it.
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(given -> !given.startsWith("-Xshare") && !given.startsWith("-Xm"))
                .forEach(command::add);
        try (Stream<String> options = Files.lines(OPTIONS)) {
            options.filter(option -> option.startsWith("-X")).forEach(command::add);
        }
        command.addAll(List.of(cache, "-classpath", jars, program.getName(), argument));
        return command;
    }

    private static int end(ProcessBuilder made) throws IOException, InterruptedException {
        Process process = made.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return process.waitFor();
    }
}
