package app.tilth.ui.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;

/** The best of what is known for a few letters: how well they match first, then the weight. */
final class Search {
    private static final int ASKED_EVERY = 4096;
    private static final Comparator<Hit> BEST_FIRST = Comparator.comparingInt(Hit::distance)
            .thenComparing(Hit::weight, Comparator.reverseOrder())
            .thenComparing(hit -> hit.known.found().name());

    private record Hit(Known known, int distance) {
        double weight() {
            return known.weight();
        }
    }

    private final int most;
    private final Typing typing;
    private final BooleanSupplier overtaken;
    private final PriorityQueue<Hit> best = new PriorityQueue<>(BEST_FIRST.reversed());
    private int looked;

    /**
     * @param overtaken whether nobody waits for the answer any more
     */
    Search(String typed, int most, BooleanSupplier overtaken) {
        this.typing = Typing.of(typed);
        this.most = most;
        this.overtaken = overtaken;
    }

    /** The best of all lists together; nothing where the search was overtaken. */
    Optional<List<Found>> in(List<List<Known>> lists) {
        for (List<Known> list : lists) {
            for (Known known : list) {
                if (looked++ % ASKED_EVERY == 0 && overtaken.getAsBoolean()) {
                    return Optional.empty();
                }
                look(known);
            }
        }
        List<Hit> hits = new ArrayList<>(best);
        hits.sort(BEST_FIRST);
        return Optional.of(hits.stream().map(hit -> hit.known.found()).toList());
    }

    private void look(Known known) {
        int farthest = best.size() < most ? Typing.NO_MATCH : best.element().distance();
        int distance = typing.distance(known, farthest);
        if (distance == Typing.NO_MATCH || distance > farthest) {
            return;
        }
        Hit hit = new Hit(known, distance);
        if (best.size() < most) {
            best.add(hit);
        } else if (BEST_FIRST.compare(hit, best.element()) < 0) {
            best.remove();
            best.add(hit);
        }
    }
}
