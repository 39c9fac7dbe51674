package app.tilth.ui.about;

import app.tilth.model.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The order in which Tab goes through the page: what is typed, from the top to the notes. */
final class Order {
    private Order() {}

    static List<Spot> of(Person person) {
        List<Spot> spots = new ArrayList<>();
        for (Group group : Group.values()) {
            int count = group.items().map(items -> items.count(person)).orElse(1);
            for (int at = 0; at < count; at++) {
                for (Detail detail : group.details()) {
                    if (!detail.isChosen()) {
                        spots.add(new Spot(detail, at));
                    }
                }
            }
        }
        return spots;
    }

    /** Where Tab leads; nowhere from the last. */
    static Optional<Spot> after(Person person, Spot spot) {
        List<Spot> spots = of(person);
        int here = spots.indexOf(spot);
        if (here >= 0) {
            return here + 1 < spots.size() ? Optional.of(spots.get(here + 1)) : Optional.empty();
        }
        if (spot.detail() == Detail.ORGANIZATION) {
            return Optional.of(new Spot(Detail.TITLE, spot.at()));
        }
        return spots.stream()
                .filter(other -> other.detail().group().compareTo(spot.detail().group()) > 0)
                .findFirst();
    }

    /** Where Tab leads backwards; nowhere from the first. */
    static Optional<Spot> before(Person person, Spot spot) {
        List<Spot> spots = of(person);
        int here = spots.indexOf(spot);
        return here > 0 ? Optional.of(spots.get(here - 1)) : Optional.empty();
    }
}
