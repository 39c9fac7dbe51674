package app.tilth.workspace;

import app.tilth.model.Need;
import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A need that was met is open again, since it was first kept; what it came to is forgotten, and nobody is owed word of it. Answers with what speaks against
 * it, such as another one of the same title that is open.
 *
 * @param title as the Undo menu names it
 */
public record ReopenNeed(long need, String title) implements Command<KeptNeed> {
    private static final Messages MESSAGES = Messages.of("workspace");

    @Override
    public String name() {
        return MESSAGES.get("command.need.reopen", title);
    }

    @Override
    public KeptNeed apply(Stores stores, LocalDate today) {
        Optional<Need> kept = stores.needs().find(need);
        if (kept.isEmpty()) {
            return new KeptNeed(0, KeptNeed.Became.GONE);
        }
        Need open = kept.get().change().met(null).outcome("").build();
        KeptNeed judged = NeedForm.judge(open, stores);
        if (judged.isKept()) {
            stores.needs().update(open);
            new LoopBook(stores, today).owesNoEnd(stores.exchanges().find(open.asks()));
        }
        return judged;
    }
}
