package app.tilth.workspace;

import app.tilth.model.Circle;
import app.tilth.model.Person;
import app.tilth.store.Stores;
import app.tilth.words.Messages;
import app.tilth.words.Span;
import app.tilth.words.Spans;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The same change to several people at once; answers how many it changed.
 *
 * @param name as it follows "Undo"
 */
public record ChangePeople(List<Long> people, String name, UnaryOperator<Person> change) implements Command<Integer> {
    private static final Messages MESSAGES = Messages.of("workspace");

    public ChangePeople {
        people = List.copyOf(people);
    }

    /**
     * @param names of the people, as the Undo menu names them
     */
    public static ChangePeople circle(Collection<Long> people, String names, Circle circle) {
        return new ChangePeople(
                List.copyOf(people),
                MESSAGES.get("command.circle." + circle, names),
                p -> p.change().circle(circle).build());
    }

    /** Adds a tag; those who have it, in whatever case, keep it as it is. */
    public static ChangePeople tag(Collection<Long> people, String names, String tag) {
        return new ChangePeople(
                List.copyOf(people),
                MESSAGES.get("command.tag", tag, names),
                p -> has(p, tag) ? p : p.change().tag(tag).build());
    }

    public static ChangePeople untag(Collection<Long> people, String names, String tag) {
        return new ChangePeople(List.copyOf(people), MESSAGES.get("command.untag", tag, names), p -> {
            List<String> tags = new ArrayList<>(p.tags());
            tags.removeIf(tag::equalsIgnoreCase);
            return p.change().tags(tags).build();
        });
    }

    /**
     * Sets the interval wanted for these ties in place of their circle's.
     *
     * @param days 0 for the circle's
     */
    public static ChangePeople rhythm(Collection<Long> people, String names, int days) {
        return new ChangePeople(
                List.copyOf(people),
                days == 0
                        ? MESSAGES.get("command.rhythm.none", names)
                        : MESSAGES.get("command.rhythm", Spans.each(Span.of(days)), names),
                p -> p.change().cadenceDays(days == 0 ? null : days).build());
    }

    /** Puts people away without losing anything of them, or brings them back. */
    public static ChangePeople archive(Collection<Long> people, String names, boolean archived) {
        return new ChangePeople(
                List.copyOf(people),
                MESSAGES.get(archived ? "command.archive" : "command.unarchive", names),
                p -> p.change().archived(archived).build());
    }

    private static boolean has(Person person, String tag) {
        return person.tags().stream().anyMatch(tag::equalsIgnoreCase);
    }

    @Override
    public Integer apply(Stores stores, LocalDate today) {
        int changed = 0;
        for (Person before : stores.people().find(people)) {
            Person after = change.apply(before);
            if (!after.equals(before)) {
                stores.people().update(before, after);
                changed++;
            }
        }
        return changed;
    }
}
