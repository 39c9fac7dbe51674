package app.tilth.workspace;

import app.tilth.network.Graph;
import app.tilth.network.layout.Layout;
import app.tilth.network.layout.Onlooker;
import app.tilth.network.layout.Place;
import app.tilth.network.layout.Positions;
import app.tilth.store.PlaceStore.Stand;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where everyone stands in the picture, as the file keeps it: only where someone's connections are others than when they were
 * placed, it is laid out anew, from where they stand. Whoever was removed and comes back finds their place again.
 */
final class Standing {
    private final Workspace workspace;
    private @Nullable Map<Long, Stand> stands;

    Standing(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * The places in a network, which are kept a moment later.
     *
     * @param onlooker sees how they come about, where they are not known
     */
    Positions in(Graph graph, Onlooker onlooker) {
        Map<Long, Stand> known = stands();
        Map<Long, Place> places = known.values().stream()
                .collect(Collectors.toMap(Stand::person, stand -> new Place(stand.x(), stand.y())));
        Optional<Positions> kept = areCurrent(graph, known) ? Positions.of(graph, places) : Optional.empty();
        return kept.orElseGet(() -> {
            Positions fresh = new Layout(graph).from(places).shownTo(onlooker).run();
            keep(graph, fresh, known);
            return fresh;
        });
    }

    private Map<Long, Stand> stands() {
        Map<Long, Stand> known = stands;
        if (known == null) {
            known = workspace.read(stores -> stores.places().all()).stream()
                    .collect(Collectors.toMap(Stand::person, stand -> stand));
            stands = known;
        }
        return known;
    }

    private static boolean areCurrent(Graph graph, Map<Long, Stand> known) {
        for (int node = 0; node < graph.size(); node++) {
            Stand stand = known.get(graph.person(node));
            if (stand == null || stand.around() != graph.around(node)) {
                return false;
            }
        }
        return true;
    }

    private void keep(Graph graph, Positions fresh, Map<Long, Stand> known) {
        Map<Long, Stand> now = new HashMap<>(known);
        for (int node = 0; node < graph.size(); node++) {
            long person = graph.person(node);
            now.put(person, new Stand(person, fresh.x(node), fresh.y(node), graph.around(node)));
        }
        stands = now;
        workspace.keepSoon(stores -> stores.places().replace(now.values()));
    }
}
