package app.tilth.words;

/**
 * A length of time as people count it.
 *
 * @param value how many, 0 or more
 */
public record Span(int value, Unit unit) {
    public enum Unit {
        DAY(1),
        WEEK(7),
        MONTH(365.25 / 12),
        YEAR(365.25);

        private final double days;

        Unit(double days) {
            this.days = days;
        }

        /** Its mean length. */
        public double days() {
            return days;
        }
    }

    /** Weeks are counted up to here; from the next day on it is "3 months". */
    private static final int MOST_DAYS_IN_WEEKS = 87;

    private static final int MONTHS_OF_A_YEAR = 12;

    /** What is left of a year when it counts as over. */
    private static final double NEXT_YEAR = .25;

    /**
     * Days up to 13 (7 are a week), weeks up to 12 (30 and 31 days are a month), months up to 23 (12 are a year), then whole
     * years. Days, weeks and months are rounded to the nearest; years down up to three quarters of the next: nobody says 3
     * years after 2 and a half, nor 2 a month before they are 3.
     *
     * @param days negative counts as 0
     */
    public static Span of(long days) {
        if (days < 14 && days != 7) {
            return new Span((int) Math.max(0, days), Unit.DAY);
        }
        if (days == 30 || days == 31) {
            return new Span(1, Unit.MONTH);
        }
        if (days <= MOST_DAYS_IN_WEEKS) {
            return in(Unit.WEEK, days);
        }
        Span months = in(Unit.MONTH, days);
        if (months.value == MONTHS_OF_A_YEAR) {
            return new Span(1, Unit.YEAR);
        }
        return months.value < 2 * MONTHS_OF_A_YEAR
                ? months
                : new Span((int) (days / Unit.YEAR.days + NEXT_YEAR), Unit.YEAR);
    }

    /** The nearest whole number of a unit. */
    public static Span in(Unit unit, long days) {
        return new Span((int) Math.round(Math.max(0, days) / unit.days), unit);
    }

    /** Its length in days, as exact as the unit is. */
    public double days() {
        return value * unit.days;
    }
}
