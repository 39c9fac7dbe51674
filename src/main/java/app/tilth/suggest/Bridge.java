package app.tilth.suggest;

import app.tilth.model.Warmth;

/**
 * Someone who joins groups of people that would not meet otherwise. Groups are numbered as {@link Reach} numbers them.
 *
 * @param warmth of your tie
 * @param group their own, else the one of which they know most people
 * @param other the one they join it with most; {@link #YOU} where they join it with nobody but you
 * @param across how many people of the other group they know
 * @param between how many connections there are between the two groups, theirs among them
 * @param lost how many people are within two steps of you only through them, they themselves not counted
 * @param lostGroup of the groups that nobody else leads into, the largest; {@link #YOU} where there is none
 * @param constraint Burt's, low where those they know do not know each other
 */
public record Bridge(
        long person,
        Warmth warmth,
        int group,
        int other,
        int across,
        int between,
        int lost,
        int lostGroup,
        double constraint) {
    public static final int YOU = -1;

    /** What would be missed, for putting them in order: who would be out of reach, and how far apart those are they know. */
    double worth() {
        int out = 1 + lost + (lostGroup == YOU ? 0 : BridgeReason.LEAST_OF_A_GROUP);
        return out * (1 - Math.min(1, constraint));
    }
}
