package app.tilth.ui.today;

import app.tilth.ui.words.Texts;

/**
 * How far the day’s few minutes have come; a suggestion takes about a minute, unless it becomes a talk.
 *
 * @param done suggestions dealt with
 * @param left suggestions still open
 * @param spent minutes that what was done took
 */
record DayProgress(int done, int left, int spent) {
    static DayProgress of(TodayPage page) {
        return new DayProgress(page.doneToday(), page.cards().size(), page.minutesSpent());
    }

    /** Done of the whole, 0 to 1. */
    double fraction() {
        return isEmpty() ? 0 : 1 - (double) minutesLeft() / (done + left);
    }

    private int minutesLeft() {
        return Math.clamp(done + left - spent, 0, left);
    }

    /** “Five minutes today”. */
    String heading() {
        return Texts.get("today.heading", done + left);
    }

    /** “About four minutes left”. */
    String leftInWords() {
        return left > 0 && minutesLeft() == 0 ? Texts.get("today.spent") : Texts.get("today.left", minutesLeft());
    }

    /** Nothing was suggested at all. */
    boolean isEmpty() {
        return done + left == 0;
    }
}
