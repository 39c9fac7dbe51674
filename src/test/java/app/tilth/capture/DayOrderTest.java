package app.tilth.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayOrderTest {
    @ParameterizedTest
    @CsvSource({"en-US,true", "en-GB,false", "de-DE,false", "ja-JP,true", "sv-SE,true", "en,false", "und,false"})
    void theNumbersOfADayStandAsTheCountryWritesThem(String tag, boolean monthFirst) {
        assertThat(DayOrder.monthFirst(Locale.forLanguageTag(tag))).isEqualTo(monthFirst);
    }
}
