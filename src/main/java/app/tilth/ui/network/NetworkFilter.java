package app.tilth.ui.network;

import app.tilth.model.Circle;
import app.tilth.model.Warmth;
import app.tilth.workspace.Sociogram;
import app.tilth.workspace.Sociogram.Group;
import app.tilth.workspace.Sociogram.Member;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whom of the network the picture shows.
 *
 * @param circle empty for all
 * @param tag empty for all
 * @param organization where they are now, empty for all
 * @param warmth empty for all
 * @param group the name of theirs, empty for all: numbers change with the network
 * @param people the ids of those alone, empty for all
 * @param wider whether the wider circle is there
 * @param ownTies whether your own ties are drawn, which leaves nobody out
 */
record NetworkFilter(
        Optional<Circle> circle,
        String tag,
        String organization,
        Optional<Warmth> warmth,
        String group,
        Set<Long> people,
        TieStrength atLeast,
        boolean wider,
        boolean ownTies) {
    static final NetworkFilter EVERYONE =
            new NetworkFilter(Optional.empty(), "", "", Optional.empty(), "", Set.of(), TieStrength.ANY, true, false);

    NetworkFilter {
        people = Set.copyOf(people);
    }

    NetworkFilter circle(Optional<Circle> wanted) {
        boolean withWider = wider || wanted.equals(Optional.of(Circle.WIDER));
        return new NetworkFilter(wanted, tag, organization, warmth, group, people, atLeast, withWider, ownTies);
    }

    NetworkFilter tag(String wanted) {
        return new NetworkFilter(circle, wanted, organization, warmth, group, people, atLeast, wider, ownTies);
    }

    NetworkFilter organization(String wanted) {
        return new NetworkFilter(circle, tag, wanted, warmth, group, people, atLeast, wider, ownTies);
    }

    /** Only this warmth; all again where it was this one already. */
    NetworkFilter only(Warmth wanted) {
        Optional<Warmth> now = warmth.equals(Optional.of(wanted)) ? Optional.empty() : Optional.of(wanted);
        return new NetworkFilter(circle, tag, organization, now, group, people, atLeast, wider, ownTies);
    }

    /** Only this group; all again where it was this one already. */
    NetworkFilter onlyGroup(String wanted) {
        String now = group.equals(wanted) ? "" : wanted;
        return new NetworkFilter(circle, tag, organization, warmth, now, people, atLeast, wider, ownTies);
    }

    NetworkFilter people(Set<Long> wanted) {
        return new NetworkFilter(circle, tag, organization, warmth, group, wanted, atLeast, wider, ownTies);
    }

    NetworkFilter atLeast(TieStrength wanted) {
        return new NetworkFilter(circle, tag, organization, warmth, group, people, wanted, wider, ownTies);
    }

    NetworkFilter wider(boolean there) {
        boolean without = !there && circle.equals(Optional.of(Circle.WIDER));
        return new NetworkFilter(
                without ? Optional.empty() : circle, tag, organization, warmth, group, people, atLeast, there, ownTies);
    }

    NetworkFilter ownTies(boolean drawn) {
        return new NetworkFilter(circle, tag, organization, warmth, group, people, atLeast, wider, drawn);
    }

    /** Everyone again, drawn as before. */
    NetworkFilter everyone() {
        return EVERYONE.ownTies(ownTies);
    }

    /** Whether nobody is left out. */
    boolean isEveryone() {
        return equals(everyone());
    }

    /** The part of a network that this shows; all of it, itself, where nobody is left out. */
    Sociogram of(Sociogram network) {
        return isEveryone() ? network : network.only(test(network.groups()));
    }

    private Predicate<Member> test(List<Group> groups) {
        Set<Integer> numbers = IntStream.range(0, groups.size())
                .filter(number -> groups.get(number).name().equals(group))
                .boxed()
                .collect(Collectors.toSet());
        return member -> (wider || member.circle() != Circle.WIDER)
                && (circle.isEmpty() || circle.get() == member.circle())
                && (warmth.isEmpty() || warmth.get() == member.warmth())
                && (group.isEmpty() || numbers.contains(member.group()))
                && (organization.isEmpty() || organization.equalsIgnoreCase(member.organization()))
                && (tag.isEmpty() || member.tags().stream().anyMatch(tag::equalsIgnoreCase))
                && (people.isEmpty() || people.contains(member.id()))
                && atLeast.holds(member);
    }
}
