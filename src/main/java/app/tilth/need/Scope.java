package app.tilth.need;

import app.tilth.model.Need;
import app.tilth.model.Need.Criterion;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everyone a need is about, before it is looked at how the ties stand: who fits, and of what nobody covers who is near it. It
 * holds for as long as neither the need nor what these people are known by changes.
 */
public final class Scope {
    private final Need need;
    private final Matches matches;
    /** By criterion nobody covers, in the need's order. */
    private final Map<Criterion, Some> near;

    private Scope(Need need, Matches matches, Map<Criterion, Some> near) {
        this.need = need;
        this.matches = matches;
        this.near = near;
    }

    /** Whoever the user said does not fit is left out. */
    public static Scope of(Need need, People people) {
        Set<Long> notThese = Set.copyOf(need.exclusions());
        Matches matches = Matches.of(need, people, notThese);
        Set<Criterion> covered = matches.covered();
        Map<Criterion, Some> near = new LinkedHashMap<>();
        for (Criterion criterion : need.criteria()) {
            if (criterion.kind() != Criterion.Kind.PERSON && !covered.contains(criterion)) {
                near.computeIfAbsent(criterion, gap -> near(gap, people, notThese));
            }
        }
        return new Scope(need, matches, near);
    }

    /** Those who are spoken of in some other way by the same words, and those who would fit if they were not elsewhere. */
    private static Some near(Criterion criterion, People people, Set<Long> notThese) {
        var gathering = new Some.Gathering(people);
        gathering.add(criterion, EnumSet.allOf(Trait.class), 1);
        return gathering.but(notThese, _ -> true);
    }

    public Need need() {
        return need;
    }

    Matches matches() {
        return matches;
    }

    /** By criterion nobody covers, who is near it. */
    Map<Criterion, Some> near() {
        return near;
    }

    /** Everyone who fits. */
    public Set<Long> people() {
        return Arrays.stream(matches.people()).boxed().collect(Collectors.toUnmodifiableSet());
    }

    /** What someone fits by, in the need's order. */
    public List<Criterion> by(long person) {
        return matches.of(person);
    }

    /** Whether someone fits or is near. */
    public boolean has(long person) {
        return matches.has(person) || near.values().stream().anyMatch(some -> some.has(person));
    }

    /** Whether someone who is known by this now may fit or be near. */
    public boolean mayHave(Traits now) {
        return need.criteria().stream()
                .filter(criterion -> criterion.kind() != Criterion.Kind.PERSON)
                .anyMatch(criterion -> now.fit(EnumSet.allOf(Trait.class), Sought.of(criterion.text())));
    }
}
