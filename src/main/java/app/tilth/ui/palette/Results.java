package app.tilth.ui.palette;

import java.util.List;

/**
 * What the palette shows.
 *
 * @param typed what it answers
 * @param rows best first
 * @param missed nothing was found, and the rows offer what can be made of what was typed
 */
public record Results(String typed, List<Found> rows, boolean missed) {
    static final Results NOTHING_YET = new Results("", List.of(), false);

    public Results {
        rows = List.copyOf(rows);
    }
}
