package app.tilth.workspace;

import app.tilth.model.ContactPoint;
import app.tilth.model.News;
import app.tilth.model.Person;
import app.tilth.model.PersonBuilder;
import app.tilth.model.PersonName;
import app.tilth.store.Stores;
import app.tilth.transfer.Match;
import app.tilth.transfer.Matcher;
import app.tilth.transfer.Merged;
import app.tilth.transfer.Merger;
import app.tilth.transfer.Normal;
import app.tilth.transfer.PersonDraft;
import app.tilth.transfer.PersonRef;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes the people of an import in, a page of drafts at a time: matched to those here, merged, or added. */
final class PersonIntake {
    /** What became of a draft. */
    enum Outcome {
        ADDED,
        UPDATED,
        UNCHANGED,
        /** Several people may be meant, and nothing tells which. */
        AMBIGUOUS
    }

    private final Stores stores;
    private final Matcher matcher;
    private final Merger merger;
    private final Bonds bonds;
    private final long lastBefore;
    private final Map<Long, Person> page = new HashMap<>();
    private final Map<Long, Person> stored = new HashMap<>();
    private int news;

    PersonIntake(Stores stores, Matcher matcher, LocalDate today) {
        this.stores = stores;
        this.matcher = matcher;
        this.merger = new Merger(today);
        this.bonds = new Bonds(stores);
        this.lastBefore = stores.people().lastId();
    }

    /** Takes a page of drafts in and answers, in their order, what became of them. */
    List<Outcome> settle(List<PersonDraft> drafts) {
        if (lastBefore > 0) {
            readTogether(drafts);
        }
        List<Outcome> outcomes = drafts.stream().map(this::settle).toList();
        stores.people().flush();
        stored.forEach((id, before) -> {
            Person now = page.getOrDefault(id, before);
            if (!now.equals(before)) {
                stores.people().update(before, now);
            }
        });
        page.clear();
        stored.clear();
        return outcomes;
    }

    private void readTogether(List<PersonDraft> drafts) {
        stores.people()
                .find(drafts.stream()
                        .map(matcher::find)
                        .filter(Match::isKnown)
                        .map(Match::id)
                        .collect(Collectors.toSet()))
                .forEach(this::read);
    }

    private Person read(Person person) {
        page.put(person.id(), person);
        stored.put(person.id(), person);
        return person;
    }

    private Outcome settle(PersonDraft draft) {
        Match match = matcher.find(draft);
        if (match.equals(Match.AMBIGUOUS)) {
            return Outcome.AMBIGUOUS;
        }
        @Nullable Person known = match.isKnown() ? known(match.id()) : null;
        Person now = known == null ? added(draft) : merged(known, draft);
        bonds.add(now.id(), draft.related());
        if (known == null) {
            return Outcome.ADDED;
        }
        boolean changed = !now.equals(known);
        if (changed) {
            page.put(now.id(), now);
            matcher.add(now.id(), draft);
        }
        return pictured(now.id(), draft) || changed ? Outcome.UPDATED : Outcome.UNCHANGED;
    }

    private Person known(long id) {
        Person here = page.get(id);
        return here == null ? read(stores.people().find(id).orElseThrow()) : here;
    }

    private Person added(PersonDraft draft) {
        long id = stores.people().addLater(draft.person());
        matcher.add(id, draft);
        if (draft.photo() != null) {
            stores.photos().addLater(id, draft.photo());
        }
        return read(draft.person().change().id(id).build());
    }

    private Person merged(Person known, PersonDraft draft) {
        Merged merged = known.id() > lastBefore ? merger.join(known, draft) : merger.merge(known, draft);
        for (News told : merged.news()) {
            stores.news().add(new News(0, known.id(), told.kind(), told.before(), told.after(), told.day()));
            news++;
        }
        return merged.person();
    }

    private boolean pictured(long id, PersonDraft draft) {
        if (draft.photo() == null) {
            return false;
        }
        stores.people().flush();
        if (stores.photos().find(id).isPresent()) {
            return false;
        }
        stores.photos().set(id, draft.photo());
        return true;
    }

    /** The person meant, added where nobody is; empty where several may be meant. */
    OptionalLong participant(PersonRef ref) {
        Match match = matcher.find(ref);
        if (match.equals(Match.AMBIGUOUS)) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(match.isKnown() ? match.id() : added(ref));
    }

    private long added(PersonRef ref) {
        PersonBuilder person = Person.named(PersonName.of(ref.name()));
        if (!ref.profileUrl().isEmpty()) {
            person.add(new ContactPoint(ContactPoint.Kind.URL, ref.profileUrl(), Normal.url(ref.profileUrl()), ""));
        }
        if (!ref.email().isEmpty()) {
            person.add(new ContactPoint(ContactPoint.Kind.EMAIL, ref.email(), Normal.email(ref.email()), ""));
        }
        long id = stores.people().addLater(person.build());
        matcher.add(id, ref);
        return id;
    }

    /** How many people there are to be told of as new, found only in interactions included. */
    long added() {
        return stores.people().lastId() - lastBefore;
    }

    int news() {
        return news;
    }

    /** Writes the last rows, and the connections that had to wait for everyone to be there. */
    void finish() {
        stores.people().flush();
        bonds.settle();
    }
}
