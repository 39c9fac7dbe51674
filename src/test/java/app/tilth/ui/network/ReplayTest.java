package app.tilth.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.Warmth;
import app.tilth.workspace.Sociogram.Member;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final List<Member> PEOPLE = List.of(
            member(1, "Ana Beltrán", .5, LocalDate.of(2019, 3, 31)),
            member(2, "Priya Raman", .9, LocalDate.of(2019, 3, 2)),
            member(3, "Dele Adeyemi", .9, LocalDate.of(2019, 4, 1)),
            member(4, "Hana Kobayashi", .9, null),
            member(5, "Ned Ashdown", .9, LocalDate.of(2018, 12, 31)),
            member(6, "Mei-Ling Zhao", .9, TODAY),
            member(7, "Yusuf Demir", .9, TODAY.plusYears(1)));

    private final Replay replay = new Replay();

    private static Member member(long id, String name, double strength, @Nullable LocalDate since) {
        return new Member(id, name, "", "", List.of(), Circle.CORE, Warmth.STEADY, strength, 0, null, since);
    }

    private List<Member> seen() {
        return PEOPLE.stream()
                .filter(replay.known(replay.monthProperty().get().orElseThrow()))
                .toList();
    }

    private String sentence() {
        replay.tell(seen(), replay.monthProperty().get().orElseThrow());
        return replay.sentenceProperty().get();
    }

    @Test
    void whoIsKnownByTheEndOfAMonthIsThere() {
        replay.of(PEOPLE, TODAY);
        replay.open();
        assertThat(seen()).extracting(Member::id).containsExactly(4L, 5L);
        replay.go(2);
        assertThat(seen()).extracting(Member::id).containsExactly(4L, 5L);
        replay.go(3);
        assertThat(seen()).extracting(Member::id).containsExactly(1L, 2L, 4L, 5L);
        replay.go(Integer.MAX_VALUE);
        assertThat(replay.isAtEnd()).isTrue();
        assertThat(seen()).isEqualTo(PEOPLE);
    }

    @Test
    void itIsSaidWhoIsNewInTheMonthTheNearestByName() {
        replay.of(PEOPLE, TODAY);
        replay.open();
        assertThat(sentence()).isEqualTo("December 2018: 2 people. New that month: Ned Ashdown.");
        replay.go(1);
        assertThat(sentence()).isEqualTo("January 2019: 2 people.");
        replay.go(3);
        assertThat(sentence()).isEqualTo("March 2019: 4 people. New that month: Priya Raman and one other.");
        replay.go(replay.months());
        assertThat(sentence()).isEqualTo("Today: 7 people. New that month: Mei-Ling Zhao.");
        replay.close();
        assertThat(replay.sentenceProperty().get()).isEmpty();
    }

    @Test
    void whoHasNoFirstDayIsThereFromTheBeginningAndCounted() {
        replay.of(PEOPLE, TODAY);
        assertThat(replay.unknown()).isEqualTo(1);
    }

    @Test
    void itGoesOnToTheEndByItselfAndNoFurther() {
        replay.of(PEOPLE, TODAY);
        replay.open();
        int steps = 0;
        while (!replay.isAtEnd()) {
            int before = replay.at();
            replay.next();
            assertThat(replay.at()).isGreaterThan(before);
            steps++;
        }
        assertThat(steps).isLessThan(200);
        replay.next();
        assertThat(replay.at()).isEqualTo(replay.months());
    }

    @Test
    void whereNobodyIsKnownFromEarlierThereIsNothingToReplay() {
        replay.of(List.of(member(1, "Ana Beltrán", 1, null), member(2, "Dele Adeyemi", 1, TODAY)), TODAY);
        assertThat(replay.possibleProperty().get()).isFalse();
        replay.open();
        assertThat(replay.isOpen()).isFalse();
        replay.of(PEOPLE, TODAY);
        replay.open();
        assertThat(replay.isOpen()).isTrue();
        replay.of(List.of(), TODAY);
        assertThat(replay.isOpen()).isFalse();
    }
}
