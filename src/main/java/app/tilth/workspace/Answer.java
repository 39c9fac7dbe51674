package app.tilth.workspace;

import app.tilth.model.SuggestionKind;
import app.tilth.model.SuggestionState;
import app.tilth.model.SuggestionState.What;
import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The user's answer to a suggestion that logs nothing: later, or not this one. Answers whether those it is about were still
 * there; nothing is kept of who is not.
 *
 * @param people of an introduction both: the answer is kept with each of them, so that it lasts through export and merging
 * @param names as the Undo menu names them
 * @param until the first day it may return, for {@link What#SNOOZED}
 */
public record Answer(
        List<Long> people,
        String names,
        SuggestionKind kind,
        What what,
        @Nullable LocalDate until) implements Command<Boolean> {
    private static final Messages MESSAGES = Messages.of("workspace");

    public static Answer snooze(long person, String name, SuggestionKind kind, LocalDate until) {
        return new Answer(List.of(person), name, kind, What.SNOOZED, until);
    }

    /** Puts off an introduction, without putting off either of the two. */
    public static Answer snooze(List<Long> two, String names, LocalDate until) {
        return new Answer(two, names, SuggestionKind.INTRODUCTION, What.SNOOZED, until);
    }

    public static Answer notThisOne(long person, String name, SuggestionKind kind) {
        return new Answer(List.of(person), name, kind, What.DISMISSED, null);
    }

    public Answer {
        people = List.copyOf(people);
    }

    @Override
    public String name() {
        return MESSAGES.get("command." + what, names);
    }

    @Override
    public Boolean apply(Stores stores, LocalDate today) {
        if (stores.people().find(people).size() < people.size()) {
            return false;
        }
        people.forEach(person -> stores.suggestions().add(new SuggestionState(person, kind, what, today, until)));
        return true;
    }
}
