package app.tilth.insight;

import app.tilth.model.Circle;
import app.tilth.model.Warmth;
import app.tilth.tie.TieReadings;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** How many people each circle has, and how their ties stand: circles as they are lived, beside the sizes they are meant for. */
public final class CirclesLived {
    private final Map<Circle, Map<Warmth, Integer>> people = new EnumMap<>(Circle.class);

    private CirclesLived() {
        for (Circle circle : Circle.values()) {
            people.put(circle, new EnumMap<>(Warmth.class));
        }
    }

    /** Everyone with a tie, once. */
    public static CirclesLived of(TieReadings readings) {
        var lived = new CirclesLived();
        for (int slot = 0; slot < readings.ties().size(); slot++) {
            if (readings.ties().live(slot)) {
                lived.people
                        .getOrDefault(readings.ties().circle(slot), Map.of())
                        .merge(readings.warmth(slot), 1, Integer::sum);
            }
        }
        return lived;
    }

    public int people(Circle circle, Warmth warmth) {
        return people.getOrDefault(circle, Map.of()).getOrDefault(warmth, 0);
    }

    public int people(Circle circle) {
        return Stream.of(Warmth.values()).mapToInt(w -> people(circle, w)).sum();
    }

    public int people() {
        return Stream.of(Circle.values()).mapToInt(this::people).sum();
    }

    /** How many of the circles that ask for upkeep: all but the widest. */
    public int wanted() {
        return people() - people(Circle.WIDER);
    }

    /** How many of those stand so. */
    public int wanted(Warmth warmth) {
        return Stream.of(Circle.values())
                .filter(circle -> circle != Circle.WIDER)
                .mapToInt(circle -> people(circle, warmth))
                .sum();
    }

    /** Whether there are more people in a circle than it is meant for. */
    public boolean isOver(Circle circle) {
        return circle.size() > 0 && people(circle) > circle.size();
    }
}
