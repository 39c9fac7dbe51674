package app.tilth.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.network.layout.Place;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AroundLayoutTest {
    private static List<Place> places(int people, long seed) {
        var random = new SplittableRandom(seed);
        return IntStream.range(0, people)
                .mapToObj(i -> new Place(random.nextInt(-3, 4), random.nextInt(-3, 4)))
                .toList();
    }

    @Property
    void everyoneIsInTheBoxAndNobodyOnAnother(@ForAll @IntRange(max = 14) int people, @ForAll long seed) {
        List<Place> placed = AroundLayout.of(places(people, seed), 276, 126, 30);
        assertThat(placed).hasSize(people).allSatisfy(at -> {
            assertThat(at.x()).isBetween(0.0, 276.0);
            assertThat(at.y()).isBetween(0.0, 126.0);
        });
        for (int i = 0; i < people; i++) {
            for (int j = 0; j < i; j++) {
                Place a = placed.get(i);
                Place b = placed.get(j);
                assertThat(Math.hypot(a.x() - b.x(), a.y() - b.y()))
                        .as("%d and %d", i, j)
                        .isGreaterThan(8);
            }
        }
    }

    @Test
    void whatStandsInALineLiesAcrossWithYouAtTheLeftOfThem() {
        List<Place> upright = List.of(new Place(2, 0), new Place(2, 5), new Place(2, -9));
        assertThat(AroundLayout.of(upright, 276, 126, 30))
                .satisfiesExactly(
                        them -> assertThat(them.y()).isEqualTo(63),
                        you -> assertThat(you).isEqualTo(new Place(93, 63)),
                        other -> assertThat(other).isEqualTo(new Place(183, 63)));
    }
}
