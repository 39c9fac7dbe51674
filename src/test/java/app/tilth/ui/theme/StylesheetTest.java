package app.tilth.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Colours live in the two token sheets and nowhere else. */
class StylesheetTest {
    private static final Path CSS = Path.of("src/main/resources/app/tilth/css");
    private static final Set<String> TOKENS = Set.of("light.css", "dark.css");
    /** Reads the colours of the style sheets for what is drawn as pixels. */
    private static final List<Path> READERS = List.of(
            Path.of("theme", "Swatches.java"),
            Path.of("network", "Palette.java"),
            Path.of("insights", "SvgDrawing.java"));

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{3,8}\\b|rgba?\\(");
    private static final Pattern NAME = Pattern.compile("(-(?:color|tilth)-[a-z0-9-]+):");

    @Test
    void noViewSetsAColour() throws IOException {
        try (var sheets = Files.list(CSS)) {
            assertThat(sheets.filter(sheet ->
                                    !TOKENS.contains(sheet.getFileName().toString()))
                            .toList())
                    .isNotEmpty()
                    .allSatisfy(sheet -> assertThat(Files.readString(sheet)).doesNotContainPattern(COLOUR));
        }
    }

    @Test
    void noSourceSetsAColour() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/app/tilth/ui"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).toList())
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file))
                            .doesNotContain(
                                    READERS.stream().anyMatch(file::endsWith) ? "new Color" : "javafx.scene.paint",
                                    "Color.",
                                    "setStyle("));
        }
    }

    @Test
    void bothSchemesNameTheSameTokens() throws IOException {
        assertThat(names("light.css")).isNotEmpty().isEqualTo(names("dark.css"));
    }

    private static Set<String> names(String sheet) throws IOException {
        return NAME.matcher(Files.readString(CSS.resolve(sheet)))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
