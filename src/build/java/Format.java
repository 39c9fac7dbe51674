import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks ({@code check}) or rewrites ({@code write}) every Java file below a folder in the project's one format.
 *
 * <p>A marker file remembers the last clean pass, so that only files changed since are read again.
 */
final class Format {
    public static void main(String[] args) throws Exception {
        boolean write = args[0].equals("write");
        Path marker = Path.of(args[2]);
        FileTime clean = Files.exists(marker) ? Files.getLastModifiedTime(marker) : FileTime.fromMillis(0);
        FileTime started = FileTime.fromMillis(System.currentTimeMillis());
        Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .build());
        List<Path> wrong = new ArrayList<>();
        List<Path> sources;
        try (var files = Files.walk(Path.of(args[1]))) {
            sources = files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        }
        for (Path source : sources) {
            if (Files.getLastModifiedTime(source).compareTo(clean) < 0) {
                continue;
            }
            String before = Files.readString(source);
            String after = formatter.formatSource(ImportOrderer.reorderImports(
                    RemoveUnusedImports.removeUnusedImports(before), JavaFormatterOptions.Style.PALANTIR));
            if (!after.equals(before)) {
                if (write) {
                    Files.writeString(source, after);
                } else {
                    wrong.add(source);
                }
            }
        }
        if (!wrong.isEmpty()) {
            wrong.forEach(f -> System.err.println("not in the project's format: " + f));
            System.err.println("mvn -Pformat process-sources rewrites them");
            System.exit(1);
        }
        Files.createDirectories(marker.getParent());
        Files.writeString(marker, "");
        Files.setLastModifiedTime(marker, started);
    }
}
