package app.tilth.ui.timeline;

import app.tilth.model.Circle;
import app.tilth.model.Exchange.Passed;
import app.tilth.model.InteractionKind;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the timeline shows. Empty sets and texts let everything through.
 *
 * @param text as typed, in what was said or in the names of who took part
 * @param person who took part, 0 for anyone
 */
public record TimelineFilter(
        String text,
        Set<InteractionKind> kinds,
        Set<Circle> circles,
        Set<Passed> passed,
        String tag,
        String organization,
        long person) {
    public static final TimelineFilter ALL = new TimelineFilter("", Set.of(), Set.of(), Set.of(), "", "", 0);

    public TimelineFilter {
        kinds = Set.copyOf(kinds);
        circles = Set.copyOf(circles);
        passed = Set.copyOf(passed);
    }

    TimelineFilter typed(String typed) {
        return new TimelineFilter(typed, kinds, circles, passed, tag, organization, person);
    }

    TimelineFilter of(Set<InteractionKind> some) {
        return new TimelineFilter(text, some, circles, passed, tag, organization, person);
    }

    TimelineFilter in(Set<Circle> some) {
        return new TimelineFilter(text, kinds, some, passed, tag, organization, person);
    }

    /** With one way more, or less. */
    TimelineFilter toggled(Passed way) {
        Set<Passed> ways = EnumSet.noneOf(Passed.class);
        ways.addAll(passed);
        if (!ways.remove(way)) {
            ways.add(way);
        }
        return new TimelineFilter(text, kinds, circles, ways, tag, organization, person);
    }

    TimelineFilter tagged(String name) {
        return new TimelineFilter(text, kinds, circles, passed, name, organization, person);
    }

    TimelineFilter at(String name) {
        return new TimelineFilter(text, kinds, circles, passed, tag, name, person);
    }

    public TimelineFilter with(long whom) {
        return new TimelineFilter(text, kinds, circles, passed, tag, organization, whom);
    }

    /** Whether nothing is filtered out. */
    boolean isAll() {
        return typed("").equals(ALL) && text.isBlank();
    }

    /** Whether it matters who took part. */
    boolean isAboutPeople() {
        return !circles.isEmpty() || isParticular();
    }

    /** Whether it is about someone, a place or a tag by name. */
    boolean isParticular() {
        return !tag.isEmpty() || !organization.isEmpty() || person != 0;
    }

    /** The filter as a link, empty for all. */
    public String link() {
        List<String> parts = new ArrayList<>();
        add(parts, "text", text);
        add(parts, "kind", names(kinds));
        add(parts, "circle", names(circles));
        add(parts, "passed", names(passed));
        add(parts, "tag", tag);
        add(parts, "at", organization);
        add(parts, "person", person == 0 ? "" : Long.toString(person));
        return String.join("&", parts);
    }

    private static String names(Collection<? extends Enum<?>> some) {
        var sorted = new TreeSet<String>();
        some.forEach(one -> sorted.add(one.name()));
        return String.join(",", sorted);
    }

    private static void add(List<String> parts, String key, String value) {
        if (!value.isEmpty()) {
            parts.add(key + '=' + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    /** What a link leads to; whatever of it is not known here is passed over. */
    public static TimelineFilter of(String link) {
        TimelineFilter filter = ALL;
        for (String part : link.split("&", -1)) {
            int at = part.indexOf('=');
            if (at > 0) {
                filter = filter.with(part.substring(0, at), decoded(part.substring(at + 1)));
            }
        }
        return filter;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return text;
        }
    }

    private TimelineFilter with(String key, String value) {
        return switch (key) {
            case "text" -> typed(value);
            case "kind" -> of(named(InteractionKind.class, value));
            case "circle" -> in(named(Circle.class, value));
            case "passed" ->
                new TimelineFilter(text, kinds, circles, named(Passed.class, value), tag, organization, person);
            case "tag" -> tagged(value);
            case "at" -> at(value);
            case "person" -> value.matches("\\d{1,18}") ? with(Long.parseLong(value)) : this;
            default -> this;
        };
    }

    private static <E extends Enum<E>> Set<E> named(Class<E> of, String names) {
        Set<E> found = EnumSet.noneOf(of);
        List<String> wanted = Arrays.asList(names.split(",", -1));
        for (E one : EnumSet.allOf(of)) {
            if (wanted.contains(one.name())) {
                found.add(one);
            }
        }
        return found;
    }
}
