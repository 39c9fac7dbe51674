package app.tilth.store;

import static app.tilth.store.tables.Tables.ALIAS;
import static app.tilth.store.tables.Tables.GREW_FROM;
import static app.tilth.store.tables.Tables.PERSON;

import app.tilth.model.Alias;
import app.tilth.model.Connection;
import app.tilth.model.DistinctPair;
import app.tilth.model.Entry;
import app.tilth.model.Exchange;
import app.tilth.model.Interaction;
import app.tilth.model.Introduction;
import app.tilth.model.Loop;
import app.tilth.model.Met;
import app.tilth.model.Need;
import app.tilth.model.News;
import app.tilth.model.Organization;
import app.tilth.model.Person;
import app.tilth.model.SuggestionState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Takes a told network in.
 *
 * <p>Every entry gets an id of this file's; one that is here already (same uid, origin, pair or name) is passed over and
 * what refers to it refers to the one here, so that taking the same stream in twice changes nothing.
 */
public final class NetworkIntake implements Consumer<Entry> {
    private final Stores stores;
    private final DSLContext db;
    private final ConnectionStore connections;
    private final InteractionStore interactions;
    private final ExchangeStore exchanges;
    private final boolean interactionsAreNew;
    private final Map<String, Long> knownPeople = new HashMap<>();
    private final IdMap people = new IdMap();
    private final IdMap interactionIds = new IdMap();
    private final IdMap exchangeIds = new IdMap();
    private final List<long[]> metThrough = new ArrayList<>();
    private final List<long[]> grewFrom = new ArrayList<>();
    private Class<?> last = Entry.class;
    private int addedPeople;
    private int knownAlready;
    private int addedInteractions;
    private int knownInteractions;
    private long you;

    NetworkIntake(Stores stores, DSLContext db) {
        this.stores = stores;
        this.db = db;
        this.connections = stores.connections();
        this.interactions = stores.interactions();
        this.exchanges = stores.exchanges();
        this.interactionsAreNew = interactions.count() == 0;
        db.select(PERSON.UID, PERSON.ID, PERSON.IS_YOU).from(PERSON).forEach(r -> {
            knownPeople.put(r.value1(), r.value2());
            if (r.value3()) {
                you = r.value2();
            }
        });
        db.select(ALIAS.UID, ALIAS.PERSON_ID).from(ALIAS).forEach(r -> knownPeople.put(r.value1(), r.value2()));
    }

    @Override
    public void accept(Entry entry) {
        if (entry.getClass() != last) {
            flush(); // what comes now may refer to what came before
            last = entry.getClass();
        }
        switch (entry) {
            case Organization o -> stores.organizations().id(o);
            case Person p -> person(p);
            case Entry.PersonPhoto p -> photo(p);
            case Connection c -> connection(c);
            case Interaction i -> interaction(i);
            case Exchange e -> exchange(e);
            case Loop l -> loop(l);
            case Need n -> need(n);
            case Introduction i -> introduction(i);
            case News n -> news(new News(0, people.get(n.person()), n.kind(), n.before(), n.after(), n.day()));
            case SuggestionState s ->
                state(new SuggestionState(people.get(s.person()), s.kind(), s.what(), s.day(), s.until()));
            case DistinctPair p -> distinct(people.get(p.a()), people.get(p.b()));
            case Entry.Setting s -> {
                if (stores.settings().find(s.key()).isEmpty()) {
                    stores.settings().set(s.key(), s.value());
                }
            }
        }
    }

    private void person(Person p) {
        Long known = known(p);
        if (known == null && p.you() && you > 0) {
            known = you;
        }
        if (known != null) {
            people.put(p.id(), known);
            knownAlready++;
            return;
        }
        if (p.met().through() != null) {
            metThrough.add(new long[] {p.id(), p.met().through()});
        }
        long id = stores.people()
                .addLater(p.change()
                        .met(new Met(p.met().day(), p.met().how(), null))
                        .build());
        people.put(p.id(), id);
        knownPeople.put(p.uid(), id);
        p.aliases().forEach(alias -> knownPeople.put(alias.uid(), id));
        you = p.you() ? id : you;
        addedPeople += p.you() ? 0 : 1;
    }

    /** The person here, by whichever of their entries. */
    private @Nullable Long known(Person p) {
        Long known = knownPeople.get(p.uid());
        for (Alias alias : p.aliases()) {
            known = known == null ? knownPeople.get(alias.uid()) : known;
        }
        return known;
    }

    /** Two who have been joined here since are one, and not connected with themselves. */
    private void connection(Connection c) {
        long a = people.get(c.a());
        long b = people.get(c.b());
        if (a != b) {
            connections.addLater(new Connection(a, b, c.kind(), c.source(), c.strength()));
        }
    }

    private void distinct(long a, long b) {
        if (a != b) {
            stores.distinctPairs().add(new DistinctPair(a, b));
        }
    }

    private void photo(Entry.PersonPhoto p) {
        long person = people.get(p.person());
        if (stores.photos().find(person).isEmpty()) {
            stores.photos().set(person, p.photo());
        }
    }

    private void interaction(Interaction i) {
        Optional<Long> known = interactionsAreNew ? Optional.empty() : interactions.find(i.origin());
        if (known.isPresent()) {
            interactionIds.put(i.id(), known.get());
            knownInteractions++;
            return;
        }
        Interaction here =
                i.with(0, i.participants().stream().map(people::get).distinct().toList());
        interactionIds.put(i.id(), interactions.addLater(here));
        addedInteractions++;
    }

    private void exchange(Exchange e) {
        Optional<Long> known = exchanges.find(e.uid());
        if (known.isPresent()) {
            exchangeIds.put(e.id(), known.get());
            return;
        }
        Long interaction = e.interaction() == null ? null : interactionIds.get(e.interaction());
        long id = exchanges.addLater(new Exchange(
                0,
                e.uid(),
                people.get(e.person()),
                e.passed(),
                e.kind(),
                e.size(),
                e.day(),
                e.outcome(),
                e.note(),
                interaction,
                List.of()));
        exchangeIds.put(e.id(), id);
        e.grewFrom().forEach(from -> grewFrom.add(new long[] {e.id(), from}));
    }

    private void loop(Loop l) {
        if (!stores.loops().has(l.uid())) {
            Long exchange = l.exchange() == null ? null : exchangeIds.get(l.exchange());
            stores.loops()
                    .add(new Loop(
                            0,
                            l.uid(),
                            people.get(l.person()),
                            l.kind(),
                            l.text(),
                            l.opened(),
                            l.due(),
                            l.closed(),
                            exchange));
        }
    }

    private void need(Need n) {
        if (!stores.needs().has(n.uid())) {
            stores.needs()
                    .add(n.change()
                            .id(0)
                            .criteria(n.criteria().stream()
                                    .map(this::criterion)
                                    .distinct()
                                    .toList())
                            .exclusions(n.exclusions().stream().map(people::get).toList())
                            .asks(n.asks().stream().map(exchangeIds::get).toList())
                            .build());
        }
    }

    private Need.Criterion criterion(Need.Criterion c) {
        return new Need.Criterion(c.kind(), c.text(), c.person() == null ? null : people.get(c.person()));
    }

    private void introduction(Introduction i) {
        long a = people.get(i.a());
        long b = people.get(i.b());
        if (a != b && !stores.introductions().has(i.uid())) {
            stores.introductions().add(new Introduction(0, i.uid(), a, b, i.stage(), i.reason(), i.day()));
        }
    }

    private void news(News n) {
        if (!stores.news().has(n)) {
            stores.news().add(n);
        }
    }

    private void state(SuggestionState s) {
        if (s.what() == SuggestionState.What.SHOWN || !stores.suggestions().has(s)) {
            stores.suggestions().add(s);
        }
    }

    private void flush() {
        stores.people().flush();
        connections.flush();
        interactions.flush();
        exchanges.flush();
    }

    /** Writes the last rows and the references that had to wait. */
    public Added finish() {
        flush();
        for (long[] pair : metThrough) {
            db.update(PERSON)
                    .set(PERSON.MET_THROUGH_ID, people.get(pair[1]))
                    .where(PERSON.ID.eq(people.get(pair[0])))
                    .execute();
        }
        for (long[] pair : grewFrom) {
            db.insertInto(GREW_FROM, GREW_FROM.EXCHANGE_ID, GREW_FROM.FROM_ID)
                    .values(exchangeIds.get(pair[0]), exchangeIds.get(pair[1]))
                    .onConflictDoNothing()
                    .execute();
        }
        return new Added(addedPeople, knownAlready, addedInteractions, knownInteractions);
    }

    /** How much of a stream was new. */
    public record Added(int people, int knownPeople, int interactions, int knownInteractions) {}
}
