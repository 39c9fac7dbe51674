package app.tilth.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.Warmth;
import app.tilth.workspace.Sociogram;
import app.tilth.workspace.Sociogram.Member;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NetworkFilterTest {
    private static final Sociogram NETWORK = MadeSociogram.of(60);
    private static final NetworkFilter ALL = NetworkFilter.EVERYONE;

    private static List<Member> left(NetworkFilter filter) {
        return filter.of(NETWORK).people();
    }

    @Test
    void eachChoiceLeavesThoseItNames() {
        assertThat(left(ALL)).hasSize(60);
        assertThat(left(ALL.wider(false))).hasSize(48).noneMatch(one -> one.circle() == Circle.WIDER);
        assertThat(left(ALL.circle(Optional.of(Circle.CORE)))).hasSize(12).allMatch(one -> one.circle() == Circle.CORE);
        assertThat(left(ALL.tag("climate")))
                .hasSize(40)
                .allMatch(one -> one.tags().size() >= 1);
        assertThat(left(ALL.organization("northvolt")))
                .hasSize(20)
                .allMatch(one -> one.organization().equals("Northvolt"));
        assertThat(left(ALL.only(Warmth.COOLING))).isNotEmpty().allMatch(one -> one.warmth() == Warmth.COOLING);
        assertThat(left(ALL.onlyGroup("Runners"))).hasSize(15).allMatch(one -> one.group() == 1);
        assertThat(left(ALL.people(Set.of(3L, 5L)))).extracting(Member::id).containsExactly(3L, 5L);
        assertThat(left(ALL.atLeast(TieStrength.STRONG)))
                .isNotEmpty()
                .allMatch(one -> one.nearness() >= .6)
                .hasSizeLessThan(left(ALL.atLeast(TieStrength.FAINT)).size());
        assertThat(left(ALL.ownTies(true))).hasSize(60);
    }

    @Test
    void theSameGroupOrWarmthAgainIsAll() {
        assertThat(ALL.onlyGroup("Grid").onlyGroup("Grid")).isEqualTo(ALL);
        assertThat(ALL.only(Warmth.NEW).only(Warmth.NEW)).isEqualTo(ALL);
    }

    @Test
    void theWiderCircleIsThereWhereItIsAskedForAndOnlyThen() {
        NetworkFilter wider = ALL.wider(false).circle(Optional.of(Circle.WIDER));
        assertThat(left(wider)).hasSize(12);
        assertThat(left(wider.wider(false))).hasSize(48);
    }

    @Test
    void thePictureOfTiesIsNoFilter() {
        assertThat(ALL.ownTies(true).isEveryone()).isTrue();
        assertThat(ALL.tag("climate").ownTies(true).everyone()).isEqualTo(ALL.ownTies(true));
    }

    @Property
    void whoIsLeftStandsWhereTheyStoodAndIsConnectedAsTheyWere(@ForAll("filters") NetworkFilter filter) {
        Sociogram some = filter.of(NETWORK);
        assertThat(some.graph().size()).isEqualTo(some.people().size());
        for (int node = 0; node < some.graph().size(); node++) {
            int before = NETWORK.graph().node(some.graph().person(node));
            assertThat(some.people().get(node)).isEqualTo(NETWORK.people().get(before));
            assertThat(some.places().x(node)).isEqualTo(NETWORK.places().x(before));
            assertThat(some.places().y(node)).isEqualTo(NETWORK.places().y(before));
            for (int other = 0; other < some.graph().size(); other++) {
                int otherBefore = NETWORK.graph().node(some.graph().person(other));
                assertThat(some.graph().between(node, other))
                        .isEqualTo(NETWORK.graph().between(before, otherBefore));
            }
        }
    }

    @Property
    void aChoiceMoreBringsNobodyIn(@ForAll("filters") NetworkFilter filter) {
        assertThat(left(filter)).containsAll(left(filter.atLeast(TieStrength.STRONG)));
        assertThat(left(ALL)).containsAll(left(filter));
    }

    @Provide
    Arbitrary<NetworkFilter> filters() {
        return Combinators.combine(
                        Arbitraries.of(Circle.values()).optional(.5),
                        Arbitraries.of("", "climate", "running", "nothing"),
                        Arbitraries.of("", "Northvolt", "Lantern Studio"),
                        Arbitraries.of(Warmth.values()).optional(.3),
                        Arbitraries.of("", "Grid", "Runners"),
                        Arbitraries.of(TieStrength.values()),
                        Arbitraries.of(true, false))
                .as((circle, tag, organization, warmth, group, atLeast, wider) ->
                        new NetworkFilter(circle, tag, organization, warmth, group, Set.of(), atLeast, wider, false));
    }
}
