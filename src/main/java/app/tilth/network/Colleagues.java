package app.tilth.network;

import app.tilth.model.Connection;
import app.tilth.model.Membership;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who may know each other from an organization both were at: a weak connection that nobody has told, inferred. In a large
 * organization not everyone knows everyone, so nothing is inferred from that.
 */
public final class Colleagues {
    /** Of an organization with more people here nothing is inferred. */
    static final int MOST = 30;

    private Colleagues() {}

    /**
     * One connection for each pair that may have met at an organization.
     *
     * @param memberships all of one organization; someone may have several
     */
    public static List<Connection> of(List<Membership> memberships) {
        Map<Long, List<Membership>> byPerson = new HashMap<>();
        memberships.forEach(one ->
                byPerson.computeIfAbsent(one.person(), _ -> new ArrayList<>()).add(one));
        if (!isSmall(memberships)) {
            return List.of();
        }
        List<Connection> pairs = new ArrayList<>();
        Set<Long> done = new HashSet<>();
        byPerson.forEach((person, theirs) -> {
            done.add(person);
            byPerson.forEach((other, others) -> {
                if (!done.contains(other) && meet(theirs, others)) {
                    pairs.add(new Connection(
                            person, other, Connection.Kind.WORKED_WITH, Connection.Source.INFERRED, null));
                }
            });
        });
        return pairs;
    }

    /** Whether anything is inferred from an organization of these. */
    public static boolean isSmall(List<Membership> memberships) {
        return memberships.stream().mapToLong(Membership::person).distinct().count() <= MOST;
    }

    private static boolean meet(List<Membership> some, List<Membership> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(one::meets));
    }
}
