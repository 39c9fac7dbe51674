package app.tilth.network;

import java.util.List;

/**
 * How to reach someone through people you know.
 *
 * @param people from the one you know to the one to be reached; only that one where your own tie is the path
 * @param reliability the product of the strengths along the way, above 0 and at most 1
 */
public record Path(List<Long> people, double reliability) {
    public Path {
        people = List.copyOf(people);
    }

    /** The one you know, through whom it begins. */
    public long first() {
        return people.getFirst();
    }

    /** The one who is reached. */
    public long target() {
        return people.getLast();
    }

    /** From you to the one who is reached. */
    public int steps() {
        return people.size();
    }
}
