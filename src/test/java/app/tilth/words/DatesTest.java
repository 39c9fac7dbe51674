package app.tilth.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, today, today",
        "2026-11-25, tomorrow, tomorrow",
        "2026-11-23, yesterday, yesterday",
        "2026-11-26, Thursday, on Thursday",
        "2026-11-30, Monday, on Monday",
        "2026-12-01, 1 Dec, on 1 Dec",
        "2026-11-22, 22 Nov, on 22 Nov",
        "2026-10-06, 6 Oct, on 6 Oct",
        "2026-09-01, 1 Sep, on 1 Sep",
        "2024-10-06, 6 Oct 2024, on 6 Oct 2024",
        "2027-01-02, 2 Jan 2027, on 2 Jan 2027"
    })
    void seenFromADay(LocalDate day, String words, String on) {
        assertThat(Dates.day(day, TUESDAY)).isEqualTo(words);
        assertThat(Dates.onDay(day, TUESDAY)).isEqualTo(on);
    }

    @Test
    void theTurnOfTheYearIsStillTomorrow() {
        assertThat(Dates.day(LocalDate.of(2027, 1, 1), LocalDate.of(2026, 12, 31)))
                .isEqualTo("tomorrow");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-04-23, next spring, April",
        "2027-04-01, next spring, April",
        "2027-03-31, March, March",
        "2027-05-01, May, May",
        "2027-02-20, February, February",
        "2027-05-24, May 2027, May 2027",
        "2027-07-15, next summer, July 2027",
        "2027-08-26, August 2027, August 2027",
        "2027-10-31, next autumn, October 2027",
        "2027-01-15, January, January",
        "2028-01-15, January 2028, January 2028",
        "2027-11-24, November 2027, November 2027",
        "2028-04-15, April 2028, April 2028",
        "2046-07-15, July 2046, July 2046",
    })
    void whatLiesAhead(LocalDate day, String season, String month) {
        assertThat(Dates.seasonAhead(day, TUESDAY)).isEqualTo(season);
        assertThat(Dates.monthAhead(day, TUESDAY)).isEqualTo(month);
    }

    @Test
    void theSeasonsOfThisYearAreNotTheNextOnes() {
        LocalDate july = LocalDate.of(2027, 7, 20);
        assertThat(Dates.seasonAhead(july, LocalDate.of(2027, 1, 10))).isEqualTo("summer");
        assertThat(Dates.seasonAhead(july, LocalDate.of(2027, 5, 20))).isEqualTo("summer");
        assertThat(Dates.seasonAhead(july, LocalDate.of(2027, 5, 21))).isEqualTo("July");
        assertThat(Dates.seasonAhead(july.minusYears(2), LocalDate.of(2027, 5, 21)))
                .isEqualTo("July 2025");
    }

    @Test
    void monthsAndYears() {
        assertThat(Dates.month(LocalDate.of(2026, 5, 3), TUESDAY)).isEqualTo("May");
        assertThat(Dates.month(LocalDate.of(2024, 5, 3), TUESDAY)).isEqualTo("May 2024");
        assertThat(Dates.year(LocalDate.of(2022, 5, 3))).isEqualTo("2022");
    }
}
