package app.tilth.insight;

import java.time.YearMonth;
import java.util.Optional;

/** How far back is looked, the present month counted. */
public enum Stretch {
    TWELVE_MONTHS(12),
    TWO_YEARS(24),
    /** From the beginning. */
    ALL(0);

    private final int months;

    Stretch(int months) {
        this.months = months;
    }

    /** The first month of it; empty where it has no beginning of its own. */
    public Optional<YearMonth> first(YearMonth present) {
        return months == 0 ? Optional.empty() : Optional.of(present.minusMonths(months - 1L));
    }

    /** How many months it is long, 0 where it has no length of its own. */
    public int months() {
        return months;
    }
}
