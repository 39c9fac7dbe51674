package app.tilth.ui.person;

import app.tilth.model.Warmth;
import java.util.List;

/**
 * A person with you and the people around them.
 *
 * @param people the person first, then you where there is a tie, then the others
 * @param links between places in the list
 */
public record Surroundings(List<Around> people, List<Link> links) {
    /**
     * One of them.
     *
     * @param id 0 for you
     * @param strength of your tie with them, 0 to 1
     */
    public record Around(long id, String name, Warmth warmth, double strength) {}

    /**
     * @param yours whether it is your own tie
     */
    public record Link(int from, int to, boolean yours) {}

    public Surroundings {
        people = List.copyOf(people);
        links = List.copyOf(links);
    }
}
