package app.tilth.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Exchange;
import app.tilth.model.Exchange.Passed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HarvestTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static Exchange exchange(long id, Passed passed, String day) {
        return new Exchange(
                id,
                "e" + id,
                1,
                passed,
                Exchange.Kind.HELP,
                Exchange.Size.SMALL,
                LocalDate.parse(day),
                null,
                "",
                null,
                List.of());
    }

    private final Exchange gift = exchange(1, Passed.GAVE, "2021-03-01");
    private final Exchange early = exchange(2, Passed.RECEIVED, "2025-11-30");
    private final Exchange late = exchange(3, Passed.RECEIVED, "2025-12-01");
    private final Exchange ahead = exchange(4, Passed.RECEIVED, "2027-01-01");

    private Harvest of(Stretch stretch) {
        return Harvest.of(List.of(gift, early, late, ahead), Map.of(), TODAY, stretch);
    }

    @Test
    void whatCameInTheTimeCountsHoweverLongBeforeItWasSown() {
        assertThat(of(Stretch.TWELVE_MONTHS).returns())
                .singleElement()
                .satisfies(found -> assertThat(found.received()).isEqualTo(late))
                .satisfies(found -> assertThat(found.investments()).containsExactly(gift));
        assertThat(of(Stretch.TWO_YEARS).returns()).hasSize(2);
        assertThat(of(Stretch.ALL).returns()).extracting(r -> r.received()).containsExactly(early, late);
    }

    @Test
    void theWaitsAreThoseOfTheTime() {
        Harvest all = of(Stretch.ALL);
        assertThat(all.shortestWait()).hasValue(1735);
        assertThat(all.longestWait()).hasValue(1736);
        assertThat(new Harvest(List.of()).usualWait()).isEmpty();
    }
}
