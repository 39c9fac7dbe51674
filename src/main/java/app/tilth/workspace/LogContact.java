package app.tilth.workspace;

import app.tilth.model.Direction;
import app.tilth.model.Interaction;
import app.tilth.model.InteractionKind;
import app.tilth.model.Origin;
import app.tilth.model.SuggestionKind;
import app.tilth.model.SuggestionState;
import app.tilth.model.SuggestionState.What;
import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contact that took place.
 *
 * @param names of the people, as the Undo menu names them
 * @param fromThem whether it came from them; what two do together goes both ways all the same
 * @param settled the suggestion it settles, null where none led to it
 */
public record LogContact(
        List<Long> people,
        String names,
        InteractionKind kind,
        boolean fromThem,
        LocalDate day,
        String summary,
        @Nullable SuggestionKind settled)
        implements Command<Long> {
    private static final Messages MESSAGES = Messages.of("workspace");

    public LogContact {
        people = List.copyOf(people);
    }

    /** The deed that answers a suggestion: reached out today. */
    public static LogContact reachedOut(
            long person, String name, InteractionKind kind, LocalDate today, SuggestionKind settled) {
        return new LogContact(List.of(person), name, kind, false, today, "", settled);
    }

    @Override
    public String name() {
        return MESSAGES.get("command.log." + kind + (direction() == Direction.IN ? ".from" : ""), names);
    }

    /** Answers the interaction's id. */
    @Override
    public Long apply(Stores stores, LocalDate today) {
        if (settled != null) {
            for (long person : people) {
                stores.suggestions().add(new SuggestionState(person, settled, What.DONE, today, null));
            }
        }
        return stores.interactions()
                .add(new Interaction(0, Origin.here(), day, null, null, kind, direction(), summary, "", people));
    }

    private Direction direction() {
        return kind.direction(fromThem);
    }
}
