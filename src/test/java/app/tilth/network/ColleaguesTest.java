package app.tilth.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Connection;
import app.tilth.model.Membership;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ColleaguesTest {
    private static Membership at(long person, @Nullable String from, @Nullable String until) {
        return new Membership(
                1, person, from == null ? null : LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }

    private static List<String> pairs(Membership... memberships) {
        return Colleagues.of(List.of(memberships)).stream()
                .map(pair -> pair.a() + "-" + pair.b())
                .toList();
    }

    @Test
    void whoWasThereOnOneDayMayKnowEachOther() {
        assertThat(pairs(at(1, "2015-01-01", "2018-06-30"), at(2, "2018-06-30", null), at(3, "2018-07-01", null)))
                .containsExactlyInAnyOrder("1-2", "2-3");
    }

    @Test
    void whatIsNotKnownSpeaksForIt() {
        assertThat(pairs(at(1, null, null), at(2, "2024-01-01", null), at(3, null, "2001-01-01")))
                .containsExactlyInAnyOrder("1-2", "1-3");
    }

    @Test
    void whoWasThereTwiceIsOnePersonAndJoinedOnce() {
        assertThat(pairs(at(1, "2010-01-01", "2012-01-01"), at(1, "2016-01-01", null), at(2, "2011-01-01", null)))
                .containsExactly("1-2");
    }

    @Test
    void itIsWeakAndInferred() {
        Connection pair =
                Colleagues.of(List.of(at(1, null, null), at(2, null, null))).getFirst();
        assertThat(pair.source()).isEqualTo(Connection.Source.INFERRED);
        assertThat(Graph.of(List.of(pair)).strength(0, 0)).isEqualTo(.1);
    }

    @Test
    void fromALargeOrganizationNothingIsInferred() {
        List<Membership> thirty = LongStream.rangeClosed(1, Colleagues.MOST)
                .mapToObj(person -> at(person, null, null))
                .toList();
        List<Membership> more = LongStream.rangeClosed(1, Colleagues.MOST + 1)
                .mapToObj(person -> at(person, null, null))
                .toList();
        assertThat(Colleagues.of(thirty)).hasSize(Colleagues.MOST * (Colleagues.MOST - 1) / 2);
        assertThat(Colleagues.of(more)).isEmpty();
    }
}
