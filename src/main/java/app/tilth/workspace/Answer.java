package app.tilth.workspace;

import app.tilth.model.SuggestionKind;
import app.tilth.model.SuggestionState;
import app.tilth.model.SuggestionState.What;
import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The user's answer to a suggestion that logs nothing: later, or not this one.
 *
 * @param personName as the Undo menu names them
 * @param until the first day it may return, for {@link What#SNOOZED}
 */
public record Answer(
        long person,
        String personName,
        SuggestionKind kind,
        What what,
        @Nullable LocalDate until) implements Command<Boolean> {
    private static final Messages MESSAGES = Messages.of("workspace");

    public static Answer snooze(long person, String name, SuggestionKind kind, LocalDate until) {
        return new Answer(person, name, kind, What.SNOOZED, until);
    }

    public static Answer notThisOne(long person, String name, SuggestionKind kind) {
        return new Answer(person, name, kind, What.DISMISSED, null);
    }

    @Override
    public String name() {
        return MESSAGES.get("command." + what, personName);
    }

    @Override
    public Boolean apply(Stores stores, LocalDate today) {
        stores.suggestions().add(new SuggestionState(person, kind, what, today, until));
        return true;
    }
}
