package app.tilth.capture;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A field that says nothing but when: "yesterday", "last Thu at 5pm", "12.11.", "in 3 weeks".
 *
 * @param understood whether all of it was; a field left empty is
 */
public record SpokenDay(Optional<LocalDate> day, Optional<LocalTime> time, boolean understood) {
    private static final int MOST = 200;
    private static final SpokenDay NONSENSE = new SpokenDay(Optional.empty(), Optional.empty(), false);

    /**
     * @param due whether a weekday or a day without a year is still to come
     * @param monthFirst whether 12/11 is 11 December
     */
    public static SpokenDay read(String words, LocalDate today, boolean due, boolean monthFirst) {
        String text = words.strip();
        if (text.isEmpty()) {
            return new SpokenDay(Optional.empty(), Optional.empty(), true);
        }
        if (text.length() > MOST) {
            return NONSENSE;
        }
        return whole(text, today, due, monthFirst)
                .or(() -> whole("on " + text, today, due, monthFirst))
                .or(() -> whole(text, today, !due, monthFirst))
                .or(() -> guessed(text, today, monthFirst))
                .map(found -> found.impossible()
                        ? NONSENSE
                        : new SpokenDay(Optional.ofNullable(found.day()), Optional.ofNullable(found.time()), true))
                .orElse(NONSENSE);
    }

    private static Optional<DayWords.Found> whole(String text, LocalDate today, boolean due, boolean monthFirst) {
        var line = new Line(text, MOST);
        return line.size() == 0
                ? Optional.empty()
                : new DayWords(line, today, due, monthFirst).at(0).filter(found -> found.to() == line.size());
    }

    private static Optional<DayWords.Found> guessed(String text, LocalDate today, boolean monthFirst) {
        var line = new Line(text, MOST);
        return line.size() == 0
                ? Optional.empty()
                : new DayWords(line, today, true, monthFirst)
                        .guess(0, line.size())
                        .filter(found -> found.to() == line.size());
    }
}
