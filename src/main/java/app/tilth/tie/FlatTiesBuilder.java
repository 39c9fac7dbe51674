package app.tilth.tie;

import app.tilth.model.Cadences;
import app.tilth.model.Circle;
import app.tilth.model.Depth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Fills {@link FlatTies} row by row; puts the days of each row in order, one entry a day, the deepest kept. */
final class FlatTiesBuilder {
    private final Cadences asked;
    private long[] persons;
    private byte[] circles;
    private int[] cadences;
    private int[] metDays;
    private int[] dayFrom;
    private int[] exchangeFrom;
    private int rows;

    private int[] days;
    private byte[] depths;
    private int dayCount;

    private int[] exchangeDays = new int[16];
    private short[] exchangeCodes = new short[16];
    private int exchangeCount;

    /** Days and depths of the open row as told: day in the high, depth in the low 32 bits, so that they sort by both. */
    private long[] told = new long[16];

    private int toldCount;
    private boolean toldInOrder = true;
    private final List<ExchangeMark> marks = new ArrayList<>();

    FlatTiesBuilder(int expectedTies, int expectedContactDays, Cadences asked) {
        this.asked = asked;
        int ties = Math.max(expectedTies, 1);
        persons = new long[ties];
        circles = new byte[ties];
        cadences = new int[ties];
        metDays = new int[ties];
        dayFrom = new int[ties + 1];
        exchangeFrom = new int[ties + 1];
        days = new int[Math.max(expectedContactDays, 16)];
        depths = new byte[days.length];
    }

    void row(long person, Circle circle, int cadenceDays, int metDay) {
        open(person, FlatTies.code(circle), cadenceDays, metDay);
    }

    void goneRow(long person) {
        open(person, FlatTies.GONE, 0, TieIndex.UNKNOWN_DAY);
    }

    int rows() {
        return rows;
    }

    long lastPerson() {
        return persons[rows - 1];
    }

    void contact(int day, Depth depth) {
        requireRow();
        if (depth == Depth.NONE) {
            return;
        }
        if (toldCount == told.length) {
            told = Arrays.copyOf(told, 2 * toldCount);
        }
        long entry = (long) day << 32 | FlatTies.code(depth);
        toldInOrder &= toldCount == 0 || told[toldCount - 1] <= entry;
        told[toldCount++] = entry;
    }

    void exchange(ExchangeMark mark) {
        requireRow();
        marks.add(mark);
    }

    /** Takes over a row of other ties as it is. */
    void copy(FlatTies from, int row) {
        open(from.persons[row], from.circles[row], from.cadences[row], from.metDays[row]);
        int n = from.contactDays(row);
        roomForDays(n);
        System.arraycopy(from.days, from.dayFrom[row], days, dayCount, n);
        System.arraycopy(from.depths, from.dayFrom[row], depths, dayCount, n);
        dayCount += n;
        int m = from.exchanges(row);
        roomForExchanges(m);
        System.arraycopy(from.exchangeDays, from.exchangeFrom[row], exchangeDays, exchangeCount, m);
        System.arraycopy(from.exchangeCodes, from.exchangeFrom[row], exchangeCodes, exchangeCount, m);
        exchangeCount += m;
    }

    FlatTies build() {
        close();
        return new FlatTies(
                Arrays.copyOf(persons, rows),
                Arrays.copyOf(circles, rows),
                Arrays.copyOf(cadences, rows),
                asked,
                Arrays.copyOf(metDays, rows),
                Arrays.copyOf(dayFrom, rows + 1),
                Arrays.copyOf(days, dayCount),
                Arrays.copyOf(depths, dayCount),
                Arrays.copyOf(exchangeFrom, rows + 1),
                Arrays.copyOf(exchangeDays, exchangeCount),
                Arrays.copyOf(exchangeCodes, exchangeCount));
    }

    private void requireRow() {
        if (rows == 0) {
            throw new IllegalStateException("no tie begun yet");
        }
    }

    private void open(long person, byte circle, int cadenceDays, int metDay) {
        close();
        if (rows == persons.length) {
            int more = rows + (rows >> 1) + 16;
            persons = Arrays.copyOf(persons, more);
            circles = Arrays.copyOf(circles, more);
            cadences = Arrays.copyOf(cadences, more);
            metDays = Arrays.copyOf(metDays, more);
            dayFrom = Arrays.copyOf(dayFrom, more + 1);
            exchangeFrom = Arrays.copyOf(exchangeFrom, more + 1);
        }
        persons[rows] = person;
        circles[rows] = circle;
        cadences[rows] = cadenceDays;
        metDays[rows] = metDay;
        rows++;
    }

    private void close() {
        if (rows == 0) {
            return;
        }
        if (!toldInOrder) {
            Arrays.sort(told, 0, toldCount);
        }
        roomForDays(toldCount);
        for (int i = 0; i < toldCount; i++) {
            int day = (int) (told[i] >> 32);
            if (i == toldCount - 1 || day != (int) (told[i + 1] >> 32)) {
                days[dayCount] = day;
                depths[dayCount++] = (byte) told[i];
            }
        }
        toldCount = 0;
        toldInOrder = true;
        marks.sort(Comparator.comparingInt(ExchangeMark::day));
        roomForExchanges(marks.size());
        for (ExchangeMark mark : marks) {
            exchangeDays[exchangeCount] = mark.day();
            exchangeCodes[exchangeCount++] = FlatTies.code(mark);
        }
        marks.clear();
        dayFrom[rows] = dayCount;
        exchangeFrom[rows] = exchangeCount;
    }

    private void roomForDays(int more) {
        if (dayCount + more > days.length) {
            int length = Math.max(dayCount + more, dayCount + (dayCount >> 1));
            days = Arrays.copyOf(days, length);
            depths = Arrays.copyOf(depths, length);
        }
    }

    private void roomForExchanges(int more) {
        if (exchangeCount + more > exchangeDays.length) {
            int length = Math.max(exchangeCount + more, exchangeCount + (exchangeCount >> 1));
            exchangeDays = Arrays.copyOf(exchangeDays, length);
            exchangeCodes = Arrays.copyOf(exchangeCodes, length);
        }
    }
}
