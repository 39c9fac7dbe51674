package app.tilth.ui.network;

import app.tilth.transfer.Fold;
import app.tilth.workspace.Directory.Typed;
import app.tilth.workspace.Sociogram;
import app.tilth.workspace.Sociogram.Member;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The organizations and tags of a network, each with how many people are there or carry it.
 *
 * @param organizations those of most people first
 * @param tags likewise
 */
record Tally(List<Counted> organizations, List<Counted> tags) {
    static final Tally NONE = new Tally(List.of(), List.of());

    /**
     * One of them.
     *
     * @param folded its words as they are found, a space before each
     */
    record Counted(String name, int people, String folded) {}

    Tally {
        organizations = List.copyOf(organizations);
        tags = List.copyOf(tags);
    }

    static Tally of(Sociogram network) {
        return new Tally(
                counted(network.people().stream().map(Member::organization)),
                counted(network.people().stream().flatMap(member -> member.tags().stream())));
    }

    private static List<Counted> counted(Stream<String> names) {
        Map<String, Integer> counts = new HashMap<>();
        names.filter(name -> !name.isEmpty()).forEach(name -> counts.merge(name, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(each -> new Counted(each.getKey(), each.getValue(), ' ' + Fold.words(each.getKey())))
                .sorted(Comparator.comparingInt(Counted::people).reversed().thenComparing(Counted::name))
                .toList();
    }

    /** How many people are at an organization. */
    int at(String organization) {
        return organizations.stream()
                .filter(one -> one.name().equals(organization))
                .mapToInt(Counted::people)
                .findFirst()
                .orElse(0);
    }

    /** Those of some whose words begin as typed, as many as are wanted at most; of nothing typed, the first. */
    static List<Counted> matching(List<Counted> some, String typed, int most) {
        Typed wanted = Typed.of(typed);
        return some.stream().filter(one -> wanted.in(one.folded())).limit(most).toList();
    }
}
