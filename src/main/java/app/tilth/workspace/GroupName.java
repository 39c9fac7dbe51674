package app.tilth.workspace;

import app.tilth.store.SharedStore.Share;
import app.tilth.store.Stores;
import app.tilth.suggest.Candidate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What to call a group of people: what most of them share and few others do, else whom they are around. */
final class GroupName {
    /** A larger group is called by a sample of it. */
    private static final int MOST_LOOKED_AT = 500;

    /** Of a group, at least this share has what it is called by. */
    private static final double LEAST_SHARE = .3;

    /** Of those who have what a group is called by, at most this share is not of the group. */
    private static final double MOST_OTHERS = .25;

    private GroupName() {}

    /**
     * A person suggested because a group hangs on them, with what it is called.
     *
     * @param group its people, the best known first; where there are none the person is suggested for something else
     */
    static Candidate named(Candidate bridge, List<Long> group, Stores stores) {
        if (group.isEmpty()) {
            return bridge;
        }
        return shared(group, stores)
                .map(name -> bridge.leadingInto(name, true))
                .or(() -> around(group, bridge.person(), stores).map(name -> bridge.leadingInto(name, false)))
                .orElse(bridge);
    }

    /**
     * What to call a group in a picture; empty where nothing is shared and nobody has a name.
     *
     * @param group its people, the best known first
     */
    static Shown of(List<Long> group, Stores stores) {
        return shared(group, stores)
                .or(() -> whereTheyAre(group, stores))
                .map(name -> new Shown(name, true))
                .orElseGet(() -> new Shown(around(group, 0, stores).orElse(""), false));
    }

    /**
     * The name of a group.
     *
     * @param shared whether it is what they share; else it is the person they are around
     */
    record Shown(String name, boolean shared) {}

    private static Optional<String> shared(List<Long> group, Stores stores) {
        List<Long> members = group.stream().limit(MOST_LOOKED_AT).toList();
        return Stream.of(stores.shared().tags(members), stores.shared().industries(members))
                .flatMap(shares -> telling(shares, members.size()).stream())
                .findFirst();
    }

    private static Optional<String> whereTheyAre(List<Long> group, Stores stores) {
        List<Long> members = group.stream().limit(MOST_LOOKED_AT).toList();
        return Stream.of(stores.shared().organizations(members), stores.shared().places(members))
                .flatMap(shares -> telling(shares, members.size()).stream())
                .findFirst();
    }

    /** The share that tells most: had by many of the group and by few others, to whom there would be other ways. */
    private static Optional<String> telling(Collection<Share> shares, int size) {
        return shares.stream()
                .filter(share -> share.among() >= LEAST_SHARE * size)
                .filter(share -> share.inAll() - share.among() <= MOST_OTHERS * share.inAll())
                .max(Comparator.<Share>comparingDouble(share -> (double) share.among() * share.among() / share.inAll())
                        .thenComparing(Share::name, Comparator.reverseOrder()))
                .map(Share::name);
    }

    private static Optional<String> around(List<Long> members, long bridge, Stores stores) {
        return members.stream()
                .filter(person -> person != bridge)
                .findFirst()
                .flatMap(person -> stores.people().find(person))
                .map(person -> person.name().full().strip())
                .filter(name -> !name.isEmpty());
    }
}
