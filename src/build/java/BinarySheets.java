import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.css.Stylesheet;

/**
 * Writes beside each style sheet of a folder, in JavaFX’s binary form, what it and those it imports say. JavaFX reads that in place
 * of the text: a window starts without parsing a word of it.
 */
final class BinarySheets {
    private static final Pattern IMPORT = Pattern.compile("@import \"([^\"]+)\"");

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        List<Path> sheets;
        try (var files = Files.list(folder)) {
            // In one order, since what was met first is written first.
            var kinds = files.sorted()
                    .collect(Collectors.partitioningBy(file -> file.toString().endsWith(".css")));
            // What an earlier build made would be read for what is imported.
            for (Path old : kinds.get(false)) {
                Files.delete(old);
            }
            sheets = kinds.get(true);
        }
        var imported = sheets.stream()
                .flatMap(sheet -> IMPORT.matcher(text(sheet)).results())
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
        for (Path sheet : sheets) {
            String name = sheet.getFileName().toString();
            if (!imported.contains(name)) {
                Stylesheet.convertToBinary(
                        sheet.toFile(),
                        folder.resolve(name.replace(".css", ".bss")).toFile());
            }
        }
    }

    private static String text(Path sheet) {
        try {
            return Files.readString(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
