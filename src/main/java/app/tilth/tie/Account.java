package app.tilth.tie;

/**
 * All exchanges of one tie up to a day: how often each way, and what is left of their sizes (1, 3, 8) as time passes. What
 * you gave halves in two years, what you received or asked for in one.
 *
 * @param gave how often you gave
 * @param received how often you received
 * @param asked how often you asked, whatever came of it
 * @param given G, what is left of what you gave
 * @param drawn K, what is left of what you received and asked for
 */
public record Account(int gave, int received, int asked, double given, double drawn) {
    private static final double GIVEN_HALF_LIFE = 730;
    private static final double DRAWN_HALF_LIFE = 365;

    public static final Account EMPTY = new Account(0, 0, 0, 0, 0);

    /** The account of a tie; exchanges after today do not count yet. */
    public static Account of(TieIndex ties, int slot, int today) {
        return of(ties.flat(slot), ties.row(slot), today);
    }

    static Account of(FlatTies ties, int row, int today) {
        if (ties.exchanges(row) == 0) {
            return EMPTY;
        }
        int[] times = new int[3];
        double given = 0;
        double drawn = 0;
        for (int i = ties.exchangeFrom[row]; i < ties.exchangeFrom[row + 1]; i++) {
            int age = today - ties.exchangeDays[i];
            if (age < 0) {
                break;
            }
            int points = ties.exchangeSize(i).points();
            switch (ties.exchangePassed(i)) {
                case GAVE -> {
                    times[0]++;
                    given += left(points, age, GIVEN_HALF_LIFE);
                }
                case RECEIVED -> {
                    times[1]++;
                    drawn += left(points, age, DRAWN_HALF_LIFE);
                }
                case ASKED -> {
                    times[2]++;
                    drawn += left(points, age, DRAWN_HALF_LIFE);
                }
            }
        }
        return new Account(times[0], times[1], times[2], given, drawn);
    }

    /** b = ln((1 + G) / (1 + K)): above 0 where more was given, 0 where nothing passed. */
    public double balance() {
        return Math.log((1 + given) / (1 + drawn));
    }

    private static double left(int points, int age, double halfLife) {
        return points * Math.exp(-Math.log(2) * age / halfLife);
    }
}
