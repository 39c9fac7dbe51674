package app.tilth.workspace;

import app.tilth.model.Exchange;
import app.tilth.model.Met;
import app.tilth.model.Person;
import app.tilth.store.Stores;
import app.tilth.tie.Returns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What something that came back from a person may have grown from: earlier gives to them, an introduction made for them among
 * these, or to the one who introduced them to you. A connection of two others says nothing of who brought you together.
 *
 * @param exchanges of both
 */
public record Origins(List<Exchange> exchanges) {
    public Origins {
        exchanges = List.copyOf(exchanges);
    }

    public static Origins with(Stores stores, long person) {
        List<Exchange> exchanges = new ArrayList<>(stores.exchanges().of(person));
        introducer(stores, person)
                .ifPresent(through -> exchanges.addAll(stores.exchanges().of(through)));
        return new Origins(exchanges);
    }

    private static Optional<Long> introducer(Stores stores, long person) {
        return stores.people().find(person).map(Person::met).map(Met::through).filter(through -> through != person);
    }

    /** The likeliest first: those in whose words it is, then those to them, then the latest. */
    public List<Exchange> of(Exchange cameBack) {
        return Returns.proposed(cameBack, exchanges).stream()
                .sorted(Comparator.comparing((Exchange give) -> !SharedWords.most(give.note(), cameBack.note()))
                        .thenComparing(give -> give.person() != cameBack.person())
                        .thenComparing(Exchange::day, Comparator.reverseOrder())
                        .thenComparing(Exchange::id, Comparator.reverseOrder()))
                .toList();
    }
}
