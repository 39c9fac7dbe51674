package app.tilth.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tilth.model.Circle;
import app.tilth.model.Depth;
import app.tilth.model.Exchange;
import app.tilth.model.Exchange.Outcome;
import app.tilth.model.Exchange.Passed;
import app.tilth.model.Exchange.Size;
import app.tilth.model.Loop;
import app.tilth.model.Warmth;
import app.tilth.tie.Readiness.Word;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReadinessTest {
    private static final Standing GOOD =
            new Standing(.9, 1, .1, .8, Warmth.THRIVING, 20, 5, 5, -1, -1, OpenLoops.NONE, 20, -1);

    @Test
    void aTendedTieIsReady() {
        Readiness readiness = Readiness.of(GOOD, Size.SMALL);
        assertThat(readiness.word()).isEqualTo(Word.READY);
        assertThat(readiness.gates()).isEmpty();
        assertThat(readiness.reasons()).isEmpty();
        assertThat(readiness.acts()).isEmpty();
        // −1 + 2·.9 + 1 + 1.5·.9 + .5·.8
        assertThat(readiness.likelihood()).isEqualTo(1 / (1 + Math.exp(-3.55)), within(1e-9));
    }

    @Test
    void everyTermHasItsWeight() {
        Standing tie =
                new Standing(.5, -.5, .4, .2, Warmth.COOLING, 20, 5, 5, 90, -1, new OpenLoops(2, 0, 0, 0), 20, -1);
        // −1 + 1 − .5 + .9 + .1 − 1.5 − 2 − ln 8
        assertThat(Readiness.of(tie, Size.LARGE).likelihood())
                .isEqualTo(1 / (1 + Math.exp(3 + Math.log(8))), within(1e-9));
    }

    @Test
    void anAskCountsAsRecentFor90Days() {
        assertThat(Readiness.of(asked(90), Size.SMALL).reasons())
                .extracting(Term::kind)
                .containsExactly(Term.Kind.RECENT_ASK);
        assertThat(Readiness.of(asked(91), Size.SMALL).reasons()).isEmpty();
    }

    @Test
    void theWorstTermIsNamedFirst() {
        Standing tie = new Standing(.3, -.1, .5, .8, Warmth.COOLING, 20, 5, 5, -1, -1, OpenLoops.NONE, 20, -1);
        Readiness readiness = Readiness.of(tie, Size.MEDIUM);
        assertThat(readiness.reasons())
                .extracting(Term::kind)
                .containsExactly(Term.Kind.STRENGTH, Term.Kind.SIZE, Term.Kind.ACCOUNT, Term.Kind.LIVELINESS);
        assertThat(readiness.acts()).containsExactly(Act.GIVE, Act.SPEND_TIME, Act.ASK_SMALLER, Act.SAY_HELLO);
    }

    @Test
    void aBalanceBelowZeroIsAGate() {
        assertGate(balance(-.01), Gate.Kind.BALANCE_BELOW_ZERO, Word.TEND_FIRST);
        assertNoGate(balance(0));
    }

    @Test
    void noContactButAnAskIsAGate() {
        assertGate(quiet(61, 20), Gate.Kind.NO_OTHER_CONTACT, Word.TEND_FIRST);
        assertNoGate(quiet(60, 20));
        assertNoGate(quiet(100, 50));
        assertGate(quiet(101, 50), Gate.Kind.NO_OTHER_CONTACT, Word.TEND_FIRST);
        assertGate(quiet(-1, 20), Gate.Kind.NO_OTHER_CONTACT, Word.TEND_FIRST);
    }

    @Test
    void aWeakTieIsAGate() {
        assertGate(strength(.199), Gate.Kind.WEAK_TIE, Word.DONT_ASK_YET);
        assertNoGate(strength(.2));
    }

    @Test
    void aDormancyThatHasJustEndedIsAGate() {
        assertGate(woken(0), Gate.Kind.JUST_WOKEN, Word.DONT_ASK_YET);
        assertGate(woken(13), Gate.Kind.JUST_WOKEN, Word.DONT_ASK_YET);
        assertNoGate(woken(14));
    }

    @Test
    void havingMetOnceOrTwiceIsAGate() {
        assertGate(invested(1), Gate.Kind.LITTLE_INVESTED, Word.DONT_ASK_YET);
        assertGate(invested(2), Gate.Kind.LITTLE_INVESTED, Word.DONT_ASK_YET);
        assertNoGate(invested(3));
    }

    @Test
    void dormancyIsAGate() {
        Standing dormant = new Standing(.9, 1, .1, .8, Warmth.DORMANT, 20, 5, 5, -1, -1, OpenLoops.NONE, 20, -1);
        assertGate(dormant, Gate.Kind.AFTER_DORMANCY, Word.DONT_ASK_YET);
    }

    @Test
    void anEarlierAskThatIsOpenIsAGate() {
        Standing open = new Standing(.9, 1, .1, .8, Warmth.THRIVING, 20, 5, 5, 200, 200, OpenLoops.NONE, 20, -1);
        assertGate(open, Gate.Kind.EARLIER_ASK_OPEN, Word.DONT_ASK_YET);
        assertGate(loops(new OpenLoops(0, 0, 1, 0)), Gate.Kind.EARLIER_ASK_OPEN, Word.DONT_ASK_YET);
    }

    @Test
    void helpThatIsUnansweredIsAGate() {
        assertGate(loops(new OpenLoops(0, 1, 0, 0)), Gate.Kind.EARLIER_ASK_UNTHANKED, Word.TEND_FIRST);
        assertGate(loops(new OpenLoops(0, 0, 0, 1)), Gate.Kind.EARLIER_ASK_UNTHANKED, Word.TEND_FIRST);
        assertNoGate(loops(new OpenLoops(1, 0, 0, 0)));
    }

    @Test
    void theGravestGateDecides() {
        Standing tie =
                new Standing(.1, -1, .9, 0, Warmth.DORMANT, 20, 900, 900, -1, -1, new OpenLoops(0, 1, 0, 0), 20, -1);
        Readiness readiness = Readiness.of(tie, Size.SMALL);
        assertThat(readiness.word()).isEqualTo(Word.DONT_ASK_YET);
        assertThat(readiness.gates())
                .extracting(Gate::kind)
                .containsExactly(
                        Gate.Kind.AFTER_DORMANCY,
                        Gate.Kind.WEAK_TIE,
                        Gate.Kind.EARLIER_ASK_UNTHANKED,
                        Gate.Kind.BALANCE_BELOW_ZERO,
                        Gate.Kind.NO_OTHER_CONTACT);
        assertThat(readiness.acts()).containsExactly(Act.SAY_HELLO, Act.SPEND_TIME, Act.CLOSE_LOOP, Act.GIVE);
    }

    @Test
    void standsByTheIndexAndItsExchanges() {
        TieIndex ties = TieIndex.builder(1, 0)
                .tie(1, Circle.CLOSE, 0, 0)
                .contact(100, Depth.CALL)
                .contact(150, Depth.MESSAGE)
                .exchange(ask(150, Outcome.OPEN))
                .exchange(ask(40, Outcome.GRANTED))
                .exchange(ask(250, Outcome.OPEN))
                .build();
        Standing tie = Standing.of(TieReadings.of(ties, 200), 0, OpenLoops.NONE, .5);
        assertThat(tie.silentDays()).isEqualTo(50);
        assertThat(tie.quietDays()).isEqualTo(100);
        assertThat(tie.askedDays()).isEqualTo(50);
        assertThat(tie.openAskDays()).isEqualTo(50);
        assertThat(tie.reciprocity()).isEqualTo(.5);
    }

    @Test
    void countsOpenLoopsOnly() {
        LocalDate day = LocalDate.EPOCH;
        List<Loop> loops = List.of(
                new Loop(1, "a", 1, Loop.Kind.PROMISE, "", day, null, null, null),
                new Loop(2, "b", 1, Loop.Kind.THANKS, "", day, null, day, null),
                new Loop(3, "c", 1, Loop.Kind.RESULT, "", day, null, null, null));
        assertThat(OpenLoops.of(loops)).isEqualTo(new OpenLoops(1, 0, 0, 1));
        assertThat(OpenLoops.of(loops).all()).isEqualTo(2);
    }

    @Test
    void reciprocityIsFullWhereBothBegin() {
        assertThat(Standing.reciprocity(3, 3)).isEqualTo(1);
        assertThat(Standing.reciprocity(1, 4)).isEqualTo(.25);
        assertThat(Standing.reciprocity(4, 0)).isZero();
        assertThat(Standing.reciprocity(0, 0)).isZero();
    }

    @Property
    void neverFallsAsTheTieGetsBetter(
            @ForAll @DoubleRange(max = 1) double strength,
            @ForAll @DoubleRange(min = -3, max = 3) double balance,
            @ForAll @DoubleRange(max = 1) double risk,
            @ForAll @DoubleRange(max = 1) double better,
            @ForAll @IntRange(max = 3) int promises,
            @ForAll Size size) {
        Readiness before = Readiness.of(standing(strength, balance, risk, promises), size);
        Readiness stronger = Readiness.of(standing(strength + better * (1 - strength), balance, risk, promises), size);
        Readiness richer = Readiness.of(standing(strength, balance + better, risk, promises), size);
        Readiness livelier = Readiness.of(standing(strength, balance, risk * (1 - better), promises), size);
        for (Readiness after : List.of(stronger, richer, livelier)) {
            assertThat(after.likelihood()).isGreaterThanOrEqualTo(before.likelihood());
            assertThat(after.word()).isLessThanOrEqualTo(before.word());
        }
    }

    private static Standing standing(double strength, double balance, double risk, int promises) {
        OpenLoops loops = new OpenLoops(promises, 0, 0, 0);
        return new Standing(strength, balance, risk, .5, Warmth.STEADY, 20, 5, 5, -1, -1, loops, 20, -1);
    }

    private static Standing balance(double balance) {
        return new Standing(.9, balance, .1, .8, Warmth.THRIVING, 20, 5, 5, -1, -1, OpenLoops.NONE, 20, -1);
    }

    private static Standing strength(double strength) {
        return new Standing(strength, 2, .1, .8, Warmth.THRIVING, 20, 5, 5, -1, -1, OpenLoops.NONE, 20, -1);
    }

    private static Standing woken(int days) {
        return new Standing(.9, 1, .1, .8, Warmth.THRIVING, 20, 5, 5, -1, -1, OpenLoops.NONE, 20, days);
    }

    private static Standing invested(int deeds) {
        return new Standing(.9, 1, .1, .8, Warmth.THRIVING, 20, 5, 5, -1, -1, OpenLoops.NONE, deeds, -1);
    }

    private static Standing quiet(int quietDays, double rhythm) {
        return new Standing(.9, 1, .1, .8, Warmth.THRIVING, rhythm, 5, quietDays, -1, -1, OpenLoops.NONE, 20, -1);
    }

    private static Standing asked(int askedDays) {
        return new Standing(.9, 1, .1, .8, Warmth.THRIVING, 20, 5, 5, askedDays, -1, OpenLoops.NONE, 20, -1);
    }

    private static Standing loops(OpenLoops loops) {
        return new Standing(.9, 1, .1, .8, Warmth.THRIVING, 20, 5, 5, -1, -1, loops, 20, -1);
    }

    private static ExchangeMark ask(int day, Outcome outcome) {
        return new ExchangeMark(day, Passed.ASKED, Exchange.Kind.HELP, Size.SMALL, outcome);
    }

    private static void assertGate(Standing tie, Gate.Kind gate, Word word) {
        Readiness readiness = Readiness.of(tie, Size.SMALL);
        assertThat(readiness.gates()).extracting(Gate::kind).containsExactly(gate);
        assertThat(readiness.likelihood()).isGreaterThan(.6);
        assertThat(readiness.word()).isEqualTo(word);
        assertThat(readiness.acts()).first().isEqualTo(gate.act());
    }

    private static void assertNoGate(Standing tie) {
        assertThat(Readiness.of(tie, Size.SMALL).gates()).isEmpty();
        assertThat(Readiness.of(tie, Size.SMALL).word()).isEqualTo(Word.READY);
    }
}
