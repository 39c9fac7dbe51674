package app.tilth.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.tilth.model.Circle;
import app.tilth.model.Depth;
import app.tilth.model.Exchange;
import app.tilth.model.Exchange.Outcome;
import app.tilth.model.Exchange.Passed;
import app.tilth.model.Exchange.Size;
import app.tilth.tie.Readiness.Word;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ProjectionTest {
    private static final int TODAY = 10_000;
    private static final OpenLoops PROMISE = new OpenLoops(1, 0, 0, 0);

    @Test
    void aReadyTieIsReadyToday() {
        TieReadings readings = read(t -> often(t, Circle.FRIENDS).exchange(gave(TODAY - 20)));
        assertThat(ready(readings, OpenLoops.NONE, Course.gentle(readings, 0))).hasValue(TODAY);
    }

    @Test
    void threeSilentYearsTakeMoreThanOneHello() {
        TieReadings readings = read(ProjectionTest::silentForYears);
        Course course = Course.gentle(readings, 0);
        int ready = ready(readings, OpenLoops.NONE, course).orElseThrow();
        assertThat(ready).isGreaterThan(course.day(0) + 7).isLessThan(TODAY + 200);
    }

    @Test
    void theTieIsReadyOnThatDayIfTheCourseIsFollowed() {
        TieReadings readings = read(ProjectionTest::silentForYears);
        Course course = Course.gentle(readings, 0);
        int ready = ready(readings, OpenLoops.NONE, course).orElseThrow();
        TieReadings then = TieReadings.of(followed(ProjectionTest::silentForYears, course, ready), ready);
        assertThat(Readiness.of(Standing.of(then, 0, OpenLoops.NONE, 0), Size.MEDIUM)
                        .word())
                .isEqualTo(Word.READY);
    }

    @Test
    void thanksOwedKeepTheTieFromEverBeingReady() {
        TieReadings readings = read(t -> often(t, Circle.FRIENDS));
        OpenLoops thanks = new OpenLoops(0, 1, 0, 0);
        Course closing = Course.gentle(readings, 0);
        Course leaving = new Course(closing.from(), closing.everyDays(), closing.depth(), 3, false);
        assertThat(ready(readings, thanks, leaving)).isEmpty();
        assertThat(ready(readings, thanks, closing)).isNotEmpty();
    }

    @Test
    void anAskOfLateIsWaitedOut() {
        TieReadings asked = read(t -> often(t, Circle.CLOSE)
                .exchange(
                        new ExchangeMark(TODAY - 10, Passed.ASKED, Exchange.Kind.HELP, Size.MEDIUM, Outcome.GRANTED)));
        TieReadings never = read(t -> often(t, Circle.CLOSE));
        Course course = Course.gentle(asked, 0);
        assertThat(ready(asked, OpenLoops.NONE, course).orElseThrow())
                .isGreaterThan(ready(never, OpenLoops.NONE, course).orElseThrow());
    }

    @Test
    void aCoreTieTendedTwiceAYearIsNeverReady() {
        TieReadings readings = read(t -> t.tie(1, Circle.CORE, 0, TODAY - 900).contact(TODAY - 800, Depth.MESSAGE));
        Course slack = Course.gentle(readings, 0).every(180);
        assertThat(ready(readings, OpenLoops.NONE, slack)).isEmpty();
    }

    @Test
    void theGentleCourseGivesWhereNothingWasGiven() {
        assertThat(Course.gentle(read(t -> often(t, Circle.CLOSE)), 0).gives()).isEqualTo(1);
        assertThat(Course.gentle(read(t -> often(t, Circle.CLOSE).exchange(gave(TODAY))), 0)
                        .gives())
                .isZero();
        assertThat(Course.gentle(read(t -> often(t, Circle.CLOSE).exchange(received(TODAY - 200, Size.LARGE))), 0)
                        .gives())
                .as("8 halved in a year, 5.5 of it left")
                .isEqualTo(6);
        assertThat(Course.gentle(read(t -> often(t, Circle.CLOSE).exchange(received(TODAY - 200, Size.SMALL))), 0)
                        .gives())
                .isEqualTo(2);
    }

    @Test
    void whoMuchCameFromIsReadyOnceAsMuchHasGoneBack() {
        UnaryOperator<TieIndex.Builder> drawn =
                t -> often(t, Circle.FRIENDS).exchange(gave(TODAY - 400)).exchange(received(TODAY - 190, Size.LARGE));
        TieReadings readings = read(drawn);
        Course course = Course.gentle(readings, 0);
        int ready = ready(readings, OpenLoops.NONE, course).orElseThrow();
        assertThat(ready).isBetween(course.day(2), TODAY + 365);
        assertThat(TieReadings.of(followed(drawn, course, ready), ready).balance(0))
                .isNotNegative();
    }

    private static ExchangeMark received(int day, Size size) {
        return new ExchangeMark(day, Passed.RECEIVED, Exchange.Kind.HELP, size, null);
    }

    @Property
    void neverLaterForGivingMore(
            @ForAll @IntRange(min = 1, max = 1500) int silent,
            @ForAll @IntRange(min = 10, max = 120) int every,
            @ForAll @IntRange(max = 3) int gives) {
        TieReadings readings = read(t -> t.tie(1, Circle.FRIENDS, 0, TODAY - 2000)
                .contact(TODAY - 1600, Depth.CALL)
                .contact(TODAY - silent, Depth.MESSAGE));
        OptionalInt less = ready(readings, PROMISE, new Course(TODAY + 1, every, Depth.MESSAGE, gives, true));
        OptionalInt more = ready(readings, PROMISE, new Course(TODAY + 1, every, Depth.MESSAGE, gives + 1, true));
        assertThat(more.orElse(Integer.MAX_VALUE)).isLessThanOrEqualTo(less.orElse(Integer.MAX_VALUE));
    }

    @Property
    void neverBeforeTheCourseBeginsNorBeyondTwoYears(
            @ForAll @IntRange(min = 400, max = 1500) int silent,
            @ForAll @IntRange(min = 1, max = 700) int start,
            @ForAll @IntRange(min = 7, max = 120) int every) {
        TieReadings readings =
                read(t -> t.tie(1, Circle.FRIENDS, 0, TODAY - 2000).contact(TODAY - silent, Depth.MESSAGE));
        Course course = new Course(TODAY + start, every, Depth.CALL, 1, true);
        ready(readings, OpenLoops.NONE, course)
                .ifPresent(day -> assertThat(day).isBetween(TODAY + start, TODAY + Projection.FURTHEST_DAYS));
    }

    @Test
    void notWithinTwoWeeksOfTheFirstWord() {
        TieReadings readings = read(ProjectionTest::silentForYears);
        Course daily = Course.gentle(readings, 0).every(1).by(Depth.IN_PERSON);
        assertThat(ready(readings, OpenLoops.NONE, daily)).hasValue(TODAY + 1 + Projection.SETTLING_DAYS);
    }

    @Test
    void aCourseIsOfContactsAtAnInterval() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Course(1, 0, Depth.CALL, 0, true));
        assertThatIllegalArgumentException().isThrownBy(() -> new Course(1, 7, Depth.NONE, 0, true));
        assertThatIllegalArgumentException().isThrownBy(() -> new Course(1, 7, Depth.CALL, -1, true));
    }

    private static OptionalInt ready(TieReadings readings, OpenLoops loops, Course course) {
        return Projection.readyFrom(readings, 0, loops, 0, Size.MEDIUM, course);
    }

    private static TieIndex.Builder often(TieIndex.Builder tie, Circle circle) {
        tie.tie(1, circle, 0, TODAY - 900);
        for (int i = 30; i >= 1; i--) {
            tie.contact(TODAY - 15 * i, Depth.CALL);
        }
        return tie;
    }

    private static TieIndex.Builder silentForYears(TieIndex.Builder tie) {
        tie.tie(1, Circle.FRIENDS, 0, TODAY - 2000);
        for (int i = 0; i < 6; i++) {
            tie.contact(TODAY - 1100 - 40 * i, Depth.CALL);
        }
        return tie;
    }

    private static TieIndex followed(UnaryOperator<TieIndex.Builder> before, Course course, int until) {
        TieIndex.Builder tie = before.apply(TieIndex.builder(1, 100));
        for (int i = 0; course.day(i) <= until; i++) {
            tie.contact(course.day(i), course.depth());
            if (i > 0 && i <= course.gives()) {
                tie.exchange(gave(course.day(i)));
            }
        }
        return tie.build();
    }

    private static ExchangeMark gave(int day) {
        return new ExchangeMark(day, Passed.GAVE, Exchange.Kind.ADVICE, Size.SMALL, null);
    }

    private static TieReadings read(UnaryOperator<TieIndex.Builder> tie) {
        return TieReadings.of(tie.apply(TieIndex.builder(1, 30)).build(), TODAY);
    }
}
