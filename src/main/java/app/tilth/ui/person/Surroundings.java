package app.tilth.ui.person;

import app.tilth.model.Warmth;
import app.tilth.network.layout.Place;
import java.util.List;

/**
 * A person with you and the people around them.
 *
 * @param people the person first, then you where there is a tie, then the others
 * @param links between places in the list
 * @param places where they stand, in the order of the people
 */
public record Surroundings(List<Around> people, List<Link> links, List<Place> places) {
    /**
     * One of them.
     *
     * @param id 0 for you
     * @param strength of your tie with them, 0 to 1
     * @param nearness how near they are to you, 0 to 1: how close you want the tie to be, as far as it is kept up
     */
    public record Around(long id, String name, Warmth warmth, double strength, double nearness) {
        boolean isYou() {
            return id == 0;
        }
    }

    /**
     * @param yours whether it is your own tie
     */
    public record Link(int from, int to, boolean yours) {
        /** Whether it begins or ends at a place in the list. */
        boolean isOf(int at) {
            return from == at || to == at;
        }
    }

    public Surroundings {
        people = List.copyOf(people);
        links = List.copyOf(links);
        places = List.copyOf(places);
    }
}
