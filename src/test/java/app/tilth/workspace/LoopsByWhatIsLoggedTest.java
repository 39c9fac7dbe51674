package app.tilth.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Direction;
import app.tilth.model.Exchange;
import app.tilth.model.Exchange.Outcome;
import app.tilth.model.Exchange.Passed;
import app.tilth.model.Exchange.Size;
import app.tilth.model.InteractionKind;
import app.tilth.model.Loop;
import app.tilth.model.Met;
import app.tilth.model.SuggestionKind;
import app.tilth.store.Stores;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which loops open and close by what is logged, whichever door it comes by. */
class LoopsByWhatIsLoggedTest {
    private static final LocalDate DAY = Ledger.DAY;

    @TempDir
    Path folder;

    private Ledger ledger;

    @BeforeEach
    void open() throws Exception {
        ledger = new Ledger(folder);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    // --- what opens

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, ADVICE, SMALL, ''",
        "RECEIVED, INFORMATION, SMALL, ''",
        "RECEIVED, ATTENTION, SMALL, ''",
        "RECEIVED, ADVICE, MEDIUM, THANKS it",
        "RECEIVED, INFORMATION, LARGE, THANKS it",
        "RECEIVED, GIFT, SMALL, THANKS it",
        "RECEIVED, MONEY, SMALL, THANKS it",
        "RECEIVED, INTRODUCTION, SMALL, THANKS it|RESULT it",
        "RECEIVED, REFERRAL, SMALL, THANKS it|RESULT it",
        "RECEIVED, REFERENCE, MEDIUM, THANKS it|RESULT it",
        "RECEIVED, HELP, LARGE, THANKS it|RESULT it",
        "ASKED, HELP, SMALL, ANSWER it",
        "GAVE, HELP, LARGE, ''"
    })
    void whatPassesOpensWhatItCallsFor(Passed passed, Exchange.Kind kind, Size size, String open) {
        ledger.add(ledger.exchange(passed, kind, size, "it"));
        assertThat(String.join("|", ledger.open())).isEqualTo(open);
    }

    @Test
    void dialogsOfAContactOpenTheSame() {
        ledger.contact(
                InteractionKind.CALL,
                Direction.OUT,
                DAY,
                "the pilot",
                ledger.exchange(Passed.RECEIVED, Exchange.Kind.HELP, Size.MEDIUM, "the tender"));
        assertThat(ledger.open()).containsExactly("THANKS the tender", "RESULT the tender");
    }

    @Test
    void whatWasReceivedTwoYearsAgoIsHistory() {
        var received = ledger.exchange(Passed.RECEIVED, Exchange.Kind.HELP, Size.LARGE, "the move");
        ledger.add(ledger.on(DAY.minusYears(2), received));
        ledger.log("Hana gave me a book on 2 March 2025");
        assertThat(ledger.open()).isEmpty();
        ledger.add(ledger.on(
                DAY.minusDays(60), ledger.exchange(Passed.RECEIVED, Exchange.Kind.GIFT, Size.SMALL, "the lamp")));
        assertThat(ledger.open()).containsExactly("THANKS the lamp");
    }

    @Test
    void whatIsYetToComeOpensNothing() {
        ledger.add(ledger.on(
                DAY.plusDays(1), ledger.exchange(Passed.RECEIVED, Exchange.Kind.GIFT, Size.SMALL, "the lamp")));
        assertThat(ledger.open()).isEmpty();
    }

    @Test
    void aLoopOfTheLineStandsForItsOwn() {
        ledger.log("lunch with Hana, got help with the tender, owe her thanks for the tender");
        assertThat(ledger.open()).containsExactlyInAnyOrder("THANKS the tender", "RESULT help with the tender");
    }

    @Test
    void whoIsThankedInTheSameBreathIsOwedNoThanks() {
        ledger.log("lunch with Hana, got a book from her, thanked her");
        assertThat(ledger.open()).isEmpty();
    }

    @Test
    void nothingOpensTwiceHoweverOftenAnExchangeIsTold() {
        Kept kept = ledger.add(ledger.exchange(Passed.RECEIVED, Exchange.Kind.HELP, Size.LARGE, "the move"));
        for (Size size : Size.values()) {
            Exchange e = ledger.kept(kept.id());
            ledger.workspace.run(new ChangeExchange(
                    new Exchange(
                            e.id(),
                            e.uid(),
                            e.person(),
                            e.passed(),
                            e.kind(),
                            size,
                            e.day(),
                            null,
                            "moving",
                            null,
                            List.of()),
                    "Hana"));
        }
        assertThat(ledger.open()).containsExactly("THANKS moving", "RESULT moving");
    }

    @Test
    void whatAnExchangeNoLongerCallsForGoesAndWhatWasSettledStays() {
        Kept kept = ledger.add(ledger.exchange(Passed.RECEIVED, Exchange.Kind.HELP, Size.SMALL, "the move"));
        long thanks = kept.opened().size();
        assertThat(thanks).isEqualTo(2);
        ledger.log("thanked Hana for the move");
        assertThat(ledger.open()).containsExactly("RESULT the move");
        Exchange e = ledger.kept(kept.id());
        ledger.workspace.run(new ChangeExchange(
                new Exchange(
                        e.id(),
                        e.uid(),
                        e.person(),
                        e.passed(),
                        Exchange.Kind.ADVICE,
                        Size.SMALL,
                        e.day(),
                        null,
                        e.note(),
                        null,
                        List.of()),
                "Hana"));
        assertThat(ledger.open()).isEmpty();
        assertThat(ledger.loops()).singleElement().matches(loop -> loop.kind() == Loop.Kind.THANKS && !loop.isOpen());
    }

    @Test
    void whatIsRemovedTakesWhatWasOpenByItAlong() throws Exception {
        Kept kept = ledger.add(ledger.exchange(Passed.ASKED, Exchange.Kind.HELP, Size.SMALL, "the move"));
        String before = Dump.of(ledger.workspace.file());
        ledger.workspace.run(new RemoveExchange(kept.id(), "Hana"));
        assertThat(ledger.open()).isEmpty();
        ledger.workspace.undo();
        assertThat(Dump.of(ledger.workspace.file())).isEqualTo(before);
    }

    @Test
    void anAskThatIsOpenAgainIsAwaitedAgain() {
        Kept kept = ledger.add(ledger.exchange(Passed.ASKED, Exchange.Kind.HELP, Size.SMALL, "the move"));
        for (Outcome outcome : List.of(Outcome.GRANTED, Outcome.DECLINED, Outcome.OPEN)) {
            ledger.workspace.run(new ChangeExchange(ledger.kept(kept.id()).with(outcome), "Hana"));
        }
        assertThat(ledger.open()).containsExactly("ANSWER the move");
    }

    @Test
    void whatTheUserDoesNotWantOpenStaysShut() {
        ledger.workspace.run(new AddExchange(
                List.of(ledger.exchange(Passed.RECEIVED, Exchange.Kind.HELP, Size.LARGE, "the move")),
                "Hana",
                new LoopChoices(Set.of(), Set.of(), Map.of(), Set.of(0))));
        assertThat(ledger.open()).isEmpty();
    }

    // --- what came back

    @Test
    void whatAReturnMayHaveGrownFromIsProposedAndLinkedOnlyWhereItIsChosen() {
        long toHana = ledger.add(ledger.on(
                        DAY.minusDays(90),
                        ledger.exchange(Passed.GAVE, Exchange.Kind.ADVICE, Size.SMALL, "advice on the tender")))
                .id();
        ledger.add(
                ledger.on(DAY.minusDays(30), ledger.exchange(Passed.GAVE, Exchange.Kind.GIFT, Size.SMALL, "a book")));
        String line = "got help from Hana with the tender";
        List<Growth> proposed = ledger.growths(line).stream()
                .filter(Growth.GrewFrom.class::isInstance)
                .toList();
        assertThat(proposed)
                .singleElement()
                .matches(growth ->
                        growth instanceof Growth.GrewFrom grew && grew.give().id() == toHana && !growth.byItself());
        ledger.log(line);
        assertThat(ledger.exchanges().getFirst().grewFrom()).isEmpty();
        ledger.workspace.undo();
        ledger.workspace.run(new RecordCapture(ledger.draft(line), proposed, List.of()));
        assertThat(ledger.exchanges().getFirst().grewFrom()).containsExactly(toHana);
    }

    @Test
    void whatWasGivenToTheOneWhoIntroducedThemMayHaveBroughtIt() {
        var person = ledger.workspace
                .read(stores -> stores.people().find(ledger.hana))
                .orElseThrow();
        ledger.workspace.run(new Command<Boolean>() {
            @Override
            public String name() {
                return "met";
            }

            @Override
            public Boolean apply(Stores stores, LocalDate today) {
                stores.people()
                        .update(person.change()
                                .met(new Met(null, "", ledger.joon))
                                .build());
                return true;
            }
        });
        ledger.log("gave Joon a book yesterday");
        assertThat(ledger.growths("got help from Hana"))
                .filteredOn(Growth.GrewFrom.class::isInstance)
                .singleElement()
                .matches(growth ->
                        growth instanceof Growth.GrewFrom grew && grew.to().equals("Joon Park"));
    }

    // --- what closes

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thanked Hana for the review",
                "letter to Hana, thank you for everything",
                "coffee with Hana, thanked her",
                "wrote to Hana to thank her for the review",
                "habe mich bei Hana bedankt",
                "dankte Hana für die Durchsicht",
                "gave Hana flowers as thanks"
            })
    void aThankYouClosesThanks(String line) {
        ledger.open(Loop.Kind.THANKS, "the review", DAY.minusDays(9));
        ledger.log(line);
        assertThat(ledger.open()).as(line).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coffee with Hana",
                "coffee with Hana, haven't thanked her yet",
                "coffee with Hana, she thanked me for the lamp",
                "email from Hana, thanks for the lamp",
                "gave Hana flowers",
                "note on Hana, thanked her",
                "Hana hat sich bedankt"
            })
    void whatIsNoThankYouLeavesThemOwed(String line) {
        ledger.open(Loop.Kind.THANKS, "the review", DAY.minusDays(9));
        ledger.log(line);
        assertThat(ledger.open()).as(line).containsExactly("THANKS the review");
    }

    @Test
    void ofSeveralTheOneSpokenOfIsClosedAndElseTheOldest() {
        ledger.open(Loop.Kind.THANKS, "the review", DAY.minusDays(9));
        ledger.open(Loop.Kind.THANKS, "the Oslo intro", DAY.minusDays(5));
        ledger.open(Loop.Kind.THANKS, "the lamp", DAY.minusDays(2));
        ledger.log("thanked Hana for the introduction in Oslo");
        assertThat(ledger.open()).containsExactly("THANKS the review", "THANKS the lamp");
        ledger.log("thanked Hana");
        assertThat(ledger.open()).containsExactly("THANKS the lamp");
    }

    @Test
    void theEndToldClosesResultsAndAPlainWordDoesNot() {
        ledger.open(Loop.Kind.RESULT, "the Malmö load data", DAY.minusDays(9));
        ledger.log("call with Hana, she asked me how it ended");
        assertThat(ledger.open()).hasSize(1);
        ledger.log("call with Hana, more plans for Malmö");
        assertThat(ledger.open()).hasSize(1);
        ledger.log("call with Hana, told her how it went");
        assertThat(ledger.open()).isEmpty();
        ledger.open(Loop.Kind.RESULT, "the Malmö load data", DAY.minusDays(9));
        ledger.log("call with Hana: what the load data from Malmö were good for");
        assertThat(ledger.open()).isEmpty();
    }

    @Test
    void aPromiseIsKeptByWhatWasPromisedOnly() {
        ledger.open(Loop.Kind.PROMISE, "send the deck", DAY.minusDays(9));
        ledger.log("coffee with Hana");
        ledger.log("sent Hana the report");
        assertThat(ledger.open()).containsExactly("PROMISE send the deck");
        ledger.log("sent Hana the deck");
        assertThat(ledger.open()).isEmpty();
    }

    @Test
    void aPlannedHelloIsSaidByAnyWordFromYou() {
        ledger.workspace.run(new PlanHello(List.of(ledger.hana), "Hana", DAY.plusDays(7)));
        ledger.log("email from Hana");
        assertThat(ledger.open()).hasSize(1);
        ledger.log("email to Hana");
        assertThat(ledger.open()).isEmpty();
    }

    @Test
    void whatWasBeforeAndWhatIsToComeClosesNothing() {
        long review = ledger.open(Loop.Kind.THANKS, "the review", DAY.minusDays(9));
        ledger.contact(InteractionKind.LETTER, Direction.OUT, DAY.minusDays(10), "Thanked her for the review");
        ledger.contact(InteractionKind.LETTER, Direction.OUT, DAY.plusDays(1), "Thanked her for the review");
        assertThat(ledger.open()).hasSize(1);
        ledger.contact(InteractionKind.LETTER, Direction.OUT, DAY.minusDays(8), "Thanked her for the review");
        assertThat(ledger.closedOn(review)).isEqualTo(DAY.minusDays(8));
    }

    @Test
    void whoIsThankedAmongSeveralIsNamed() {
        ledger.open(Loop.Kind.THANKS, "the review", DAY.minusDays(9));
        ledger.log("coffee with Joon and Hana, thanked Joon for the lamp");
        assertThat(ledger.open()).hasSize(1);
        ledger.log("coffee with Joon and Hana, thanked Hana");
        assertThat(ledger.open()).isEmpty();
    }

    @Test
    void whatIsOnlyLikelyIsAskedAbout() {
        ledger.open(Loop.Kind.THANKS, "the review", DAY.minusDays(9));
        assertThat(ledger.growths("coffee with Hana"))
                .filteredOn(Growth.Settles.class::isInstance)
                .singleElement()
                .matches(growth -> !growth.byItself());
        assertThat(ledger.growths("thanked Hana for the review"))
                .filteredOn(Growth.Settles.class::isInstance)
                .singleElement()
                .matches(Growth::byItself);
    }

    @Test
    void anAnswerIsAskedAboutWhereTheyWroteAndNotWhereYouDid() {
        ledger.add(ledger.exchange(Passed.ASKED, Exchange.Kind.HELP, Size.SMALL, "the move"));
        assertThat(ledger.growths("email to Hana")).noneMatch(Growth.Answers.class::isInstance);
        assertThat(ledger.growths("email from Hana"))
                .filteredOn(Growth.Answers.class::isInstance)
                .singleElement()
                .matches(growth -> !growth.byItself());
        ledger.log("email from Hana");
        assertThat(ledger.open()).containsExactly("ANSWER the move");
    }

    @Test
    void whatTheUserWantsLeftOpenStaysOpenWhenTheContactIsToldAgain() {
        long review = ledger.open(Loop.Kind.THANKS, "the review", DAY.minusDays(9));
        var letter = ledger.interaction(InteractionKind.LETTER, Direction.OUT, DAY, "Thanked her for the review");
        var left = new LoopChoices(Set.of(), Set.of(review), Map.of(), Set.of());
        Kept kept = ledger.workspace.run(new TellInteraction(letter, List.of(), List.of(), "Hana", left));
        ledger.workspace.run(new TellInteraction(
                letter.with(kept.id(), List.of(ledger.hana)), List.of(), List.of(), "Hana", LoopChoices.NONE));
        assertThat(ledger.open()).containsExactly("THANKS the review");
    }

    @ParameterizedTest
    @CsvSource({"THANKS, 0", "RESULT, 0", "PROMISE, 1", "ANSWER, 1"})
    void reachingOutFromACardClosesTheThanksOrResultItSpokeOf(Loop.Kind kind, int left) {
        long loop = ledger.open(kind, "the review", DAY.minusDays(9));
        ledger.workspace.run(
                LogContact.reachedOut(ledger.hana, "Hana", InteractionKind.CALL, DAY, SuggestionKind.LOOP, loop));
        assertThat(ledger.open()).hasSize(left);
    }

    @Test
    void reachingOutForAnotherReasonClosesNothing() {
        ledger.open(Loop.Kind.THANKS, "the review", DAY.minusDays(9));
        ledger.workspace.run(
                LogContact.reachedOut(ledger.hana, "Hana", InteractionKind.CALL, DAY, SuggestionKind.RHYTHM, null));
        assertThat(ledger.open()).hasSize(1);
    }
}
