package app.tilth.tie;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Exchange.Passed;
import app.tilth.model.InteractionKind;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChronicleTest {
    private static Chronicle some() {
        ChronicleBuilder builder = Chronicle.builder(4);
        builder.interaction(7, 100, 600, 30, InteractionKind.CALL);
        builder.participant(3);
        builder.interaction(5, -40, Chronicle.NO_TIME, 0, InteractionKind.MEAL);
        builder.participant(9);
        builder.participant(3);
        builder.interaction(6, 100, 300, 0, InteractionKind.NOTE);
        builder.exchange(1, 100, 3, Passed.GAVE, 7);
        builder.exchange(2, 50, 9, Passed.RECEIVED, 0);
        builder.exchange(3, 100, 9, Passed.ASKED, 999);
        return builder.build();
    }

    @Test
    void entriesAscendByDayAndTime() {
        Chronicle chronicle = some();
        assertThat(chronicle.size()).isEqualTo(5);
        assertThat(chronicle.interaction(0)).isEqualTo(5);
        assertThat(chronicle.exchange(1)).isEqualTo(2);
        assertThat(chronicle.exchange(2))
                .as("without a time, and in nothing that is there")
                .isEqualTo(3);
        assertThat(chronicle.interaction(3)).isEqualTo(6);
        assertThat(chronicle.interaction(4)).isEqualTo(7);
        assertThat(chronicle.firstFrom(100)).isEqualTo(2);
        assertThat(chronicle.firstFrom(101)).isEqualTo(5);
    }

    @Test
    void whatPassedIsOnTheEntryItPassedIn() {
        Chronicle chronicle = some();
        assertThat(chronicle.has(4, Passed.GAVE)).isTrue();
        assertThat(chronicle.has(4, Passed.RECEIVED)).isFalse();
        assertThat(chronicle.hasOf(1, Chronicle.passedSet(Set.of(Passed.RECEIVED))))
                .isTrue();
        assertThat(chronicle.kind(1)).isEmpty();
        assertThat(chronicle.kind(4)).isEqualTo(Optional.of(InteractionKind.CALL));
        assertThat(chronicle.marks(9)).isEqualTo(2);
        assertThat(chronicle.markEntry(9, 0)).isEqualTo(1);
    }

    @Test
    void everyoneHasTheirOwn() {
        Chronicle chronicle = some();
        assertThat(chronicle.entries(3)).isEqualTo(2);
        assertThat(chronicle.entry(3, 0)).isZero();
        assertThat(chronicle.firstFrom(3, 0)).isEqualTo(1);
        assertThat(chronicle.entries(4)).isZero();
        assertThat(chronicle.entries(4_000)).isZero();
        assertThat(chronicle.peopleIn(3)).as("a note to oneself").isZero();
    }

    @Test
    void whatIsToldAnewTakesThePlaceOfWhatWas() {
        Chronicle moved = some().with(id -> id == 7, person -> person == 3, builder -> {
            builder.interaction(7, 90, 600, 30, InteractionKind.CALL);
            builder.participant(3);
            builder.exchange(1, 90, 3, Passed.RECEIVED, 7);
        });
        assertThat(moved.size()).isEqualTo(5);
        assertThat(moved.day(2)).isEqualTo(90);
        assertThat(moved.has(2, Passed.RECEIVED)).isTrue();
        assertThat(moved.has(2, Passed.GAVE)).isFalse();
        assertThat(moved.marks(9)).isEqualTo(2);
    }

    @Test
    void nothingHasNothing() {
        assertThat(Chronicle.NOTHING.size()).isZero();
        assertThat(Chronicle.NOTHING.entries(0)).isZero();
        assertThat(Chronicle.NOTHING.firstFrom(0)).isZero();
    }
}
