import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes the image of a program with a window: a runtime of the modules it needs with JavaFX and its native libraries in it, a
 * launcher, and an ahead-of-time cache trained by running it. The same on every system; run by the JDK that is to be in it.
 *
 * <pre>java Image.java NAME=VALUE…</pre>
 *
 * <ul>
 *   <li>{@code settings}: a file with more of these, a line each
 *   <li>{@code name}, {@code version}, {@code vendor}, {@code description}: what the launcher is called, and more about it
 *   <li>{@code jar}, {@code main}: the program and its main class
 *   <li>{@code libraries}: a file with the class path of its libraries, JavaFX among them
 *   <li>{@code modules}, {@code options}: files with the runtime's modules, and with what Java is started with
 *   <li>{@code locales}: whose ways of writing dates and numbers go along, may be missing where there is no jdk.localedata
 *   <li>{@code exclude}: what of the modules is left out, as jlink is told, may be missing
 *   <li>{@code files-linux}, {@code files-mac}, {@code files-windows}: files of the modules that serve nothing there, likewise
 *   <li>{@code unused-linux}, {@code unused-mac}, {@code unused-windows}: packages of modules that serve nothing there, may be missing
 *   <li>{@code icon}: of the launcher, may be missing
 *   <li>{@code console}: on Windows, the name of a second launcher for the command line, may be missing
 *   <li>{@code prepare}: what the program is run with before the training, may be missing
 *   <li>{@code train}: what it is run with to be learnt from; {@code @work@} stands for a folder of its own
 *   <li>{@code walk}: Java's options for the training
 *   <li>{@code time}: seconds since 1970, which every file is given
 *   <li>{@code out}: where the image goes; what was there is replaced
 * </ul>
 */
final class Image {
    private static final boolean WINDOWS = system("windows");
    private static final boolean MAC = system("mac");
    private static final String SYSTEM = WINDOWS ? "windows" : MAC ? "mac" : "linux";
    private static final String CACHE = "start.aot";

    private final Map<String, String> given;
    private final Path out;
    private final Path work;
    private final Instant time;

    private Image(Map<String, String> given) {
        this.given = given;
        out = Path.of(value("out")).toAbsolutePath();
        work = out.resolveSibling(out.getFileName() + ".work");
        time = Instant.ofEpochSecond(Long.parseLong(value("time")));
    }

    public static void main(String[] args) throws Exception {
        Map<String, String> given = new TreeMap<>();
        take(List.of(args), given);
        if (given.containsKey("settings")) {
            take(Files.readAllLines(Path.of(given.get("settings"))), given);
        }
        new Image(given).make();
    }

    private static void take(List<String> lines, Map<String, String> given) {
        for (String line : lines) {
            int sign = line.indexOf('=');
            if (sign > 0 && !line.startsWith("#")) {
                given.putIfAbsent(line.substring(0, sign), line.substring(sign + 1));
            }
        }
    }

    private void make() throws Exception {
        remove(out);
        remove(work);
        Files.createDirectories(work);
        runtime();
        libraries();
        application();
        settle();
        train();
        leaveOutTools();
        remove(work);
    }

    /** The runtime; JavaFX becomes modules with native libraries, so that none has to be unpacked at a start. */
    private void runtime() throws IOException, InterruptedException {
        Path modules = Files.createDirectories(work.resolve("modules"));
        for (Path jar : jars(Image::isJavaFx)) {
            String module = jar.getFileName().toString().replaceFirst("-\\d.*", "");
            Path unpacked = work.resolve(module);
            Path classes = Files.createDirectories(unpacked.resolve("classes"));
            Path natives = Files.createDirectories(unpacked.resolve("natives"));
            unpack(jar, classes, natives);
            tool(
                    "jmod",
                    "create",
                    "--date",
                    time.toString(),
                    "--class-path",
                    classes.toString(),
                    "--libs",
                    natives.toString(),
                    modules.resolve(module + ".jmod").toString());
        }
        List<String> args = new ArrayList<>(List.of(
                "--module-path",
                modules.toString(),
                "--add-modules",
                String.join(",", lines("modules")),
                "--strip-java-debug-attributes",
                "--no-header-files",
                "--no-man-pages",
                // They come out in another order each time, and are in the cache in any case.
                "--disable-plugin=generate-jli-classes",
                "--compress=zip-9",
                "--exclude-files=**classlist,**splashscreen.*,**jsound.*,**jexec*,**psfont*,"
                        + given.getOrDefault("files-" + SYSTEM, "")));
        if (given.containsKey("locales")) {
            args.add("--include-locales=" + value("locales"));
        }
        if (given.containsKey("exclude")) {
            args.add("--exclude-resources=" + value("exclude") + ",@" + unused());
        }
        args.addAll(List.of("--output", work.resolve("runtime").toString()));
        tool("jlink", args.toArray(String[]::new));
        strip(work.resolve("runtime"));
    }

    /** What of the modules serves nothing here, in a file; of each package one class stays, since its module promises it. */
    private Path unused() throws IOException {
        List<String> left = new ArrayList<>();
        FileSystem modules = FileSystems.getFileSystem(URI.create("jrt:/"));
        for (String beginning : given.getOrDefault("unused-" + SYSTEM, "").split(",")) {
            if (!beginning.isBlank()) {
                leaveOut(modules.getPath("/modules", beginning), left);
            }
        }
        return Files.write(work.resolve("unused"), left);
    }

    private static void leaveOut(Path folder, List<String> left) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path path : all.sorted().toList()) {
                if (Files.isDirectory(path)) {
                    leaveOut(path, left);
                } else {
                    files.add(path);
                }
            }
        }
        files.sort(Comparator.comparing(Image::size));
        files.stream()
                .skip(1)
                .map(file -> file.toString().substring("/modules".length()))
                .forEach(left::add);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Libraries on Linux come with the names of what is inside them, which only a debugger asks for. */
    private static void strip(Path folder) throws IOException, InterruptedException {
        if (WINDOWS || MAC) {
            return;
        }
        List<Path> libraries;
        try (Stream<Path> all = Files.walk(folder)) {
            libraries = all.filter(file -> isLibrary(file.toString())).toList();
        }
        for (Path library : libraries) {
            List<String> command = List.of("strip", "--strip-unneeded", library.toString());
            if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
                throw new IOException(library + " was not stripped");
            }
        }
    }

    private static void unpack(Path jar, Path classes, Path natives) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : entries(zip)) {
                boolean library = isLibrary(entry.getName());
                Path to = library ? natives.resolve(entry.getName()) : classes.resolve(entry.getName());
                if (!entry.isDirectory() && !entry.getName().equals("META-INF/MANIFEST.MF")) {
                    Files.createDirectories(to.getParent());
                    Files.copy(zip.getInputStream(entry), to);
                }
            }
        }
    }

    /** The jars of the class path, and SQLite's library for this system beside them; those for others are left out. */
    private void libraries() throws IOException {
        Path input = Files.createDirectories(work.resolve("input"));
        Path jar = Path.of(value("jar"));
        List<Path> all = new ArrayList<>(List.of(jar));
        all.addAll(jars(Predicate.not(Image::isJavaFx)));
        List<Path> known = new ArrayList<>(all);
        known.addAll(jars(Image::isJavaFx));
        Lean lean = Lean.of(known);
        for (Path each : all) {
            pack(each, input.resolve(each.getFileName()), lean);
        }
    }

    /** A jar as it was, less what nothing here needs. */
    private void pack(Path jar, Path to, Lean lean) throws IOException {
        String mine = "org/sqlite/native/" + nativeFolder() + "/";
        try (ZipFile zip = new ZipFile(jar.toFile());
                OutputStream file = Files.newOutputStream(to);
                ZipOutputStream kept = new ZipOutputStream(file)) {
            for (ZipEntry entry : entries(zip)) {
                String name = entry.getName();
                if (entry.isDirectory()) {
                    continue;
                }
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                if (name.startsWith(mine) && isLibrary(name)) {
                    Files.write(to.resolveSibling(lastOf(name)), bytes);
                } else if (!name.startsWith("org/sqlite/native/")) {
                    ZipEntry copy = new ZipEntry(name);
                    copy.setTimeLocal(LocalDateTime.ofInstant(time, ZoneOffset.UTC));
                    kept.putNextEntry(copy);
                    kept.write(name.endsWith(".class") ? lean.made(bytes) : bytes);
                }
            }
        }
    }

    private static String nativeFolder() {
        String processor = System.getProperty("os.arch");
        return (WINDOWS ? "Windows/" : MAC ? "Mac/" : "Linux/") + (processor.equals("amd64") ? "x86_64" : processor);
    }

    private void application() throws IOException, InterruptedException {
        List<String> args = new ArrayList<>(List.of(
                "--type",
                "app-image",
                "--name",
                value("name"),
                "--app-version",
                value("version"),
                "--vendor",
                value("vendor"),
                "--description",
                value("description"),
                "--runtime-image",
                work.resolve("runtime").toString(),
                "--input",
                work.resolve("input").toString(),
                "--main-jar",
                Path.of(value("jar")).getFileName().toString(),
                "--main-class",
                value("main"),
                "--dest",
                work.resolve("made").toString()));
        if (given.containsKey("icon")) {
            args.addAll(List.of("--icon", value("icon")));
        }
        if (WINDOWS && given.containsKey("console")) {
            Path launcher =
                    Files.writeString(work.resolve("console.properties"), "win-console=true\nwin-shortcut=false\n");
            args.addAll(List.of("--add-launcher", value("console") + "=" + launcher));
        }
        if (MAC) {
            args.addAll(List.of("--mac-package-identifier", given.getOrDefault("identifier", value("main"))));
        }
        for (String option : lines("options")) {
            args.addAll(List.of("--java-options", option));
        }
        args.addAll(List.of("--java-options", "-XX:AOTCache=$APPDIR/" + CACHE));
        tool("jpackage", args.toArray(String[]::new));
        Path made;
        try (Stream<Path> all = Files.list(work.resolve("made"))) {
            made = all.findFirst().orElseThrow();
        }
        Files.move(made, out);
        strip(out);
    }

    /** One time for every file: the cache knows its jars by it, and the same sources make the same packages. */
    private void settle() throws IOException {
        try (Stream<Path> all = Files.walk(out)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.setLastModifiedTime(path, FileTime.from(time));
            }
        }
    }

    /** Runs the program as the launcher would, once to learn from; what it learnt is the cache. */
    private void train() throws Exception {
        Path cache = app().resolve(CACHE);
        if (given.containsKey("prepare")) {
            java(List.of(), value("prepare"));
        }
        List<String> training = new ArrayList<>(words(given.getOrDefault("walk", "")));
        training.add("-XX:AOTCacheOutput=" + cache);
        java(training, value("train"));
        if (!Files.exists(cache)) {
            throw new IOException("the training made no cache");
        }
        Files.setLastModifiedTime(cache, FileTime.from(time));
    }

    private void java(List<String> options, String args) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(bin().resolve(WINDOWS ? "java.exe" : "java").toString());
        List<String> jars = new ArrayList<>();
        String main = "";
        Path launcher;
        try (Stream<Path> all = Files.list(app())) {
            launcher = all.filter(file -> file.getFileName().toString().equals(value("name") + ".cfg"))
                    .findFirst()
                    .orElseThrow();
        }
        for (String line : Files.readAllLines(launcher)) {
            String said = line.replace("$APPDIR", app().toString());
            if (said.startsWith("app.classpath=")) {
                jars.add(said.substring(said.indexOf('=') + 1).replace("\\", File.separator));
            } else if (said.startsWith("app.mainclass=")) {
                main = said.substring(said.indexOf('=') + 1);
            } else if (said.startsWith("java-options=") && !said.contains("-XX:AOTCache")) {
                command.add(said.substring(said.indexOf('=') + 1));
            }
        }
        command.addAll(options);
        command.addAll(List.of("-cp", String.join(File.pathSeparator, jars), main));
        command.addAll(words(args.replace("@work@", work.toString())));
        System.out.println(String.join(" ", command));
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IOException("ended with " + code);
        }
    }

    /** Java's own commands were needed for the training only. */
    private void leaveOutTools() throws IOException {
        try (Stream<Path> all = Files.list(bin())) {
            for (Path tool : all.toList()) {
                String name = tool.getFileName().toString();
                if (!WINDOWS || name.endsWith(".exe")) {
                    Files.delete(tool);
                }
            }
        }
        if (!WINDOWS) {
            Files.delete(bin());
        }
        settle();
    }

    private Path app() {
        return out.resolve(MAC ? "Contents/app" : WINDOWS ? "app" : "lib/app");
    }

    private Path bin() {
        return out.resolve(MAC ? "Contents/runtime/Contents/Home/bin" : WINDOWS ? "runtime/bin" : "lib/runtime/bin");
    }

    private String value(String name) {
        String value = given.get(name);
        if (value == null) {
            throw new IllegalArgumentException("say " + name + "=…");
        }
        return value;
    }

    private List<String> lines(String name) throws IOException {
        return Files.readAllLines(Path.of(value(name))).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private List<Path> jars(Predicate<Path> which) throws IOException {
        String classPath = Files.readString(Path.of(value("libraries"))).strip();
        return Arrays.stream(classPath.split(Pattern.quote(File.pathSeparator)))
                .map(Path::of)
                .filter(jar -> !isEmptyJavaFx(jar) && which.test(jar))
                .toList();
    }

    private static boolean isJavaFx(Path jar) {
        return jar.getFileName().toString().startsWith("javafx-");
    }

    /** JavaFX publishes a jar without anything in it beside that of each system. */
    private static boolean isEmptyJavaFx(Path jar) {
        return isJavaFx(jar) && jar.getFileName().toString().matches("javafx-[a-z]+-[0-9.]+\\.jar");
    }

    private static boolean isLibrary(String name) {
        return name.matches(".*\\.(so|dll|dylib|jnilib)");
    }

    private static String lastOf(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static List<ZipEntry> entries(ZipFile zip) {
        List<ZipEntry> entries = new ArrayList<>();
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            entries.add(all.nextElement());
        }
        return entries;
    }

    private static void tool(String name, String... args) {
        ToolProvider tool = ToolProvider.findFirst(name)
                .orElseThrow(() ->
                        new IllegalStateException("this JDK has no " + name + ": " + System.getProperty("java.home")));
        System.out.println(name + " " + String.join(" ", args));
        if (tool.run(System.out, System.err, args) != 0) {
            throw new IllegalStateException(name + " failed");
        }
    }

    private static void remove(Path path) throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> all = Files.walk(path)) {
                all.sorted(Comparator.reverseOrder()).forEach(file -> {
                    try {
                        Files.delete(file);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
        }
    }

    private static boolean system(String name) {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains(name);
    }
}
