package app.tilth.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Grid storage        | grid storage
            A spare room        | a spare room
            A Lisbon flat       | A Lisbon flat
            I can cook          | I can cook
            Oslo Group          | Oslo Group
            Contracts           | Contracts
            PV for schools      | PV for schools
            reading contracts   | reading contracts
            """)
    void onlyWhatIsNoNameBeginsSmallWithinASentence(String words, String within) {
        assertThat(Brief.within(words)).isEqualTo(within);
    }

    @Test
    void aNameIsWholeUnlessItWouldTakeTheRoomOfTheSentence() {
        assertThat(Brief.name("J. R.")).isEqualTo("J. R.");
        assertThat(Brief.name("")).isEmpty();
        assertThat(Brief.name("Wilhelmina Alexandra Theodora")).isEqualTo("Wilhelmina Alexandra…");
        assertThat(Brief.name("電".repeat(24))).isEqualTo("電".repeat(24));
        assertThat(Brief.name("👩".repeat(30))).isEqualTo("👩".repeat(24) + "…");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            two lines are long to read | 9  | two lines…
            a stop at its end.         | 40 | a stop at its end
            averyveryverylongword      | 5  | avery…
            """)
    void aLineIsCutAtAWord(String words, int longest, String brief) {
        assertThat(Brief.of(words, longest)).isEqualTo(brief);
    }
}
