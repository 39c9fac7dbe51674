package app.tilth.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is kept of what people offer, look for and share. */
class InterestsTest {
    private static final Interest NOTHING = interest(Set.of(), null, null);

    private final Interests interests = Interests.of(Map.of(
            3L, interest(Set.of("grid", "sailing"), 9L, 20L),
            1L, interest(Set.of("grid"), null, null),
            2L, NOTHING));

    private static Interest interest(Set<String> topics, @Nullable Long through, @Nullable Long organization) {
        return new Interest(Set.of(), Set.of(), topics, Set.of(), through, organization);
    }

    @Test
    void whoHasNothingIsLeftOut() {
        assertThat(interests.has(1)).isTrue();
        assertThat(interests.has(2)).isFalse();
        assertThat(interests.all()).extracting(Keys::person).containsExactly(1L, 3L);
    }

    @Test
    void whatSaysTheSameOnceMoreChangesNothing() {
        assertThat(interests.with(3, interest(Set.of("sailing", "grid"), 9L, 20L)))
                .isSameAs(interests);
        assertThat(interests.with(2, NOTHING)).isSameAs(interests);
    }

    @Test
    void whoeverComesGoesOrChangesKeepsEveryoneInOrder() {
        assertThat(interests.with(2, interest(Set.of("chess"), null, null)).all())
                .extracting(Keys::person)
                .containsExactly(1L, 2L, 3L);
        assertThat(interests.with(1, NOTHING).all()).extracting(Keys::person).containsExactly(3L);

        Interests moved = interests.with(3, interest(Set.of("grid", "sailing"), 9L, 21L));
        assertThat(moved).isNotSameAs(interests);
        assertThat(moved.all()).extracting(Keys::person).containsExactly(1L, 3L);
    }

    @Test
    void theNumberOfATextLeadsBackToIt() {
        int[] topics = interests.all().getLast().caresAbout();

        assertThat(topics).hasSize(2);
        assertThat(interests.text(topics[0])).isEqualTo("grid");
        assertThat(interests.text(topics[1])).isEqualTo("sailing");
    }

    @Test
    void whoBroughtThemAndWhereTheyAreIsKept() {
        Interests more = interests.with(4, interest(Set.of("chess"), null, 20L));

        assertThat(more.isMetThroughOrAtOne(3, 9)).isTrue();
        assertThat(more.isMetThroughOrAtOne(9, 3)).isTrue();
        assertThat(more.isMetThroughOrAtOne(3, 4)).isTrue();
        assertThat(more.isMetThroughOrAtOne(1, 3)).isFalse();
        assertThat(more.isMetThroughOrAtOne(1, 5)).isFalse();
    }
}
