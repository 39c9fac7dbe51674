package app.tilth.model;

import java.util.OptionalInt;

/** How close you <em>want</em> a tie to be, with the number of people it is meant for and its default cadence. */
public enum Circle {
    CORE(5, 7),
    CLOSE(15, 30),
    FRIENDS(50, 90),
    ACTIVE(150, 365),
    /** Everyone else: no size and no cadence. */
    WIDER(0, 0);

    private final int size;
    private final int cadenceDays;

    Circle(int size, int cadenceDays) {
        this.size = size;
        this.cadenceDays = cadenceDays;
    }

    /** Number of people the circle is meant to hold; 0 where there is no such number. */
    public int size() {
        return size;
    }

    /** Days between contacts the circle asks for by default; empty for {@link #WIDER}. */
    public OptionalInt cadenceDays() {
        return cadenceDays == 0 ? OptionalInt.empty() : OptionalInt.of(cadenceDays);
    }
}
