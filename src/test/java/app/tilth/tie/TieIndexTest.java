package app.tilth.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tilth.model.Circle;
import app.tilth.model.Depth;
import app.tilth.model.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class TieIndexTest {
    private static final ExchangeMark ASK = new ExchangeMark(
            20, Exchange.Passed.ASKED, Exchange.Kind.MONEY, Exchange.Size.LARGE, Exchange.Outcome.DECLINED);
    private static final ExchangeMark GIFT =
            new ExchangeMark(10, Exchange.Passed.GAVE, Exchange.Kind.GIFT, Exchange.Size.SMALL, null);

    @Property
    void manySlotsAreThoseOfEach(
            @ForAll Set<@LongRange(min = 1, max = 60) Long> tied,
            @ForAll Set<@LongRange(min = 1, max = 60) Long> asked) {
        TieIndex.Builder builder = TieIndex.builder(tied.size(), 0);
        tied.stream().sorted().forEach(person -> builder.tie(person, Circle.FRIENDS, 0, TieIndex.UNKNOWN_DAY));
        TieIndex one = TieIndex.builder(1, 0)
                .tie(61, Circle.CLOSE, 0, TieIndex.UNKNOWN_DAY)
                .build();
        TieIndex ties = builder.build().with(one.history(0)).without(30);
        long[] people = LongStream.concat(asked.stream().mapToLong(Long::longValue), LongStream.of(61, 62))
                .sorted()
                .toArray();
        assertThat(ties.slots(people))
                .isEqualTo(LongStream.of(people).mapToInt(ties::slot).toArray());
    }

    @Test
    void collapsesContactsToDaysAndKeepsTheDeepest() {
        TieIndex ties = TieIndex.builder(1, 1)
                .tie(7, Circle.CLOSE, 0, 5)
                .contact(12, Depth.MESSAGE)
                .contact(-3, Depth.CALL)
                .contact(12, Depth.IN_PERSON)
                .contact(12, Depth.CALL)
                .contact(15, Depth.NONE)
                .build();
        int slot = ties.slot(7);
        assertThat(ties.contactDays(slot)).isEqualTo(2);
        assertThat(ties.firstDay(slot)).isEqualTo(-3);
        assertThat(ties.lastDay(slot)).isEqualTo(12);
        assertThat(ties.depth(slot, 0)).isEqualTo(Depth.CALL);
        assertThat(ties.depth(slot, 1)).isEqualTo(Depth.IN_PERSON);
        assertThat(ties.contactDaysUntil(slot, 11)).isEqualTo(1);
        assertThat(ties.metDay(slot)).isEqualTo(5);
        assertThat(ties.cadenceDays(slot)).isEqualTo(30);
        assertThat(ties.slot(8)).isEqualTo(-1);
    }

    @Test
    void givesExchangesBackInOrderOfDays() {
        TieIndex ties = TieIndex.builder(1, 1)
                .tie(1, Circle.WIDER, 14, TieIndex.UNKNOWN_DAY)
                .exchange(ASK)
                .exchange(GIFT)
                .build();
        assertThat(ties.history(0).exchanges()).containsExactly(GIFT, ASK);
        assertThat(ties.cadenceDays(0)).isEqualTo(14);
        assertThat(ties.firstDay(0)).isEqualTo(TieIndex.UNKNOWN_DAY);
    }

    @Test
    void refusesPersonsOutOfOrderAndContactsWithoutTie() {
        var builder = TieIndex.builder(2, 2);
        assertThatThrownBy(() -> builder.contact(1, Depth.CALL)).isInstanceOf(IllegalStateException.class);
        builder.tie(5, Circle.CORE, 0, 0);
        assertThatThrownBy(() -> builder.tie(5, Circle.CORE, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTieThatReturnsHasItsOldSlot() {
        TieIndex before = random(new Random(1), 5);
        TieIndex without = before.without(2);
        assertThat(without.slot(2)).isEqualTo(-1);
        assertThat(without.live(2)).isFalse();
        assertThat(without.person(2)).isEqualTo(2);
        assertThat(without.contactDays(2)).isZero();
        assertThat(without.without(2)).isSameAs(without);
        assertThat(without.with(before.history(2)).slot(2)).isEqualTo(2);
        assertThat(before.live(2)).isTrue();
    }

    /** Enough changes to be worked into the flat arrays several times. */
    @Property(tries = 20)
    void changingEqualsRebuilding(
            @ForAll Random random, @ForAll @IntRange(max = 50) int size, @ForAll @IntRange(max = 2500) int changes) {
        TieIndex ties = random(random, size);
        TreeMap<Long, TieHistory> expected = new TreeMap<>();
        for (int slot = 0; slot < ties.size(); slot++) {
            expected.put(ties.person(slot), ties.history(slot));
        }
        List<Long> slots = new ArrayList<>(expected.keySet());
        for (int i = 0; i < changes; i++) {
            long person = random.nextInt(4000) - 100L;
            if (random.nextInt(3) == 0) {
                ties = ties.without(person);
                expected.remove(person);
            } else {
                TieHistory history = history(random, person);
                ties = ties.with(history);
                expected.put(person, history);
                if (!slots.contains(person)) {
                    slots.add(person);
                }
            }
        }
        assertThat(ties.size()).isEqualTo(slots.size());
        for (int slot = 0; slot < ties.size(); slot++) {
            assertThat(ties.person(slot)).isEqualTo(slots.get(slot));
            assertThat(ties.live(slot)).isEqualTo(expected.containsKey(slots.get(slot)));
        }
        for (var entry : expected.entrySet()) {
            assertThat(ties.history(ties.slot(entry.getKey())))
                    .usingRecursiveComparison()
                    .isEqualTo(entry.getValue());
        }
    }

    static TieIndex random(Random random, int size) {
        var builder = TieIndex.builder(0, 0);
        for (long person = 0; person < size; person++) {
            TieHistory history = history(random, person);
            builder.tie(person, history.circle(), history.cadenceDays(), history.metDay());
            for (int i = 0; i < history.days().length; i++) {
                builder.contact(history.days()[i], history.depths()[i]);
            }
            history.exchanges().forEach(builder::exchange);
        }
        return builder.build();
    }

    static TieHistory history(Random random, long person) {
        int[] days =
                random.ints(random.nextInt(12), 0, 1000).distinct().sorted().toArray();
        Depth[] depths = new Depth[days.length];
        for (int i = 0; i < days.length; i++) {
            depths[i] = any(random, Depth.MESSAGE, Depth.CALL, Depth.IN_PERSON);
        }
        List<ExchangeMark> exchanges = new ArrayList<>();
        for (int day : random.ints(random.nextInt(4), 0, 1000).sorted().toArray()) {
            Exchange.Passed passed = any(random, Exchange.Passed.values());
            exchanges.add(new ExchangeMark(
                    day,
                    passed,
                    any(random, Exchange.Kind.values()),
                    any(random, Exchange.Size.values()),
                    passed == Exchange.Passed.ASKED ? any(random, Exchange.Outcome.values()) : null));
        }
        Circle circle = any(random, Circle.values());
        int met = random.nextBoolean() ? TieIndex.UNKNOWN_DAY : random.nextInt(1000);
        return new TieHistory(person, circle, random.nextInt(3) * 10, met, days, depths, exchanges);
    }

    @SafeVarargs
    private static <T> T any(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }
}
