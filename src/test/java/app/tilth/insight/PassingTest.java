package app.tilth.insight;

import static app.tilth.insight.Moments.TODAY;
import static app.tilth.insight.Moments.asked;
import static app.tilth.insight.Moments.gave;
import static app.tilth.insight.Moments.received;
import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.insight.Moments.Moment;
import app.tilth.model.Exchange.Passed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PassingTest {
    private static Passing of(Stretch stretch, Moment... moments) {
        return Passing.of(Moments.with(moments), TODAY, stretch);
    }

    @Test
    void aYearIsThePresentMonthAndTheElevenBefore() {
        Passing year = of(
                Stretch.TWELVE_MONTHS,
                gave("2025-11-30"),
                gave("2025-12-01"),
                received("2026-11-01"),
                asked("2026-11-24"),
                gave("2026-11-25"));
        assertThat(year.parts()).hasSize(12);
        assertThat(year.parts().getFirst()).isEqualTo(new Passing.Part(YearMonth.of(2025, 12), 1, 1, 0, 0));
        assertThat(year.parts().getLast()).isEqualTo(new Passing.Part(YearMonth.of(2026, 11), 1, 0, 1, 1));
        assertThat(List.of(year.gave(), year.received(), year.asked())).containsExactly(1, 1, 1);
    }

    @Test
    void allBeginsWhereTheFirstOfItIsAndIsJoinedToLongerPartsOnlyWhereItIsLong() {
        assertThat(of(Stretch.ALL, gave("2024-01-31")).parts())
                .hasSize(35)
                .allMatch(part -> part.months() == 1)
                .first()
                .isEqualTo(new Passing.Part(YearMonth.of(2024, 1), 1, 1, 0, 0));
        assertThat(of(Stretch.ALL, gave("2020-02-29")).parts().getFirst())
                .isEqualTo(new Passing.Part(YearMonth.of(2020, 1), 3, 1, 0, 0));
        assertThat(of(Stretch.ALL, gave("2010-06-01")).parts().getFirst())
                .isEqualTo(new Passing.Part(YearMonth.of(2010, 1), 12, 1, 0, 0));
        assertThat(of(Stretch.ALL, gave("1900-01-01")).parts().getFirst())
                .isEqualTo(new Passing.Part(YearMonth.of(1900, 1), 120, 1, 0, 0));
    }

    @Test
    void whereNothingPassedThereIsAYearOfNothing() {
        for (Stretch stretch : List.of(Stretch.TWELVE_MONTHS, Stretch.ALL)) {
            assertThat(of(stretch).parts()).hasSize(12).allMatch(part -> part.moments() == 0);
        }
        assertThat(of(Stretch.ALL, gave("2200-01-01")).parts()).hasSize(12).allMatch(part -> part.moments() == 0);
    }

    @Property(tries = 200)
    void nothingIsLostOrCountedTwice(@ForAll Random random, @ForAll @IntRange(max = 60) int count) {
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long back = random.nextBoolean() ? random.nextInt(-300, 900) : random.nextInt(-63_000, 46_000);
            moments.add(new Moment(TODAY.minusDays(back), Passed.values()[random.nextInt(3)]));
        }
        for (Stretch stretch : Stretch.values()) {
            Passing passing = Passing.of(Moments.with(moments), TODAY, stretch);
            LocalDate first = stretch == Stretch.ALL
                    ? LocalDate.MIN
                    : YearMonth.from(TODAY).minusMonths(stretch.months() - 1L).atDay(1);
            assertThat(List.of(passing.gave(), passing.received(), passing.asked()))
                    .containsExactly(
                            count(moments, Passed.GAVE, first),
                            count(moments, Passed.RECEIVED, first),
                            count(moments, Passed.ASKED, first));
            isWithoutGap(passing);
            assertThat(passing.parts()).hasSizeLessThanOrEqualTo(37);
        }
    }

    private static int count(List<Moment> moments, Passed passed, LocalDate first) {
        return (int) moments.stream()
                .filter(m -> m.passed() == passed
                        && !m.day().isBefore(first)
                        && !m.day().isAfter(TODAY))
                .count();
    }

    private static void isWithoutGap(Passing passing) {
        for (int i = 1; i < passing.parts().size(); i++) {
            assertThat(passing.parts().get(i).first())
                    .isEqualTo(passing.parts().get(i - 1).last().plusMonths(1));
        }
        assertThat(passing.parts().getLast().last()).isEqualTo(YearMonth.from(TODAY));
    }
}
