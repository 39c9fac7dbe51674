package app.tilth.suggest;

/** An order that turns every week, so that among equals it is not always the same who comes first. */
final class Turn {
    private Turn() {}

    /** From .5 to 1, by person and week: so that it is not always the same who comes first. */
    static double of(long person, int day) {
        long mixed = (person * 0x9E3779B97F4A7C15L) ^ (Math.floorDiv(day, 7) * 0xC2B2AE3D27D4EB4FL);
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return .5 + .5 * ((mixed ^ mixed >>> 31) >>> 11) * 0x1p-53;
    }
}
