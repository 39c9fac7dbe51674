package app.tilth.tie;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Warmth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarmingTest {
    @ParameterizedTest
    @CsvSource({
        // contactDays, knownDays, silentDays, rhythm, risk
        "2, 59, 5, 30, .10, NEW",
        "2, 60, 5, 30, .10, THRIVING",
        "3, 20, 5, 30, .10, THRIVING",
        "0, 59, -1, 30, 1, NEW",
        "0, 60, -1, 30, 1, DORMANT",
        "0, -1, -1, 30, 1, DORMANT",
        "5, 900, 5, 30, .1499, THRIVING",
        "5, 900, 5, 30, .15, STEADY",
        "5, 900, 5, 30, .2999, STEADY",
        "5, 900, 5, 30, .30, COOLING",
        "5, 900, 5, 30, .5999, COOLING",
        "5, 900, 120, 30, .60, COOLING",
        "5, 900, 121, 30, .60, DORMANT",
        "5, 900, 121, 30, .5999, COOLING",
        "5, 900, 365, 30, .50, COOLING",
        "5, 900, 366, 30, .50, DORMANT",
        "5, 900, 366, 60, .50, COOLING",
        "5, 900, 481, 60, .50, DORMANT",
        "1, 40, 40, 5, .70, NEW",
        "1, 70, 40, 5, .70, DORMANT"
    })
    void findsTheWord(int contactDays, int knownDays, int silentDays, double rhythm, double risk, Warmth word) {
        assertThat(Warming.of(contactDays, knownDays, silentDays, rhythm, risk)).isEqualTo(word);
    }

    @Test
    void countsFromTheEarlierOfMeetingAndFirstContact() {
        assertThat(Warming.knownDays(10, 20, 100)).isEqualTo(90);
        assertThat(Warming.knownDays(20, 10, 100)).isEqualTo(90);
        assertThat(Warming.knownDays(10, TieIndex.UNKNOWN_DAY, 100)).isEqualTo(90);
        assertThat(Warming.knownDays(TieIndex.UNKNOWN_DAY, 10, 100)).isEqualTo(90);
        assertThat(Warming.knownDays(101, 10, 100)).isEqualTo(90);
        assertThat(Warming.knownDays(101, TieIndex.UNKNOWN_DAY, 100)).isEqualTo(-1);
        assertThat(Warming.knownDays(TieIndex.UNKNOWN_DAY, TieIndex.UNKNOWN_DAY, 100))
                .isEqualTo(-1);
    }
}
