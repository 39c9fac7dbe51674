package app.tilth.workspace;

import app.tilth.model.Person;
import app.tilth.model.SuggestionKind;
import app.tilth.model.SuggestionState;
import app.tilth.model.SuggestionState.What;
import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;
import java.util.List;

/**
 * What is planned for some people for the sake of a need is suggested today, whatever day it is planned for. Answers how many
 * come to the day: whoever is suggested today already stays as they are.
 *
 * @param title the need, as the Undo menu names it
 */
public record BringToToday(List<Long> people, String title) implements Command<Integer> {
    private static final Messages MESSAGES = Messages.of("workspace");

    public BringToToday {
        people = List.copyOf(people);
    }

    @Override
    public String name() {
        return MESSAGES.get("command.need.today", title);
    }

    @Override
    public Integer apply(Stores stores, LocalDate today) {
        ShownToday shown = ShownToday.read(stores, today);
        List<Long> fresh = stores.people().find(people).stream()
                .map(Person::id)
                .filter(person -> !shown.has(person))
                .toList();
        fresh.forEach(person ->
                stores.suggestions().add(new SuggestionState(person, SuggestionKind.NEED, What.SHOWN, today, null)));
        return fresh.size();
    }
}
