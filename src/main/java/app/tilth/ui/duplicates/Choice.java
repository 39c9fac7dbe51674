package app.tilth.ui.duplicates;

import app.tilth.workspace.Keep;

/** What becomes of a choice when one side of it is picked. */
final class Choice {
    private Choice() {}

    /**
     * Where only one can stay, the side picked. Where both can, picking a side takes it or leaves it; the last one left goes
     * only for the other.
     *
     * @param side one of the two, not both
     */
    static Keep picked(Keep now, Keep side, boolean canBeBoth) {
        if (!canBeBoth) {
            return side;
        }
        Keep opposite = side == Keep.ONE ? Keep.OTHER : Keep.ONE;
        return now == Keep.BOTH || now == side ? opposite : Keep.BOTH;
    }

    static boolean has(Keep keep, Keep side) {
        return keep == Keep.BOTH || keep == side;
    }
}
