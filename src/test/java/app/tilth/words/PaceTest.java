package app.tilth.words;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {
    @ParameterizedTest
    @CsvSource({
        "21, 49, 3 weeks, 7",
        "10, 35, 10 days, 5 weeks",
        "60, 152, 2 months, 5",
        "7, 21, week, 3 weeks",
        "1, 4, day, 4 days",
        "2, 4, 2 days, 4",
        "30, 120, month, 4 months",
        "90, 152, 3 months, 5",
        "365, 800, year, 2 years",
        "568, 936, 19 months, 31",
        "10, 16, 10 days, 16",
        "30, 50, month, 7 weeks",
        "0, 3, day, 3 days"
    })
    void oneUnitWhereBothCanBeSaidInIt(long usual, long elapsed, String every, String been) {
        assertThat(Pace.of(usual, elapsed)).isEqualTo(new Pace(every, been));
    }

    @ParameterizedTest
    @CsvSource({"19, 23, 19 days, 23", "366, 729, year, 2 years", "800, 1000, 26 months, 33", "30, 31, 30 days, 31"})
    void aFinerUnitWhereTheWordsWouldBeTheSame(long usual, long elapsed, String every, String been) {
        assertThat(Pace.of(usual, elapsed)).isEqualTo(new Pace(every, been));
    }

    @Property
    void twoLengthsAreNeverSaidWithTheSameWords(
            @ForAll @IntRange(min = 1, max = 3000) int usual, @ForAll @IntRange(min = 1, max = 3000) int longer) {
        Pace pace = Pace.of(usual, usual + longer);
        assertThat(pace.every()).isNotEqualTo(pace.elapsed());
        assertThat(pace.every()).doesNotStartWith(pace.elapsed() + " ");
    }
}
