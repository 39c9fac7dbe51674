package app.tilth.need;

import app.tilth.model.Exchange;
import app.tilth.model.Loop;
import app.tilth.network.Paths;
import app.tilth.tie.OpenLoops;
import app.tilth.tie.Readiness;
import app.tilth.tie.Standing;
import app.tilth.tie.TieIndex;
import app.tilth.tie.TieReadings;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.LongToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What is known on a day of everyone who could help.
 *
 * @param loops by person: those open, and those closed since the first of the month
 * @param reciprocity by person, see {@link Standing#reciprocity}
 * @param paths to people through others
 */
public record Known(
        TieReadings readings, LongFunction<List<Loop>> loops, LongToDoubleFunction reciprocity, Paths paths) {
    /** What a need is likely to ask for. */
    static final Exchange.Size ASK = Exchange.Size.MEDIUM;

    LocalDate today() {
        return LocalDate.ofEpochDay(readings.today());
    }

    /** The slot of the tie with a person, -1 where there is none. */
    int slot(long person) {
        return readings.ties().slot(person);
    }

    /** How many things were given to a person. */
    int given(long person) {
        TieIndex ties = readings.ties();
        int slot = slot(person);
        return (int) IntStream.range(0, ties.exchanges(slot))
                .filter(i -> ties.exchange(slot, i).passed() == Exchange.Passed.GAVE)
                .count();
    }

    Standing standing(long person) {
        return Standing.of(readings, slot(person), openLoops(person), reciprocity.applyAsDouble(person));
    }

    Readiness readiness(long person) {
        return Readiness.of(standing(person), ASK);
    }

    OpenLoops openLoops(long person) {
        return OpenLoops.of(loops.apply(person));
    }

    /** The open loops that are the user's to close, oldest first. */
    List<Loop> yours(long person) {
        return loops.apply(person).stream()
                .filter(loop -> loop.isOpen() && loop.kind() != Loop.Kind.ANSWER)
                .sorted(Comparator.comparing(Loop::opened).thenComparingLong(Loop::id))
                .toList();
    }
}
