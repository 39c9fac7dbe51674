package app.tilth.workspace;

import app.tilth.model.Loop;
import app.tilth.model.Need;
import app.tilth.model.SuggestionKind;
import app.tilth.model.SuggestionState;
import app.tilth.need.Coverage;
import app.tilth.need.Covering;
import app.tilth.need.Covering.Best;
import app.tilth.need.Known;
import app.tilth.need.People;
import app.tilth.need.Plan;
import app.tilth.need.Planning;
import app.tilth.need.Scope;
import app.tilth.need.Traits;
import app.tilth.store.Stores;
import app.tilth.store.TalkStore.Talks;
import app.tilth.store.Touched;
import app.tilth.suggest.Facts;
import app.tilth.suggest.NeedTending;
import app.tilth.tie.Standing;
import app.tilth.tie.TieReadings;
import app.tilth.workspace.Needs.Outlook;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the needs' outlooks current: a change works out anew only those needs it has to do with. Not safe by itself:
 * {@link Knowledge} lets nobody in while another is.
 */
final class NeedBook {
    /** Changes of more people than this are read anew as a whole. */
    private static final int MOST_SINGLY = 200;
    /** Of the things of a day, so many may be for needs: at most two of one kind. */
    private static final int A_DAY = 2;

    private static final int DAYS_OF_A_MONTH = 30;
    private static final int FEWEST_MINUTES = 2;

    private final Workspace workspace;
    private final KnownPaths paths = new KnownPaths();
    private @Nullable People people;
    private @Nullable Needs today;
    /** Of the outlooks. */
    private @Nullable LocalDate day;

    private final Map<Long, Scope> scopes = new HashMap<>();
    private final Map<Long, Outlook> outlooks = new LinkedHashMap<>();
    private final Map<Long, Double> reciprocity = new HashMap<>();
    /** Ids of needs for which someone may be reached otherwise since a tie changed. */
    private final Set<Long> doubted = new HashSet<>();

    private int needsThen;

    NeedBook(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The open needs by what is known today. */
    Needs today(Facts facts) {
        Needs known = today;
        if (!facts.today().equals(day)) {
            // However little has changed, what is planned from a day on is another plan the next.
            outlooks.clear();
            day = facts.today();
            known = null;
        }
        if (known == null) {
            known = workspace.read(stores -> read(facts, stores));
            today = known;
        }
        return known;
    }

    /** The same, all of them worked out again, as when the day has turned. */
    Needs anew(Facts facts) {
        scopes.clear();
        outlooks.clear();
        today = null;
        return today(facts);
    }

    /** What is planned for the coming days, and for those whom the user brought to today. */
    Map<Long, NeedTending> tending(Facts facts) {
        Needs now = today(facts);
        Set<Long> brought = workspace.read(stores -> stores.suggestions().shown(facts.today())).stream()
                .filter(state -> state.kind() == SuggestionKind.NEED)
                .map(SuggestionState::person)
                .collect(Collectors.toSet());
        return now.tending(brought);
    }

    /** Everyone a need is about as it is told. */
    Scope scope(Need need) {
        return workspace.read(stores -> Scope.of(need, people(stores)));
    }

    private Needs read(Facts facts, Stores stores) {
        List<Need> needs = stores.needs().open();
        if (needs.isEmpty()) {
            return new Needs(facts.today(), List.of(), Map.of());
        }
        if (needs.size() != needsThen) {
            outlooks.clear();
            needsThen = needs.size();
            scopes.keySet().retainAll(needs.stream().map(Need::id).toList());
        }
        Known known = known(facts, stores);
        Map<Need, Best> stale = new LinkedHashMap<>();
        for (Need need : needs) {
            Scope scope = scope(need, stores);
            if (!stands(need, scope, known)) {
                stale.put(need, Covering.best(scope, known));
            }
        }
        doubted.clear();
        readBeginnings(stale.values().stream().flatMap(best -> best.people().stream()), facts.today(), stores);
        stale.forEach((need, best) -> {
            Coverage coverage = Covering.of(scope(need, stores), best, known);
            Plan plan = Planning.of(need, coverage, known, minutes());
            outlooks.put(need.id(), new Outlook(need, coverage, plan));
        });
        List<Outlook> all = needs.stream()
                .map(need -> Objects.requireNonNull(outlooks.get(need.id())))
                .toList();
        return new Needs(facts.today(), all, names(all, stores));
    }

    private boolean stands(Need need, Scope scope, Known known) {
        Outlook kept = outlooks.get(need.id());
        return kept != null
                && kept.need().equals(need)
                && (!doubted.contains(need.id()) || Covering.isReachedAsBefore(kept.coverage(), scope, known));
    }

    private Scope scope(Need need, Stores stores) {
        Scope kept = scopes.get(need.id());
        if (kept != null && kept.need().equals(need)) {
            return kept;
        }
        Scope scope = Scope.of(need, people(stores));
        scopes.put(need.id(), scope);
        return scope;
    }

    /** What each of the open needs may take of a month, the daily few minutes shared with all else. */
    private int minutes() {
        return Math.max(FEWEST_MINUTES, A_DAY * DAYS_OF_A_MONTH / Math.max(1, needsThen));
    }

    private People people(Stores stores) {
        People known = people;
        if (known == null || known.isWorn()) {
            known = TraitReader.all(stores);
            people = known;
        }
        return known;
    }

    private Known known(Facts facts, Stores stores) {
        Map<Long, List<Loop>> closed = stores.loops().closedSince(facts.today().withDayOfMonth(1)).stream()
                .collect(Collectors.groupingBy(Loop::person));
        TieReadings readings = facts.readings();
        return new Known(
                readings,
                person -> Stream.concat(
                                facts.openLoops(person).stream(), closed.getOrDefault(person, List.of()).stream())
                        .toList(),
                person -> reciprocity.getOrDefault(person, 0.0),
                paths.of(facts.graph(), readings));
    }

    /** Reads who begins the talks with those of whom it is not known. */
    private void readBeginnings(Stream<Long> persons, LocalDate day, Stores stores) {
        Set<Long> unknown =
                persons.filter(person -> !reciprocity.containsKey(person)).collect(Collectors.toSet());
        Map<Long, Talks> talks = stores.talks().until(day, unknown, 1);
        for (long person : unknown) {
            Talks theirs = talks.getOrDefault(person, Talks.NONE);
            reciprocity.put(person, Standing.reciprocity(theirs.youBegan(), theirs.theyBegan()));
        }
    }

    private static Map<Long, String> names(List<Outlook> all, Stores stores) {
        Set<Long> ids = new HashSet<>();
        all.forEach(one -> ids.addAll(one.people()));
        return stores.people().names(ids);
    }

    /**
     * Lets go of what a change makes stale.
     *
     * @param singly whether of ties only those of these people have changed, and no connections
     */
    void follow(Touched touched, boolean singly) {
        today = null;
        if (!singly) {
            outlooks.clear();
        }
        Set<Long> persons = new HashSet<>(touched.people());
        if (persons.size() > MOST_SINGLY || touched.organizations().size() > MOST_SINGLY) {
            forgetAll();
            return;
        }
        if (!touched.organizations().isEmpty()) {
            persons.addAll(workspace.read(stores -> stores.listings().at(touched.organizations())));
        }
        reciprocity.keySet().removeAll(persons);
        if (!persons.isEmpty()) {
            forget(persons);
        }
    }

    private void forgetAll() {
        people = null;
        scopes.clear();
        outlooks.clear();
        reciprocity.clear();
    }

    private void forget(Collection<Long> persons) {
        People known = people;
        if (known == null) {
            scopes.clear();
            outlooks.clear();
            return;
        }
        Map<Long, Traits> now = workspace.read(stores -> TraitReader.of(persons, stores));
        people = known.with(now);
        for (Scope scope : List.copyOf(scopes.values())) {
            boolean had = persons.stream().anyMatch(scope::has);
            boolean has = now.values().stream().anyMatch(scope::mayHave);
            if (had || has) {
                scopes.remove(scope.need().id());
                outlooks.remove(scope.need().id());
            } else {
                doubted.add(scope.need().id());
            }
        }
    }
}
