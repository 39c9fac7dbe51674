package app.tilth.network.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds room for discs so that none overlaps another: each at the free place nearest to where it wants to be, tried along the
 * spiral of a sunflower's seeds, which leaves no direction and no distance out (Vogel 1979).
 */
final class Packing {
    private static final double GOLDEN_ANGLE = StrictMath.PI * (3 - StrictMath.sqrt(5));
    private static final double SEED_DISTANCE = .25;
    private static final double CELL = 2;
    /** Discs are taken as a little larger, to whole steps, so that those alike need not try again where one did not fit. */
    private static final double STEP = .125;

    private record Cell(long column, long row) {}

    private final double gap;
    private final Map<Cell, List<Disc>> discs = new HashMap<>();
    private final Map<Double, Integer> tried = new HashMap<>();

    /**
     * @param gap between any two discs
     */
    Packing(double gap) {
        this.gap = gap;
    }

    /** A disc that stands somewhere already; it stays there if it fits with half the gap. */
    Place placeNear(double x, double y, double radius) {
        if (isFree(x, y, radius, gap / 2)) {
            return put(x, y, radius);
        }
        int seed = 1;
        while (!isFree(seedX(x, seed), seedY(y, seed), radius, gap)) {
            seed++;
        }
        return put(seedX(x, seed), seedY(y, seed), radius);
    }

    /** A disc that stands nowhere yet, as near the middle as there is room. */
    Place placeAnywhere(double radius) {
        double taken = Math.ceil(radius / STEP) * STEP;
        int seed = tried.getOrDefault(taken, 0);
        while (!isFree(seedX(0, seed), seedY(0, seed), taken, gap)) {
            seed++;
        }
        tried.put(taken, seed);
        return put(seedX(0, seed), seedY(0, seed), radius);
    }

    private static double seedX(double x, int seed) {
        return x + SEED_DISTANCE * Math.sqrt(seed) * StrictMath.cos(seed * GOLDEN_ANGLE);
    }

    private static double seedY(double y, int seed) {
        return y + SEED_DISTANCE * Math.sqrt(seed) * StrictMath.sin(seed * GOLDEN_ANGLE);
    }

    private boolean isFree(double x, double y, double radius, double apart) {
        double reach = radius + apart;
        for (long column = cell(x - reach); column <= cell(x + reach); column++) {
            for (long row = cell(y - reach); row <= cell(y + reach); row++) {
                for (Disc disc : discs.getOrDefault(new Cell(column, row), List.of())) {
                    double far = reach + disc.radius();
                    double dx = x - disc.x();
                    double dy = y - disc.y();
                    if (dx * dx + dy * dy < far * far) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private Place put(double x, double y, double radius) {
        var disc = new Disc(x, y, radius);
        for (long column = cell(x - radius); column <= cell(x + radius); column++) {
            for (long row = cell(y - radius); row <= cell(y + radius); row++) {
                discs.computeIfAbsent(new Cell(column, row), cell -> new ArrayList<>()).add(disc);
            }
        }
        return new Place(x, y);
    }

    private static long cell(double at) {
        return (long) Math.floor(at / CELL);
    }
}
