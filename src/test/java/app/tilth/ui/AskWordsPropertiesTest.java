package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.ui.ask.Ask;
import app.tilth.ui.ask.Marked;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Wherever a mark stands, it is on the same words as they were typed and as they are read. */
class AskWordsPropertiesTest {
    private static final List<String> PIECES =
            List.of(Ask.NAME, Ask.NAME, " ", "hope you are well", "{first", "name}", "שלום", "🌱", "é", "{", "}", "\n");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(12).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30),
                Arbitraries.of("", "Bo", "نور", "👩‍🌾", Ask.NAME, "{" + Ask.NAME));
    }

    @Property(tries = 500)
    void theMarkedWordsAreTheSameAsTypedAndAsRead(
            @ForAll @From("texts") String typed,
            @ForAll @From("names") String name,
            @ForAll @IntRange(max = 400) int one,
            @ForAll @IntRange(max = 400) int other) {
        var words = new AskWords(typed, Ask.NAME, name);
        int end = words.filled().length();
        int from = Math.min(Math.min(one, other), end);
        int to = Math.min(Math.max(one, other), end);
        if (from == to) {
            return;
        }
        Marked mark = words.typed(from, to);
        assertThat(mark.from()).isBetween(0, mark.to());
        assertThat(mark.to()).isLessThanOrEqualTo(typed.length());
        // Whatever stands before, in and after the mark reads as it did; only a name cut in two is marked as a whole.
        String before = read(typed.substring(0, mark.from()), name);
        String marked = read(typed.substring(mark.from(), mark.to()), name);
        String after = read(typed.substring(mark.to()), name);
        assertThat(before + marked + after).isEqualTo(words.filled());
        assertThat(before.length()).isBetween(from - name.length(), from);
        assertThat(before.length() + marked.length()).isBetween(to, to + name.length());
        assertThat(from - before.length() == 0 || typed.startsWith(Ask.NAME, mark.from()))
                .as("only a name begins before the mark")
                .isTrue();
        assertThat(before.length() + marked.length() == to
                        || typed.substring(0, mark.to()).endsWith(Ask.NAME))
                .as("only a name ends after the mark")
                .isTrue();
    }

    private static String read(String typed, String name) {
        return typed.replace(Ask.NAME, name);
    }
}
