package app.tilth.ui.timeline;

/**
 * A stretch of days, from the beginning of one to the end of another, in epoch days with parts of days.
 *
 * @param from its beginning
 * @param until its end, excluded
 */
record Stretch(double from, double until) {
    /** Nobody looks nearer than this, in days. */
    static final double LEAST = 7;

    /** What rounding leaves of a day is none. */
    private static final double NOTHING = 1e-6;

    Stretch {
        if (!(until > from)) {
            throw new IllegalArgumentException("from " + from + " until " + until);
        }
    }

    /** Days, both included. */
    static Stretch of(int first, int last) {
        return new Stretch(first, last + 1.0);
    }

    double days() {
        return until - from;
    }

    /** The first day of which some is in it. */
    int first() {
        return (int) Math.floor(from + NOTHING);
    }

    /** The last day of which some is in it. */
    int last() {
        return (int) Math.ceil(until - NOTHING) - 1;
    }

    boolean has(int day) {
        return day >= first() && day <= last();
    }

    /**
     * Nearer, or from further away, with a point of time staying where it is as far as the bounds allow.
     *
     * @param factor above 1 shows fewer days
     */
    Stretch zoomed(double factor, double about, Stretch bounds) {
        double days = Math.clamp(days() / factor, Math.min(LEAST, bounds.days()), bounds.days());
        double share = (about - from) / days();
        double begin = about - share * days;
        return new Stretch(begin, begin + days).within(bounds);
    }

    /** As long as it is, days further on, or back. */
    Stretch panned(double days, Stretch bounds) {
        return new Stretch(from + days, until + days).within(bounds);
    }

    /** As long as it is, around a day. */
    Stretch around(int day, Stretch bounds) {
        return panned(day + 0.5 - (from + until) / 2, bounds);
    }

    /** With another beginning; the end stays. */
    Stretch from(double begin, Stretch bounds) {
        double least = Math.min(LEAST, bounds.days());
        return new Stretch(Math.max(bounds.from, Math.min(begin, until - least)), until).within(bounds);
    }

    /** With another end; the beginning stays. */
    Stretch until(double end, Stretch bounds) {
        double least = Math.min(LEAST, bounds.days());
        return new Stretch(from, Math.min(bounds.until, Math.max(end, from + least))).within(bounds);
    }

    /** Moved, and where it is longer shortened, so that all of it is within bounds. */
    Stretch within(Stretch bounds) {
        double days = Math.min(days(), bounds.days());
        double begin = Math.min(Math.max(from, bounds.from), bounds.until - days);
        double kept = Math.max(begin, bounds.from);
        return new Stretch(kept, kept + days);
    }
}
