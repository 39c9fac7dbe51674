package app.tilth.capture;

import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;

/** Reads a text that is a length of time and nothing else: "3 weeks", "every two months", "10", "alle 14 Tage". */
public final class SpanReader {
    private static final Vocabulary WORDS = Vocabulary.ALL;
    private static final int MOST = 60;

    private SpanReader() {}

    /** Days, at least 1; a bare number counts days; empty where the text is no length of time. */
    public static OptionalInt days(String text) {
        var line = new Line(text.strip(), MOST);
        int at = WORDS.length(line, 0, "every");
        if (at >= line.size() || text.strip().length() > MOST || text.strip().startsWith("-")) {
            return OptionalInt.empty();
        }
        var named = WORDS.find(line, at, "number.");
        String key = line.word(at).key();
        boolean figures = key.matches("\\d{1,4}");
        int many = figures
                ? Integer.parseInt(key)
                : named.map(phrase -> Integer.parseInt(phrase.meaning())).orElse(1);
        int unitAt = at + (figures ? 1 : named.map(Vocabulary.Phrase::words).orElse(0));
        if (unitAt == line.size()) {
            return figures && many > 0 ? OptionalInt.of(many) : OptionalInt.empty();
        }
        return WORDS.find(line, unitAt, "unit.")
                .filter(unit -> unitAt + unit.words() == line.size() && many > 0)
                .map(unit -> OptionalInt.of(Math.toIntExact(Math.round(many
                        * (double)
                                ChronoUnit.valueOf(unit.meaning()).getDuration().toSeconds()
                        / ChronoUnit.DAYS.getDuration().toSeconds()))))
                .orElse(OptionalInt.empty());
    }
}
