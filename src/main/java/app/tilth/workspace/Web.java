package app.tilth.workspace;

import app.tilth.model.Connection;
import app.tilth.model.Membership;
import app.tilth.network.Colleagues;
import app.tilth.network.Graph;
import app.tilth.store.Stores;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Everyone, and who may know whom: what was told or imported; whoever was introduced, by you or to you; and, weakly, those who
 * were at one organization. Immutable.
 *
 * @param graph with everyone who is not archived as a node
 * @param memberships by organization
 */
record Web(Graph graph, Map<Long, List<Membership>> memberships) {

    static Web read(Directory directory, Stores stores) {
        Map<Long, List<Membership>> memberships = stores.organizations().memberships().stream()
                .collect(Collectors.groupingBy(Membership::organization, TreeMap::new, Collectors.toList()));
        List<Connection> all = new ArrayList<>();
        stores.connections().forEach(all::add);
        all.addAll(introductions(stores, stores.people().introducers()));
        memberships.values().forEach(members -> all.addAll(Colleagues.of(members)));
        long[] everyone = everyone(directory);
        return new Web(Graph.of(List.of()).after(Set.of(), first(all), everyone), memberships);
    }

    /**
     * The same after a change.
     *
     * @param people who changed, came or went
     * @param directory of now
     */
    Web after(Set<Long> people, Directory directory, Stores stores) {
        Map<Long, List<Membership>> now = new TreeMap<>(memberships);
        Set<Long> organizations = replace(people, stores.organizations().memberships(people), now);
        Set<Long> changed = new HashSet<>(people);
        for (long organization : organizations) {
            List<Membership> here = members(now, organization);
            if (Colleagues.isSmall(here) || Colleagues.isSmall(members(memberships, organization))) {
                here.forEach(one -> changed.add(one.person()));
            }
        }
        List<Connection> theirs = new ArrayList<>(stores.connections().of(changed));
        introductions(stores, stores.people().introducers(changed)).stream()
                .filter(pair -> changed.contains(pair.a()) || changed.contains(pair.b()))
                .forEach(theirs::add);
        now.values().stream()
                .filter(members -> members.stream().anyMatch(one -> changed.contains(one.person())))
                .flatMap(members -> Colleagues.of(members).stream())
                .filter(pair -> changed.contains(pair.a()) || changed.contains(pair.b()))
                .forEach(theirs::add);
        return new Web(graph.after(changed, first(theirs), everyone(directory)), now);
    }

    /** Puts the memberships of some people in place of those of before; answers the organizations these are or were at. */
    private static Set<Long> replace(Set<Long> people, List<Membership> theirs, Map<Long, List<Membership>> in) {
        Set<Long> touched = new HashSet<>();
        in.replaceAll((organization, members) -> {
            List<Membership> others = members.stream()
                    .filter(one -> !people.contains(one.person()))
                    .toList();
            if (others.size() < members.size()) {
                touched.add(organization);
            }
            return others;
        });
        theirs.forEach(one -> {
            touched.add(one.organization());
            in.merge(
                    one.organization(),
                    List.of(one),
                    (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
        });
        in.values().removeIf(List::isEmpty);
        return touched;
    }

    private static List<Membership> members(Map<Long, List<Membership>> of, long organization) {
        return of.getOrDefault(organization, List.of());
    }

    /** Those whom you brought together, and those who brought someone to you. */
    private static List<Connection> introductions(Stores stores, Map<Long, Long> introducers) {
        List<Connection> pairs = new ArrayList<>();
        stores.introductions().made().forEach(one -> pairs.add(introduced(one.a(), one.b())));
        introducers.forEach((person, through) -> pairs.add(introduced(person, through)));
        return pairs;
    }

    private static Connection introduced(long one, long other) {
        return new Connection(one, other, Connection.Kind.INTRODUCED, Connection.Source.DECLARED, null);
    }

    /** Of each pair what is told first. */
    private static Collection<Connection> first(List<Connection> all) {
        List<Connection> sorted = all.stream()
                .filter(pair -> pair.a() != pair.b())
                .sorted(Comparator.comparingLong(Connection::a).thenComparingLong(Connection::b))
                .toList();
        return IntStream.range(0, sorted.size())
                .filter(i -> i == 0
                        || sorted.get(i).a() != sorted.get(i - 1).a()
                        || sorted.get(i).b() != sorted.get(i - 1).b())
                .mapToObj(sorted::get)
                .toList();
    }

    private static long[] everyone(Directory directory) {
        return directory.entries().stream()
                .filter(entry -> !entry.listing().archived())
                .mapToLong(Directory.Entry::id)
                .toArray();
    }
}
