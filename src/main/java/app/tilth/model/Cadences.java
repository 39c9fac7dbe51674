package app.tilth.model;

import java.util.EnumMap;
import java.util.Map;

/** How many days each circle asks for between contacts, where a tie has no interval of its own; 0 where it asks for none. */
public final class Cadences {
    public static final Cadences USUAL = new Cadences(Map.of());

    private final Map<Circle, Integer> days = new EnumMap<>(Circle.class);

    /**
     * @param changed by circle where it is not the usual; {@link Circle#WIDER} asks for none whatever is named
     * @throws IllegalArgumentException if one is below 0
     */
    public Cadences(Map<Circle, Integer> changed) {
        for (Circle circle : Circle.values()) {
            days.put(circle, circle.cadenceDays().orElse(0));
        }
        changed.forEach((circle, asked) -> {
            if (asked < 0) {
                throw new IllegalArgumentException(circle + " every " + asked + " days");
            }
            days.put(circle, circle == Circle.WIDER ? 0 : asked);
        });
    }

    public int days(Circle circle) {
        return days.getOrDefault(circle, 0);
    }

    /** The same with one circle asking for another number of days. */
    public Cadences with(Circle circle, int asked) {
        Map<Circle, Integer> changed = new EnumMap<>(days);
        changed.put(circle, asked);
        return new Cadences(changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cadences cadences && cadences.days.equals(days);
    }

    @Override
    public int hashCode() {
        return days.hashCode();
    }

    @Override
    public String toString() {
        return days.toString();
    }
}
