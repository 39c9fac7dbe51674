package app.tilth.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.tilth.model.Circle;
import app.tilth.model.Depth;
import app.tilth.model.Exchange;
import app.tilth.model.Loop;
import app.tilth.model.News;
import app.tilth.tie.Account;
import app.tilth.tie.ExchangeMark;
import app.tilth.tie.OpenLoops;
import app.tilth.tie.Readiness.Word;
import app.tilth.tie.Standing;
import app.tilth.tie.TieIndex;
import app.tilth.tie.TieReadings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int DAY = (int) TODAY.toEpochDay();

    /** Someone spoken to every so many days until some days ago. */
    private static TieIndex tie(int every, int until, ExchangeMark... marks) {
        var builder = TieIndex.builder(1, 40).tie(1, Circle.CLOSE, 0, DAY - 1_000);
        for (int day = DAY - 900; day <= DAY - until; day += every) {
            builder.contact(day, Depth.CALL);
        }
        for (ExchangeMark mark : marks) {
            builder.exchange(mark);
        }
        return builder.build();
    }

    private static ExchangeMark gave(int ago, Exchange.Size size) {
        return new ExchangeMark(DAY - ago, Exchange.Passed.GAVE, Exchange.Kind.ADVICE, size, null);
    }

    private static ExchangeMark asked(int ago, Exchange.@Nullable Outcome outcome) {
        return new ExchangeMark(DAY - ago, Exchange.Passed.ASKED, Exchange.Kind.ADVICE, Exchange.Size.SMALL, outcome);
    }

    private static Verdict verdict(TieIndex ties, String lastSpokenOf, Loop... loops) {
        return verdict(ties, Exchange.Size.SMALL, Gifts.NONE, lastSpokenOf, loops);
    }

    private static Verdict verdict(TieIndex ties, Exchange.Size size, Gifts gifts, String lastSpokenOf, Loop... loops) {
        TieReadings readings = TieReadings.of(ties, DAY);
        var open = List.of(loops);
        Standing standing = Standing.of(readings, 0, OpenLoops.of(open), .8);
        Account account = readings.account(0);
        var person = new Asked(
                "Dele",
                account,
                open,
                List.of(),
                lastSpokenOf,
                List.of("highlife records"),
                List.of(),
                gifts,
                5,
                2,
                TODAY);
        return Verdict.of(standing, size, person);
    }

    private static Loop loop(Loop.Kind kind, String text) {
        return new Loop(1, "u", 1, kind, text, TODAY.minusDays(80), null, null, null);
    }

    @Test
    void aLivelyTieThatWasGivenToIsReadyAndNeedsNothingFirst() {
        var verdict = verdict(tie(14, 3, gave(100, Exchange.Size.LARGE)), "");
        assertThat(verdict.word()).isEqualTo(Word.READY);
        assertThat(verdict.lead()).isEqualTo("A healthy account, a lively line.");
        assertThat(verdict.first()).isEmpty();
        assertThat(verdict.points())
                .extracting(Verdict.Point::text)
                .contains("You have given more than you received", "Dele started two of your last five talks");
    }

    @Test
    void anOpenResultIsSaidOnceAndToldFirst() {
        var verdict = verdict(
                tie(21, 50, gave(100, Exchange.Size.MEDIUM)), "", loop(Loop.Kind.RESULT, "the Malmö load data"));
        assertThat(verdict.word()).isEqualTo(Word.TEND_FIRST);
        assertThat(verdict.points().stream().filter(point -> point.text().equals("One loop is open")))
                .singleElement()
                .extracting(Verdict.Point::detail)
                .isEqualTo("They don’t know yet how it ended: the Malmö load data.");
        assertThat(verdict.first()).extracting(Step::text).contains("Tell how it ended: the Malmö load data.");
    }

    @Test
    void silenceIsSaidInItsLengthAndAHelloSpeaksOfTheLastTalk() {
        var verdict = verdict(tie(14, 400), "Lagos pilot is live. Temi starts school.");
        assertThat(verdict.word()).isEqualTo(Word.DONT_ASK_YET);
        assertThat(verdict.lead()).isEqualTo("Nothing has passed between you yet, a line long silent.");
        assertThat(verdict.points()).extracting(Verdict.Point::text).contains("13 months without a word");
        assertThat(verdict.first()).extracting(Step::text).contains("Say hello. Last time: “Lagos pilot is live”.");
    }

    @Test
    void withNothingSpokenOfAHelloTurnsToWhatTheyCareAbout() {
        assertThat(verdict(tie(14, 400), "").first())
                .extracting(Step::text)
                .contains("Say hello, and speak of highlife records.");
    }

    @Test
    void someoneNeverSpokenToIsNotAskedYet() {
        var ties = TieIndex.builder(1, 0).tie(1, Circle.ACTIVE, 0, DAY - 400).build();
        var verdict = verdict(ties, "");
        assertThat(verdict.word()).isEqualTo(Word.DONT_ASK_YET);
        assertThat(verdict.points()).extracting(Verdict.Point::text).contains("You have never spoken yet");
    }

    @Test
    void anAskWithoutAnAnswerIsHeardOutFirst() {
        var verdict = verdict(tie(14, 3, gave(300, Exchange.Size.LARGE), asked(40, Exchange.Outcome.OPEN)), "");
        assertThat(verdict.word()).isEqualTo(Word.DONT_ASK_YET);
        assertThat(verdict.points()).extracting(Verdict.Point::text).contains("An earlier ask is still open");
        assertThat(verdict.first())
                .first()
                .extracting(Step::text)
                .isEqualTo("Hear how your last ask stands, or let it go.");
    }

    @Test
    void noMoreThanFiveReasonsAndThreeStepsAreSaid() {
        var verdict = verdict(
                tie(14, 400, asked(40, Exchange.Outcome.OPEN), asked(60, Exchange.Outcome.GRANTED)),
                "",
                loop(Loop.Kind.RESULT, "a"),
                loop(Loop.Kind.PROMISE, "b"),
                loop(Loop.Kind.THANKS, "c"));
        assertThat(verdict.points()).hasSizeLessThanOrEqualTo(5);
        assertThat(verdict.first()).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void reasonsComeLargestFirst() {
        var verdict = verdict(
                tie(14, 3, gave(2_000, Exchange.Size.SMALL), asked(20, Exchange.Outcome.DECLINED)),
                "",
                loop(Loop.Kind.PROMISE, "a"),
                loop(Loop.Kind.PROMISE, "b"),
                loop(Loop.Kind.PROMISE, "c"));
        assertThat(verdict.points().stream().filter(point -> !point.good()))
                .extracting(Verdict.Point::text)
                .startsWith("More has come to you than you gave", "3 loops are open", "You asked three weeks ago");
    }

    @Test
    void aFirstWordAfterLongSilenceIsSaidToBeOne() {
        assertThat(verdict(tie(14, 800), "").brief())
                .isEqualTo("Two years without a word. This would be the first Dele hears from you.");
    }

    @Test
    void anOpenLoopDoesNotHideThatTheAccountIsDrawn() {
        var taken = new ExchangeMark(
                DAY - 60, Exchange.Passed.RECEIVED, Exchange.Kind.INTRODUCTION, Exchange.Size.LARGE, null);
        assertThat(verdict(tie(14, 3, taken), "", loop(Loop.Kind.RESULT, "the Oslo intro"))
                        .brief())
                .isEqualTo("One loop is open. They don’t know yet how it ended: the Oslo intro."
                        + " More has come to you than you gave.");
    }

    @Test
    void aLargeAskWeighsAndASmallOneMayLandAllTheSame() {
        TieIndex ties = tie(60, 50);
        Loop promise = loop(Loop.Kind.PROMISE, "send the deck");
        var large = verdict(ties, Exchange.Size.LARGE, Gifts.NONE, "", promise);
        assertThat(large.word()).isEqualTo(Word.TEND_FIRST);
        assertThat(large.points()).extracting(Verdict.Point::text).contains("It is a large thing to ask");
        assertThat(large.smaller()).isEqualTo("Something smaller could be asked today.");
        var small = verdict(ties, Exchange.Size.SMALL, Gifts.NONE, "", promise);
        assertThat(small.word()).isEqualTo(Word.READY);
        assertThat(small.smaller()).isEmpty();
    }

    @Test
    void newsAreCongratulatedOnBeforeAnythingElseIsSaidOrGiven() {
        var joined = new News(1, 1, News.Kind.ORGANIZATION, "Kestrel", "the Porto fund", TODAY.minusDays(9));
        var gifts = new Gifts(List.of(), List.of(), List.of(), Optional.of(joined));
        assertThat(verdict(tie(14, 400), Exchange.Size.SMALL, gifts, "Lagos pilot is live")
                        .next())
                .hasValueSatisfying(step -> {
                    assertThat(step.text()).isEqualTo("Congratulate Dele on joining the Porto fund.");
                    assertThat(step.task()).isEqualTo("congratulate Dele on joining the Porto fund");
                    assertThat(step.minutes()).isEqualTo(1);
                });
        var role = new News(1, 1, News.Kind.TITLE, "", "Head of grid", TODAY);
        var verdict = verdict(
                tie(14, 3, asked(300, Exchange.Outcome.GRANTED)),
                Exchange.Size.MEDIUM,
                new Gifts(List.of(), List.of(), List.of("highlife records"), Optional.of(role)),
                "");
        assertThat(verdict.first()).extracting(Step::text).contains("Congratulate Dele on the new role: Head of grid.");
    }

    @Test
    void whatIsKnownOfTheNetworkIsWhatCouldBeGiven() {
        var gifts = new Gifts(
                List.of(new Gifts.Match("pilot sites", "two pilot sites in Porto")),
                List.of(
                        new Gifts.Meeting.Offering(8, "Ana", new Gifts.Match("grid data", "grid data of Denmark")),
                        new Gifts.Meeting.Alike(9, "Joon", "highlife records")),
                List.of(),
                Optional.empty());
        var verdict = verdict(tie(14, 3, asked(300, Exchange.Outcome.GRANTED)), Exchange.Size.MEDIUM, gifts, "");
        assertThat(verdict.first())
                .extracting(Step::text)
                .containsExactly(
                        "Give what you offer and they look for: two pilot sites in Porto.",
                        "Introduce Dele to Ana, who offers what they look for: grid data of Denmark.",
                        "Introduce Dele to Joon, who cares about it too: highlife records.");
        assertThat(verdict.first()).extracting(Step::meets).containsExactly(null, 8L, 9L);
    }

    @Test
    void stepsSayTheirMinutesAndWaitingIsNoneOfThem() {
        var verdict = verdict(
                tie(14, 3, gave(700, Exchange.Size.LARGE), asked(20, Exchange.Outcome.DECLINED)),
                Exchange.Size.LARGE,
                Gifts.NONE,
                "",
                loop(Loop.Kind.RESULT, "the Malmö load data"));
        assertThat(verdict.first())
                .extracting(Step::text, Step::minutes, Step::task)
                .contains(
                        tuple("Tell how it ended: the Malmö load data.", 2, "tell how it ended: the Malmö load data"));
        assertThat(verdict.first().getLast().canBePlanned()).isFalse();
        assertThat(verdict.first().getLast().minutes()).isZero();
    }
}
