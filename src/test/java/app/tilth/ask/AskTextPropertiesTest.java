package app.tilth.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AskTextPropertiesTest {
    /** Pieces that make phrases and blanks, whole and broken off, between letters of any script. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "hope you are well",
                "Do you know anyone who",
                "do you know anyone",
                "Any help is appreciated",
                "ich hoffe, es geht dir gut",
                "thanks in ",
                "advance",
                "{first name}",
                "{",
                "}",
                "[Name]",
                "[",
                "]",
                "<name>",
                "%NAME%",
                "____",
                "{hope you are well}",
                " ",
                "\n",
                ".",
                ", ",
                "’",
                "マルメ",
                "\uD83D",
                "e\u0301");
        Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(8);
        return Arbitraries.oneOf(pieces, anything).list().ofMaxSize(30).map(list -> String.join("", list));
    }

    @Property
    void marksLieInTheTextAndNoneReachesIntoAnother(@ForAll("texts") String text) {
        int before = 0;
        for (Mark mark : AskText.read(text).marks()) {
            assertThat(mark.start()).isGreaterThanOrEqualTo(before);
            assertThat(mark.end()).isGreaterThan(mark.start()).isLessThanOrEqualTo(text.length());
            before = mark.end();
        }
    }

    @Property
    void aPhraseOnALineOfItsOwnIsMarkedWhateverIsAround(@ForAll("texts") String before, @ForAll("texts") String after) {
        String text = before + "\nto whom it may concern\n" + after;
        int at = before.length() + 1;
        assertThat(AskText.read(text).marks())
                .anyMatch(mark -> mark.start() <= at && mark.end() >= at + "to whom it may concern".length());
    }

    @Property
    void thoseWhoReadTheSameAreToldTheSame(@ForAll("texts") String text) {
        var letter = new TextCheck.Letter(text, "Priya", "Priya Raman", List.of("pottery"));
        List<TextCheck.Reading> three = TextCheck.of(List.of(letter, letter, letter), "");
        assertThat(three).allMatch(three.getFirst()::equals);
    }
}
