package app.tilth.workspace;

import app.tilth.model.Exchange;
import app.tilth.store.Stores;
import app.tilth.tie.Returns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What something that came back may have grown from: earlier gives to the person, or to the one who introduced them. */
public final class Origins {
    private Origins() {}

    /** The likeliest first: those in whose words it is, then the latest. */
    public static List<Exchange> of(Stores stores, Exchange cameBack) {
        List<Exchange> exchanges = new ArrayList<>(stores.exchanges().of(cameBack.person()));
        stores.people()
                .find(cameBack.person())
                .map(person -> person.met().through())
                .ifPresent(introducer -> exchanges.addAll(stores.exchanges().of(introducer)));
        return Returns.proposed(cameBack, exchanges).stream()
                .sorted(Comparator.comparing((Exchange give) -> !SharedWords.most(give.note(), cameBack.note()))
                        .thenComparing(Exchange::day, Comparator.reverseOrder())
                        .thenComparing(Exchange::id, Comparator.reverseOrder()))
                .toList();
    }
}
