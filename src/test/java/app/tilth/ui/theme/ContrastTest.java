package app.tilth.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Text is readable on every ground it may stand on, after WCAG 2.2, success criteria 1.4.3 and 1.4.11. */
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double MARK = 3.0;
    private static final Pattern TOKEN = Pattern.compile("(-[a-z][a-z0-9-]*):\\s*([^;]+);");
    private static final List<String> SURFACES = List.of(
            "-tilth-paper",
            "-color-bg-default",
            "-color-bg-overlay",
            "-color-bg-subtle",
            "-tilth-rail",
            "-tilth-hover");

    private record Pair(String text, String ground, double least) {}

    private static Stream<Pair> pairs() {
        var everywhere = Stream.of(
                        "-color-fg-default",
                        "-color-fg-muted",
                        "-color-fg-subtle",
                        "-color-accent-fg",
                        "-color-warning-fg",
                        "-color-danger-fg",
                        "-tilth-steady-fg",
                        "-tilth-new-fg",
                        "-tilth-dormant-fg",
                        "-tilth-received-fg",
                        "-tilth-need-fg",
                        "-tilth-heather-fg")
                .flatMap(text -> SURFACES.stream().map(ground -> new Pair(text, ground, TEXT)));
        var onTheirOwn = Stream.of(
                new Pair("-color-fg-emphasis", "-color-accent-emphasis", TEXT),
                new Pair("-color-fg-emphasis", "-color-accent-6", TEXT),
                new Pair("-color-fg-emphasis", "-color-accent-7", TEXT),
                new Pair("-color-fg-emphasis", "-color-danger-emphasis", TEXT),
                new Pair("-color-fg-default", "-color-bg-inset", TEXT),
                new Pair("-color-fg-muted", "-color-bg-inset", TEXT),
                new Pair("-color-fg-default", "-color-accent-subtle", TEXT),
                new Pair("-color-fg-muted", "-color-accent-subtle", TEXT),
                new Pair("-color-accent-fg", "-color-accent-subtle", TEXT),
                new Pair("-color-accent-fg", "-color-bg-inset", TEXT),
                new Pair("-color-warning-fg", "-color-warning-subtle", TEXT),
                new Pair("-color-danger-fg", "-color-danger-subtle", TEXT),
                new Pair("-tilth-new-fg", "-tilth-new-subtle", TEXT),
                new Pair("-tilth-dormant-fg", "-tilth-dormant-subtle", TEXT),
                new Pair("-tilth-received-fg", "-tilth-received-subtle", TEXT),
                new Pair("-tilth-need-fg", "-tilth-need-subtle", TEXT),
                new Pair("-tilth-heather-fg", "-tilth-heather-subtle", TEXT),
                new Pair("-tilth-toast-fg", "-tilth-toast-bg", TEXT),
                new Pair("-tilth-toast-fg", "-tilth-toast-hover", TEXT),
                new Pair("-tilth-toast-accent", "-tilth-toast-bg", TEXT),
                new Pair("-tilth-toast-accent", "-tilth-toast-hover", TEXT));
        var tints = IntStream.range(0, 9)
                .mapToObj(tint -> new Pair("-tilth-tint-" + tint + "-fg", "-tilth-tint-" + tint, TEXT));
        var marks = Stream.of(
                        "-tilth-thriving",
                        "-tilth-steady",
                        "-tilth-cooling",
                        "-tilth-new",
                        "-tilth-dormant",
                        "-tilth-gave",
                        "-tilth-received",
                        "-tilth-need",
                        "-tilth-edge")
                .map(mark -> new Pair(mark, "-color-bg-default", MARK));
        return Stream.of(everywhere, onTheirOwn, tints, marks).flatMap(pairs -> pairs);
    }

    @ParameterizedTest
    @EnumSource
    void everyTextCanBeRead(Scheme scheme) throws IOException {
        var tokens = tokens(scheme);

        assertThat(pairs().filter(pair -> contrast(tokens, pair) < pair.least))
                .as("pairs below their contrast in %s", scheme)
                .isEmpty();
    }

    private static double contrast(Map<String, String> tokens, Pair pair) {
        var one = luminance(colour(tokens, pair.text));
        var other = luminance(colour(tokens, pair.ground));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static int colour(Map<String, String> tokens, String name) {
        var value = Objects.requireNonNull(tokens.get(name), name);
        return value.startsWith("#") ? Integer.parseInt(value.substring(1), 16) : colour(tokens, value);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        var value = (channel & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> tokens(Scheme scheme) throws IOException {
        try (var sheet = Scheme.class.getResourceAsStream("/app/tilth/css/" + scheme.tokens())) {
            var tokens = new HashMap<String, String>();
            TOKEN.matcher(new String(Objects.requireNonNull(sheet).readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .forEach(found -> tokens.put(found.group(1), found.group(2).strip()));
            return tokens;
        }
    }
}
