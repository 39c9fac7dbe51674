package app.tilth.workspace;

import app.tilth.model.Exchange;
import app.tilth.model.Interaction;
import app.tilth.model.Origin;
import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A dated contact with several people was one with each of them; answers whether there were several.
 *
 * @param names of those who took part, as the Undo menu names them
 */
public record SplitInteraction(long interaction, String names) implements Command<Boolean> {
    private static final Messages MESSAGES = Messages.of("workspace");

    @Override
    public String name() {
        return MESSAGES.get("command.interaction.split", names);
    }

    @Override
    public Boolean apply(Stores stores, LocalDate today) {
        Optional<Interaction> found = stores.interactions()
                .find(interaction)
                .filter(one -> one.participants().size() > 1);
        found.ifPresent(one -> split(one, stores));
        return found.isPresent();
    }

    private static void split(Interaction one, Stores stores) {
        List<Long> people = one.participants();
        for (long person : people.subList(1, people.size())) {
            long own = stores.interactions().add(of(one, person));
            for (Exchange passed : stores.exchanges().in(one.id())) {
                if (passed.person() == person) {
                    stores.exchanges().update(passed.in(own));
                }
            }
        }
        stores.interactions().update(one.with(one.id(), List.of(people.getFirst())));
    }

    private static Interaction of(Interaction all, long person) {
        return new Interaction(
                0,
                Origin.here(),
                all.day(),
                all.time(),
                all.minutes(),
                all.kind(),
                all.direction(),
                all.summary(),
                all.notes(),
                List.of(person));
    }
}
