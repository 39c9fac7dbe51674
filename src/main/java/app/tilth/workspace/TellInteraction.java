package app.tilth.workspace;

import app.tilth.model.Circle;
import app.tilth.model.Exchange;
import app.tilth.model.Interaction;
import app.tilth.model.Person;
import app.tilth.model.PersonName;
import app.tilth.store.Stores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A dated contact, new or told differently, with all that passed in it.
 *
 * @param interaction with the id 0 where it is new
 * @param newcomers names of those who took part and are not here yet
 * @param passed all that passed in it: what passed before and is not named here, did not
 * @param names of those who took part, as the Undo menu names them
 * @param loops what the user says of what it settles and opens
 */
public record TellInteraction(
        Interaction interaction, List<String> newcomers, List<Exchange> passed, String names, LoopChoices loops)
        implements Command<Kept> {
    public TellInteraction {
        newcomers = List.copyOf(newcomers);
        passed = List.copyOf(passed);
    }

    @Override
    public String name() {
        return interaction.id() == 0
                ? new AddInteraction(interaction, names).name()
                : new ChangeInteraction(interaction, names).name();
    }

    @Override
    public Kept apply(Stores stores, LocalDate today) {
        List<Long> people = new ArrayList<>(interaction.participants());
        newcomers.forEach(name -> people.add(newcomer(stores, name)));
        Interaction told = interaction.with(interaction.id(), people);
        var settlement = new Settlement(stores, today, told, passed);
        var book = new LoopBook(stores, today);
        book.close(settlement.all(), loops, told.day());
        long id = told.id();
        if (id == 0) {
            id = stores.interactions().add(told);
        } else {
            stores.interactions().update(told);
        }
        Set<Long> kept = passed.stream().map(Exchange::id).collect(Collectors.toSet());
        for (Exchange before : stores.exchanges().in(id)) {
            if (!kept.contains(before.id())) {
                book.remove(before);
            }
        }
        for (int place = 0; place < passed.size(); place++) {
            Exchange of = passed.get(place).in(id);
            book.keep(of, loops.unowed(place, settlement.thanked(of.person())));
        }
        return book.kept(id);
    }

    static long newcomer(Stores stores, String name) {
        return stores.people()
                .add(Person.named(PersonName.of(name)).circle(Circle.ACTIVE).build());
    }
}
