package app.tilth.workspace;

import app.tilth.model.Need;
import app.tilth.model.Need.Criterion;
import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Someone does not fit a need, whatever it asks for; where they are named in it, they are not any more. Answers whether both
 * are there.
 *
 * @param called the person, as the Undo menu names them
 * @param title the need, likewise
 */
public record ExcludeFromNeed(long need, long person, String called, String title) implements Command<Boolean> {
    private static final Messages MESSAGES = Messages.of("workspace");

    @Override
    public String name() {
        return MESSAGES.get("command.need.exclude", called, title);
    }

    @Override
    public Boolean apply(Stores stores, LocalDate today) {
        Optional<Need> kept = stores.needs().find(need);
        if (kept.isEmpty() || stores.people().find(person).isEmpty()) {
            return false;
        }
        List<Criterion> others = kept.get().criteria().stream()
                .filter(criterion -> !Objects.equals(criterion.person(), person))
                .toList();
        stores.needs().update(kept.get().change().criteria(others).build());
        stores.needs().exclude(need, person);
        return true;
    }
}
