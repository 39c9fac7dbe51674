package app.tilth.workspace;

import app.tilth.ask.Asked;
import app.tilth.ask.Gifts;
import app.tilth.ask.Verdict;
import app.tilth.model.Exchange;
import app.tilth.model.Loop;
import app.tilth.model.Person;
import app.tilth.model.Topic;
import app.tilth.model.Warmth;
import app.tilth.store.Stores;
import app.tilth.store.TalkStore.Talks;
import app.tilth.suggest.Facts;
import app.tilth.tie.Account;
import app.tilth.tie.Course;
import app.tilth.tie.OpenLoops;
import app.tilth.tie.Projection;
import app.tilth.tie.Standing;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Those an ask would go to, with everything that decides how it would land: read for all of them at once. Whoever is not there
 * is left out; You, and whoever is archived, have no tie.
 */
public final class AskedPeople {
    private final Facts facts;
    private final Map<Long, List<Exchange>> exchanges;
    private final Map<Long, List<Loop>> loops;
    private final Map<Long, Talks> talks;
    private final List<One> all;

    private AskedPeople(Stores stores, Facts facts, GiftIndex gifts, List<Person> people) {
        this.facts = facts;
        List<Long> ids = people.stream().map(Person::id).toList();
        exchanges = stores.exchanges().ofEach(ids);
        loops = stores.loops().openOfEach(ids);
        talks = stores.talks().until(facts.today(), ids, Asked.LATEST);
        Map<Long, Gifts> found = new GiftFinder(gifts, facts, stores.people().you()).of(people, stores);
        all = people.stream()
                .map(person -> one(person, found.getOrDefault(person.id(), Gifts.NONE)))
                .toList();
    }

    /**
     * One of them.
     *
     * @param slot of the tie, -1 where there is none
     */
    public record One(Person person, int slot, Standing standing, Asked asked) {
        /** The first day on which an ask of a size could be ready, by the gentle course; empty where that cannot be told. */
        public Optional<LocalDate> readyBy(Facts facts, Exchange.Size size) {
            if (slot < 0) {
                return Optional.empty();
            }
            var day = Projection.readyFrom(
                    facts.readings(),
                    slot,
                    standing.loops(),
                    standing.reciprocity(),
                    size,
                    Course.gentle(facts.readings(), slot));
            return day.isPresent() ? Optional.of(LocalDate.ofEpochDay(day.getAsInt())) : Optional.empty();
        }

        /** How an ask of a size would land. */
        public Verdict verdict(Exchange.Size size) {
            return Verdict.of(standing, size, asked);
        }
    }

    /** Reads those of the ids who are there, in id order. */
    static AskedPeople read(Stores stores, Facts facts, GiftIndex gifts, Collection<Long> ids) {
        return new AskedPeople(stores, facts, gifts, stores.people().find(ids));
    }

    /** How an ask of one person would land; nothing where they are not there. */
    public static Optional<One> one(Workspace workspace, long person) {
        Facts facts = workspace.knowledge().facts();
        GiftIndex gifts = workspace.knowledge().gifts();
        return workspace.read(stores ->
                read(stores, facts, gifts, List.of(person)).all.stream().findFirst());
    }

    List<One> all() {
        return all;
    }

    private One one(Person person, Gifts gifts) {
        long id = person.id();
        int slot = facts.ties().slot(id);
        Talks spoken = talks.getOrDefault(id, Talks.NONE);
        List<Loop> open = loops.getOrDefault(id, List.of());
        double reciprocity = Standing.reciprocity(spoken.youBegan(), spoken.theyBegan());
        OpenLoops counted = OpenLoops.of(open);
        Standing standing = slot < 0
                ? new Standing(0, 0, 1, reciprocity, Warmth.DORMANT, 0, -1, -1, -1, -1, counted)
                : Standing.of(facts.readings(), slot, counted, reciprocity);
        var asked = new Asked(
                person.name().familiar(),
                slot < 0 ? Account.EMPTY : facts.readings().account(slot),
                open,
                exchanges.getOrDefault(id, List.of()),
                spoken.lastSpokenOf(),
                person.topics(Topic.Kind.CARES_ABOUT),
                person.topics(Topic.Kind.LOOKS_FOR),
                gifts,
                spoken.latest(),
                spoken.latestByThem(),
                facts.today());
        return new One(person, slot, standing, asked);
    }
}
