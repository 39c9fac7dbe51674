package app.tilth.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The karate club Zachary watched break in two (1977): 34 members, 78 friendships, the instructor 1 and the officer 34. */
class KarateClubTest {
    private static final double TINY = 1e-12;

    private static final Graph CLUB =
            Threads.graph("1-2 1-3 1-4 1-5 1-6 1-7 1-8 1-9 1-11 1-12 1-13 1-14 1-18 1-20 1-22 1-32 "
                    + "2-3 2-4 2-8 2-14 2-18 2-20 2-22 2-31 3-4 3-8 3-9 3-10 3-14 3-28 3-29 3-33 4-8 4-13 4-14 5-7 5-11 6-7 6-11 "
                    + "6-17 7-17 9-31 9-33 9-34 10-34 14-34 15-33 15-34 16-33 16-34 19-33 19-34 20-34 21-33 21-34 23-33 23-34 "
                    + "24-26 24-28 24-30 24-33 24-34 25-26 25-28 25-32 26-32 27-30 27-34 28-34 29-32 29-34 30-33 30-34 31-33 "
                    + "31-34 32-33 32-34 33-34");

    /** Who stayed with the instructor. */
    private static final Set<Long> INSTRUCTORS =
            Set.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 11L, 12L, 13L, 14L, 17L, 18L, 20L, 22L);

    private static int node(long member) {
        return CLUB.node(member);
    }

    @Test
    void isTheWholeClub() {
        assertThat(CLUB.size()).isEqualTo(34);
        assertThat(IntStream.range(0, 34).map(CLUB::degree).sum()).isEqualTo(2 * 78);
        assertThat(CLUB.degree(node(1))).isEqualTo(16);
        assertThat(CLUB.degree(node(34))).isEqualTo(17);
    }

    @Test
    void itsCommunitiesAreHowItBroke() {
        Communities communities = Communities.of(CLUB);
        assertThat(communities.of(node(1))).isNotEqualTo(communities.of(node(34)));
        assertThat(communities.count()).isBetween(2, 6);
        long astray = IntStream.range(0, communities.count())
                .mapToLong(community -> {
                    List<Long> members = LongStream.rangeClosed(1, 34)
                            .filter(member -> communities.of(node(member)) == community)
                            .boxed()
                            .toList();
                    long with = members.stream().filter(INSTRUCTORS::contains).count();
                    return Math.min(with, members.size() - with);
                })
                .sum();
        assertThat(astray).as("members among those of the other side").isLessThanOrEqualTo(2);
    }

    /** 12 knows 1 only; 10 knows two strangers; 13 and 17 know two who know each other. */
    @Test
    void constraintWorkedByHand() {
        assertThat(StructuralHoles.constraint(CLUB, node(12))).isEqualTo(1, within(TINY));
        assertThat(StructuralHoles.constraint(CLUB, node(10))).isEqualTo(.5, within(TINY));
        assertThat(StructuralHoles.constraint(CLUB, node(13)))
                .isEqualTo(Math.pow(.5 + .5 / 6, 2) + Math.pow(.5 + .5 / 16, 2), within(TINY));
        assertThat(StructuralHoles.constraint(CLUB, node(17))).isEqualTo(2 * Math.pow(.5 + .5 / 4, 2), within(TINY));
    }

    /** Among the 17 that 34 knows there are 15 friendships, ten of them with 33. */
    @Test
    void effectiveSizeWorkedByHand() {
        assertThat(StructuralHoles.effectiveSize(CLUB, node(12))).isEqualTo(1, within(TINY));
        assertThat(StructuralHoles.effectiveSize(CLUB, node(10))).isEqualTo(2, within(TINY));
        assertThat(StructuralHoles.effectiveSize(CLUB, node(13))).isEqualTo(1, within(TINY));
        assertThat(StructuralHoles.effectiveSize(CLUB, node(34))).isEqualTo(17 - 30 / 17.0, within(TINY));
    }

    @Test
    void theTwoItBrokeAroundAreLeastConstrained() {
        List<Long> members = LongStream.rangeClosed(1, 34)
                .boxed()
                .sorted(Comparator.comparingDouble(member -> StructuralHoles.constraint(CLUB, node(member))))
                .toList();
        assertThat(members.subList(0, 2)).containsExactlyInAnyOrder(1L, 34L);
    }
}
