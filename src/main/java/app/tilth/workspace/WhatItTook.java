package app.tilth.workspace;

import app.tilth.model.Exchange;
import app.tilth.model.Exchange.Passed;
import app.tilth.model.Need;
import app.tilth.model.Need.Criterion;
import app.tilth.store.Stores;
import app.tilth.tie.TieHistory;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What it took to meet a need: everything with those who helped, from the day it was kept to the day it was met.
 *
 * @param from when it was kept, or when it was first asked for where that is not known
 * @param until when it was met
 * @param helpers whose ask for it was granted, or who are named in it and from whom something came meanwhile; in the order in
 *     which they came into it
 * @param asks all that were made for it, oldest first, whatever came of them
 */
public record WhatItTook(LocalDate from, LocalDate until, List<Helper> helpers, List<Exchange> asks) {
    /**
     * Someone who helped.
     *
     * @param contactDays days with a contact
     * @param gave what you gave them, oldest first
     * @param back what came back from them, oldest first
     */
    public record Helper(long person, int contactDays, List<Exchange> gave, List<Exchange> back) {
        public Helper {
            gave = List.copyOf(gave);
            back = List.copyOf(back);
        }
    }

    public WhatItTook {
        helpers = List.copyOf(helpers);
        asks = List.copyOf(asks);
    }

    /** How long it took. */
    public int days() {
        return Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(from, until)));
    }

    /** Empty where the need is not there, not met, or nobody knows since when it was one. */
    public static Optional<WhatItTook> of(Stores stores, long need) {
        return stores.needs().find(need).flatMap(kept -> of(stores, kept));
    }

    private static Optional<WhatItTook> of(Stores stores, Need need) {
        LocalDate until = need.met();
        List<Exchange> asks = stores.exchanges().find(need.asks()).stream()
                .filter(exchange -> exchange.passed() == Passed.ASKED)
                .toList();
        LocalDate opened = need.opened();
        Optional<LocalDate> from =
                opened == null ? asks.stream().map(Exchange::day).findFirst() : Optional.of(opened);
        return until == null || from.isEmpty()
                ? Optional.empty()
                : Optional.of(new WhatItTook(from.get(), until, helpers(stores, need, asks, from.get(), until), asks));
    }

    private static List<Helper> helpers(
            Stores stores, Need need, List<Exchange> asks, LocalDate from, LocalDate until) {
        Set<Long> granted = new LinkedHashSet<>();
        asks.stream().filter(Exchange::cameBack).map(Exchange::person).forEach(granted::add);
        Set<Long> people = new LinkedHashSet<>(granted);
        need.criteria().stream().map(Criterion::person).filter(Objects::nonNull).forEach(people::add);
        return people.stream()
                .map(person -> helper(stores, person, from, until))
                .filter(helper -> granted.contains(helper.person) || !helper.back.isEmpty())
                .toList();
    }

    private static Helper helper(Stores stores, long person, LocalDate from, LocalDate until) {
        List<Exchange> passed = stores.exchanges().of(person).stream()
                .filter(exchange ->
                        !exchange.day().isBefore(from) && !exchange.day().isAfter(until))
                .sorted(Comparator.comparing(Exchange::day))
                .toList();
        long contactDays = stores.ties()
                .history(person)
                .map(TieHistory::days)
                .map(days -> Arrays.stream(days)
                        .filter(day -> day >= from.toEpochDay() && day <= until.toEpochDay())
                        .count())
                .orElse(0L);
        return new Helper(
                person,
                Math.toIntExact(contactDays),
                passed.stream()
                        .filter(exchange -> exchange.passed() == Passed.GAVE)
                        .toList(),
                passed.stream().filter(Exchange::cameBack).toList());
    }
}
