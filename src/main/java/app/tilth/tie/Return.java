package app.tilth.tie;

import app.tilth.model.Exchange;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Something received, with what you gave that it grew from.
 *
 * @param investments what was given, earliest first, never empty
 * @param proposed whether the investments were found by rule rather than linked by hand
 */
public record Return(Exchange received, List<Exchange> investments, boolean proposed) {
    public Return {
        investments = List.copyOf(investments);
        if (investments.isEmpty()) {
            throw new IllegalArgumentException("grew from nothing");
        }
    }

    /** Days from the first investment to the return. */
    public int lagDays() {
        return Math.toIntExact(ChronoUnit.DAYS.between(investments.getFirst().day(), received.day()));
    }
}
