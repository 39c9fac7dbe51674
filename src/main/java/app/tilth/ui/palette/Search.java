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

    private final Typing typing;
    private final int most;
    private final BooleanSupplier overtaken;
    private final PriorityQueue<Hit> best = new PriorityQueue<>(BEST_FIRST.reversed());
    private int looked;

    /**
     * @param overtaken whether nobody waits for the answer any more
     */
    Search(Typing typing, int most, BooleanSupplier overtaken) {
        this.typing = typing;
        this.most = most;
        this.overtaken = overtaken;
    }

    /** Looks through lists; answers all that match as typed, nothing where the search was overtaken. */
    Optional<List<Known>> look(List<List<Known>> lists) {
        List<Known> matching = new ArrayList<>();
        for (List<Known> list : lists) {
            for (Known known : list) {
                if (isOvertaken()) {
                    return Optional.empty();
                }
                int distance = typing.distance(known);
                if (distance != Typing.NO_MATCH) {
                    matching.add(known);
                    take(known, distance);
                }
            }
        }
        return Optional.of(matching);
    }

    /** Looks for what is meant though it was mistyped, where there is room for it; false where the search was overtaken. */
    boolean lookForMistyped(List<List<Known>> lists) {
        if (best.size() == most || !typing.canBeMistyped()) {
            return true;
        }
        for (List<Known> list : lists) {
            for (Known known : list) {
                if (isOvertaken()) {
                    return false;
                }
                if (typing.isMistyped(known) && typing.distance(known) == Typing.NO_MATCH) {
                    take(known, Typing.MISTYPED);
                }
            }
        }
        return true;
    }

    private boolean isOvertaken() {
        return looked++ % ASKED_EVERY == 0 && overtaken.getAsBoolean();
    }

    private void take(Known known, int distance) {
        Hit hit = new Hit(known, distance);
        if (best.size() < most) {
            best.add(hit);
        } else if (BEST_FIRST.compare(hit, best.element()) < 0) {
            best.remove();
            best.add(hit);
        }
    }

    /** The best of all that was looked through. */
    List<Found> best() {
        return best.stream().sorted(BEST_FIRST).map(hit -> hit.known.found()).toList();
    }
}
