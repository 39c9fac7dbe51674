package app.tilth.store;

import java.util.Set;

/**
 * What a transaction changed, as ids.
 *
 * @param people whose own entry, ties, exchanges, loops, dates, news or answers changed, or who came or went
 * @param interactions added, changed or removed
 * @param organizations added, changed or removed
 * @param needs added, changed or removed, or with other people or asks
 */
public record Touched(
        Set<Long> people, Set<Long> interactions, Set<Long> organizations, Set<Long> needs, boolean settings) {
    public Touched {
        people = Set.copyOf(people);
        interactions = Set.copyOf(interactions);
        organizations = Set.copyOf(organizations);
        needs = Set.copyOf(needs);
    }

    public boolean isNothing() {
        return people.isEmpty() && interactions.isEmpty() && organizations.isEmpty() && needs.isEmpty() && !settings;
    }
}
