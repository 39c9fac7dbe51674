package app.tilth.tie;

import app.tilth.model.Exchange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** How long returns trail what was invested. */
public final class Returns {
    private Returns() {}

    /**
     * Everything that came back and grew from something, by day: what was received, and asks that were granted.
     *
     * <p>What it grew from are the gives linked to it by hand; where none is, everything given on an earlier day to the same
     * person or to the one who introduced them.
     *
     * @param exchanges of all ties, in any order
     * @param introducers by person, who brought you together
     */
    public static List<Return> of(Collection<Exchange> exchanges, Map<Long, Long> introducers) {
        Map<Long, Exchange> gaveById = new HashMap<>();
        Map<Long, List<Exchange>> gaveTo = new HashMap<>();
        for (Exchange exchange : exchanges) {
            if (exchange.passed() == Exchange.Passed.GAVE) {
                gaveById.put(exchange.id(), exchange);
                gaveTo.computeIfAbsent(exchange.person(), p -> new ArrayList<>())
                        .add(exchange);
            }
        }
        List<Return> returns = new ArrayList<>();
        for (Exchange exchange : exchanges) {
            if (exchange.cameBack()) {
                List<Exchange> linked = linked(exchange, gaveById);
                List<Exchange> grewFrom = linked.isEmpty() ? proposed(exchange, gaveTo, introducers) : linked;
                if (!grewFrom.isEmpty()) {
                    returns.add(new Return(exchange, grewFrom, linked.isEmpty()));
                }
            }
        }
        returns.sort(Comparator.comparing((Return r) -> r.received().day())
                .thenComparingLong(r -> r.received().id()));
        return returns;
    }

    /** The usual wait: the median lag in days, empty where nothing has come back yet. */
    public static OptionalInt usualWait(Collection<Return> returns) {
        if (returns.isEmpty()) {
            return OptionalInt.empty();
        }
        double[] lags = returns.stream().mapToDouble(Return::lagDays).toArray();
        return OptionalInt.of((int) Math.rint(Median.of(lags, lags.length)));
    }

    private static List<Exchange> linked(Exchange received, Map<Long, Exchange> gaveById) {
        List<Exchange> gifts = new ArrayList<>();
        for (long id : received.grewFrom()) {
            Exchange gave = gaveById.get(id);
            if (gave != null && !gave.day().isAfter(received.day())) {
                gifts.add(gave);
            }
        }
        return byDay(gifts);
    }

    private static List<Exchange> proposed(
            Exchange received, Map<Long, List<Exchange>> gaveTo, Map<Long, Long> introducers) {
        List<Exchange> gifts = new ArrayList<>(gaveTo.getOrDefault(received.person(), List.of()));
        Long introducer = introducers.get(received.person());
        if (introducer != null && introducer != received.person()) {
            gifts.addAll(gaveTo.getOrDefault(introducer, List.of()));
        }
        return proposed(received, gifts);
    }

    /** Those of the exchanges that something which came back may have grown from: what was given on an earlier day. */
    public static List<Exchange> proposed(Exchange received, Collection<Exchange> exchanges) {
        List<Exchange> gifts = new ArrayList<>(exchanges);
        gifts.removeIf(
                gave -> gave.passed() != Exchange.Passed.GAVE || !gave.day().isBefore(received.day()));
        return byDay(gifts);
    }

    private static List<Exchange> byDay(List<Exchange> gifts) {
        gifts.sort(Comparator.comparing(Exchange::day).thenComparingLong(Exchange::id));
        return gifts;
    }
}
