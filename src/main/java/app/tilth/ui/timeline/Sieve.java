package app.tilth.ui.timeline;

import app.tilth.tie.Chronicle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which entries fit a filter. */
final class Sieve {
    private final Chronicle chronicle;
    private final Folk folk;
    private final TimelineFilter filter;
    private final Optional<TimelineDesk.Said> said;

    Sieve(Chronicle chronicle, Folk folk, TimelineFilter filter, Optional<TimelineDesk.Said> said) {
        this.chronicle = chronicle;
        this.folk = folk;
        this.filter = filter;
        this.said = said;
    }

    /** Whether each entry does. */
    boolean[] entries() {
        boolean[] fits = new boolean[chronicle.size()];
        Arrays.fill(fits, true);
        if (!filter.text().isBlank()) {
            typed(fits);
        }
        if (filter.isAboutPeople()) {
            people(fits, folk.whoFits(filter));
        }
        if (!filter.kinds().isEmpty()) {
            int kinds = Chronicle.kindSet(filter.kinds());
            for (int entry = 0; entry < fits.length; entry++) {
                fits[entry] &= chronicle.isOf(entry, kinds);
            }
        }
        if (!filter.passed().isEmpty()) {
            int ways = Chronicle.passedSet(filter.passed());
            for (int entry = 0; entry < fits.length; entry++) {
                fits[entry] &= chronicle.hasOf(entry, ways);
            }
        }
        return fits;
    }

    private void people(boolean[] fits, boolean[] wanted) {
        for (int entry = 0; entry < fits.length; entry++) {
            fits[entry] &= chronicle.anyOf(entry, person -> person < wanted.length && wanted[person]);
        }
    }

    /** What was said, or who took part. */
    private void typed(boolean[] fits) {
        boolean[] named = folk.whoIsNamed(filter.text());
        people(fits, named);
        said.ifPresent(where -> {
            boolean[] spoken = new boolean[highest(where.interactions())];
            boolean[] noted = new boolean[highest(where.exchanges())];
            for (long id : where.interactions()) {
                spoken[(int) id] = true;
            }
            for (long id : where.exchanges()) {
                noted[(int) id] = true;
            }
            for (int entry = 0; entry < fits.length; entry++) {
                int interaction = chronicle.interaction(entry);
                int exchange = chronicle.exchange(entry);
                fits[entry] |= (interaction < spoken.length && spoken[interaction])
                        || (exchange < noted.length && noted[exchange]);
            }
            for (int person = 0; person < chronicle.people(); person++) {
                for (int i = 0; i < chronicle.marks(person); i++) {
                    int exchange = chronicle.markExchange(person, i);
                    if (exchange < noted.length && noted[exchange]) {
                        fits[chronicle.markEntry(person, i)] = true;
                    }
                }
            }
        });
    }

    private static int highest(List<Long> ids) {
        return Math.toIntExact(ids.stream().mapToLong(Long::longValue).max().orElse(-1) + 1);
    }
}
