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
 * A dated contact, new or told differently, with all that passed in it; answers its id.
 *
 * @param interaction with the id 0 where it is new
 * @param newcomers names of those who took part and are not here yet
 * @param passed all that passed in it: what passed before and is not named here, did not
 * @param names of those who took part, as the Undo menu names them
 */
public record TellInteraction(Interaction interaction, List<String> newcomers, List<Exchange> passed, String names)
        implements Command<Long> {
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
    public Long apply(Stores stores, LocalDate today) {
        List<Long> people = new ArrayList<>(interaction.participants());
        newcomers.forEach(name -> people.add(newcomer(stores, name)));
        long id = interaction.id();
        if (id == 0) {
            id = stores.interactions().add(interaction.with(0, people));
        } else {
            stores.interactions().update(interaction.with(id, people));
        }
        Set<Long> kept = passed.stream().map(Exchange::id).collect(Collectors.toSet());
        for (Exchange before : stores.exchanges().in(id)) {
            if (!kept.contains(before.id())) {
                stores.exchanges().remove(before.id());
            }
        }
        for (Exchange exchange : passed) {
            Exchange of = exchange.in(id);
            if (of.id() == 0) {
                stores.exchanges().add(of);
            } else {
                stores.exchanges().update(of);
            }
        }
        return id;
    }

    static long newcomer(Stores stores, String name) {
        return stores.people()
                .add(Person.named(PersonName.of(name)).circle(Circle.ACTIVE).build());
    }
}
