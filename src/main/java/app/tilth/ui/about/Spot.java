package app.tilth.ui.about;

import java.util.Optional;

/**
 * A place on the page that can be edited.
 *
 * @param at which of several, from 0; beyond the last for a new one
 */
public record Spot(Detail detail, int at) {
    static Spot of(Detail detail) {
        return new Spot(detail, 0);
    }

    /** As a draft names it. */
    String key() {
        return detail.name() + ' ' + at;
    }

    static Optional<Spot> read(String key) {
        String[] parts = key.split(" ", 2);
        try {
            return Optional.of(new Spot(Detail.valueOf(parts[0]), Math.max(0, Integer.parseInt(parts[1]))));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException strange) {
            return Optional.empty();
        }
    }
}
