package app.tilth.workspace;

import app.tilth.model.Circle;
import app.tilth.model.SuggestionKind;
import app.tilth.store.SettingStore;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thing the user may want differently: the setting it is kept under, and its form there. What cannot be read, or is out of
 * range, is as if it had never been set.
 *
 * @param setting also names it in the texts
 */
record Preference(
        String setting, Function<Preferences, String> told, BiFunction<Preferences, String, Preferences> heard) {
    private static final Logger LOG = LoggerFactory.getLogger(Preference.class);

    private static final List<Preference> ALL = Stream.concat(
                    Stream.of(
                            new Preference(
                                    "day.how-many",
                                    p -> Integer.toString(p.howMany()),
                                    (p, text) -> p.withHowMany(Integer.parseInt(text))),
                            new Preference(
                                    "day.without",
                                    p -> words(missing(p.kinds())),
                                    (p, text) -> without(
                                            p,
                                            named(text, SuggestionKind::valueOf).collect(Collectors.toSet()))),
                            new Preference(
                                    "notice.at",
                                    p -> p.at().toString(),
                                    (p, text) -> p.withNoticeAt(LocalTime.parse(text))),
                            new Preference(
                                    "notice.wanted",
                                    p -> Boolean.toString(p.notices()),
                                    (p, text) -> p.withNotices(yes(text))),
                            new Preference(
                                    "notice.quiet",
                                    p -> words(p.quietDays()),
                                    (p, text) -> quietOnlyOn(
                                            p, named(text, DayOfWeek::valueOf).collect(Collectors.toSet()))),
                            new Preference(
                                    "background",
                                    p -> Boolean.toString(p.background()),
                                    (p, text) -> p.withBackground(yes(text)))),
                    Arrays.stream(Circle.values())
                            .filter(circle -> circle.cadenceDays().isPresent())
                            .map(Preference::cadence))
            .toList();

    private static Preference cadence(Circle circle) {
        return new Preference(
                "cadence." + circle,
                p -> Integer.toString(p.cadences().days(circle)),
                (p, text) -> p.with(p.cadences().with(circle, Integer.parseInt(text))));
    }

    /** As they are kept. */
    static Preferences read(SettingStore settings) {
        Preferences read = Preferences.USUAL;
        for (Preference one : ALL) {
            read = one.read(read, settings);
        }
        return read;
    }

    private Preferences read(Preferences before, SettingStore settings) {
        return settings.find(setting)
                .map(text -> {
                    try {
                        return heard.apply(before, text);
                    } catch (RuntimeException unreadable) {
                        // Read again and again: one line, not a trace each time.
                        LOG.warn("{} is kept as “{}”, which says nothing: {}", setting, text, unreadable.toString());
                        return before;
                    }
                })
                .orElse(before);
    }

    /** Those in which two differ. */
    static List<Preference> differing(Preferences before, Preferences after) {
        return ALL.stream()
                .filter(one -> !one.told.apply(before).equals(one.told.apply(after)))
                .toList();
    }

    private static boolean yes(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private static Set<SuggestionKind> missing(Set<SuggestionKind> kinds) {
        return Arrays.stream(SuggestionKind.values())
                .filter(kind -> !kinds.contains(kind))
                .collect(Collectors.toSet());
    }

    private static Preferences without(Preferences before, Set<SuggestionKind> unwanted) {
        Preferences changed = before;
        for (SuggestionKind kind : SuggestionKind.values()) {
            changed = changed.with(kind, !unwanted.contains(kind));
        }
        return changed;
    }

    private static Preferences quietOnlyOn(Preferences before, Set<DayOfWeek> quiet) {
        Preferences changed = before;
        for (DayOfWeek day : DayOfWeek.values()) {
            changed = changed.with(day, quiet.contains(day));
        }
        return changed;
    }

    private static String words(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    private static <T> Stream<T> named(String text, Function<String, T> valueOf) {
        return Arrays.stream(text.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(valueOf);
    }
}
