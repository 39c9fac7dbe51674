package app.tilth.capture;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A field that says nothing but by when something may be needed: "June", "next spring", "in 5 months", "no hurry".
 *
 * @param day empty where there is no hurry
 * @param understood whether all of it was; a field left empty is, as no hurry
 */
public record SpokenHorizon(Optional<LocalDate> day, boolean understood) {
    private static final int MOST = 200;
    private static final SpokenHorizon NO_HURRY = new SpokenHorizon(Optional.empty(), true);
    private static final SpokenHorizon NONSENSE = new SpokenHorizon(Optional.empty(), false);

    /**
     * @param monthFirst whether 12/11 is 11 December
     */
    public static SpokenHorizon read(String words, LocalDate today, boolean monthFirst) {
        String text = words.strip();
        if (text.isEmpty()) {
            return NO_HURRY;
        }
        if (text.length() > MOST) {
            return NONSENSE;
        }
        var line = new Line(text, MOST);
        if (line.size() > 0 && Vocabulary.ALL.length(line, 0, "need.no-hurry") == line.size()) {
            return NO_HURRY;
        }
        return whole(text, today, monthFirst)
                .or(() -> whole("by " + text, today, monthFirst))
                .map(found -> found.day() == null ? NONSENSE : new SpokenHorizon(Optional.of(found.day()), true))
                .orElseGet(() -> ofDay(SpokenDay.read(text, today, true, monthFirst)));
    }

    private static Optional<HorizonWords.Found> whole(String text, LocalDate today, boolean monthFirst) {
        var line = new Line(text, MOST + "by ".length());
        return new HorizonWords(line, today, new DayWords(line, today, true, monthFirst))
                .within(0, line.size())
                .filter(found -> found.from() == 0 && found.to() == line.size());
    }

    private static SpokenHorizon ofDay(SpokenDay read) {
        return read.understood() && read.day().isPresent() ? new SpokenHorizon(read.day(), true) : NONSENSE;
    }
}
