package app.tilth.ui.entry;

import app.tilth.capture.SpokenDay;
import app.tilth.words.Dates;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** A field for a day in words, and what is said of it. */
final class DayField {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final EntryDesk desk;
    private final boolean due;

    /**
     * @param due whether the day is still to come
     */
    DayField(EntryDesk desk, boolean due) {
        this.desk = desk;
        this.due = due;
    }

    SpokenDay read(String words) {
        return desk.day(words, due);
    }

    /** A day as it is written into the field, so that it is read again as the same. */
    String written(LocalDate day) {
        return day.equals(desk.today()) ? Entry.TEXTS.get("day.today") : day.toString();
    }

    static String written(SpokenDay told, LocalDate day) {
        return told.time().map(time -> day + " " + CLOCK.format(time)).orElseGet(day::toString);
    }

    /** What was understood, or why not; of a day before you met, or yet to come, says so. */
    Optional<Remark> remark(String words, List<Who> people) {
        if (words.isBlank()) {
            return Optional.empty();
        }
        SpokenDay told = read(words);
        if (!told.understood()) {
            return Optional.of(Remark.objection(Entry.TEXTS.get("day.nonsense")));
        }
        LocalDate today = desk.today();
        LocalDate day = told.day().orElse(today);
        String said = Dates.withWeekday(day)
                + ' '
                + Dates.year(day)
                + told.time().map(time -> ", " + CLOCK.format(time)).orElse("");
        if (day.isAfter(today) && !due) {
            return Optional.of(Remark.hint(Entry.TEXTS.get("day.future", said)));
        }
        return Optional.of(Remark.hint(people.stream()
                .filter(who -> !due && !who.isNew())
                .filter(who -> desk.met(who.id()).filter(day::isBefore).isPresent())
                .findFirst()
                .map(who -> Entry.TEXTS.get("day.before", said, who.name()))
                .orElse(said)));
    }
}
