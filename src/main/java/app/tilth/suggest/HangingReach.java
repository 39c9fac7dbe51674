package app.tilth.suggest;

import app.tilth.model.Warmth;
import app.tilth.network.Graph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The part of your reach that hangs on one person: those within two steps of you whom one tie alone leads to.
 *
 * @param people on whom anyone else hangs, those with most first
 * @param reached how many are within two steps of you
 */
public record HangingReach(List<Hook> people, int reached) {
    /**
     * @param warmth of your tie
     * @param hanging how many are within reach only through them, they themselves not counted
     */
    public record Hook(long person, Warmth warmth, int hanging) {}

    public HangingReach {
        people = List.copyOf(people);
    }

    public static HangingReach of(Facts facts) {
        Graph graph = facts.reach().graph();
        List<Hook> hooks = new ArrayList<>();
        int reached = 0;
        for (int node = 0; node < graph.size(); node++) {
            reached += facts.ways().isReached(node) ? 1 : 0;
            int slot = facts.ways().live(node);
            if (slot < 0) {
                continue;
            }
            int hanging = (int)
                    facts.ways().reachedOnlyThrough(graph.person(node), slot).count();
            if (hanging > 0) {
                hooks.add(new Hook(graph.person(node), facts.readings().warmth(slot), hanging));
            }
        }
        hooks.sort(Comparator.comparingInt(Hook::hanging).reversed().thenComparingLong(Hook::person));
        return new HangingReach(hooks, reached);
    }

    /** How many hang on one person, whoever that is: each hangs on one only. */
    public int hanging() {
        return people.stream().mapToInt(Hook::hanging).sum();
    }
}
