package app.tilth.network.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds room for outlines so that none overlaps another: each at the free place nearest to where it wants to be.
 */
final class Packing {
    private static final double CELL = 4;
    /** Those up to a quarter larger need not try again where one did not fit. */
    private static final double LARGER = StrictMath.log(1.25);

    private final double gap;
    private final Map<Long, List<Outline>> outlines = new HashMap<>();
    private final Map<Long, Spiral> tried = new HashMap<>();
    /** How far around the middle all is taken by what stands there. */
    private double core;

    /**
     * @param gap between any two outlines
     */
    Packing(double gap) {
        this.gap = gap;
    }

    /** One that stands somewhere already; it stays there if it fits with half the gap. */
    Outline placeNear(Outline outline) {
        return put(isFree(outline, gap / 2) ? outline : firstFree(outline, new Spiral(1)));
    }

    /** One that stands nowhere yet, as near the middle as there is room. */
    Outline placeAnywhere(Outline outline) {
        Outline centred = outline.moved(-outline.x(), -outline.y());
        double reach = outline.reach();
        long size = (long) StrictMath.ceil(StrictMath.log(reach + gap) / LARGER);
        return put(firstFree(centred, tried.computeIfAbsent(size, _ -> new Spiral(Spiral.seeds(core)))));
    }

    private Outline firstFree(Outline outline, Spiral spiral) {
        Outline moved = spiral.moved(outline);
        while (!isFree(moved, gap)) {
            spiral.next();
            moved = spiral.moved(outline);
        }
        return moved;
    }

    private boolean isFree(Outline outline, double apart) {
        if (isTaken(outline, apart, cell(outline.x()), cell(outline.y()))) {
            return false;
        }
        for (int column = cell(outline.left() - apart); column <= cell(outline.right() + apart); column++) {
            for (int row = cell(outline.top() - apart); row <= cell(outline.foot() + apart); row++) {
                if (isTaken(outline, apart, column, row)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isTaken(Outline outline, double apart, int column, int row) {
        for (Outline other : outlines.getOrDefault(key(column, row), List.of())) {
            if (outline.isNear(other, apart)) {
                return true;
            }
        }
        return false;
    }

    private Outline put(Outline outline) {
        core = Math.max(core, outline.aroundMiddle());
        for (int column = cell(outline.left()); column <= cell(outline.right()); column++) {
            for (int row = cell(outline.top()); row <= cell(outline.foot()); row++) {
                outlines.computeIfAbsent(key(column, row), _ -> new ArrayList<>())
                        .add(outline);
            }
        }
        return outline;
    }

    private static int cell(double at) {
        return (int) Math.floor(at / CELL);
    }

    private static long key(int column, int row) {
        return ((long) column << 32) | (row & 0xFFFFFFFFL);
    }
}
