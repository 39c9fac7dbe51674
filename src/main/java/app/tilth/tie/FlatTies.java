package app.tilth.tie;

import app.tilth.model.Cadences;
import app.tilth.model.Circle;
import app.tilth.model.Depth;
import app.tilth.model.Exchange;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Ties by row in flat arrays: the contact-days of row r are days[dayFrom[r]] up to days[dayFrom[r + 1] - 1], and likewise
 * its exchanges.
 */
@SuppressWarnings("EnumOrdinal") // codes in memory only, never stored
final class FlatTies {
    static final byte GONE = -1;

    private static final Circle[] CIRCLES = Circle.values();
    private static final Depth[] DEPTHS = Depth.values();
    private static final Exchange.Passed[] PASSED = Exchange.Passed.values();
    private static final Exchange.Kind[] KINDS = Exchange.Kind.values();
    private static final Exchange.Size[] SIZES = Exchange.Size.values();
    private static final Exchange.Outcome[] OUTCOMES = Exchange.Outcome.values();

    final int rows;
    final long[] persons;
    /** Ordinal of the circle, or {@link #GONE}. */
    final byte[] circles;

    /** The ties’ own; 0 where their circle’s applies. */
    final int[] cadences;

    final Cadences asked;
    final int[] metDays;
    final int[] dayFrom;
    final int[] days;
    final byte[] depths;
    final int[] exchangeFrom;
    final int[] exchangeDays;
    final short[] exchangeCodes;

    FlatTies(
            long[] persons,
            byte[] circles,
            int[] cadences,
            Cadences asked,
            int[] metDays,
            int[] dayFrom,
            int[] days,
            byte[] depths,
            int[] exchangeFrom,
            int[] exchangeDays,
            short[] exchangeCodes) {
        this.rows = persons.length;
        this.persons = persons;
        this.circles = circles;
        this.cadences = cadences;
        this.asked = asked;
        this.metDays = metDays;
        this.dayFrom = dayFrom;
        this.days = days;
        this.depths = depths;
        this.exchangeFrom = exchangeFrom;
        this.exchangeDays = exchangeDays;
        this.exchangeCodes = exchangeCodes;
    }

    boolean live(int row) {
        return circles[row] != GONE;
    }

    Circle circle(int row) {
        return live(row) ? CIRCLES[circles[row]] : Circle.WIDER;
    }

    int cadenceDays(int row) {
        return cadences[row] > 0 ? cadences[row] : asked.days(circle(row));
    }

    int contactDays(int row) {
        return dayFrom[row + 1] - dayFrom[row];
    }

    /** End (exclusive) in {@link #days} of the contact-days up to and including a day. */
    int daysEnd(int row, int today) {
        int from = dayFrom[row];
        int end = dayFrom[row + 1];
        if (end == from || days[end - 1] <= today) {
            return end;
        }
        int at = Arrays.binarySearch(days, from, end, today);
        return at < 0 ? -at - 1 : at + 1;
    }

    Depth depth(int at) {
        return DEPTHS[depths[at]];
    }

    int exchanges(int row) {
        return exchangeFrom[row + 1] - exchangeFrom[row];
    }

    ExchangeMark exchange(int at) {
        int code = exchangeCodes[at];
        return new ExchangeMark(
                exchangeDays[at], exchangePassed(at), KINDS[code >> 2 & 31], exchangeSize(at), outcome(code >> 10));
    }

    Exchange.Passed exchangePassed(int at) {
        return PASSED[exchangeCodes[at] & 3];
    }

    Exchange.Size exchangeSize(int at) {
        return SIZES[exchangeCodes[at] >> 7 & 7];
    }

    static byte code(Circle circle) {
        return (byte) circle.ordinal();
    }

    static byte code(Depth depth) {
        return (byte) depth.ordinal();
    }

    static short code(ExchangeMark mark) {
        int outcome = mark.outcome() == null ? 0 : mark.outcome().ordinal() + 1;
        return (short) (mark.passed().ordinal()
                | mark.kind().ordinal() << 2
                | mark.size().ordinal() << 7
                | outcome << 10);
    }

    private static Exchange.@Nullable Outcome outcome(int number) {
        return number == 0 ? null : OUTCOMES[number - 1];
    }
}
