package app.tilth.network.layout;

import java.util.ArrayList;
import java.util.List;

/** A level and those above it, each about half as large, up to one of a few groups. */
final class Hierarchy {
    private static final int COARSEST = 50;
    /** A level that would hardly shrink any more is the coarsest as well. */
    private static final double SHRUNK = .9;

    private final List<Level> levels = new ArrayList<>();
    private final List<int[]> groups = new ArrayList<>();

    Hierarchy(Level finest) {
        levels.add(finest);
        while (levels.getLast().size() > COARSEST) {
            Coarsening coarser = Coarsening.of(levels.getLast());
            if (coarser.groups() > SHRUNK * levels.getLast().size()) {
                break;
            }
            levels.add(coarser.level());
            groups.add(coarser.group());
        }
    }

    int coarsest() {
        return levels.size() - 1;
    }

    /**
     * @param height 0 for the finest
     */
    Level level(int height) {
        return levels.get(height);
    }

    /** The node of the next coarser level that each node of this one belongs to. */
    int[] groups(int height) {
        return groups.get(height);
    }

    /** The node of a level that each node of the finest belongs to. */
    int[] at(int height) {
        int[] at = identity(levels.getFirst().size());
        for (int[] group : groups.subList(0, height)) {
            for (int i = 0; i < at.length; i++) {
                at[i] = group[at[i]];
            }
        }
        return at;
    }

    static int[] identity(int size) {
        int[] identity = new int[size];
        for (int i = 0; i < size; i++) {
            identity[i] = i;
        }
        return identity;
    }
}
