package app.tilth.workspace;

import app.tilth.model.ContactPoint;
import app.tilth.model.Interaction;
import app.tilth.model.News;
import app.tilth.model.Person;
import app.tilth.model.PersonBuilder;
import app.tilth.model.PersonName;
import app.tilth.store.InteractionStore;
import app.tilth.store.Stores;
import app.tilth.transfer.DraftSink;
import app.tilth.transfer.ImportFile;
import app.tilth.transfer.InteractionDraft;
import app.tilth.transfer.Matcher;
import app.tilth.transfer.Merged;
import app.tilth.transfer.Merger;
import app.tilth.transfer.Normal;
import app.tilth.transfer.PersonDraft;
import app.tilth.transfer.PersonRef;
import app.tilth.transfer.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes what a reader tells into the stores: matched to the people here, merged, or added.
 *
 * <p>Drafts are settled a page at a time, so that the people they match are read together; nothing else of the file is
 * kept in memory.
 */
final class DraftIntake implements DraftSink {
    private static final int PAGE = 500;
    private static final int MOST_PROBLEMS = 1_000;

    private final Stores stores;
    private final InteractionStore interactions;
    private final Matcher matcher;
    private final Merger merger;
    private final ImportFile file;
    private final ImportListener listener;
    private final List<PersonDraft> waiting = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Set<String>> knownOrigins = new HashMap<>();
    private final Map<Count, Integer> counts = new EnumMap<>(Count.class);
    private final Bonds bonds;
    private final long lastBefore;
    private int problemCount;

    private enum Count {
        ADDED,
        UPDATED,
        UNCHANGED,
        INTERACTIONS_ADDED,
        INTERACTIONS_KNOWN,
        NEWS,
        ENTRIES
    }

    DraftIntake(Stores stores, Matcher matcher, LocalDate today, ImportFile file, ImportListener listener) {
        this.stores = stores;
        this.interactions = stores.interactions();
        this.matcher = matcher;
        this.merger = new Merger(today);
        this.file = file;
        this.listener = listener;
        this.bonds = new Bonds(stores);
        this.lastBefore = stores.people().lastId();
    }

    @Override
    public void person(int line, PersonDraft draft) {
        waiting.add(draft);
        if (waiting.size() >= PAGE) {
            settle();
        }
        tick();
    }

    private void settle() {
        if (waiting.isEmpty()) {
            return;
        }
        Map<Long, Person> here = new HashMap<>();
        Set<Long> matched = new HashSet<>();
        for (PersonDraft draft : waiting) {
            matched.add(matcher.find(draft).id());
        }
        stores.people().find(matched).forEach(p -> here.put(p.id(), p));
        Map<Long, Person> before = new HashMap<>(here);
        for (PersonDraft draft : waiting) {
            settle(draft, here, before);
        }
        stores.people().flush();
        before.forEach((id, person) -> {
            Person after = here.getOrDefault(id, person);
            if (!after.equals(person)) {
                stores.people().update(after);
            }
        });
        waiting.clear();
    }

    private void settle(PersonDraft draft, Map<Long, Person> here, Map<Long, Person> before) {
        @Nullable Person known = here.get(matcher.find(draft).id());
        Person now = known == null ? added(draft, before) : merged(known, draft);
        if (!now.equals(known)) {
            here.put(now.id(), now);
            matcher.add(now.id(), draft);
        }
        bonds.add(now.id(), draft.related());
        boolean pictured = photo(now.id(), draft);
        if (known == null) {
            add(Count.ADDED);
        } else {
            add(pictured || !now.equals(known) ? Count.UPDATED : Count.UNCHANGED);
        }
    }

    private Person added(PersonDraft draft, Map<Long, Person> before) {
        long id = stores.people().addLater(draft.person());
        Person person = draft.person().change().id(id).build();
        before.put(id, person);
        return person;
    }

    private Person merged(Person known, PersonDraft draft) {
        Merged merged = known.id() > lastBefore ? merger.join(known, draft) : merger.merge(known, draft);
        for (News news : merged.news()) {
            stores.news().add(new News(0, known.id(), news.kind(), news.before(), news.after(), news.day()));
            add(Count.NEWS);
        }
        return merged.person();
    }

    private boolean photo(long id, PersonDraft draft) {
        if (draft.photo() == null) {
            return false;
        }
        stores.people().flush();
        if (stores.people().photo(id).isPresent()) {
            return false;
        }
        stores.people().setPhoto(id, draft.photo());
        return true;
    }

    @Override
    public void interaction(int line, InteractionDraft draft) {
        settle();
        Set<String> known = knownOrigins.computeIfAbsent(draft.origin().source(), this::originsOf);
        if (known.add(draft.origin().externalId())) {
            List<Long> participants = draft.participants().stream()
                    .map(this::participant)
                    .distinct()
                    .toList();
            interactions.addLater(new Interaction(
                    0,
                    draft.origin(),
                    draft.day(),
                    draft.time(),
                    null,
                    draft.kind(),
                    draft.direction(),
                    draft.summary(),
                    "",
                    participants));
            add(Count.INTERACTIONS_ADDED);
        } else {
            add(Count.INTERACTIONS_KNOWN);
        }
        tick();
    }

    private Set<String> originsOf(String source) {
        Set<String> origins = new HashSet<>();
        interactions.forEachExternalId(source, origins::add);
        return origins;
    }

    private long participant(PersonRef ref) {
        long known = matcher.find(ref).id();
        if (known > 0) {
            return known;
        }
        PersonBuilder person = Person.named(PersonName.of(ref.name()));
        if (!ref.profileUrl().isEmpty()) {
            person.add(new ContactPoint(ContactPoint.Kind.URL, ref.profileUrl(), Normal.url(ref.profileUrl()), ""));
        }
        if (!ref.email().isEmpty()) {
            person.add(new ContactPoint(ContactPoint.Kind.EMAIL, ref.email(), Normal.email(ref.email()), ""));
        }
        long added = stores.people().addLater(person.build());
        matcher.add(added, ref);
        add(Count.ADDED);
        return added;
    }

    @Override
    public void problem(Problem problem) {
        problemCount++;
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        }
    }

    @Override
    public boolean isCancelled() {
        return listener.isCancelled();
    }

    private void tick() {
        add(Count.ENTRIES);
        if (count(Count.ENTRIES) % 100 == 0) {
            listener.at(file.progress(), count(Count.ENTRIES));
        }
    }

    private void add(Count count) {
        counts.merge(count, 1, Integer::sum);
    }

    private int count(Count count) {
        return counts.getOrDefault(count, 0);
    }

    ImportReport finish(String format) {
        settle();
        stores.people().flush();
        interactions.flush();
        bonds.settle();
        listener.at(1, count(Count.ENTRIES));
        return new ImportReport(
                file.path().toString(),
                format,
                count(Count.ADDED),
                count(Count.UPDATED),
                count(Count.UNCHANGED),
                count(Count.INTERACTIONS_ADDED),
                count(Count.INTERACTIONS_KNOWN),
                count(Count.NEWS),
                problems,
                problemCount);
    }
}
