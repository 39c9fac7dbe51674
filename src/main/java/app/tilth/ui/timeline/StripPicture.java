package app.tilth.ui.timeline;

import app.tilth.tie.Return;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Draws how much took place, cell by cell, and over it what came back from what. */
final class StripPicture {
    static final double ARCS = 40;
    static final double CELL = 24;
    /** The height of all of it. */
    static final double HEIGHT = ARCS + CELL + 4;

    /** Pixels of a cell and the gap after it, at least. */
    static final double LEAST_CELL = 6;

    private static final double GAP = 1.5;
    private static final double ROUND = 1.5;
    private static final double[] STEPS = {.16, .34, .60, .92};
    /** A cell is as full as this share of the fullest of the usual ones. */
    private static final double[] SHARES = {.25, .5, .75};

    private static final double LOWEST_RISE = 6;
    private static final double MORE_RISE = 30;
    private static final double REACH = 4;
    private static final double FAINT = .65;
    private static final double FAINTEST = .35;

    private final Shown shown;
    private final TimeScale scale;
    private final Cells cells;
    private final List<Return> returns;

    StripPicture(Shown shown, double width, boolean withReturns) {
        this.shown = shown;
        scale = new TimeScale(shown.whole(), width);
        cells = Cells.of(scale, LEAST_CELL);
        returns = withReturns ? shown.mostReturns() : List.of();
    }

    TimeScale scale() {
        return scale;
    }

    Cells cells() {
        return cells;
    }

    /**
     * @param told the return that is looked at
     */
    void draw(Pencil pencil, Palette palette, Optional<Return> told) {
        pencil.clear(palette.of(Ink.PAPER));
        for (Return one : returns) {
            arc(pencil, one, 1.1, palette.faint(Ink.RECEIVED, one.proposed() ? FAINTEST : FAINT));
        }
        int[] counts = cells.counts(shown.size(), row -> shown.chronicle().day(shown.row(row)));
        int full = full(counts);
        for (int cell = 0; cell < counts.length; cell++) {
            double left = scale.x(cells.first(cell));
            double right = scale.x(cells.last(cell) + 1.0);
            double wide = Math.max(1, right - left - GAP);
            pencil.bar(left, ARCS, wide, CELL, ROUND, palette.of(Ink.EMPTY));
            if (counts[cell] > 0) {
                pencil.bar(left, ARCS, wide, CELL, ROUND, palette.faint(Ink.MOSS, step(counts[cell], full)));
            }
        }
        told.ifPresent(one -> {
            arc(pencil, one, 1.8, palette.of(Ink.RECEIVED));
            pencil.disc(scale.middle(StripReturns.from(one)), ARCS - 2, 3.5, palette.of(Ink.GAVE));
            pencil.diamond(scale.middle(StripReturns.to(one)), ARCS - 2, 4, palette.of(Ink.RECEIVED));
        });
    }

    /** What most cells stay below: a single full one does not make all others look empty. */
    private static int full(int[] counts) {
        int[] some = Arrays.stream(counts).filter(count -> count > 0).sorted().toArray();
        return some.length == 0 ? 1 : some[(int) Math.min(some.length - 1L, Math.round(some.length * .98))];
    }

    private static double step(int count, int full) {
        int step = 0;
        while (step < SHARES.length && count > SHARES[step] * full) {
            step++;
        }
        return STEPS[step];
    }

    private void arc(Pencil pencil, Return one, double thick, int colour) {
        double from = scale.middle(StripReturns.from(one));
        double to = scale.middle(StripReturns.to(one));
        if (to - from > 1) {
            pencil.arc(from, to, ARCS - 2, rise(to - from), thick, colour);
        }
    }

    /** The longer, the higher. */
    private double rise(double wide) {
        return Math.min(wide, LOWEST_RISE + MORE_RISE * Math.sqrt(Math.min(1, wide / scale.width())));
    }

    /** The return whose arc is at a place. */
    Optional<Return> at(double x, double y) {
        return returns.stream()
                .filter(one -> {
                    double from = scale.middle(StripReturns.from(one));
                    double to = scale.middle(StripReturns.to(one));
                    double share = (x - from) / (to - from);
                    double high = ARCS - 2 - 4 * rise(to - from) * share * (1 - share);
                    return share >= 0 && share <= 1 && Math.abs(high - y) < REACH;
                })
                .findFirst();
    }
}
