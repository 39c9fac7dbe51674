package app.tilth.insight;

import app.tilth.model.Exchange;
import app.tilth.tie.Return;
import app.tilth.tie.Returns;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What came back in a stretch of time and grew from something given before, however long before.
 *
 * @param returns by the day they came
 */
public record Harvest(List<Return> returns) {
    public Harvest {
        returns = List.copyOf(returns);
    }

    /**
     * @param exchanges of all ties, in any order
     * @param introducers by person, who brought you together
     */
    public static Harvest of(
            Collection<Exchange> exchanges, Map<Long, Long> introducers, LocalDate today, Stretch stretch) {
        LocalDate first = stretch.first(YearMonth.from(today))
                .map(month -> month.atDay(1))
                .orElse(LocalDate.MIN);
        List<Exchange> past =
                exchanges.stream().filter(e -> !e.day().isAfter(today)).toList();
        return new Harvest(Returns.of(past, introducers).stream()
                .filter(r -> !r.received().day().isBefore(first))
                .toList());
    }

    /** The median wait in days, empty where nothing came back. */
    public OptionalInt usualWait() {
        return Returns.usualWait(returns);
    }

    public OptionalInt shortestWait() {
        return returns.stream().mapToInt(Return::lagDays).min();
    }

    public OptionalInt longestWait() {
        return returns.stream().mapToInt(Return::lagDays).max();
    }
}
