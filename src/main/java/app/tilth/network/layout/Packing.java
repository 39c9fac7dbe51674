package app.tilth.network.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds room for discs so that none overlaps another: each at the free place nearest to where it wants to be.
 */
final class Packing {
    private static final double CELL = 4;
    /** Discs are taken as up to a tenth larger, so that those about alike need not try again where one did not fit. */
    private static final double LARGER = StrictMath.log(1.1);

    private final double gap;
    private final Map<Long, List<Disc>> discs = new HashMap<>();
    private final Map<Long, Spiral> tried = new HashMap<>();
    /** The radius of what stands in the middle. */
    private double core;

    /**
     * @param gap between any two discs
     */
    Packing(double gap) {
        this.gap = gap;
    }

    /** A disc that stands somewhere already; it stays there if it fits with half the gap. */
    Disc placeNear(Disc disc) {
        return put(isFree(disc, gap / 2) ? disc : firstFree(disc, new Spiral(1)));
    }

    /** A disc that stands nowhere yet, as near the middle as there is room. */
    Disc placeAnywhere(double radius) {
        long size = (long) StrictMath.ceil(StrictMath.log(radius + gap) / LARGER);
        var disc = new Disc(0, 0, StrictMath.exp(size * LARGER) - gap);
        return put(firstFree(disc, tried.computeIfAbsent(size, first -> new Spiral(seedsWithin(disc)))));
    }

    /** How many seeds lie so near what stands in the middle that the disc cannot be there. */
    private int seedsWithin(Disc disc) {
        return core == 0 ? 0 : (int) Spiral.seeds(core + disc.radius() + gap);
    }

    private Disc firstFree(Disc disc, Spiral spiral) {
        Disc moved = spiral.moved(disc);
        while (!isFree(moved, gap)) {
            spiral.next();
            moved = spiral.moved(disc);
        }
        return moved;
    }

    private boolean isFree(Disc disc, double apart) {
        double reach = disc.radius() + apart;
        if (overlaps(disc, reach, cell(disc.x()), cell(disc.y()))) {
            return false;
        }
        for (int column = cell(disc.x() - reach); column <= cell(disc.x() + reach); column++) {
            for (int row = cell(disc.y() - reach); row <= cell(disc.y() + reach); row++) {
                if (overlaps(disc, reach, column, row)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean overlaps(Disc disc, double reach, int column, int row) {
        for (Disc other : discs.getOrDefault(key(column, row), List.of())) {
            double far = reach + other.radius();
            double dx = disc.x() - other.x();
            double dy = disc.y() - other.y();
            if (dx * dx + dy * dy < far * far) {
                return true;
            }
        }
        return false;
    }

    private Disc put(Disc disc) {
        if (disc.x() == 0 && disc.y() == 0) {
            core = disc.radius();
        }
        for (int column = cell(disc.x() - disc.radius()); column <= cell(disc.x() + disc.radius()); column++) {
            for (int row = cell(disc.y() - disc.radius()); row <= cell(disc.y() + disc.radius()); row++) {
                discs.computeIfAbsent(key(column, row), cell -> new ArrayList<>())
                        .add(disc);
            }
        }
        return disc;
    }

    private static int cell(double at) {
        return (int) Math.floor(at / CELL);
    }

    private static long key(int column, int row) {
        return ((long) column << 32) | (row & 0xFFFFFFFFL);
    }
}
