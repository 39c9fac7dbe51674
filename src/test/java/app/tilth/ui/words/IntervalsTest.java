package app.tilth.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalsTest {
    @ParameterizedTest
    @CsvSource({
        "1, every day",
        "7, every week",
        "10, every 10 days",
        "14, every 2 weeks",
        "30, every month",
        "61, every 2 months",
        "90, every 90 days",
        "91, every 3 months",
        "365, every year",
        "730, every 2 years"
    })
    void isWrittenInTheWordsForIt(int days, String text) {
        assertThat(Intervals.text(days)).isEqualTo(text);
    }

    @Property
    void whatIsWrittenIsReadAsTheSame(@ForAll @IntRange(min = 1, max = Intervals.LONGEST_DAYS) int days) {
        assertThat(Intervals.read(Intervals.text(days))).hasValue(days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "often", "0", "-3", "every", "11 years", "5000", "every 2 weeks or so"})
    void whatIsNoIntervalIsNotRead(String typed) {
        assertThat(Intervals.read(typed)).isEmpty();
    }

    @Property
    void longerIsLongerAndShorterShorter(@ForAll @IntRange(max = Intervals.LONGEST_DAYS) int days) {
        if (days < Intervals.LONGEST_DAYS) {
            assertThat(Intervals.longer(days)).isGreaterThan(days);
            assertThat(Intervals.shorter(Intervals.longer(days))).isLessThanOrEqualTo(days);
        }
        assertThat(Intervals.longer(days)).isLessThanOrEqualTo(Intervals.LONGEST_DAYS);
        assertThat(Intervals.shorter(days))
                .isLessThanOrEqualTo(Math.max(0, days - 1))
                .isNotNegative();
    }

    @Test
    void goesUpByDaysThenWeeksMonthsAndYears() {
        int days = 0;
        StringBuilder steps = new StringBuilder();
        while (days < Intervals.LONGEST_DAYS) {
            days = Intervals.longer(days);
            steps.append(' ').append(days);
        }
        assertThat(steps.toString())
                .startsWith(" 1 2 3 ")
                .contains(" 13 14 21 28 ", " 77 84 91 122 ", " 335 365 396 ", " 700 730 1096 ")
                .endsWith(" 3287 3652 3653");
    }
}
