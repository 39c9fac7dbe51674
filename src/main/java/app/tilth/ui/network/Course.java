package app.tilth.ui.network;

import app.tilth.network.Graph;
import app.tilth.network.layout.Positions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
        return before.filter(one -> isChanged(one, now))
                .map(one -> gliding(one, now))
                .orElseGet(() -> settling(now));
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
        float[] toX = withYou(now.x(), now.you().getX());
        float[] toY = withYou(now.y(), now.you().getY());
        float[] x = withYou(now.x(), before.you().getX());
        float[] y = withYou(now.y(), before.you().getY());
        for (int node = 0; node < graph.size(); node++) {
            int was = then.node(graph.person(node));
            if (was >= 0) {
                x[node] = before.x()[was];
                y[node] = before.y()[was];
            }
        }
        boolean moves = IntStream.range(0, x.length)
                .anyMatch(node -> Math.hypot(toX[node] - x[node], toY[node] - y[node]) > BARELY);
        return moves ? Optional.of(new Course(List.of(x, toX), List.of(y, toY), GLIDING)) : Optional.empty();
    }

    private static Optional<Course> settling(Drawn now) {
        if (now.unfolding().isEmpty()) {
            return Optional.empty();
        }
        List<float[]> x = new ArrayList<>();
        List<float[]> y = new ArrayList<>();
        for (Positions seen : now.unfolding()) {
            x.add(withYou(floats(seen, true), now.you().getX()));
            y.add(withYou(floats(seen, false), now.you().getY()));
        }
        x.add(withYou(now.x(), now.you().getX()));
        y.add(withYou(now.y(), now.you().getY()));
        return Optional.of(new Course(x, y, SETTLING));
    }

    /** In the figure you are the last. */
    private static float[] withYou(float[] others, double you) {
        float[] all = Arrays.copyOf(others, others.length + 1);
        all[others.length] = (float) you;
        return all;
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

    /** Where people are on the way, by node, and you last. */
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
