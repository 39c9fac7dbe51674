package app.tilth.suggest;

import app.tilth.model.Warmth;
import app.tilth.tie.TieReadings;
import java.util.stream.IntStream;

/**
 * Through whom people can be reached today: they themselves and those who know them, where the tie with you is neither dormant
 * nor so new that it carries nobody yet. Of each person it is kept whether there is nobody, only one, or more. Immutable.
 */
final class LiveWays {
    static final int NOBODY = -1;
    private static final int SEVERAL = -2;

    private final Reach reach;
    /** By node: the slot of the tie. They stay as they are while indexes are made from one another. */
    private final int[] slots;

    private final boolean[] live;
    /** By node: the slot of the only tie that reaches it, {@link #NOBODY} or {@link #SEVERAL}. */
    private final int[] only;

    private LiveWays(Reach reach, int[] slots, boolean[] live, int[] only) {
        this.reach = reach;
        this.slots = slots;
        this.live = live;
        this.only = only;
    }

    static LiveWays of(Reach reach, TieReadings readings) {
        int size = reach.graph().size();
        var ways = new LiveWays(reach, new int[size], new boolean[size], new int[size]);
        for (int node = 0; node < size; node++) {
            ways.slots[node] = readings.ties().slot(reach.graph().person(node));
            ways.live[node] = isLive(readings, ways.slots[node]);
        }
        for (int node = 0; node < size; node++) {
            ways.only[node] = ways.onlyWay(node);
        }
        return ways;
    }

    private static boolean isLive(TieReadings readings, int slot) {
        Warmth warmth = slot < 0 || readings.silentDays(slot) < 0 ? Warmth.DORMANT : readings.warmth(slot);
        return warmth != Warmth.DORMANT && warmth != Warmth.NEW;
    }

    private int onlyWay(int node) {
        int way = live[node] ? slots[node] : NOBODY;
        for (int i = 0; i < reach.graph().degree(node); i++) {
            int other = reach.graph().neighbour(node, i);
            if (live[other]) {
                if (way != NOBODY) {
                    return SEVERAL;
                }
                way = slots[other];
            }
        }
        return way;
    }

    /** With one person's tie changed, added or gone; the same where that changes no way. */
    LiveWays after(TieReadings readings, long person) {
        int changed = reach.graph().node(person);
        if (changed < 0) {
            return this;
        }
        int slot = readings.ties().slot(person);
        if (slots[changed] == slot && live[changed] == isLive(readings, slot)) {
            return this;
        }
        var ways = new LiveWays(reach, slots.clone(), live.clone(), only.clone());
        ways.slots[changed] = slot;
        ways.live[changed] = isLive(readings, slot);
        around(changed).forEach(node -> ways.only[node] = ways.onlyWay(node));
        return ways;
    }

    /** The slot of the tie that leads to a node, below 0 where there is none that does. */
    int live(int node) {
        return live[node] ? slots[node] : NOBODY;
    }

    /** Whether a node can be reached at all. */
    boolean isReached(int node) {
        return only[node] != NOBODY;
    }

    /** The slots of those through whom alone a person, or someone the person knows, can be reached. */
    IntStream around(long person) {
        int node = reach.graph().node(person);
        return node < 0 ? IntStream.empty() : around(node).map(n -> only[n]).filter(way -> way >= 0);
    }

    private IntStream around(int node) {
        return IntStream.concat(
                IntStream.of(node),
                IntStream.range(0, reach.graph().degree(node))
                        .map(i -> reach.graph().neighbour(node, i)));
    }

    /** The nodes of those whom a person knows and nobody else reaches. */
    IntStream reachedOnlyThrough(long person, int slot) {
        int node = reach.graph().node(person);
        return node < 0 ? IntStream.empty() : around(node).skip(1).filter(n -> only[n] == slot);
    }

    /** Whether anyone of a group but a person themself can be reached without the tie with that person. */
    boolean isReachedOtherwise(int group, long person, int slot) {
        return reach.members(group).stream()
                .filter(node -> reach.graph().person(node) != person)
                .anyMatch(node -> only[node] == SEVERAL || (only[node] >= 0 && only[node] != slot));
    }
}
