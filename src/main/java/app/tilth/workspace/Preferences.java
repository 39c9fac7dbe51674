package app.tilth.workspace;

import app.tilth.model.Cadences;
import app.tilth.model.SuggestionKind;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the user wants of the days: how many suggestions, which, when they are told of, and what keeps watch.
 *
 * @param howMany places of a day, each about a minute; 1 to {@link #MOST}
 * @param kinds why someone may be suggested
 * @param at when a notice is shown, on the wall clock
 * @param notices whether a notice is shown at all
 * @param quietDays days of the week without a notice
 * @param background whether Tilth keeps watch while its window is closed
 * @param cadences what the circles ask for
 */
public record Preferences(
        int howMany,
        Set<SuggestionKind> kinds,
        LocalTime at,
        boolean notices,
        Set<DayOfWeek> quietDays,
        boolean background,
        Cadences cadences) {
    public static final int MOST = 10;

    public static final Preferences USUAL = new Preferences(
            5,
            EnumSet.allOf(SuggestionKind.class),
            LocalTime.of(9, 0),
            true,
            EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
            false,
            Cadences.USUAL);

    public Preferences {
        if (howMany < 1 || howMany > MOST) {
            throw new IllegalArgumentException(howMany + " a day");
        }
        kinds = Set.copyOf(kinds);
        quietDays = Set.copyOf(quietDays);
    }

    public Preferences withHowMany(int places) {
        return new Preferences(places, kinds, at, notices, quietDays, background, cadences);
    }

    /** With a kind of suggestion wanted or not. */
    public Preferences with(SuggestionKind kind, boolean wanted) {
        return new Preferences(howMany, with(kinds, kind, wanted), at, notices, quietDays, background, cadences);
    }

    public Preferences withNoticeAt(LocalTime time) {
        return new Preferences(howMany, kinds, time, notices, quietDays, background, cadences);
    }

    public Preferences withNotices(boolean wanted) {
        return new Preferences(howMany, kinds, at, wanted, quietDays, background, cadences);
    }

    /** With a day of the week quiet or not. */
    public Preferences with(DayOfWeek day, boolean quiet) {
        return new Preferences(howMany, kinds, at, notices, with(quietDays, day, quiet), background, cadences);
    }

    public Preferences withBackground(boolean wanted) {
        return new Preferences(howMany, kinds, at, notices, quietDays, wanted, cadences);
    }

    public Preferences with(Cadences asked) {
        return new Preferences(howMany, kinds, at, notices, quietDays, background, asked);
    }

    private static <T> Set<T> with(Collection<T> all, T one, boolean wanted) {
        Set<T> changed = all.stream().filter(other -> !other.equals(one)).collect(Collectors.toSet());
        if (wanted) {
            changed.add(one);
        }
        return changed;
    }
}
