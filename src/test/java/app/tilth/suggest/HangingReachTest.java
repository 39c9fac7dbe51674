package app.tilth.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.Warmth;
import app.tilth.suggest.HangingReach.Hook;
import org.junit.jupiter.api.Test;

class HangingReachTest {
    private final Story story = new Story();

    private void live(long person) {
        story.person(person, Circle.FRIENDS).spokeEvery(30, 10, 5);
    }

    @Test
    void thoseWhomOneTieAloneLeadsToHangOnIt() {
        for (long person = 1; person <= 6; person++) {
            story.person(person, Circle.WIDER);
        }
        live(1);
        story.knows(3, 4, 5);
        live(2);
        story.knows(5, 6);
        HangingReach reach = HangingReach.of(story.facts());
        assertThat(reach.people()).containsExactly(new Hook(1, Warmth.THRIVING, 2), new Hook(2, Warmth.THRIVING, 1));
        assertThat(reach.hanging()).isEqualTo(3);
        assertThat(reach.reached()).isEqualTo(6);
    }

    @Test
    void withoutConnectionsNobodyHangsOnAnybody() {
        live(1);
        HangingReach reach = HangingReach.of(story.facts());
        assertThat(reach.people()).isEmpty();
        assertThat(reach.hanging()).isZero();
    }
}
