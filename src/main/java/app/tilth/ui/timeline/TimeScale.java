package app.tilth.ui.timeline;

import app.tilth.words.Dates;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Where days are from left to right.
 *
 * @param stretch what is shown
 * @param width in pixels, above 0
 */
record TimeScale(Stretch stretch, double width) {
    /** A word under the scale, at the beginning of a day; strong where a year begins among shorter times. */
    record Tick(int day, String words, boolean strong) {}

    /** What words may stand at, from the finest on. */
    private enum Unit {
        DAY(1, ChronoUnit.DAYS, 1),
        WEEK(7, ChronoUnit.WEEKS, 1),
        MONTH(28, ChronoUnit.MONTHS, 1),
        QUARTER(90, ChronoUnit.MONTHS, 3),
        YEAR(365, ChronoUnit.YEARS, 1),
        TWO_YEARS(730, ChronoUnit.YEARS, 2),
        FIVE_YEARS(1_826, ChronoUnit.YEARS, 5),
        TEN_YEARS(3_652, ChronoUnit.YEARS, 10),
        FIFTY_YEARS(18_262, ChronoUnit.YEARS, 50),
        CENTURY(36_524, ChronoUnit.YEARS, 100),
        MILLENNIUM(365_242, ChronoUnit.YEARS, 1_000);

        private final int days;
        private final ChronoUnit step;
        private final int steps;

        Unit(int days, ChronoUnit step, int steps) {
            this.days = days;
            this.step = step;
            this.steps = steps;
        }

        /** The last of them that begins not after a day. */
        private LocalDate before(LocalDate day) {
            return switch (step) {
                case DAYS -> day;
                case WEEKS -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
                case MONTHS -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / steps * steps + 1);
                default -> LocalDate.of(Math.floorDiv(day.getYear(), steps) * steps, 1, 1);
            };
        }

        private Tick tick(LocalDate day) {
            boolean year = day.getDayOfYear() == 1;
            boolean ofYears = step == ChronoUnit.YEARS;
            String words = year || ofYears
                    ? Dates.year(day)
                    : step == ChronoUnit.MONTHS ? Dates.shortMonth(day) : Dates.ofAnyYear(MonthDay.from(day));
            return new Tick(Math.toIntExact(day.toEpochDay()), words, year && !ofYears);
        }
    }

    TimeScale {
        if (!(width > 0)) {
            throw new IllegalArgumentException("width " + width);
        }
    }

    /** Pixels from the left. */
    double x(double day) {
        return (day - stretch.from()) * pixelsPerDay();
    }

    /** The middle of a day, in pixels from the left. */
    double middle(int day) {
        return x(day + 0.5);
    }

    /** The point of time at a place, in days. */
    double at(double x) {
        return stretch.from() + x / pixelsPerDay();
    }

    /** The day at a place. */
    int day(double x) {
        return (int) Math.floor(at(x));
    }

    double pixelsPerDay() {
        return width / stretch.days();
    }

    /**
     * The words under it.
     *
     * @param room for each, in pixels
     */
    List<Tick> ticks(double room) {
        Unit unit = Unit.MILLENNIUM;
        for (Unit finer : Unit.values()) {
            if (finer.days * pixelsPerDay() >= room) {
                unit = finer;
                break;
            }
        }
        List<Tick> ticks = new ArrayList<>();
        LocalDate day = unit.before(LocalDate.ofEpochDay(stretch.first()));
        for (; day.toEpochDay() < stretch.until(); day = day.plus(unit.steps, unit.step)) {
            if (day.toEpochDay() >= stretch.from()) {
                ticks.add(unit.tick(day));
            }
        }
        return ticks;
    }
}
