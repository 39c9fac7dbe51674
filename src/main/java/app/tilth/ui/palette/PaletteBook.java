package app.tilth.ui.palette;

import java.util.List;

/** Everyone and everything in the network that can be jumped to. */
public record PaletteBook(List<Known> people, List<Known> organizations, List<Known> tags) {
    public static final PaletteBook NOTHING_YET = new PaletteBook(List.of(), List.of(), List.of());

    public PaletteBook {
        people = List.copyOf(people);
        organizations = List.copyOf(organizations);
        tags = List.copyOf(tags);
    }

    /** All of it, what there is least of first. */
    List<List<Known>> all() {
        return List.of(tags, organizations, people);
    }
}
