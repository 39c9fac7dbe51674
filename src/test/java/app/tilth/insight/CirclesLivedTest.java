package app.tilth.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.Depth;
import app.tilth.model.Warmth;
import app.tilth.tie.TieIndex;
import app.tilth.tie.TieReadings;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CirclesLivedTest {
    private static final int TODAY = 1000;

    @Test
    void eachCircleHasItsPeopleByHowTheirTiesStand() {
        var builder = TieIndex.builder(4, 0).tie(1, Circle.CORE, 0, TODAY - 3).tie(2, Circle.CORE, 0, 1);
        for (int day = TODAY - 70; day <= TODAY; day += 7) {
            builder.contact(day, Depth.CALL);
        }
        TieIndex ties = builder.tie(3, Circle.WIDER, 0, 1)
                .tie(4, Circle.FRIENDS, 0, 1)
                .build()
                .without(4);
        CirclesLived circles = CirclesLived.of(TieReadings.of(ties, TODAY));
        assertThat(circles.people(Circle.CORE)).isEqualTo(2);
        assertThat(circles.people(Circle.CORE, Warmth.NEW)).isEqualTo(1);
        assertThat(circles.people(Circle.CORE, Warmth.THRIVING)).isEqualTo(1);
        assertThat(circles.people(Circle.WIDER, Warmth.DORMANT)).isEqualTo(1);
        assertThat(circles.people(Circle.FRIENDS)).isZero();
        assertThat(circles.people()).isEqualTo(3);
        assertThat(circles.wanted()).isEqualTo(2);
        assertThat(circles.wanted(Warmth.DORMANT)).isZero();
    }

    @Property(tries = 50)
    void everyoneCountsOnce(@ForAll Random random, @ForAll @IntRange(max = 80) int size) {
        var builder = TieIndex.builder(size, 0);
        for (int person = 0; person < size; person++) {
            builder.tie(person, Circle.values()[random.nextInt(5)], 0, random.nextInt(1100));
            random.ints(random.nextInt(6), 0, 1100).forEach(day -> builder.contact(day, Depth.MESSAGE));
        }
        CirclesLived circles = CirclesLived.of(TieReadings.of(builder.build(), TODAY));
        assertThat(circles.people()).isEqualTo(size);
        assertThat(Stream.of(Warmth.values()).mapToInt(circles::wanted).sum()).isEqualTo(circles.wanted());
    }

    @Test
    void aCircleIsOverOnlyWithMoreThanItIsMeantFor() {
        var builder = TieIndex.builder(12, 0);
        for (int person = 0; person < 11; person++) {
            builder.tie(person, person < 5 ? Circle.CORE : Circle.WIDER, 0, 1);
        }
        TieIndex full = builder.build();
        assertThat(CirclesLived.of(TieReadings.of(full, TODAY)).isOver(Circle.CORE))
                .isFalse();
        assertThat(CirclesLived.of(TieReadings.of(full, TODAY)).isOver(Circle.WIDER))
                .isFalse();
        TieIndex over = builder.tie(20, Circle.CORE, 0, 1).build();
        assertThat(CirclesLived.of(TieReadings.of(over, TODAY)).isOver(Circle.CORE))
                .isTrue();
    }
}
