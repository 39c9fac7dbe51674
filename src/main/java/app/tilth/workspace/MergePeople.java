package app.tilth.workspace;

import app.tilth.model.Person;
import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins two entries of one person. The entry that has seen more stays, and You do whatever was seen; all that hangs on the
 * other is handed over, see {@link app.tilth.store.HandoverStore}. Answers who stayed; nobody where one of the two is not
 * there, and then nothing was done.
 *
 * @param choices by field, from the first named to the second; what is not in it stays as {@link JoinField#usual} says
 * @param oneCalled as the Undo menu names them
 * @param otherCalled likewise
 */
public record MergePeople(long one, long other, Map<JoinField, Keep> choices, String oneCalled, String otherCalled)
        implements Command<Optional<Long>> {
    private static final Messages MESSAGES = Messages.of("workspace");

    public MergePeople {
        choices = Map.copyOf(choices);
    }

    @Override
    public String name() {
        return MESSAGES.get("command.join", oneCalled, otherCalled);
    }

    @Override
    public Optional<Long> apply(Stores stores, LocalDate today) {
        Optional<Person> first = stores.people().find(one);
        Optional<Person> second = stores.people().find(other);
        if (first.isEmpty() || second.isEmpty() || one == other) {
            return Optional.empty();
        }
        return Optional.of(join(stores, new Joining(first.get(), second.get(), choices), today));
    }

    private static long join(Stores stores, Joining joining, LocalDate today) {
        Person stays = stays(stores, joining);
        Person goes = stays.id() == joining.one().id() ? joining.other() : joining.one();
        Person joined = joining.person(stays, today);
        photo(stores, joining, stays.id(), goes.id());
        stores.handovers().all(goes.id(), stays.id());
        stores.people().remove(goes.id());
        stores.people().update(joined);
        return stays.id();
    }

    private static Person stays(Stores stores, Joining joining) {
        Person one = joining.one();
        Person other = joining.other();
        if (one.you() || other.you()) {
            return one.you() ? one : other;
        }
        Map<Long, Integer> seen = stores.interactions().counts(List.of(one.id(), other.id()));
        return seen.getOrDefault(other.id(), 0) > seen.getOrDefault(one.id(), 0) ? other : one;
    }

    private static void photo(Stores stores, Joining joining, long stays, long goes) {
        Keep keep = joining.choices().getOrDefault(JoinField.PHOTO, Keep.ONE);
        long chosen = keep == Keep.OTHER ? joining.other().id() : joining.one().id();
        boolean missing = stores.photos().find(stays).isEmpty();
        boolean there = stores.photos().find(goes).isPresent();
        if (there && (missing || chosen == goes)) {
            stores.handovers().photo(goes, stays);
        }
    }
}
