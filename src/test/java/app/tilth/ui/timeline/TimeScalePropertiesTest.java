package app.tilth.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** The laws of the scale, from 1900 to 2200, at any nearness. */
class TimeScalePropertiesTest {
    private static final int FIRST = (int) LocalDate.of(1900, 1, 1).toEpochDay();
    private static final int LAST = (int) LocalDate.of(2200, 12, 31).toEpochDay();
    private static final Stretch BOUNDS = Stretch.of(FIRST, LAST);

    @Provide
    Arbitrary<Stretch> stretches() {
        return Combinators.combine(
                        Arbitraries.doubles().between(FIRST, LAST - 10.0),
                        Arbitraries.doubles().between(Stretch.LEAST, LAST - FIRST))
                .as((from, days) -> new Stretch(from, from + days).within(BOUNDS));
    }

    @Provide
    Arbitrary<int[]> happenings() {
        return Arbitraries.integers()
                .between(FIRST - 400, LAST + 400)
                .array(int[].class)
                .ofMaxSize(300)
                .map(days -> Arrays.stream(days).sorted().toArray());
    }

    @Property
    void aDayIsFoundWhereItIsDrawn(
            @ForAll("stretches") Stretch stretch,
            @ForAll @DoubleRange(min = 1, max = 4_000) double width,
            @ForAll @DoubleRange(min = 0, max = 1) double share) {
        var scale = new TimeScale(stretch, width);
        int day = Math.clamp((long) (stretch.from() + share * stretch.days()), stretch.first(), stretch.last());
        assertThat(scale.day(scale.middle(day))).isEqualTo(day);
        assertThat(scale.x(stretch.until())).isCloseTo(width, within(1e-6 * width));
    }

    @Property
    void zoomingKeepsThePointOfTimeWhereItIs(
            @ForAll("stretches") Stretch stretch,
            @ForAll @DoubleRange(min = .2, max = 5) double factor,
            @ForAll @DoubleRange(min = 0, max = 1) double share) {
        double about = stretch.from() + share * stretch.days();
        Stretch zoomed = stretch.zoomed(factor, about, BOUNDS);
        assertThat(zoomed.from()).isGreaterThanOrEqualTo(BOUNDS.from());
        assertThat(zoomed.until()).isLessThanOrEqualTo(BOUNDS.until() + 1e-6);
        assertThat(zoomed.days()).isGreaterThanOrEqualTo(Stretch.LEAST - 1e-6);
        boolean free = zoomed.from() > BOUNDS.from() + 1e-6 && zoomed.until() < BOUNDS.until() - 1e-6;
        if (free) {
            assertThat((about - zoomed.from()) / zoomed.days()).isCloseTo(share, within(1e-6));
        }
    }

    @Property
    void panningChangesNoLength(
            @ForAll("stretches") Stretch stretch, @ForAll @DoubleRange(min = -200_000, max = 200_000) double days) {
        Stretch panned = stretch.panned(days, BOUNDS);
        assertThat(panned.days()).isCloseTo(stretch.days(), within(1e-6));
        assertThat(panned.from()).isGreaterThanOrEqualTo(BOUNDS.from() - 1e-6);
        assertThat(panned.until()).isLessThanOrEqualTo(BOUNDS.until() + 1e-6);
    }

    @Property
    void anEdgeMovesAlone(
            @ForAll("stretches") Stretch stretch, @ForAll @DoubleRange(min = -30_000, max = 90_000) double to) {
        assertThat(stretch.until(to, BOUNDS).from()).isCloseTo(stretch.from(), within(1e-6));
        assertThat(stretch.from(to, BOUNDS).until()).isCloseTo(stretch.until(), within(1e-6));
        assertThat(stretch.from(to, BOUNDS).days()).isGreaterThanOrEqualTo(Stretch.LEAST - 1e-6);
    }

    @Property
    void nothingIsLostOrCountedTwice(
            @ForAll("stretches") Stretch stretch,
            @ForAll @DoubleRange(min = 1, max = 4_000) double width,
            @ForAll("happenings") int[] days) {
        var cells = Cells.of(new TimeScale(stretch, width), 6);
        int[] counts = cells.counts(days.length, i -> days[i]);
        long inside = Arrays.stream(days).filter(stretch::has).count();
        assertThat(Arrays.stream(counts).asLongStream().sum()).isEqualTo(inside);
        assertThat(cells.first(0)).isEqualTo(stretch.first());
        assertThat(cells.last(cells.count() - 1)).isEqualTo(stretch.last());
        for (int cell = 1; cell < cells.count(); cell++) {
            assertThat(cells.first(cell)).isEqualTo(cells.last(cell - 1) + 1);
        }
    }

    @Property
    void everyDayIsInTheCellThatCountsIt(
            @ForAll("stretches") Stretch stretch,
            @ForAll @DoubleRange(min = 1, max = 4_000) double width,
            @ForAll @IntRange(min = 0, max = 120_000) int place) {
        var cells = Cells.of(new TimeScale(stretch, width), 6);
        int day = stretch.first() + place % (stretch.last() - stretch.first() + 1);
        int cell = cells.cell(day);
        assertThat(day).isBetween(cells.first(cell), cells.last(cell));
        assertThat(cells.counts(1, _ -> day)[cell]).isEqualTo(1);
    }

    @Property
    void wordsAscendWithRoomBetween(
            @ForAll("stretches") Stretch stretch, @ForAll @DoubleRange(min = 200, max = 4_000) double width) {
        var scale = new TimeScale(stretch, width);
        List<TimeScale.Tick> ticks = scale.ticks(46);
        for (int i = 1; i < ticks.size(); i++) {
            assertThat(scale.x(ticks.get(i).day()) - scale.x(ticks.get(i - 1).day()))
                    .isGreaterThan(40);
        }
        assertThat(ticks).allSatisfy(tick -> assertThat(tick.words()).isNotBlank());
    }
}
