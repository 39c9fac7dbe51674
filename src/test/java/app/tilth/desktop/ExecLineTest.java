package app.tilth.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class ExecLineTest {
    private static final Map<Character, Character> ESCAPES =
            Map.of('s', ' ', 'n', '\n', 't', '\t', 'r', '\r', '\\', '\\');
    private static final String RESERVED = " \t\n\r\"'\\><~|&;$*?#()`";

    @Test
    void whatNeedsNoQuotesHasNone() {
        assertThat(ExecLine.of(List.of("/opt/tilth/bin/Tilth", "--background")))
                .isEqualTo("/opt/tilth/bin/Tilth --background");
    }

    @Test
    void quotesAreEscapedTwice() {
        assertThat(ExecLine.of(List.of("/a b/c", "$x", "\\", "100%", "")))
                .isEqualTo("\"/a b/c\" \"\\\\$x\" \"\\\\\\\\\" 100%% \"\"");
    }

    @Property
    void theSameWordsAreReadAgain(@ForAll("words") List<String> words) {
        String line = ExecLine.of(words);
        assertThat(line).doesNotContain("\n", "\r", "\t").isEqualTo(line.trim());
        assertThat(read(line)).isEqualTo(words);
    }

    @Provide
    Arbitrary<List<String>> words() {
        Arbitrary<Character> odd = Arbitraries.chars().with(RESERVED + "%=ntrsa");
        Arbitrary<Character> any = Arbitraries.chars().range(' ', '\u2fff');
        return Arbitraries.frequencyOf(Tuple.of(4, odd), Tuple.of(1, any))
                .list()
                .ofMaxSize(12)
                .map(chars -> chars.stream()
                        .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                        .toString())
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    /** By the rules of the Desktop Entry Specification: the value of a string, then the words, then the field codes. */
    private static List<String> read(String line) {
        String value = unescaped(line);
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < value.length()) {
            StringBuilder word = new StringBuilder();
            if (value.charAt(at) == '"') {
                at++;
                while (value.charAt(at) != '"') {
                    if (value.charAt(at) == '\\') {
                        at++;
                        assertThat("\"`$\\").contains(value.substring(at, at + 1));
                    } else {
                        assertThat("`$").doesNotContain(value.substring(at, at + 1));
                    }
                    word.append(value.charAt(at++));
                }
                at++;
            } else {
                while (at < value.length() && value.charAt(at) != ' ') {
                    assertThat(RESERVED).doesNotContain(value.substring(at, at + 1));
                    word.append(value.charAt(at++));
                }
            }
            assertThat(word.toString().replace("%%", "")).doesNotContain("%");
            words.add(word.toString().replace("%%", "%"));
            assertThat(at == value.length() || value.charAt(at) == ' ').isTrue();
            at++;
        }
        return words;
    }

    private static String unescaped(String text) {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            value.append(c == '\\' ? ESCAPES.get(text.charAt(++i)) : Character.valueOf(c));
        }
        return value.toString();
    }
}
