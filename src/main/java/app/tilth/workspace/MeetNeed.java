package app.tilth.workspace;

import app.tilth.model.Need;
import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A need is met and kept; what it took is told by {@link WhatItTook}. Whoever granted an ask for it is owed word of how it
 * ended. Answers whether it was there and open.
 *
 * @param title as the Undo menu names it
 * @param day when it was met; one to come counts as today
 * @param outcome what it came to, may be empty
 */
public record MeetNeed(long need, String title, LocalDate day, String outcome) implements Command<Boolean> {
    private static final Messages MESSAGES = Messages.of("workspace");

    @Override
    public String name() {
        return MESSAGES.get("command.need.meet", title);
    }

    @Override
    public Boolean apply(Stores stores, LocalDate today) {
        Optional<Need> open = stores.needs().find(need).filter(Need::isOpen);
        LocalDate met = day.isAfter(today) ? today : day;
        open.ifPresent(kept -> {
            stores.needs()
                    .update(kept.change().met(met).outcome(outcome.strip()).build());
            new LoopBook(stores, today).owesTheEnd(stores.exchanges().find(kept.asks()), kept.title(), met);
        });
        return open.isPresent();
    }
}
