package app.tilth.workspace;

import app.tilth.model.DistinctPair;
import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;
import java.util.List;

/**
 * Two who look like one person are two, and are never again taken for one. Answers whether both are there.
 *
 * @param oneCalled as the Undo menu names them
 * @param otherCalled likewise
 */
public record KeepBoth(DistinctPair pair, String oneCalled, String otherCalled) implements Command<Boolean> {
    private static final Messages MESSAGES = Messages.of("workspace");

    @Override
    public String name() {
        return MESSAGES.get("command.distinct", oneCalled, otherCalled);
    }

    @Override
    public Boolean apply(Stores stores, LocalDate today) {
        boolean there = stores.people().names(List.of(pair.a(), pair.b())).size() == 2;
        if (there) {
            stores.distinctPairs().add(pair);
        }
        return there;
    }
}
