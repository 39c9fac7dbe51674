package app.tilth.suggest;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One person’s interest by number, each kind in the order of its texts, so that the order in which people became known never
 * shows.
 */
final class Keys {
    /** No id; those there are are above it. */
    private static final long NONE = 0;

    private final long person;
    private final int[] offers;
    private final int[] looksFor;
    private final int[] caresAbout;
    private final int[] tags;
    private final long through;
    private final long organization;

    private Keys(long person, Interest interest, KeyNumbers numbers) {
        this.person = person;
        offers = numbers.of('w', interest.offers());
        looksFor = numbers.of('w', interest.looksFor());
        caresAbout = numbers.of('c', interest.caresAbout());
        tags = numbers.of('t', interest.tags());
        through = orNone(interest.through());
        organization = orNone(interest.organization());
    }

    /** The keys of a person, null where there is nothing that could bring them together with anyone. */
    static @Nullable Keys of(long person, Interest interest, KeyNumbers numbers) {
        return interest.isNothing() ? null : new Keys(person, interest, numbers);
    }

    private static long orNone(@Nullable Long id) {
        return id == null ? NONE : id;
    }

    long person() {
        return person;
    }

    /** Not copied, never to be changed; so are the others. */
    int[] offers() {
        return offers;
    }

    int[] looksFor() {
        return looksFor;
    }

    int[] caresAbout() {
        return caresAbout;
    }

    int[] tags() {
        return tags;
    }

    boolean isMetThrough(long other) {
        return through == other;
    }

    boolean isAtOneWith(Keys other) {
        return organization != NONE && organization == other.organization;
    }

    /** Whether they tell the same; numbers have to be of one origin. */
    boolean tellTheSame(Keys other) {
        return person == other.person
                && through == other.through
                && organization == other.organization
                && Arrays.equals(offers, other.offers)
                && Arrays.equals(looksFor, other.looksFor)
                && Arrays.equals(caresAbout, other.caresAbout)
                && Arrays.equals(tags, other.tags);
    }
}
