package app.tilth.ui.network;

import app.tilth.workspace.Sociogram.Member;
import java.util.ArrayList;
import java.util.List;

/**
 * A line drawn around people, in the plane, closed from its last point to its first. Where it crosses itself, what it goes
 * around twice is outside.
 */
final class Loop {
    private final List<Point> points = new ArrayList<>();

    private record Point(double x, double y) {}

    void add(double x, double y) {
        points.add(new Point(x, y));
    }

    boolean holds(double x, double y) {
        boolean inside = false;
        for (int i = 0; i < points.size(); i++) {
            Point one = points.get(i);
            Point next = points.get((i + 1) % points.size());
            boolean crosses = (one.y > y) != (next.y > y);
            if (crosses && x < one.x + (y - one.y) / (next.y - one.y) * (next.x - one.x)) {
                inside = !inside;
            }
        }
        return inside;
    }

    /** Those it goes around. */
    List<Member> people(Drawn drawn) {
        if (points.isEmpty()) {
            return List.of();
        }
        List<Member> around = new ArrayList<>();
        drawn.index()
                .within(
                        points.stream().mapToDouble(Point::x).min().orElseThrow(),
                        points.stream().mapToDouble(Point::y).min().orElseThrow(),
                        points.stream().mapToDouble(Point::x).max().orElseThrow(),
                        points.stream().mapToDouble(Point::y).max().orElseThrow(),
                        node -> {
                            if (holds(drawn.x()[node], drawn.y()[node])) {
                                around.add(drawn.network().people().get(node));
                            }
                        });
        return around;
    }
}
