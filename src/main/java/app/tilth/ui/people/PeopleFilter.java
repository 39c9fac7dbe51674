package app.tilth.ui.people;

import app.tilth.model.Circle;
import app.tilth.model.Warmth;
import app.tilth.workspace.Directory.Typed;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whom the list shows. Empty sets let everyone through; tags must all be there.
 *
 * @param text as typed
 */
public record PeopleFilter(String text, Lens lens, Set<Circle> circles, Set<Warmth> warmths, Set<String> tags) {
    public static final PeopleFilter EVERYONE = new PeopleFilter("", Lens.EVERYONE, Set.of(), Set.of(), Set.of());

    /** Every tie that cools. */
    public static final PeopleFilter COOLING = EVERYONE.with(Set.of(Warmth.COOLING));

    public PeopleFilter {
        circles = Set.copyOf(circles);
        warmths = Set.copyOf(warmths);
        tags = Set.copyOf(tags);
    }

    public static PeopleFilter through(Lens lens) {
        return new PeopleFilter("", lens, Set.of(), Set.of(), Set.of());
    }

    public PeopleFilter typed(String typed) {
        return new PeopleFilter(typed, lens, circles, warmths, tags);
    }

    /** Only this circle; everyone again where it was this one already. */
    public PeopleFilter only(Circle circle) {
        boolean already = circles.equals(Set.of(circle));
        return new PeopleFilter(text, lens, already ? Set.of() : Set.of(circle), warmths, tags);
    }

    /** Only this warmth; everyone again where it was this one already. */
    public PeopleFilter only(Warmth warmth) {
        return with(warmths.equals(Set.of(warmth)) ? Set.of() : Set.of(warmth));
    }

    public PeopleFilter with(Set<Warmth> wanted) {
        return new PeopleFilter(text, lens, circles, wanted, tags);
    }

    public PeopleFilter tagged(Set<String> wanted) {
        return new PeopleFilter(text, lens, circles, warmths, wanted);
    }

    /** Whether nothing is filtered out but the archived. */
    public boolean isEveryone() {
        return Typed.of(text).isEmpty() && equals(EVERYONE.typed(text));
    }

    /** Whether whoever this lets through goes through another one too, as when a letter more was typed. */
    boolean narrows(PeopleFilter other) {
        return typed(other.text).equals(other) && Typed.of(text).narrows(Typed.of(other.text));
    }

    /** The filter ready to be asked about many. */
    public Predicate<PersonLine> test() {
        Typed typed = Typed.of(text);
        return line -> line.lenses().contains(lens)
                && (circles.isEmpty() || circles.contains(line.circle()))
                && (warmths.isEmpty() || warmths.contains(line.warmth()))
                && (tags.isEmpty() || has(line.tags()))
                && typed.in(line.who());
    }

    private boolean has(List<String> theirs) {
        return tags.stream().allMatch(tag -> theirs.stream().anyMatch(tag::equalsIgnoreCase));
    }
}
