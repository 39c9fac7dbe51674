package app.tilth.words;

import app.tilth.words.Span.Unit;

/**
 * A usual interval beside the time that has gone, so that the two can be compared at a glance: "every 3 weeks" and "7";
 * "every 10 days" and "5 weeks".
 *
 * @param every what follows "every": "week", "3 weeks"
 * @param elapsed what follows "it has been": "7" where the unit was just said with a number, else "7 weeks"
 */
public record Pace(String every, String elapsed) {
    /** How far from a whole number of the other's unit an interval may be to be said in it. */
    private static final double NEAR_WHOLE = .1;

    /** Up to this many times the interval, a coarser unit would hide by how much it is exceeded. */
    private static final int NEARBY = 2;

    /**
     * Both in one unit where the interval is near a whole number of it, or where the two are near each other; and never the
     * same words for two lengths.
     */
    public static Pace of(long usualDays, long elapsedDays) {
        long days = Math.max(1, usualDays);
        Span elapsed = Span.of(elapsedDays);
        Span usual = inUnitOf(elapsed.unit(), days);
        if (usual.unit().compareTo(elapsed.unit()) < 0 && elapsedDays < NEARBY * days) {
            elapsed = Span.in(usual.unit(), elapsedDays);
        }
        while (usual.equals(elapsed) && days != elapsedDays) {
            Unit finer = finer(usual.unit());
            usual = Span.in(finer, days);
            elapsed = Span.in(finer, elapsedDays);
        }
        boolean bare = usual.unit() == elapsed.unit() && usual.value() > 1;
        return new Pace(Spans.each(usual), bare ? Integer.toString(elapsed.value()) : Spans.text(elapsed));
    }

    private static Span inUnitOf(Unit unit, long days) {
        double many = days / unit.days();
        boolean whole = many > 1 && Math.abs(many - Math.rint(many)) <= NEAR_WHOLE;
        return whole ? Span.in(unit, days) : Span.of(days);
    }

    private static Unit finer(Unit unit) {
        return switch (unit) {
            case YEAR -> Unit.MONTH;
            case MONTH -> Unit.WEEK;
            case WEEK, DAY -> Unit.DAY;
        };
    }
}
