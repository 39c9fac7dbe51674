package app.tilth.capture;

import app.tilth.capture.Passage.What;
import app.tilth.model.Direction;
import app.tilth.model.InteractionKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads one line such as "Coffee with Ana yesterday, she’s hiring. Gave her Yusuf’s name", in English and German.
 *
 * <p>What it was, who took part, when, and what passed may come in any order. What is not understood, and whatever is not
 * clear enough to be sure of, stays in the summary. Where no word says what it was, it is taken for a meeting after "with"
 * and for a message otherwise, and the draft says that the line did not tell.
 */
public final class LineReader {
    /** A longer line is not read beyond this; what follows is part of the summary. */
    private static final int MOST = 8_000;

    private static final Vocabulary WORDS = Vocabulary.ALL;

    private final NameBook names;
    private final LocalDate today;
    private final boolean monthFirst;

    /**
     * @param monthFirst whether 12/11 is 11 December
     */
    public LineReader(NameBook names, LocalDate today, boolean monthFirst) {
        this.names = names;
        this.today = today;
        this.monthFirst = monthFirst;
    }

    public Draft read(String text) {
        return read(text, Corrections.NONE);
    }

    /** Reads a line of which the user has corrected something. */
    public Draft read(String text, Corrections corrections) {
        Draft contact = contact(text, corrections);
        return contact.present().isEmpty() ? need(text, corrections).orElse(contact) : contact;
    }

    /** What a line that tells of nobody who took part says of something that may be needed. */
    private Optional<Draft> need(String text, Corrections corrections) {
        var line = new Line(text, MOST);
        var reading = new Reading(line, today, corrections);
        var horizons = new HorizonWords(line, today, new DayWords(line, today, true, monthFirst));
        Optional<Draft.Needed> need = new NeedWords(reading, new NameWords(reading, names), horizons).read();
        return need.map(needed -> new Draft(
                text,
                reading.passages(),
                reading.people,
                Optional.empty(),
                InteractionKind.NOTE,
                "",
                false,
                Optional.empty(),
                Optional.empty(),
                needed.horizon().isPresent() ? "" : needed.horizonWords(),
                List.of(),
                List.of(),
                List.of(),
                need,
                Summary.of(reading)));
    }

    private Draft contact(String text, Corrections corrections) {
        var line = new Line(text, MOST);
        var reading = new Reading(line, today, corrections);
        var nameWords = new NameWords(reading, names);
        List<Deed> deeds = Deed.find(line);
        Told told = told(reading, deeds);
        var contact = new ContactWords(reading, nameWords, at -> deeds.stream().anyMatch(deed -> deed.covers(at)));
        contact.read();
        var deedWords = new DeedWords(reading, nameWords, new DayWords(line, today, true, monthFirst));
        deeds.forEach(deedWords::read);
        if (reading.present().isEmpty()) {
            reading.people.replaceAll(Mention::takingPart);
        }
        joinBeforeSummary(reading);
        return new Draft(
                text,
                reading.passages(),
                reading.people,
                corrections.kind().or(() -> Optional.ofNullable(reading.kind)),
                contact.assumed(),
                corrections.kind().isPresent() ? "" : reading.kindWord,
                reading.fromThem && reading.kind != null && reading.kind.direction(true) == Direction.IN,
                corrections.day().or(() -> Optional.ofNullable(told.day)),
                Optional.ofNullable(told.time),
                told.noDay,
                reading.exchanges,
                reading.loops,
                reading.introductions,
                Optional.empty(),
                Summary.of(reading));
    }

    /** When it was, as the words say. */
    private record Told(@Nullable LocalDate day, @Nullable LocalTime time, String noDay) {}

    /** Takes the words that say when: the first day not ahead of today, else the first. Days of promises are theirs. */
    private Told told(Reading reading, List<Deed> deeds) {
        Line line = reading.line;
        var days = new DayWords(line, today, false, monthFirst);
        Optional<Stretch> best = Optional.empty();
        for (int at = 0; at < line.size(); at++) {
            int here = at;
            if (deeds.stream().anyMatch(deed -> deed.what().equals("promise") && deed.covers(here))) {
                continue;
            }
            Optional<DayWords.Found> found = days.at(at).filter(f -> !reading.refuses(What.WHEN, here, f.to()));
            if (found.isPresent()) {
                Stretch stretch = new Stretch(at, found.get());
                if (best.isEmpty() || best.get().rank(today) > stretch.rank(today)) {
                    best = Optional.of(stretch);
                }
                at = found.get().to() - 1;
            }
        }
        if (best.isEmpty()) {
            return new Told(null, null, "");
        }
        Stretch stretch = best.get();
        reading.take(stretch.from, stretch.found.to(), What.WHEN);
        String words = line.text(stretch.from, stretch.found.to());
        return new Told(stretch.found.day(), stretch.found.time(), stretch.found.impossible() ? words : "");
    }

    private record Stretch(int from, DayWords.Found found) {
        /** Lower is likelier when it was. */
        int rank(LocalDate today) {
            if (found.day() == null) {
                return found.impossible() ? 1 : 3;
            }
            return found.day().isAfter(today) ? 2 : 0;
        }
    }

    /** "about" before what it was about is understood and need not be kept. */
    private static void joinBeforeSummary(Reading reading) {
        for (int at = 1; at < reading.line.size(); at++) {
            boolean afterPerson =
                    reading.is(at - 1, What.PERSON) || reading.is(at - 1, What.WHEN) || reading.is(at - 1, What.KIND);
            if (afterPerson && reading.isFree(at) && WORDS.is(reading.line, at, "about")) {
                reading.take(at, at + 1, What.JOIN);
            }
        }
    }
}
