package app.tilth.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.ui.control.ColumnRoom.Need;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ColumnRoomTest {
    private static final List<Need> COLUMNS = List.of(
            new Need("person", 190, 0), new Need("circle", 80, 3), new Need("warmth", 90, 1), new Need("tags", 90, 4));

    @Test
    void whatMattersLeastGoesFirst() {
        assertThat(ColumnRoom.fitting(COLUMNS, 450)).containsExactly("person", "circle", "warmth", "tags");
        assertThat(ColumnRoom.fitting(COLUMNS, 449)).containsExactly("person", "circle", "warmth");
        assertThat(ColumnRoom.fitting(COLUMNS, 300)).containsExactly("person", "warmth");
        assertThat(ColumnRoom.fitting(COLUMNS, 10)).containsExactly("person");
    }

    @Property
    void moreRoomNeverTakesAColumnAway(
            @ForAll("columns") List<Need> columns,
            @ForAll @DoubleRange(max = 2000) double room,
            @ForAll @DoubleRange(max = 500) double more) {
        Set<String> before = ColumnRoom.fitting(columns, room);
        assertThat(ColumnRoom.fitting(columns, room + more)).containsAll(before);
    }

    @Provide
    Arbitrary<List<Need>> columns() {
        return Combinators.combine(
                        Arbitraries.strings().alpha().ofLength(3),
                        Arbitraries.doubles().between(20, 300),
                        Arbitraries.integers().between(0, 6))
                .as(Need::new)
                .list()
                .uniqueElements(Need::id)
                .ofMaxSize(8);
    }
}
