package app.tilth.words;

import java.util.Locale;

/** Lengths of time in words: "3 weeks", "about 5 months", "three weeks ago". */
public final class Spans {
    /** How far, as a share, a span may be from the days it stands for without saying "about". */
    private static final double NEAR = .08;

    /** Up to this many, a silence is counted in the unit of the rhythm it is compared with. */
    private static final int MOST_OF_A_UNIT = 20;

    private static final Messages WORDS = Messages.of("words");

    private Spans() {}

    /** "1 day", "3 weeks", "5 months", "2 years"; see {@link Span#of}. */
    public static String text(long days) {
        return text(Span.of(days));
    }

    public static String text(Span span) {
        return said("span", span);
    }

    /** Small numbers as words: "a week", "three weeks", "12 weeks". */
    public static String spelled(long days) {
        return said("span.spelled", Span.of(days));
    }

    /** What follows "every": "day", "week", "3 weeks". */
    public static String each(Span span) {
        return said("span.each", span);
    }

    /** With "about" where the words are further from the days than people would let pass. */
    public static String about(long days) {
        Span span = Span.of(days);
        boolean near = Math.abs(span.days() - days) <= NEAR * Math.max(1, days);
        return near ? text(span) : WORDS.get("span.about", text(span));
    }

    /** A silence beside the usual: "7 weeks, usually 3"; the unit is said twice where the two differ. */
    public static String beside(long days, long usual) {
        Span rhythm = Span.of(Math.max(1, usual));
        Span silence = rhythm.unit() == Span.Unit.DAY ? Span.of(days) : Span.in(rhythm.unit(), days);
        Span said = silence.value() > MOST_OF_A_UNIT ? Span.of(days) : silence;
        boolean same = said.unit() == rhythm.unit();
        return WORDS.get("span.beside", text(said), same ? Integer.toString(rhythm.value()) : text(rhythm));
    }

    /** "today", "yesterday", "three weeks ago". */
    public static String ago(long days) {
        return days > 1 ? WORDS.get("span.ago", spelled(days)) : WORDS.get(days == 1 ? "day.yesterday" : "day.today");
    }

    /** The same in figures: "today", "yesterday", "3 weeks ago". */
    public static String agoInFigures(long days) {
        return days > 1 ? WORDS.get("span.ago", text(days)) : ago(days);
    }

    private static String said(String key, Span span) {
        return WORDS.get(
                key + "." + span.unit().name().toLowerCase(Locale.ROOT), span.value(), Numbers.spelled(span.value()));
    }
}
