package app.tilth.ui.people;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A question the list of people answers without being filtered by hand. */
public enum Lens {
    EVERYONE,
    /** Core and Close ties that cool. */
    CLOSE_COOLING,
    /** Something is open with them. */
    LOOPS_OPEN,
    /** You gave within three months, and there was no contact since. */
    GAVE_UNHEARD,
    /** Once met in person, but not this calendar year. */
    UNSEEN_THIS_YEAR,
    /** Put away. */
    ARCHIVED;

    private static final Map<Set<Lens>, Set<Lens>> TOGETHER = new ConcurrentHashMap<>();

    /** One set for all who are seen through the same; quick to ask, since it is of everyone with each letter typed. */
    static Set<Lens> together(Set<Lens> lenses) {
        Set<Lens> known = TOGETHER.get(lenses);
        if (known != null) {
            return known;
        }
        var seenThrough = EnumSet.noneOf(Lens.class);
        seenThrough.addAll(lenses);
        Set<Lens> fresh = Collections.unmodifiableSet(seenThrough);
        return Objects.requireNonNullElse(TOGETHER.putIfAbsent(fresh, fresh), fresh);
    }
}
