package app.tilth.ui.timeline;

import app.tilth.model.Exchange.Passed;
import app.tilth.model.Warmth;
import app.tilth.tie.Return;
import app.tilth.ui.control.RhythmTrack;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Draws the lanes in sight: what took place as dots, what passed by its shape, what lasted as bars, silence in clay, and what came
 * back from what. However much is on a lane, no more is drawn than there is room for.
 *
 * @param top how far down the lanes are scrolled, in pixels
 * @param row the height of a lane
 */
record LanePicture(
        Shown shown, By by, TimeScale scale, double top, double row, double height, boolean withReturns, Look look) {
    static final double DOT = 2.6;
    private static final double GAVE = 4.6;
    private static final double RECEIVED = 5.8;
    private static final double ASKED = 5;
    private static final double ASKED_LINE = 2;
    private static final double BAR = 16;
    private static final double INSET = 8;
    /** Dots nearer than this become one line. */
    private static final double APART = 2.4;

    /** Over the first lane, for what rises over it. */
    static final double AIR = 6;

    private static final double TICK_ROOM = 46;
    private static final double QUIET_DASH = 3;
    private static final double RISE = .16;
    private static final double LOWEST_RISE = 8;
    private static final double HIGHEST_RISE = 15;
    private static final double OVER = 6;
    private static final int MOST_RETURNS = 6;
    private static final double REACH = 6;
    private static final double ARC_REACH = 4;
    private static final double FAINT = .65;
    private static final double FAINTEST = .4;

    /**
     * What is looked at, picked or being moved.
     *
     * @param ghost the day something is being moved to
     * @param lane the lane the keyboard is on, -1 for none
     */
    record Look(Optional<Return> told, Optional<Picked> picked, Optional<Integer> ghost, int lane) {
        static final Look NOTHING = new Look(Optional.empty(), Optional.empty(), Optional.empty(), -1);
    }

    int first() {
        return (int) Math.max(0, Math.floor((top - AIR) / row));
    }

    /** The lane after the last in sight. */
    int until() {
        return Math.min(shown.lanes(by), (int) Math.ceil((top - AIR + height) / row));
    }

    double middle(int lane) {
        return AIR + lane * row - top + row / 2;
    }

    List<TimeScale.Tick> ticks() {
        return scale.ticks(TICK_ROOM);
    }

    void draw(Pencil pencil, Palette palette) {
        pencil.clear(palette.of(Ink.PAPER));
        for (TimeScale.Tick tick : ticks()) {
            pencil.down(scale.x(tick.day()), 0, height, 1, palette.of(Ink.GRID));
        }
        for (int lane = first(); lane < until(); lane++) {
            new Drawing(pencil, palette, shown.lane(by, lane), lane).all();
        }
        double today = scale.middle(shown.today());
        pencil.down(today, 0, height, 1.2, palette.of(Ink.TODAY));
    }

    /** One lane as it is drawn. */
    private final class Drawing {
        private final Pencil pencil;
        private final Palette palette;
        private final Lane lane;
        private final Optional<Figure> figure;
        private final double y;
        private final List<Bar> bars;

        Drawing(Pencil pencil, Palette palette, Lane lane, int at) {
            this.pencil = pencil;
            this.palette = palette;
            this.lane = lane;
            figure = by == By.PEOPLE ? shown.folk().find(shown.people()[at]) : Optional.empty();
            y = middle(at);
            bars = bars(at);
            pencil.across(0, scale.width(), y + row / 2 - 1, palette.of(Ink.GRID));
        }

        void all() {
            ground();
            lasting();
            silence();
            if (withReturns && by == By.PEOPLE) {
                returns();
            }
            dots();
            marks();
            picked();
        }

        private void ground() {
            if (lane.entries() > 0) {
                double from = Math.max(0, scale.middle(lane.day(0)));
                double until = Math.min(scale.width(), scale.middle(lane.day(lane.entries() - 1)));
                pencil.across(from, Math.max(from, until), y - .5, palette.of(Ink.GROUND));
            }
        }

        /** Nothing for longer than usual, and when something would have come. */
        private void silence() {
            figure.filter(one -> one.usual() > 0 && one.lastDay() != Figure.UNKNOWN)
                    .ifPresent(one -> {
                        int today = shown.today();
                        boolean over = RhythmTrack.isOver(today - one.lastDay(), one.usual());
                        double from = Math.max(0, scale.middle(one.lastDay()) + DOT + 3);
                        double until = Math.min(scale.width(), scale.middle(today));
                        if (over && from < until) {
                            pencil.dashes(from, until, y - .5, QUIET_DASH, QUIET_DASH, 1.4, palette.of(Ink.QUIET));
                        }
                        if (one.expected() != Figure.UNKNOWN && one.warmth() != Warmth.DORMANT) {
                            pencil.ring(
                                    scale.middle(one.expected()),
                                    y,
                                    3.5,
                                    1.2,
                                    palette.of(over ? Ink.QUIET : Ink.GROUND));
                        }
                    });
        }

        private void dots() {
            double begun = Double.NaN;
            double last = Double.NaN;
            int count = lane.entries();
            int i = lane.firstFrom(scale.day(-APART));
            while (i < count) {
                int day = lane.day(i);
                double x = scale.middle(day);
                if (x > scale.width() + APART) {
                    break;
                }
                if (!shown.fits(lane.entry(i))) {
                    i++;
                    continue;
                }
                if (!(x - last < APART)) {
                    dots(begun, last);
                    begun = x;
                }
                last = x;
                int next = Math.max(day + 1, scale.day(x + 1));
                i++;
                if (i < count && lane.day(i) < next) {
                    i = lane.firstFrom(next);
                }
            }
            dots(begun, last);
        }

        private void dots(double from, double until) {
            double at = isOnBar(from) ? y + BAR / 2 : y;
            if (until - from < .5) {
                pencil.disc(from, at, DOT, palette.of(Ink.CONTACT));
            } else if (until > from) {
                pencil.pill(from - DOT, at - DOT, until - from + 2 * DOT, 2 * DOT, palette.of(Ink.CONTACT));
            }
        }

        /** On a bar dots go along its lower edge, so that its words can be read. */
        private boolean isOnBar(double x) {
            double day = scale.at(x);
            return bars.stream().anyMatch(bar -> bar.from() <= day && day <= bar.until());
        }

        private void marks() {
            double[] last = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
            for (int i = lane.firstMarkFrom(scale.day(-RECEIVED)); i < lane.marks(); i++) {
                double x = scale.middle(lane.markDay(i));
                if (x > scale.width() + RECEIVED) {
                    break;
                }
                Passed way = lane.markPassed(i);
                if (x - last[place(way)] < 1 || !shown.fits(lane.markEntry(i)) || !isWanted(way)) {
                    continue;
                }
                last[place(way)] = x;
                switch (way) {
                    case GAVE -> pencil.disc(x, y, GAVE, palette.of(Ink.GAVE));
                    case RECEIVED -> pencil.diamond(x, y, RECEIVED, palette.of(Ink.RECEIVED));
                    case ASKED -> {
                        pencil.disc(x, y, ASKED, palette.of(Ink.PAPER));
                        pencil.ring(x, y, ASKED, ASKED_LINE, palette.of(Ink.ASKED));
                    }
                }
            }
        }

        private boolean isWanted(Passed way) {
            return shown.filter().passed().isEmpty() || shown.filter().passed().contains(way);
        }

        private void lasting() {
            for (Bar bar : bars) {
                double from = scale.x(bar.from());
                double wide = Math.max(BAR, scale.x(bar.until()) - from);
                pencil.pill(from, y - BAR / 2, wide, BAR, palette.of(Ink.LASTING));
            }
        }

        private void returns() {
            List<Return> all = returnsOf(figure);
            for (Return one : all) {
                boolean told = look.told().filter(one::equals).isPresent();
                arc(
                        one,
                        told ? 1.8 : 1.1,
                        told
                                ? palette.of(Ink.RECEIVED)
                                : palette.faint(Ink.RECEIVED, one.proposed() ? FAINTEST : FAINT));
            }
        }

        private void arc(Return one, double thick, int colour) {
            double from = scale.middle(StripReturns.from(one));
            double to = scale.middle(StripReturns.to(one));
            if (to - from > 2) {
                pencil.arc(from, to, y - OVER, rise(to - from), thick, colour);
            }
        }

        private void picked() {
            look.picked().flatMap(it -> it.in(shown.chronicle()).map(_ -> it)).ifPresent(it -> {
                if (has(it)) {
                    pencil.ring(scale.middle(it.day()), y, 8, 1.6, palette.of(Ink.PICKED));
                    look.ghost().ifPresent(day -> {
                        pencil.down(scale.middle(day), y - row / 2, y + row / 2, 1, palette.of(Ink.PICKED));
                        pencil.disc(scale.middle(day), y, GAVE, palette.of(Ink.PICKED));
                    });
                }
            });
        }

        /** Whether what is picked is on this lane. */
        private boolean has(Picked it) {
            for (int i = lane.firstFrom(it.day()); i < lane.entries() && lane.day(i) == it.day(); i++) {
                if (shown.chronicle().interaction(lane.entry(i)) == it.interaction()
                        && shown.chronicle().exchange(lane.entry(i)) == it.exchange()) {
                    return true;
                }
            }
            return false;
        }
    }

    @SuppressWarnings("EnumOrdinal") // in memory only
    private static int place(Passed way) {
        return way.ordinal();
    }

    private static double rise(double wide) {
        return Math.min(wide / 2, Math.clamp(wide * RISE, LOWEST_RISE, HIGHEST_RISE));
    }

    /** What lasted on someone's lane and is in sight, what is told of work first; a circle's lane is too full for bars. */
    List<Bar> bars(int at) {
        if (by != By.PEOPLE) {
            return List.of();
        }
        Lane lane = shown.lane(by, at);
        return Stream.concat(shown.together(shown.people()[at]), shown.lasting().filter(bar -> lane.has(bar.entry())))
                .filter(bar -> bar.meets(scale.stretch()))
                .toList();
    }

    /** Where the words of a bar have most room: in sight, and between what passed meanwhile. */
    Room room(int at, Bar bar) {
        double begin = Math.max(0, scale.x(bar.from())) + INSET;
        double end = Math.min(scale.width(), scale.x(bar.until())) - INSET;
        Room widest = new Room(begin, begin);
        Lane lane = shown.lane(by, at);
        for (int i = lane.firstMarkFrom(scale.day(begin)); i < lane.marks(); i++) {
            double x = scale.middle(lane.markDay(i));
            if (x > end) {
                break;
            }
            widest = widest.orWider(new Room(begin, x - RECEIVED - 2));
            begin = x + RECEIVED + 2;
        }
        return widest.orWider(new Room(begin, end));
    }

    /** Some pixels of a lane. */
    record Room(double from, double until) {
        double wide() {
            return until - from;
        }

        private Room orWider(Room other) {
            return other.wide() > wide() ? other : this;
        }
    }

    /** The bar at a place. */
    Optional<Bar> barAt(double x, double y) {
        int at = laneAt(y);
        if (at < 0 || Math.abs(y - middle(at)) > BAR / 2) {
            return Optional.empty();
        }
        double day = scale.at(x);
        return bars(at).stream()
                .filter(bar -> bar.from() <= day && day <= bar.until())
                .reduce((_, last) -> last);
    }

    /** The returns of someone that are in sight, the latest few. */
    private List<Return> returnsOf(Optional<Figure> figure) {
        List<Return> some = figure.map(one -> shown.returns(Math.toIntExact(one.id()))).orElse(List.of()).stream()
                .filter(one -> StripReturns.to(one) >= scale.stretch().first()
                        && StripReturns.from(one) <= scale.stretch().last())
                .toList();
        return some.subList(Math.max(0, some.size() - MOST_RETURNS), some.size());
    }

    /** The lane at a height, -1 for none. */
    int laneAt(double y) {
        int lane = (int) Math.floor((y + top - AIR) / row);
        return lane >= 0 && lane < shown.lanes(by) ? lane : -1;
    }

    /** The return whose arc is at a place. */
    Optional<Return> returnAt(double x, double y) {
        if (!withReturns || by != By.PEOPLE) {
            return Optional.empty();
        }
        for (int lane = first(); lane < until(); lane++) {
            double ground = middle(lane) - OVER;
            for (Return one : returnsOf(shown.folk().find(shown.people()[lane]))) {
                double from = scale.middle(StripReturns.from(one));
                double to = scale.middle(StripReturns.to(one));
                double share = (x - from) / (to - from);
                double high = ground - 4 * rise(to - from) * share * (1 - share);
                if (share >= 0 && share <= 1 && Math.abs(high - y) < ARC_REACH) {
                    return Optional.of(one);
                }
            }
        }
        return Optional.empty();
    }

    /** The entry whose mark is nearest to a place, -1 for none. */
    int entryAt(double x, double y) {
        int at = laneAt(y);
        if (at < 0 || Math.abs(y - middle(at)) > row / 2) {
            return -1;
        }
        Lane lane = shown.lane(by, at);
        int found = -1;
        double nearest = REACH;
        for (int i = lane.firstFrom(scale.day(x - REACH)); i < lane.entries(); i++) {
            double away = Math.abs(scale.middle(lane.day(i)) - x);
            if (scale.middle(lane.day(i)) > x + REACH) {
                break;
            }
            boolean tells = shown.fits(lane.entry(i));
            boolean passed = tells && shown.chronicle().hasOf(lane.entry(i), -1);
            if (tells && (away < nearest || (passed && away <= nearest))) {
                nearest = away;
                found = lane.entry(i);
            }
        }
        return found;
    }
}
