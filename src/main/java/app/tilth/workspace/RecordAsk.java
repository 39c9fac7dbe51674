package app.tilth.workspace;

import app.tilth.model.Exchange;
import app.tilth.model.Exchange.Outcome;
import app.tilth.model.Exchange.Passed;
import app.tilth.model.Need;
import app.tilth.model.Person;
import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The same asked of some people today, each for themselves: open until they answer. Whoever is not there any more, and You, are
 * left out; nothing is kept where nobody is left.
 *
 * @param names as the Undo menu names them
 * @param note what was asked for, in one line; that of the need where it is blank
 * @param need what it was asked for, null where it was for none that is kept
 */
public record RecordAsk(
        List<Long> people,
        String names,
        Exchange.Kind kind,
        Exchange.Size size,
        String note,
        @Nullable Long need) implements Command<Kept> {
    private static final Messages MESSAGES = Messages.of("workspace");

    public RecordAsk {
        people = List.copyOf(people);
    }

    @Override
    public String name() {
        return MESSAGES.get("command.exchange.ASKED", names);
    }

    /** Answers with the id of the last. */
    @Override
    public Kept apply(Stores stores, LocalDate today) {
        Optional<Need> kept = Optional.ofNullable(need).flatMap(stores.needs()::find);
        String about = note.isBlank() ? kept.map(Need::title).orElse("") : note.strip();
        List<Person> here = stores.people().find(people).stream()
                .filter(person -> !person.you())
                .toList();
        var book = new LoopBook(stores, today);
        long id = 0;
        for (Person person : here) {
            id = book.keep(ask(person.id(), about, today), Set.of());
            if (kept.isPresent()) {
                stores.needs().addAsk(kept.get().id(), id);
            }
        }
        return here.isEmpty() ? Kept.NOTHING : book.kept(id);
    }

    private Exchange ask(long person, String about, LocalDate today) {
        return new Exchange(
                0,
                UUID.randomUUID().toString(),
                person,
                Passed.ASKED,
                kind,
                size,
                today,
                Outcome.OPEN,
                about,
                null,
                List.of());
    }
}
