package app.tilth.ui.timeline;

import static app.tilth.ui.timeline.TimelineViewModel.TEXTS;

import app.tilth.words.Brief;
import app.tilth.words.Dates;
import app.tilth.words.Numbers;
import app.tilth.words.Spans;
import java.time.LocalDate;

/** Stretches of time in words. */
final class SpanWords {
    /** From this long on months say it, in days. */
    private static final double BY_MONTHS = 92;

    private static final int WEEK = 7;

    private SpanWords() {}

    /** "Seven years". */
    static String length(Stretch stretch) {
        return Brief.atStart(Spans.spelled(Math.round(stretch.days())));
    }

    /** "each cell is two weeks". */
    static String cells(Cells cells) {
        return TEXTS.get(
                "cells", cells.weeks(), Numbers.spelled(cells.weeks()), Spans.spelled((long) cells.weeks() * WEEK));
    }

    /** "June 2025 to November 2026". */
    static String showing(Stretch stretch) {
        LocalDate first = LocalDate.ofEpochDay(stretch.first());
        LocalDate last = LocalDate.ofEpochDay(stretch.last());
        // Seen from a far day, months and days tell their year.
        LocalDate afar = LocalDate.MIN;
        return stretch.days() > BY_MONTHS
                ? TEXTS.get("showing", Dates.month(first, afar), Dates.month(last, afar))
                : TEXTS.get("showing", Dates.byName(first, afar), Dates.byName(last, afar));
    }
}
