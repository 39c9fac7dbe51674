package app.tilth.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.ui.person.Surroundings.Link;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AroundLayoutTest {
    private static List<Link> links(int people, int seed) {
        List<Link> links = new ArrayList<>();
        for (int i = 1; i < people; i++) {
            links.add(new Link(0, i, i == 1));
            links.add(new Link(i, (i * seed + 1) % people == i ? 0 : (i * seed + 1) % people, i % 3 == 0));
        }
        return links;
    }

    @Property
    void everyoneIsInTheBoxAndNobodyOnAnother(
            @ForAll @IntRange(max = 14) int people, @ForAll @IntRange(min = 2, max = 50) int seed) {
        var places = AroundLayout.of(people, links(people, seed), 276, 126, 30);
        assertThat(places).hasSize(people).allSatisfy(at -> {
            assertThat(at.x()).isBetween(0.0, 1.0);
            assertThat(at.y()).isBetween(0.0, 1.0);
        });
        for (int i = 0; i < people; i++) {
            for (int j = 0; j < i; j++) {
                var a = places.get(i);
                var b = places.get(j);
                assertThat(Math.hypot(276 * (a.x() - b.x()), 126 * (a.y() - b.y())))
                        .as("%d and %d", i, j)
                        .isGreaterThan(8);
            }
        }
    }

    @Test
    void thePictureStaysTheSame() {
        assertThat(AroundLayout.of(12, links(12, 5), 276, 126, 46))
                .isEqualTo(AroundLayout.of(12, links(12, 5), 276, 126, 46));
    }
}
