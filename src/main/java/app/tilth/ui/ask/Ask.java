package app.tilth.ui.ask;

import app.tilth.model.Exchange.Kind;
import app.tilth.model.Exchange.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An ask as it is being thought over.
 *
 * @param people in the order they were chosen
 * @param text the words for everyone
 * @param each whether each one is written to separately
 * @param own words for one person where they differ from those for everyone
 * @param drafted for whom drafts were opened and it is not known yet whether they were sent
 */
public record Ask(
        List<Long> people,
        Kind kind,
        Size size,
        Optional<Long> need,
        String text,
        boolean each,
        Map<Long, String> own,
        List<Long> drafted) {
    /** Stands in the words for what each one is called. */
    public static final String NAME = "{first name}";

    static final Ask NONE =
            new Ask(List.of(), Kind.HELP, Size.MEDIUM, Optional.empty(), "", false, Map.of(), List.of());

    public Ask {
        people = List.copyOf(people);
        own = Map.copyOf(own);
        drafted = List.copyOf(drafted);
    }

    /** The words as they go to someone. */
    public String textFor(Recipient person) {
        return textFor(person.id(), person.call());
    }

    /** The same to one of the people, by what to call them. */
    public String textFor(long person, String call) {
        String words = each ? own.getOrDefault(person, text) : text;
        return words.replace(NAME, call);
    }

    Ask to(List<Long> chosen) {
        return new Ask(chosen, kind, size, need, text, each, own, drafted);
    }

    Ask with(long person) {
        if (people.contains(person)) {
            return this;
        }
        List<Long> more = new ArrayList<>(people);
        more.add(person);
        return to(more);
    }

    Ask without(long person) {
        return to(people.stream().filter(other -> other != person).toList());
    }

    Ask of(Kind what) {
        return new Ask(people, what, size, need, text, each, own, drafted);
    }

    Ask of(Size much) {
        return new Ask(people, kind, much, need, text, each, own, drafted);
    }

    Ask forNeed(Optional<Long> wanted) {
        return new Ask(people, kind, size, wanted, text, each, own, drafted);
    }

    Ask saying(String words) {
        return new Ask(people, kind, size, need, words, each, own, drafted);
    }

    /** The same with other words for one person. */
    Ask saying(long person, String words) {
        Map<Long, String> changed = new HashMap<>(own);
        changed.put(person, words);
        return new Ask(people, kind, size, need, text, each, changed, drafted);
    }

    Ask separately(boolean wanted) {
        return new Ask(people, kind, size, need, text, wanted, own, drafted);
    }

    Ask drafted(List<Long> opened) {
        return new Ask(people, kind, size, need, text, each, own, opened);
    }
}
