package app.tilth.ui.insights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SpotsTest {
    @Test
    void whereThereIsRoomEachHasADot() {
        assertThat(Spots.of(new int[] {3, 0, 2}, 5)).containsExactly(3, 0, 2);
    }

    @Test
    void whatIsRareKeepsADot() {
        assertThat(Spots.of(new int[] {99_999, 0, 1}, 10)).containsExactly(9, 0, 1);
    }

    @Property
    void theRoomIsFilledAndNeverExceeded(
            @ForAll @Size(5) List<@IntRange(max = 100_000) Integer> people,
            @ForAll @IntRange(min = 5, max = 300) int room) {
        int[] counts = people.stream().mapToInt(Integer::intValue).toArray();
        int[] spots = Spots.of(counts, room);
        int all = IntStream.of(counts).sum();
        assertThat(IntStream.of(spots).sum()).isEqualTo(Math.min(all, room));
        for (int i = 0; i < counts.length; i++) {
            assertThat(spots[i]).isBetween(counts[i] == 0 ? 0 : 1, counts[i]);
        }
    }
}
