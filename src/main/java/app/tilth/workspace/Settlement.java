package app.tilth.workspace;

import app.tilth.model.Exchange;
import app.tilth.model.Interaction;
import app.tilth.model.Loop;
import app.tilth.model.PersonName;
import app.tilth.store.Stores;
import app.tilth.workspace.Settling.Settled;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a contact about to be kept settles, with each of those who took part.
 *
 * @param passed in it
 */
record Settlement(Stores stores, LocalDate today, Interaction contact, List<Exchange> passed) {
    /** The loops it may settle. Told differently, it settles for certain only what it did not settle before. */
    List<Settled> all() {
        List<Settled> settled = of(contact, passed);
        if (contact.id() == 0) {
            return settled;
        }
        Set<Long> before = stores.interactions().find(contact.id()).stream()
                .flatMap(kept -> of(kept, stores.exchanges().in(kept.id())).stream())
                .filter(Settled::certain)
                .map(one -> one.loop().id())
                .collect(Collectors.toSet());
        return settled.stream()
                .map(one -> before.contains(one.loop().id()) ? one.onlyLikely() : one)
                .toList();
    }

    private List<Settled> of(Interaction told, List<Exchange> with) {
        List<Long> people = Stream.concat(
                        told.participants().stream(), with.stream().map(Exchange::person))
                .distinct()
                .toList();
        Map<Long, String> names = stores.people().names(people);
        List<Settled> settled = new ArrayList<>();
        for (long person : people) {
            settled.addAll(Settling.of(
                    logged(told, with, person, names), stores.loops().of(person), today));
        }
        return settled;
    }

    private static Logged logged(Interaction told, List<Exchange> with, long person, Map<Long, String> names) {
        String name = PersonName.of(names.getOrDefault(person, "")).familiar();
        return Logged.of(told, person, name, with);
    }

    /** What need not open by what someone gave in it: you thanked them in the same breath. */
    Set<Loop.Kind> thanked(long person) {
        Map<Long, String> names = stores.people().names(List.of(person));
        return Settling.thanks(logged(contact, passed, person, names)) ? Set.of(Loop.Kind.THANKS) : Set.of();
    }
}
