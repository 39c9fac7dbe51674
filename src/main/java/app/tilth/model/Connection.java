package app.tilth.model;

import org.jspecify.annotations.Nullable;

/**
 * A tie between two other people.
 *
 * @param a the smaller person id
 * @param b the larger person id
 * @param strength 0 to 1 as the user set it, null where the source's default applies (engine notes: .6, .3, .1)
 */
public record Connection(
        long a, long b, Kind kind, Source source, @Nullable Double strength) implements Entry {
    public enum Kind {
        KNOWS,
        WORKED_WITH,
        FAMILY,
        INTRODUCED
    }

    public enum Source {
        DECLARED(.6),
        IMPORTED(.3),
        INFERRED(.1);

        private final double strength;

        Source(double strength) {
            this.strength = strength;
        }

        public double strength() {
            return strength;
        }
    }

    public Connection {
        if (a >= b) {
            long low = b;
            b = a;
            a = low;
        }
    }
}
