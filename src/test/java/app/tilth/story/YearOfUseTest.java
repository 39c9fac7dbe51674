package app.tilth.story;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.SuggestionKind;
import app.tilth.workspace.Today;
import app.tilth.workspace.Today.Offer;
import app.tilth.workspace.Workspace;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
    /** What the first look of a month showed, and what it shows anew. */
    private final Map<YearMonth, List<String>> chosen = new TreeMap<>();

    private final Map<YearMonth, List<String>> chosenAgain = new TreeMap<>();
    private final Set<SuggestionKind> kinds = EnumSet.noneOf(SuggestionKind.class);

    @BeforeAll
    void live(@TempDir Path folder) throws Exception {
        try (Life life = new Life(folder.resolve("year.tilth"), START, 26, this::look)) {
            for (int day = 0; day < DAYS; day++) {
                life.live(START.plusDays(day));
            }
        }
    }

    /** What another Tilth, which knows only the file and of no look on this day, makes of the same day. */
    private static List<String> chooseAgain(Life life, LocalDate day) throws Exception {
        Path copy = life.workspace.file().resolveSibling(day + ".tilth");
        try (var db = DriverManager.getConnection("jdbc:sqlite:" + life.workspace.file());
                var statement = db.createStatement()) {
            statement.execute("VACUUM INTO '" + copy + "'");
        }
        try (var db = DriverManager.getConnection("jdbc:sqlite:" + copy);
                var statement = db.createStatement()) {
            statement.execute("DELETE FROM suggestion_term");
            statement.execute("DELETE FROM suggestion_choice");
            statement.execute("DELETE FROM suggestion_shown WHERE day = " + day.toEpochDay());
        }
        try (Workspace again = Workspace.open(copy, life.clock)) {
            return told(new Today(again).offers(Life.PLACES).open());
        }
    }

    private static List<String> told(List<Offer> offers) {
        return offers.stream().map(Look::told).toList();
    }

    private void look(Life life, Look look) throws Exception {
        YearMonth month = YearMonth.from(look.day());
        if (!chosen.containsKey(month)) {
            chosen.put(month, told(look.offers()));
            chosenAgain.put(month, chooseAgain(life, look.day()));
        }
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
    void theSameDataAndDayGiveTheSameSuggestions() {
        assertThat(chosen).hasSizeGreaterThan(11).isEqualTo(chosenAgain);
        assertThat(chosen.values().stream().flatMap(List::stream))
                .as("suggestions chosen twice")
                .hasSizeGreaterThan(30);
    }

    @Test
    void everyKindCameUp() {
        assertThat(kinds).isEqualTo(EnumSet.allOf(SuggestionKind.class));
        assertThat(claims.seen).as("forms of sentences").hasSizeGreaterThan(25);
    }
}
