package app.tilth.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenHorizonTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static SpokenHorizon read(String words) {
        return SpokenHorizon.read(words, TODAY, false);
    }

    @ParameterizedTest
    @CsvSource({
        "June, 2027-06-01",
        "by June, 2027-06-01",
        "june 2028, 2028-06-01",
        "November, 2026-11-30",
        "next spring, 2027-04-01",
        "summer 2027, 2027-07-01",
        "in 5 months, 2027-04-24",
        "5 months, 2027-04-24",
        "in 20 years, 2046-11-24",
        "2030, 2030-01-01",
        "2027-04-23, 2027-04-23",
        "12 March, 2027-03-12",
        "tomorrow, 2026-11-25",
        "next week, 2026-12-01",
        "im Juni, 2027-06-01",
        "bis zum Sommer, 2027-07-01",
        "in 3 Wochen, 2026-12-15",
    })
    void saysByWhen(String words, LocalDate day) {
        assertThat(read(words)).isEqualTo(new SpokenHorizon(Optional.of(day), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "no hurry", "No hurry", "whenever", "keine Eile", "irgendwann"})
    void orThatThereIsNoHurry(String words) {
        assertThat(read(words)).isEqualTo(new SpokenHorizon(Optional.empty(), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"blursday", "31 February", "x", "когда-нибудь", "!!"})
    void orNothing(String words) {
        assertThat(read(words).understood()).isFalse();
    }

    @Test
    void nobodyWritesAPageAboutIt() {
        assertThat(read("June ".repeat(30_000)).understood()).isFalse();
    }
}
