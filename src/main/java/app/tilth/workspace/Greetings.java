package app.tilth.workspace;

import app.tilth.store.Stores;
import app.tilth.suggest.Facts;
import app.tilth.suggest.Greeting;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How letters begin that only say hello, from what is kept of those they go to. */
public final class Greetings {
    private Greetings() {}

    /** By person; whoever is not there any more is left out. */
    public static Map<Long, Greeting> of(Collection<Long> people, Facts facts, Stores stores) {
        var you = stores.people().you();
        var offering = new Offering(stores, facts.today());
        Map<Long, Greeting> greetings = new HashMap<>();
        stores.people().find(people).forEach(person -> {
            var warmth = facts.readings().warmth(facts.ties().slot(person.id()));
            greetings.put(person.id(), Greeting.of(offering.portrait(person, warmth), you, facts.today()));
        });
        return greetings;
    }
}
