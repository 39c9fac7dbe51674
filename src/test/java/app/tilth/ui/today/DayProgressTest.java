package app.tilth.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayProgressTest {
    @ParameterizedTest
    @CsvSource({
        "0, 5, 0, Five minutes today, About five minutes left",
        "1, 4, 1, Five minutes today, About four minutes left",
        "1, 4, 0, Five minutes today, About four minutes left",
        "1, 4, 5, Five minutes today, That was your time for today; the rest can wait",
        "2, 3, 3, Five minutes today, About two minutes left",
        "4, 1, 4, Five minutes today, About a minute left",
        "5, 0, 9, Five minutes today, Done for today",
        "1, 2, 1, Three minutes today, About two minutes left",
        "0, 0, 0, Nothing for today, Done for today"
    })
    void saysWhatTheDayHoldsAndWhatIsLeft(int done, int left, int spent, String heading, String rest) {
        var progress = new DayProgress(done, left, spent);

        assertThat(progress.heading()).isEqualTo(heading);
        assertThat(progress.leftInWords()).isEqualTo(rest);
    }

    @Test
    void isTheShareDone() {
        assertThat(new DayProgress(1, 4, 1).fraction()).isEqualTo(1 - 4 / 5.0);
        assertThat(new DayProgress(0, 0, 0).fraction()).isZero();
        assertThat(new DayProgress(0, 0, 0).isEmpty()).isTrue();
        assertThat(new DayProgress(3, 0, 3).isEmpty()).isFalse();
    }
}
