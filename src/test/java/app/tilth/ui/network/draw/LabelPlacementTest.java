package app.tilth.ui.network.draw;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.ui.network.draw.LabelPlacement.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LabelPlacementTest {
    @Property
    void noWordsOverlapAndAllStayInThePicture(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int count) {
        var random = new SplittableRandom(seed);
        var placement = new LabelPlacement(400, 300);
        List<Spot> placed = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            placement
                    .place(
                            random.nextDouble(-20, 420),
                            random.nextDouble(-20, 320),
                            random.nextDouble(1, 10),
                            random.nextDouble(10, 90),
                            14)
                    .ifPresent(placed::add);
        }
        assertThat(placed)
                .allMatch(spot -> spot.left() >= 0
                        && spot.top() >= 0
                        && spot.left() + spot.width() <= 400
                        && spot.top() + spot.height() <= 300);
        for (int i = 0; i < placed.size(); i++) {
            for (int k = i + 1; k < placed.size(); k++) {
                assertThat(placed.get(i).overlaps(placed.get(k))).isFalse();
            }
        }
    }

    @Test
    void wordsStandBelowTheirDiscAndElsewhereOnceThatIsTaken() {
        var placement = new LabelPlacement(200, 200);
        Spot first = placement.place(100, 100, 5, 40, 14).orElseThrow();
        assertThat(first.top()).isGreaterThan(105);
        Spot second = placement.place(100, 100, 5, 40, 14).orElseThrow();
        assertThat(second.top() + second.height()).isLessThan(95);
    }

    @Test
    void wordsHideAsLittleAsTheyCan() {
        var placement = new LabelPlacement(200, 200, spot -> spot.left() < 100 ? 1 : 0);
        assertThat(placement.place(100, 100, 5, 40, 14).orElseThrow().left()).isGreaterThan(105);
        assertThat(placement.place(100, 100, 5, 40, 14).orElseThrow().left()).isLessThan(100);
    }

    @Test
    void whatFindsNoRoomIsLeftOut() {
        var placement = new LabelPlacement(200, 200);
        placement.reserve(new Spot(0, 0, 200, 200));
        assertThat(placement.place(100, 100, 5, 40, 14)).isEmpty();
        assertThat(new LabelPlacement(1, 1).placeOn(0, 0, 40, 14)).isEmpty();
    }
}
