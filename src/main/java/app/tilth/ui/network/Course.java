package app.tilth.ui.network;

import app.tilth.network.Graph;
import app.tilth.network.layout.Positions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How people come to where they stand: by the places they had before, within a moment that gets slower. Immutable. */
final class Course {
    private static final double SETTLING = 600;
    private static final double GLIDING = 240;

    /** Who moves less than this need not be seen moving, in the plane. */
    private static final double BARELY = .02;

    /** The share of people who must have been in a picture for it to be the same one, changed. */
    private static final double SAME = .5;

    private final List<float[]> x;
    private final List<float[]> y;
    private final double millis;

    private Course(List<float[]> x, List<float[]> y, double millis) {
        this.x = x;
        this.y = y;
        this.millis = millis;
    }

    /** From one picture to the next, or from how that came about where it is another; empty where nobody moves. */
    static Optional<Course> between(Optional<Drawn> before, Drawn now) {
        return before.filter(one -> isChanged(one, now)).map(one -> gliding(one, now)).orElseGet(() -> settling(now));
    }

    private static boolean isChanged(Drawn before, Drawn now) {
        Graph then = before.network().graph();
        Graph graph = now.network().graph();
        int both = 0;
        for (int node = 0; node < graph.size(); node++) {
            both += then.node(graph.person(node)) >= 0 ? 1 : 0;
        }
        return both > 0 && both >= SAME * graph.size();
    }

    private static Optional<Course> gliding(Drawn before, Drawn now) {
        Graph then = before.network().graph();
        Graph graph = now.network().graph();
        float[] x = now.x().clone();
        float[] y = now.y().clone();
        boolean moves = false;
        for (int node = 0; node < x.length; node++) {
            int was = then.node(graph.person(node));
            if (was >= 0) {
                x[node] = before.x()[was];
                y[node] = before.y()[was];
                moves |= Math.hypot(x[node] - now.x()[node], y[node] - now.y()[node]) > BARELY;
            }
        }
        return moves
                ? Optional.of(new Course(List.of(x, now.x()), List.of(y, now.y()), GLIDING))
                : Optional.empty();
    }

    private static Optional<Course> settling(Drawn now) {
        if (now.unfolding().isEmpty()) {
            return Optional.empty();
        }
        List<float[]> x = new ArrayList<>();
        List<float[]> y = new ArrayList<>();
        for (Positions seen : now.unfolding()) {
            x.add(floats(seen, true));
            y.add(floats(seen, false));
        }
        x.add(now.x());
        y.add(now.y());
        return Optional.of(new Course(x, y, SETTLING));
    }

    private static float[] floats(Positions of, boolean across) {
        float[] floats = new float[of.size()];
        for (int node = 0; node < floats.length; node++) {
            floats[node] = (float) (across ? of.x(node) : of.y(node));
        }
        return floats;
    }

    /** Whether all of the picture comes about, rather than some of it changing. */
    boolean isSettling() {
        return millis == SETTLING;
    }

    /** How much of the way is done after a while, from 0 to 1. */
    double done(double afterMillis) {
        double left = 1 - Math.clamp(afterMillis / millis, 0, 1);
        return 1 - left * left;
    }

    /** Where people are on the way, by node. */
    float[] x(double done) {
        return at(x, done);
    }

    float[] y(double done) {
        return at(y, done);
    }

    private static float[] at(List<float[]> stops, double done) {
        double along = done * (stops.size() - 1);
        int stop = (int) Math.min(along, stops.size() - 2);
        float beyond = (float) (along - stop);
        float[] from = stops.get(stop);
        float[] to = stops.get(stop + 1);
        if (beyond == 1) {
            return to;
        }
        float[] at = new float[from.length];
        for (int node = 0; node < at.length; node++) {
            at[node] = from[node] + beyond * (to[node] - from[node]);
        }
        return at;
    }
}
