package app.tilth.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What spares a search work changes no answer. */
class TypingTest {
    private static final long EVERY_LETTER = -1;
    private static final int MOST = 4;

    @Property(tries = 3000)
    void lettersHideNothing(@ForAll("names") String name, @ForAll("names") String rest, @ForAll("typed") String typed) {
        Known known = known(name, rest);
        Known unread = new Known(
                known.found(), known.text(), known.nameLength(), known.weight(), -1, EVERY_LETTER, EVERY_LETTER);
        Typing typing = Typing.of(typed);
        assertThat(typing.distance(known)).isEqualTo(typing.distance(unread));
        assertThat(typing.isMistyped(known)).isEqualTo(typing.isMistyped(unread));
    }

    @Property(tries = 1000)
    void oneLetterMoreFindsTheSameAmongWhatMatchedAsInTheWholeBook(
            @ForAll("books") List<Known> tags, @ForAll("typed") String typed, @ForAll("letters") char more) {
        var book = new PaletteBook(List.of(), List.of(), tags);
        Typing before = Typing.of(typed);
        Typing now = Typing.of(typed + more);
        List<Known> matching = looked(before, book.all()).orElseThrow();
        var scope = new Matches(book, before, matching).scope(book, now);
        assertThat(looked(now, scope)).isEqualTo(looked(now, book.all()));
    }

    private static Optional<List<Known>> looked(Typing typing, List<List<Known>> scope) {
        return new Search(typing, MOST, () -> false).look(scope);
    }

    private static Known known(String name, String rest) {
        Known alone = Known.of(new Found.OfTag(name, 1), .5);
        return new Known(alone.found(), alone.text() + ' ' + rest, alone.nameLength(), .5, -1);
    }

    /** Few letters, so that much of what is typed matches somehow. */
    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("abcdeжш1")
                .ofMinLength(1)
                .ofMaxLength(7)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<List<Known>> books() {
        return names().map(name -> known(name, "")).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.strings().withChars("abcdeжш1 ").ofMinLength(1).ofMaxLength(9);
    }

    @Provide
    Arbitrary<Character> letters() {
        return Arbitraries.chars().with("abcdeжш1 ".toCharArray());
    }
}
