package app.tilth.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Direction;
import app.tilth.model.Exchange;
import app.tilth.model.Exchange.Outcome;
import app.tilth.model.InteractionKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks from their first word to the last thanks, over weeks; every step taken back and done again. */
class LoopStoryTest {
    @TempDir
    Path folder;

    private Ledger ledger;
    private final List<String> states = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        ledger = new Ledger(folder);
        states.add(Dump.of(ledger.workspace.file()));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private void step(Command<?> command) throws Exception {
        ledger.workspace.run(command);
        note();
    }

    private void note() throws Exception {
        states.add(Dump.of(ledger.workspace.file()));
        ReadAnew.isTheSame(ledger.workspace);
        ledger.clock.pass(Duration.ofDays(7));
    }

    private void thereAndBack() throws Exception {
        for (int at = states.size() - 2; at >= 0; at--) {
            ledger.workspace.undo();
            assertThat(Dump.of(ledger.workspace.file())).isEqualTo(states.get(at));
        }
        for (int at = 1; at < states.size(); at++) {
            ledger.workspace.redo();
            assertThat(Dump.of(ledger.workspace.file())).isEqualTo(states.get(at));
        }
    }

    @Test
    void anAskIsAnsweredThankedForAndToldTheEndOfInDialogs() throws Exception {
        var ask = ledger.exchange(
                Exchange.Passed.ASKED, Exchange.Kind.INTRODUCTION, Exchange.Size.MEDIUM, "an intro to Voltaia");
        step(new AddExchange(ask, "Hana"));
        assertThat(ledger.open()).containsExactly("ANSWER an intro to Voltaia");

        Exchange kept = ledger.exchanges().getFirst();
        step(new ChangeExchange(kept.with(Outcome.GRANTED), "Hana"));
        assertThat(ledger.open()).containsExactlyInAnyOrder("THANKS an intro to Voltaia", "RESULT an intro to Voltaia");

        step(new TellInteraction(
                ledger.interaction(
                        InteractionKind.LETTER, Direction.OUT, ledger.workspace.today(), "Thanked her for the intro"),
                List.of(),
                List.of(),
                "Hana",
                LoopChoices.NONE));
        assertThat(ledger.open()).containsExactly("RESULT an intro to Voltaia");

        step(new TellInteraction(
                ledger.interaction(
                        InteractionKind.CALL, Direction.OUT, ledger.workspace.today(), "Told her how it ended"),
                List.of(),
                List.of(),
                "Hana",
                LoopChoices.NONE));
        assertThat(ledger.open()).isEmpty();
        thereAndBack();
        assertThat(ledger.open()).isEmpty();
    }

    @Test
    void theSameInLinesOfCapture() throws Exception {
        for (String line : List.of(
                "asked Hana for an intro to Voltaia",
                "call from Hana, she said yes",
                "thanked Hana for the intro",
                "coffee with Hana, told her how it ended")) {
            ledger.log(line);
            note();
            if (line.contains("yes")) {
                assertThat(ledger.open())
                        .containsExactlyInAnyOrder("THANKS an intro to Voltaia", "RESULT an intro to Voltaia");
            }
        }
        assertThat(ledger.open()).isEmpty();
        thereAndBack();
    }

    @Test
    void aDeclinedAskOwesNothing() throws Exception {
        ledger.log("asked Hana for advice on pricing");
        note();
        ledger.log("Mail von Hana, sie hat abgelehnt");
        note();
        assertThat(ledger.open()).isEmpty();
        assertThat(ledger.exchanges())
                .singleElement()
                .extracting(Exchange::outcome)
                .isEqualTo(Outcome.DECLINED);
        thereAndBack();
    }

    @Test
    void anOldAskThatIsAnsweredAtLastIsOwedThanks() throws Exception {
        Kept asked = ledger.add(
                ledger.exchange(Exchange.Passed.ASKED, Exchange.Kind.ADVICE, Exchange.Size.SMALL, "a second look"));
        ledger.clock.pass(Duration.ofDays(200));
        Kept granted =
                ledger.workspace.run(new ChangeExchange(ledger.kept(asked.id()).with(Outcome.GRANTED), "Hana"));
        assertThat(granted.opened()).extracting(Ledger::said).containsExactly("THANKS a second look");
        assertThat(granted.opened().getFirst().opened()).isEqualTo(ledger.workspace.today());
        assertThat(granted.closed()).extracting(Ledger::said).containsExactly("ANSWER a second look");
    }
}
