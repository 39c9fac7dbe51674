package app.tilth.desktop;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What starts this Tilth again, in the background.
 *
 * @param words the program and what it is given, each as it is
 */
public record LaunchCommand(List<String> words) {
    private static final String MAIN_CLASS = "app.tilth.Tilth";

    public LaunchCommand {
        words = List.copyOf(words);
    }

    /**
     * The Tilth that is running.
     *
     * @param data the data file, where it is another than Tilth opens by itself
     */
    public static LaunchCommand ofThisTilth(Optional<Path> data) {
        return of(System.getProperties(), ProcessHandle.current().info().command(), data);
    }

    static LaunchCommand of(Properties system, Optional<String> running, Optional<Path> data) {
        List<String> words = new ArrayList<>(installed(system).orElseGet(() -> java(system, running)));
        data.ifPresent(file -> words.addAll(List.of("--data", absolute(file.toString()))));
        words.add("--background");
        return new LaunchCommand(words);
    }

    /** The launcher that an installed Tilth was started by. */
    private static Optional<List<String>> installed(Properties system) {
        return Optional.ofNullable(system.getProperty("jpackage.app-path")).map(List::of);
    }

    private static List<String> java(Properties system, Optional<String> running) {
        String program = running.orElseGet(
                () -> Path.of(system.getProperty("java.home"), "bin", "java").toString());
        // At login the working folder is another.
        String classPath = Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(system.getProperty("java.class.path"))
                .filter(entry -> !entry.isEmpty())
                .map(LaunchCommand::absolute)
                .collect(Collectors.joining(File.pathSeparator));
        return List.of(quiet(program), "--enable-native-access=ALL-UNNAMED", "-cp", classPath, MAIN_CLASS);
    }

    /** On Windows, java.exe opens a console; the javaw.exe beside it does not. */
    private static String quiet(String program) {
        Path java = Path.of(program);
        Path beside = java.resolveSibling("javaw.exe");
        return java.endsWith("java.exe") && Files.exists(beside) ? beside.toString() : program;
    }

    private static String absolute(String path) {
        return Path.of(path).toAbsolutePath().normalize().toString();
    }
}
