package app.tilth.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.insight.Introducers.Introducer;
import app.tilth.model.Circle;
import app.tilth.tie.TieIndex;
import app.tilth.tie.TieReadings;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IntroducersTest {
    private static final int TODAY = 1000;

    @Test
    void thoseThroughWhomMostWereMetComeFirst() {
        TieIndex ties = TieIndex.builder(6, 0)
                .tie(1, Circle.CORE, 0, 1)
                .tie(2, Circle.CORE, 0, 1)
                .tie(3, Circle.CORE, 0, TODAY - 3)
                .tie(4, Circle.CORE, 0, 1)
                .tie(5, Circle.CORE, 0, 1)
                .tie(6, Circle.CORE, 0, 1)
                .build()
                .without(6);
        // 9 is not here any more; 5 is said to have introduced themself; who has gone counts no more.
        Map<Long, Long> through = Map.of(1L, 2L, 2L, 9L, 3L, 9L, 5L, 5L, 6L, 2L, 77L, 2L);
        Introducers introducers = Introducers.of(TieReadings.of(ties, TODAY), through);
        assertThat(introducers.all()).containsExactly(new Introducer(9, 2, 1), new Introducer(2, 1, 0));
        assertThat(introducers.brought()).isEqualTo(3);
        assertThat(introducers.ties()).isEqualTo(5);
    }
}
