package app.tilth.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTimeTest {
    @ParameterizedTest
    @CsvSource({
        "9, 09:00",
        "9:30, 09:30",
        "09:05, 09:05",
        "21.15, 21:15",
        "7h45, 07:45",
        "0:00, 00:00",
        "23:59, 23:59",
        "9 pm, 21:00",
        "9:30PM, 21:30",
        "12 am, 00:00",
        "12 pm, 12:00",
        "12:20 am, 00:20",
        "8 Uhr, 08:00",
        "' 8 : 15 ', 08:15",
        "6 o’clock, 06:00"
    })
    void isReadAsPeopleWriteIt(String typed, LocalTime time) {
        assertThat(ClockTime.read(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "25:00", "24:00", "9:60", "13 pm", "0 am", "9:3", "nine", "-1", "9:30:10", "99999999999"})
    void whatNoClockShowsIsNoTime(String typed) {
        assertThat(ClockTime.read(typed)).isEmpty();
    }

    @Property
    void whatIsWrittenIsReadAsTheSame(@ForAll @IntRange(max = 24 * 60 - 1) int minute) {
        LocalTime time = LocalTime.MIN.plusMinutes(minute);
        assertThat(ClockTime.read(ClockTime.text(time))).contains(time);
    }

    @ParameterizedTest
    @CsvSource({"09:00, 09:15, 08:45", "09:07, 09:15, 09:00", "23:50, 00:00, 23:45", "00:00, 00:15, 23:45"})
    void stepsAreQuartersOfAnHourRoundTheClock(LocalTime time, LocalTime later, LocalTime earlier) {
        assertThat(ClockTime.step(time, true)).isEqualTo(later);
        assertThat(ClockTime.step(time, false)).isEqualTo(earlier);
    }
}
