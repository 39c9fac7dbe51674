package app.tilth.insight;

import app.tilth.tie.ExchangeMark;
import app.tilth.tie.TieIndex;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What was given, received and asked, month by month: each counts as one moment, whatever its worth. Days to come are left out.
 *
 * @param parts of the time, one after the other without a gap up to the present month
 */
public record Passing(List<Part> parts) {
    /** More parts than this are joined to longer ones. */
    private static final int MOST_PARTS = 36;

    /** How many months a part may have: a month, a quarter, a year, a decade, a century. */
    private static final int[] LENGTHS = {1, 3, 12, 120, 1200};

    private static final int MONTHS_OF_A_YEAR = 12;

    /**
     * A month, or some that follow one another.
     *
     * @param months how many, from 1
     */
    public record Part(YearMonth first, int months, int gave, int received, int asked) {
        public YearMonth last() {
            return first.plusMonths(months - 1L);
        }

        /** How often anything passed. */
        public int moments() {
            return gave + received + asked;
        }
    }

    public Passing {
        parts = List.copyOf(parts);
    }

    /** The stretch that ends with the month of today. */
    public static Passing of(TieIndex ties, LocalDate today, Stretch stretch) {
        YearMonth present = YearMonth.from(today);
        int day = Math.toIntExact(today.toEpochDay());
        YearMonth first = stretch.first(present).orElseGet(() -> earliest(ties, day, present));
        int months = number(present) - number(first) + 1;
        int length = length(months);
        // Quarters, years and decades begin where those of the calendar do.
        int begin = Math.floorDiv(number(first), length) * length;
        int count = (number(present) - begin) / length + 1;
        int[][] moments = new int[3][count];
        for (int slot = 0; slot < ties.size(); slot++) {
            for (int i = 0; i < ties.exchanges(slot); i++) {
                ExchangeMark mark = ties.exchange(slot, i);
                int at = number(YearMonth.from(LocalDate.ofEpochDay(mark.day()))) - begin;
                if (mark.day() <= day && at >= 0) {
                    moments[mark.passed().ordinal()][at / length]++;
                }
            }
        }
        return new Passing(parts(begin, length, number(present), moments));
    }

    private static YearMonth earliest(TieIndex ties, int today, YearMonth present) {
        int earliest = today;
        for (int slot = 0; slot < ties.size(); slot++) {
            if (ties.exchanges(slot) > 0) {
                earliest = Math.min(earliest, ties.exchange(slot, 0).day());
            }
        }
        YearMonth found = YearMonth.from(LocalDate.ofEpochDay(earliest));
        // A year at least, so that the first month alone is not all there is.
        YearMonth year = present.minusMonths(MONTHS_OF_A_YEAR - 1L);
        return found.isBefore(year) ? found : year;
    }

    private static int length(int months) {
        for (int length : LENGTHS) {
            if (months <= MOST_PARTS * length) {
                return length;
            }
        }
        return LENGTHS[LENGTHS.length - 1];
    }

    private static List<Part> parts(int begin, int length, int present, int[][] moments) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < moments[0].length; i++) {
            int from = begin + i * length;
            int months = Math.min(length, present - from + 1);
            parts.add(new Part(month(from), months, moments[0][i], moments[1][i], moments[2][i]));
        }
        return parts;
    }

    private static int number(YearMonth month) {
        return month.getYear() * MONTHS_OF_A_YEAR + month.getMonthValue() - 1;
    }

    private static YearMonth month(int number) {
        return YearMonth.of(Math.floorDiv(number, MONTHS_OF_A_YEAR), Math.floorMod(number, MONTHS_OF_A_YEAR) + 1);
    }

    public int gave() {
        return sum(Part::gave);
    }

    public int received() {
        return sum(Part::received);
    }

    public int asked() {
        return sum(Part::asked);
    }

    private int sum(ToIntFunction<Part> of) {
        return parts.stream().mapToInt(of).sum();
    }

    /** In how many of the parts more was given than received. */
    public int givingParts() {
        return (int) parts.stream().filter(part -> part.gave > part.received).count();
    }
}
