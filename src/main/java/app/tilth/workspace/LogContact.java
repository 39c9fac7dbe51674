package app.tilth.workspace;

import app.tilth.model.Direction;
import app.tilth.model.Interaction;
import app.tilth.model.InteractionKind;
import app.tilth.model.Loop;
import app.tilth.model.Origin;
import app.tilth.model.SuggestionKind;
import app.tilth.model.SuggestionState;
import app.tilth.model.SuggestionState.What;
import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A contact that took place. Where someone of it is not there any more, nothing is kept.
 *
 * @param names of the people, as the Undo menu names them
 * @param fromThem whether it came from them; what two do together goes both ways all the same
 * @param settled the suggestion it settles, null where none led to it
 * @param loop that the suggestion spoke of: thanks and results are then what was said; null where it spoke of none
 */
public record LogContact(
        List<Long> people,
        String names,
        InteractionKind kind,
        boolean fromThem,
        LocalDate day,
        String summary,
        @Nullable SuggestionKind settled,
        @Nullable Long loop)
        implements Command<Kept> {
    private static final Messages MESSAGES = Messages.of("workspace");

    public LogContact {
        people = List.copyOf(people);
    }

    /** The deed that answers a suggestion: reached out today. */
    public static LogContact reachedOut(
            long person,
            String name,
            InteractionKind kind,
            LocalDate today,
            SuggestionKind settled,
            @Nullable Long loop) {
        return new LogContact(List.of(person), name, kind, false, today, "", settled, loop);
    }

    @Override
    public String name() {
        return MESSAGES.get("command.log." + kind + (direction() == Direction.IN ? ".from" : ""), names);
    }

    @Override
    public Kept apply(Stores stores, LocalDate today) {
        if (stores.people().find(people).size() < people.size()) {
            return Kept.NOTHING;
        }
        if (settled != null) {
            for (long person : people) {
                stores.suggestions().add(new SuggestionState(person, settled, What.DONE, today, null));
            }
        }
        var contact = new Interaction(0, Origin.here(), day, null, null, kind, direction(), summary, "", people);
        var book = new LoopBook(stores, today);
        book.close(new Settlement(stores, today, contact, List.of()).all(), choices(stores), day);
        return book.kept(stores.interactions().add(contact));
    }

    private LoopChoices choices(Stores stores) {
        Set<Long> close = Stream.ofNullable(loop)
                .flatMap(id -> stores.loops().find(id).stream())
                .filter(spokenOf -> spokenOf.kind() == Loop.Kind.THANKS || spokenOf.kind() == Loop.Kind.RESULT)
                .map(Loop::id)
                .collect(Collectors.toSet());
        return LoopChoices.NONE.closing(close);
    }

    private Direction direction() {
        return kind.direction(fromThem);
    }
}
