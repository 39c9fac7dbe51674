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

    @Test
    void monthsAndYears() {
        assertThat(Dates.month(LocalDate.of(2026, 5, 3), TUESDAY)).isEqualTo("May");
        assertThat(Dates.month(LocalDate.of(2024, 5, 3), TUESDAY)).isEqualTo("May 2024");
        assertThat(Dates.year(LocalDate.of(2022, 5, 3))).isEqualTo("2022");
    }
}
