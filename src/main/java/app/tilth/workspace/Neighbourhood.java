package app.tilth.workspace;

import app.tilth.model.Connection;
import app.tilth.network.Graph;
import app.tilth.store.OneOfEach;
import app.tilth.store.Stores;
import app.tilth.suggest.Reach;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who lives near whom: the communities that connections make. Whoever has no connection is counted with those at the same
 * organization.
 *
 * @param communities by person
 */
record Neighbourhood(Reach reach, Map<Long, Long> communities) {
    Neighbourhood {
        communities = Map.copyOf(communities);
    }

    static Neighbourhood read(Stores stores) {
        List<Connection> connections = new ArrayList<>();
        stores.connections().forEach(connections::add);
        Graph graph = Graph.of(connections);
        Reach reach = new Reach(graph);
        OneOfEach<Long> once = new OneOfEach<>();
        Map<Long, Long> of = new HashMap<>();
        stores.organizations().ofPeople().forEach((person, organization) -> of.put(person, once.of(at(organization))));
        for (int node = 0; node < graph.size(); node++) {
            of.put(graph.person(node), once.of((long) reach.group(node)));
        }
        return new Neighbourhood(reach, of);
    }

    /** Numbers below 0 cannot be those of groups. */
    private static long at(long organization) {
        return -1 - organization;
    }

    /**
     * With what has changed in where some people are who have no connections; the same where nothing has.
     *
     * @param people of whom nothing has changed in whom they are connected with
     */
    Neighbourhood after(Collection<Long> people, Stores stores) {
        Map<Long, Long> organizations = stores.organizations().ofPeople(people);
        Map<Long, @Nullable Long> changed = new HashMap<>();
        for (long person : people) {
            Long organization = organizations.get(person);
            Long now = organization == null ? null : at(organization);
            if (reach.graph().node(person) < 0 && !Objects.equals(communities.get(person), now)) {
                changed.put(person, now);
            }
        }
        if (changed.isEmpty()) {
            return this;
        }
        Map<Long, Long> of = new HashMap<>(communities);
        changed.forEach((person, now) -> {
            if (now == null) {
                of.remove(person);
            } else {
                of.put(person, now);
            }
        });
        return new Neighbourhood(reach, of);
    }

    /** Whether nothing has changed in whom some people are connected with. */
    boolean holdsFor(Collection<Long> people, Stores stores) {
        return people.stream()
                .allMatch(person -> holdsFor(person, stores.connections().of(person)));
    }

    private boolean holdsFor(long person, List<Connection> connections) {
        Graph then = reach.graph();
        Graph now = Graph.of(connections);
        int node = then.node(person);
        int here = now.node(person);
        if (node < 0 || here < 0) {
            return node < 0 && here < 0;
        }
        return then.degree(node) == now.degree(here)
                && IntStream.range(0, then.degree(node))
                        .allMatch(i -> then.person(then.neighbour(node, i)) == now.person(now.neighbour(here, i))
                                && then.strength(node, i) == now.strength(here, i));
    }
}
