package app.tilth.story;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.SuggestionKind;
import app.tilth.workspace.Today.Offer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A year of use, through a leap day, both changes of daylight saving and a new year; every sentence is true on its day. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class YearOfUseTest {
    private static final LocalDate START = LocalDate.of(2027, 9, 1);
    private static final int DAYS = 366;

    private final Claims claims = new Claims();
    private final Manners manners = new Manners();
    private final List<String> untrue = new ArrayList<>();
    private final List<String> illMannered = new ArrayList<>();
    private final Set<SuggestionKind> kinds = EnumSet.noneOf(SuggestionKind.class);

    @BeforeAll
    void live(@TempDir Path folder) throws Exception {
        try (Life life = new Life(folder.resolve("year.tilth"), START, 26, this::look)) {
            for (int day = 0; day < DAYS; day++) {
                life.live(START.plusDays(day));
            }
        }
    }

    private void look(Look look) {
        try {
            manners.hold(look);
        } catch (AssertionError e) {
            illMannered.add(look.day() + ": " + e.getMessage().strip());
        }
        for (Offer offer : look.offers()) {
            kinds.add(offer.suggestion().kind());
            try {
                claims.hold(look, offer);
            } catch (AssertionError e) {
                untrue.add(look.day() + " " + Look.told(offer) + ": "
                        + e.getMessage().strip());
            }
        }
    }

    @Test
    void everySentenceIsTrueOnItsDay() {
        assertThat(untrue).isEmpty();
    }

    @Test
    void theRulesOfADayHold() {
        assertThat(illMannered).isEmpty();
    }

    @Test
    void everyKindCameUp() {
        // Needs suggest nobody yet.
        assertThat(kinds).isEqualTo(EnumSet.complementOf(EnumSet.of(SuggestionKind.NEED)));
        assertThat(claims.seen).as("forms of sentences").hasSizeGreaterThan(25);
    }
}
