package app.tilth.story;

import static app.tilth.story.Gardener.every;
import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.Exchange;
import app.tilth.model.InteractionKind;
import app.tilth.tie.Readiness.Word;
import app.tilth.workspace.AskCheck;
import app.tilth.workspace.AskCheck.Ask;
import app.tilth.workspace.AskCheck.Landing;
import app.tilth.workspace.AskCheck.Outlook;
import app.tilth.workspace.RecordAsk;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Someone who wants to ask after three silent years, and what becomes of it when they tend the tie first, or ask all the same. */
class ThreeSilentYearsTest {
    private static final LocalDate START = LocalDate.of(2026, 11, 2);
    private static final String SAMIR = "Samir Khoury";

    @TempDir
    Path folder;

    private Gardener gardener;

    @BeforeEach
    void begin() throws Exception {
        gardener = new Gardener(folder.resolve("net.tilth"), START);
        gardener.knows(SAMIR, p -> p.circle(Circle.FRIENDS), InteractionKind.CALL, every(21, 14, 3 * 365 + 5));
        gardener.knows("Priya Raman", p -> p.circle(Circle.CORE), InteractionKind.MEAL, every(7, 20, 3));
    }

    @AfterEach
    void end() {
        gardener.close();
    }

    private Outlook check(String text) {
        return new AskCheck(gardener.workspace)
                .check(new Ask(
                        List.of(gardener.id(SAMIR)),
                        Exchange.Kind.REFERRAL,
                        Exchange.Size.MEDIUM,
                        null,
                        text,
                        Map.of()));
    }

    @Test
    void theFirstWordInThreeYearsMustNotBeAnAsk() {
        Outlook outlook = check("Hope you are well. Do you know anyone who is hiring? Any help is appreciated.");
        Landing samir = outlook.people().getFirst();
        assertThat(samir.verdict().word()).isEqualTo(Word.DONT_ASK_YET);
        assertThat(samir.why()).startsWith("Three years without a word").contains("first Samir hears from you");
        assertThat(samir.readyBy()).hasValueSatisfying(day -> assertThat(day).isAfter(START.plusDays(14)));
        assertThat(samir.ready()).isNotEmpty();
        assertThat(outlook.giving()).isNotEmpty();
        assertThat(samir.reading().marks()).as("phrases anyone could write").hasSizeGreaterThan(1);
        assertThat(samir.reading().warning()).isPresent();
    }

    @Test
    void whoTendsTheTieFirstIsHeardByTheDaySaid() {
        LocalDate by = check("").people().getFirst().readyBy().orElseThrow();
        gardener.talk(SAMIR, InteractionKind.MESSAGE);
        assertThat(gardener.word(SAMIR)).as("right after the first word").isEqualTo(Word.DONT_ASK_YET);
        while (gardener.day().isBefore(by)) {
            gardener.letItBeUntil(earlier(gardener.day().plusDays(14), by));
            gardener.talk(SAMIR, InteractionKind.MESSAGE);
            gardener.gave(SAMIR, Exchange.Size.SMALL, 0);
        }
        assertThat(gardener.word(SAMIR)).isEqualTo(Word.READY);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    @Test
    void whoAsksAllTheSameHasAnOpenAskToSettleBeforeTheNext() {
        gardener.workspace.run(new RecordAsk(
                List.of(gardener.id(SAMIR)),
                "Samir",
                Exchange.Kind.REFERRAL,
                Exchange.Size.MEDIUM,
                "a word to his team",
                null));
        gardener.letItBeUntil(START.plusDays(40));
        Landing later = check("").people().getFirst();
        assertThat(later.verdict().word()).isEqualTo(Word.DONT_ASK_YET);
        assertThat(later.verdict().points()).extracting(point -> point.text()).contains("An earlier ask is still open");
    }
}
