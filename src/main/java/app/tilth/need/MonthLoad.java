package app.tilth.need;

/** How much each month of a plan holds already: a few things, and no more minutes than there are. */
final class MonthLoad {
    /** More things in a month would no longer be small beside the rest of the days. */
    static final int MOST_THINGS = 4;

    private final int[] things;
    private final int[] minutes;
    private final int mostMinutes;

    MonthLoad(int months, int mostMinutes) {
        things = new int[months];
        minutes = new int[months];
        this.mostMinutes = mostMinutes;
    }

    boolean holds(int month, Step.Kind kind) {
        return things[month] < MOST_THINGS && minutes[month] + kind.minutes() <= mostMinutes;
    }

    void take(int month, Step.Kind kind) {
        things[month]++;
        minutes[month] += kind.minutes();
    }

    boolean holdsInPlaceOf(int month, Step.Kind before, Step.Kind kind) {
        return minutes[month] + kind.minutes() - before.minutes() <= mostMinutes;
    }

    void takeInPlaceOf(int month, Step.Kind before, Step.Kind kind) {
        minutes[month] += kind.minutes() - before.minutes();
    }

    /** The month from one to another (exclusive) that holds least and can hold one thing more, the first of them; or -1. */
    int lightest(int from, int to, Step.Kind kind) {
        int best = -1;
        for (int month = from; month < to; month++) {
            if (holds(month, kind) && (best < 0 || things[month] < things[best])) {
                best = month;
            }
        }
        return best;
    }
}
