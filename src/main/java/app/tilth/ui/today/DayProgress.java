package app.tilth.ui.today;

import app.tilth.ui.words.Texts;

/**
 * How far the day’s few minutes have come; a suggestion takes about a minute.
 *
 * @param done suggestions dealt with
 * @param left suggestions still open
 */
record DayProgress(int done, int left) {
    static DayProgress of(TodayPage page) {
        return new DayProgress(page.doneToday(), page.cards().size());
    }

    /** Done of the whole, 0 to 1. */
    double fraction() {
        return done + left == 0 ? 0 : (double) done / (done + left);
    }

    /** “Five minutes today”. */
    String heading() {
        return Texts.get("today.heading", done + left);
    }

    /** “About four minutes left”. */
    String leftInWords() {
        return Texts.get("today.left", left);
    }

    /** Nothing was suggested at all. */
    boolean isEmpty() {
        return done + left == 0;
    }
}
