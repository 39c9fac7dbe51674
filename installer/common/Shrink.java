import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import proguard.Configuration;
import proguard.ConfigurationParser;
import proguard.ProGuard;

/**
 * Makes copies of those libraries of which the program uses little, with only what it can come to: of jOOQ a fifth of the
 * methods. What is left out is not in the ahead-of-time cache either, where each method is read at every start.
 *
 * <pre>java -cp PROGUARD Shrink.java SETTINGS JAR LIBRARIES OUT</pre>
 *
 * SETTINGS is a file that says after {@code shrink=} how the names of those libraries begin, and after {@code shrink-packages=} in
 * which packages they are. Of everything else nothing is left out. OUT is a folder, and in it {@code classpath}: that of LIBRARIES
 * with the copies in place of what they were made of.
 */
final class Shrink {
    private final List<String> options = new ArrayList<>();

    private Shrink() {}

    public static void main(String[] args) throws Exception {
        Properties settings = new Properties();
        try (var reader = Files.newBufferedReader(Path.of(args[0]))) {
            settings.load(reader);
        }
        Path out = Files.createDirectories(Path.of(args[3]).toAbsolutePath());
        List<String> libraries = Arrays.asList(Files.readString(Path.of(args[2])).strip().split(File.pathSeparator));
        List<String> beginnings = Arrays.asList(settings.getProperty("shrink").split(","));
        List<String> packages = Arrays.asList(settings.getProperty("shrink-packages").split(","));
        List<String> copies = new Shrink().run(args[1], libraries, beginnings, packages, out);
        Files.writeString(out.resolve("classpath"), String.join(File.pathSeparator, copies));
    }

    private List<String> run(String jar, List<String> libraries, List<String> beginnings, List<String> packages, Path out)
            throws Exception {
        List<String> copies = new ArrayList<>(libraries);
        for (String library : libraries) {
            String name = Path.of(library).getFileName().toString();
            if (beginnings.stream().anyMatch(name::startsWith)) {
                Path copy = out.resolve(name);
                Files.deleteIfExists(copy);
                add("-injars", library);
                add("-outjars", copy.toString());
                copies.set(libraries.indexOf(library), copy.toString());
            }
        }
        add("-injars", jar);
        for (String library : libraries) {
            if (copies.contains(library)) {
                add(uses(library, packages) ? "-injars" : "-libraryjars", library);
            }
        }
        // ProGuard writes what it follows; what is kept whole is taken from where it was.
        Path whole = out.resolve("whole.jar");
        options.addAll(options.lastIndexOf("-injars") + 2, List.of("-outjars", quoted(whole.toString())));
        Path java = java(out.resolve("java.jar"));
        add("-libraryjars", java.toString());
        options.addAll(List.of("-dontoptimize", "-dontobfuscate", "-dontnote", "**", "-dontwarn", "**", "-keepattributes", "*"));
        String others = packages.stream().map(name -> "!" + name + ".**,").reduce("", String::concat) + "**";
        options.addAll(List.of("-keep", "class", others, "{", "*;", "}"));
        options.addAll(List.of("-keepclassmembers", "enum", "*", "{", "public static **[] values();", "}"));
        var configuration = new Configuration();
        try (var parser = new ConfigurationParser(options.toArray(String[]::new), System.getProperties())) {
            parser.parse(configuration);
        }
        new ProGuard(configuration).execute();
        Files.delete(whole);
        Files.delete(java);
        return copies;
    }

    /** Whether a library comes to what is in these packages. */
    private static boolean uses(String library, List<String> packages) throws IOException {
        try (var zip = new ZipFile(library)) {
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().endsWith(".class")) {
                    String bytes = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1);
                    if (packages.stream().anyMatch(name -> bytes.contains(name.replace('.', '/') + '/'))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void add(String option, String file) {
        options.add(option);
        options.add(quoted(file));
    }

    private static String quoted(String file) {
        return "'" + file + "'(!module-info.class,!META-INF/versions/**)";
    }

    /** The classes of Java itself as ProGuard reads them. */
    private static Path java(Path jar) throws IOException {
        Path modules = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules");
        try (Stream<Path> files = Files.walk(modules);
                var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.setLevel(0);
            for (Path file : files.filter(Shrink::isClassOfJava).toList()) {
                zip.putNextEntry(new ZipEntry(modules.relativize(file).subpath(1, file.getNameCount() - 1).toString()));
                Files.copy(file, zip);
            }
        }
        return jar;
    }

    private static boolean isClassOfJava(Path file) {
        return file.getNameCount() > 2
                && file.getName(1).toString().startsWith("java.")
                && file.toString().endsWith(".class")
                && !file.endsWith("module-info.class");
    }
}
