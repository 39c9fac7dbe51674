package app.tilth.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tilth.model.Circle;
import app.tilth.model.Warmth;
import app.tilth.network.StructuralHoles;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 1 to 6 are a group and so are 11 to 16; each knows everyone of their own. */
class BridgesTest {
    private static final long BRIDGE = 1;
    private final Story story = new Story();

    BridgesTest() {
        group(1, 6);
        group(11, 16);
    }

    private void group(long from, long to) {
        for (long person = from; person <= to; person++) {
            story.person(person, Circle.FRIENDS);
            for (long other = from; other < person; other++) {
                story.knows(other);
            }
        }
    }

    private void live(long... people) {
        for (long person : people) {
            story.person(person, Circle.FRIENDS).spokeEvery(30, 10, 5);
        }
    }

    private List<Bridge> bridges() {
        return Bridges.of(story.facts());
    }

    private int group(long person) {
        Reach reach = story.facts().reach();
        return reach.group(reach.graph().node(person));
    }

    @Test
    void whoAloneLeadsIntoAGroupKeepsItWithinReach() {
        live(1, 2, 3, 4, 5, 6);
        story.person(BRIDGE, Circle.FRIENDS).knows(11, 12, 13);
        Bridge bridge = bridges().getFirst();
        assertThat(bridges()).hasSize(1);
        assertThat(bridge.person()).isEqualTo(BRIDGE);
        assertThat(bridge.group()).isEqualTo(group(1));
        assertThat(bridge.other()).isEqualTo(group(11));
        assertThat(bridge.lostGroup()).isEqualTo(group(11));
        assertThat(bridge.lost()).isEqualTo(3);
        assertThat(bridge.across()).isEqualTo(3);
        assertThat(bridge.between()).isEqualTo(3);
        assertThat(bridge.warmth()).isEqualTo(Warmth.THRIVING);
        var graph = story.facts().graph();
        assertThat(bridge.constraint()).isEqualTo(StructuralHoles.constraint(graph, graph.node(BRIDGE)), within(1e-12));
    }

    @Test
    void whoeverIsReachedOtherwiseIsNotLost() {
        live(1, 2, 3, 4, 5, 6, 14);
        story.person(BRIDGE, Circle.FRIENDS).knows(11, 12, 13);
        assertThat(bridges()).extracting(Bridge::lostGroup).containsOnly(Bridge.YOU);
    }

    @Test
    void theOnlyTieIntoTheirOwnGroupJoinsItWithYou() {
        live(11);
        assertThat(bridges()).singleElement().satisfies(bridge -> {
            assertThat(bridge.person()).isEqualTo(11);
            assertThat(bridge.lostGroup()).isEqualTo(bridge.group()).isEqualTo(group(11));
            assertThat(bridge.other()).isEqualTo(Bridge.YOU);
            assertThat(bridge.lost()).isEqualTo(5);
        });
    }

    @Test
    void whoIsDormantOrUnknownToYouKeepsNobodyWithinReach() {
        story.person(BRIDGE, Circle.FRIENDS).spokeEvery(30, 5, 2_000).knows(11, 12, 13);
        assertThat(bridges()).isEmpty();
    }

    @Test
    void whoHasHardlyAnyOfTheConnectionsBetweenTwoGroupsIsNoBridge() {
        live(1, 2, 3, 4, 5, 6, 11, 12, 13, 14, 15, 16);
        story.person(BRIDGE, Circle.FRIENDS).knows(11);
        assertThat(bridges()).isEmpty();
    }

    @Test
    void ofTwoWhoJoinGroupsTheOneWhoWouldBeMissedMoreComesFirst() {
        live(1, 2, 3, 4, 5, 6);
        group(21, 26);
        story.person(2, Circle.FRIENDS).knows(21, 22, 23, 24);
        story.person(BRIDGE, Circle.FRIENDS).knows(11, 12, 13);
        assertThat(bridges()).extracting(Bridge::person).containsExactly(2L, BRIDGE);
    }
}
