package app.tilth.ui.people;

import static app.tilth.ui.people.PeopleViewModel.TEXTS;

import app.tilth.model.Warmth;
import app.tilth.ui.control.RhythmTrack;
import app.tilth.ui.people.PersonLine.Amounts;
import app.tilth.ui.words.Texts;
import app.tilth.words.Span;
import app.tilth.words.Spans;

/** A line of the table in words. */
final class LineWords {
    private LineWords() {}

    static String last(PersonLine line) {
        return line.silentDays() < 0 ? TEXTS.get("last.never") : Spans.agoInFigures(line.silentDays());
    }

    static String rhythm(PersonLine line) {
        if (line.rhythmDays() == 0) {
            return TEXTS.get("rhythm.unknown");
        }
        Span span = Span.of(Math.max(1, Math.round(line.rhythmDays())));
        String own = "rhythm." + span.unit() + "." + span.value();
        return TEXTS.has(own) ? TEXTS.get(own) : TEXTS.get("rhythm.every", Spans.each(span));
    }

    static String rhythmSpoken(PersonLine line) {
        return line.rhythmDays() == 0
                ? TEXTS.get("rhythm.spoken.unknown")
                : TEXTS.get("rhythm.spoken", rhythm(line), last(line));
    }

    /** Whether more of the rhythm has gone than is usual. */
    static boolean isQuiet(PersonLine line) {
        return line.warmth() != Warmth.DORMANT && RhythmTrack.isOver(line.silentDays(), line.rhythmDays());
    }

    static String account(Amounts amounts) {
        String gave = TEXTS.get("account.gave", amounts.gave());
        String received = TEXTS.get("account.received", amounts.received());
        return amounts.asked() == 0
                ? TEXTS.get("account.two", gave, received)
                : TEXTS.get("account.three", gave, received, TEXTS.get("account.asked", amounts.asked()));
    }

    static String row(PersonLine line) {
        return TEXTS.get(
                "row.spoken",
                line.name(),
                line.role(),
                Texts.get("circle", line.circle()),
                Texts.get("warmth", line.warmth()),
                last(line));
    }
}
