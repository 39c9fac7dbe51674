package app.tilth.workspace;

import app.tilth.model.Introduction;
import app.tilth.model.Loop;
import app.tilth.model.Need;
import app.tilth.model.Person;
import app.tilth.need.Scope;
import app.tilth.network.Graph;
import app.tilth.network.Paths;
import app.tilth.store.Stores;
import app.tilth.store.Touched;
import app.tilth.suggest.DailyFive;
import app.tilth.suggest.Facts;
import app.tilth.suggest.FoundPair;
import app.tilth.suggest.Interests;
import app.tilth.suggest.NeedTending;
import app.tilth.suggest.PairFinder;
import app.tilth.suggest.PersonDate;
import app.tilth.suggest.PersonFacts;
import app.tilth.tie.PastForecasts;
import app.tilth.tie.Recalibration;
import app.tilth.tie.TieHistory;
import app.tilth.tie.TieIndex;
import app.tilth.tie.TieReadings;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the rules know of the network, loaded once and kept current by changes: the tie index with its readings, and the
 * sparse facts. Safe to ask from any thread.
 */
public final class Knowledge {
    /** Changes of more people than this, such as an import, are read anew as a whole. */
    private static final int MOST_SINGLY = 200;
    /** What became of suggestions is remembered for two years, which is as far as any rule looks. */
    private static final int REMEMBERED_YEARS = 2;
    /** How many introductions are found. */
    private static final int FOUND = 50;

    private final Workspace workspace;
    private volatile boolean isRead;
    private @Nullable DailyFive five;
    /** Null as well when connections have changed: then it is read anew as soon as it is asked for. */
    private @Nullable Neighbourhood neighbourhood;

    private @Nullable Directory directory;
    private @Nullable GiftIndex gifts;
    private final KnownPaths paths = new KnownPaths();
    private final NeedBook needs;
    private final WebBook web;
    private Function<Facts, Map<Long, NeedTending>> tending;
    /** Whether what is planned for needs is that of what is known now. */
    private boolean isTended;

    private @Nullable Interests interests;
    /** Whether the introductions found still stand; where they do not, they are found anew as soon as they are asked for. */
    private boolean isFound;

    Knowledge(Workspace workspace) {
        this.workspace = workspace;
        needs = new NeedBook(workspace);
        web = new WebBook(workspace);
        tending = needs::tending;
    }

    /**
     * From now on, needs are tended as this says.
     *
     * @param plan what is planned for the next days, by person, from what is known otherwise. Asked again after each change, on
     *     the thread that wants to know, while no other may; it must not ask this knowledge anything
     */
    public synchronized void tendBy(Function<Facts, Map<Long, NeedTending>> plan) {
        tending = plan;
        isTended = false;
    }

    /** All that is known today; read from the store the first time and when the day has turned. */
    public Facts facts() {
        return five().facts();
    }

    /** How everyone is reached, over those ties only that are not dormant or over all. */
    Paths paths(Facts facts, boolean live) {
        Graph web = census().web();
        return live ? paths.live(web, facts.readings()) : paths.of(web, facts.readings());
    }

    /** Everyone a need is about as it is told, whether it is kept or not. */
    public synchronized Scope scope(Need need) {
        return needs.scope(need);
    }

    /** The open needs as they stand today. */
    public synchronized Needs needs() {
        return needs.today(five().facts());
    }

    /** The same, all of them worked out again from what is known, as when the day has turned. */
    public synchronized Needs needsAnew() {
        return needs.anew(five().facts());
    }

    /** Whether what is known has been read since the network was opened. */
    boolean isRead() {
        return isRead;
    }

    /** Everyone scored for today, from what is known. */
    public synchronized DailyFive five() {
        LocalDate today = workspace.today();
        DailyFive known = five;
        if (known == null || !known.facts().today().equals(today)) {
            Facts facts = workspace.read(stores -> read(stores, today));
            known = DailyFive.of(near(facts));
            isTended = false;
            isFound = false;
        } else if (neighbourhood == null) {
            known = DailyFive.of(near(known.facts()));
            isFound = false;
        }
        if (!isFound) {
            known = known.withFound(found(known.facts()));
            isFound = true;
        }
        if (!isTended) {
            known = known.withNeeds(tending.apply(known.facts()));
            isTended = true;
        }
        five = known;
        isRead = true;
        return known;
    }

    private List<FoundPair> found(Facts facts) {
        Interests known = interests == null ? workspace.read(Matching::read) : interests;
        interests = known;
        return workspace.read(stores -> Matching.best(facts, known, stores, FOUND));
    }

    private Facts near(Facts facts) {
        Neighbourhood near = neighbourhood;
        if (near == null) {
            near = workspace.read(Neighbourhood::read);
            neighbourhood = near;
        }
        return facts.withReach(near.reach(), near.communities());
    }

    /** Everyone but You, as lists show them; read from the store the first time. */
    public synchronized Directory directory() {
        Directory known = directory;
        if (known == null) {
            known = workspace.read(Directory::read);
            directory = known;
        }
        return known;
    }

    /**
     * Everyone at one moment.
     *
     * @param web everyone who is not archived, and who may know whom, also by what nobody told; see {@link Web}
     */
    public record Census(Directory directory, Graph web) {}

    public synchronized Census census() {
        return new Census(directory(), web.today(directory()).graph());
    }

    /** What everyone offers and cares about; read from the store the first time. */
    synchronized GiftIndex gifts() {
        GiftIndex known = gifts;
        if (known == null) {
            known = workspace.read(GiftIndex::read);
            gifts = known;
        }
        return known;
    }

    private @Nullable GiftIndex after(@Nullable GiftIndex known, Set<Long> people) {
        return known == null || people.size() > MOST_SINGLY
                ? null
                : workspace.read(stores -> known.after(people, stores));
    }

    /** Brings what is known up to date with a change; called on the writing thread. */
    synchronized void follow(Change change) {
        isTended = false;
        directory = after(directory, change.touched());
        DailyFive known = five;
        Set<Long> people = change.touched().people();
        web.follow(people);
        gifts = after(gifts, people);
        Neighbourhood near = neighbourhood;
        if (near != null) {
            Neighbourhood now = holds(near, people) ? workspace.read(stores -> near.after(people, stores)) : null;
            neighbourhood = now;
            known = known == null || now == null ? known : known.within(now.communities());
        }
        if (known != null && change.touched().settings() && !asksTheSame(known)) {
            five = null;
        } else if (known != null && !people.isEmpty()) {
            five = people.size() > MOST_SINGLY ? null : after(known, people);
        }
        needs.follow(change.touched(), five != null && near != null && neighbourhood != null);
        followInterests(people, known, five);
    }

    private void followInterests(Set<Long> people, @Nullable DailyFive before, @Nullable DailyFive now) {
        Interests known = interests;
        if (known == null || people.isEmpty()) {
            return;
        }
        if (people.size() > MOST_SINGLY) {
            interests = null;
            isFound = false;
            return;
        }
        Interests fresh = workspace.read(stores -> Matching.after(known, people, stores));
        interests = fresh;
        List<Long> matching = people.stream()
                .filter(person -> fresh.has(person) || known.has(person))
                .toList();
        // Of two or more, what is between them may have changed: they were together, introduced, put apart.
        isFound = isFound
                && fresh == known
                && before != null
                && now != null
                && matching.size() < 2
                && matching.stream().allMatch(person -> isAsWarm(person, before.facts(), now.facts()))
                && people.stream().allMatch(person -> isTied(person, before) == isTied(person, now));
    }

    private static boolean isTied(long person, DailyFive known) {
        return known.facts().ties().slot(person) >= 0;
    }

    private static boolean isAsWarm(long person, Facts before, Facts now) {
        int then = before.ties().slot(person);
        int here = now.ties().slot(person);
        if (then < 0 || here < 0) {
            return then == here;
        }
        return before.ties().circle(then) == now.ties().circle(here)
                && PairFinder.isWarm(before, then) == PairFinder.isWarm(now, here);
    }

    private boolean asksTheSame(DailyFive known) {
        return workspace.preferences().cadences().equals(known.facts().ties().cadences());
    }

    private boolean holds(Neighbourhood near, Set<Long> people) {
        return people.size() <= MOST_SINGLY && workspace.read(stores -> near.holdsFor(people, stores));
    }

    private @Nullable Directory after(@Nullable Directory known, Touched touched) {
        if (known == null || touched.people().size() > MOST_SINGLY) {
            return null;
        }
        return workspace.read(stores -> {
            Set<Long> people = new HashSet<>(touched.people());
            people.addAll(stores.listings().at(touched.organizations()));
            return people.isEmpty() ? known : known.after(people, stores);
        });
    }

    /** What was known, with some people read again and scored again. */
    public DailyFive after(DailyFive known, Set<Long> people) {
        return workspace.read(stores -> updated(known, stores, people));
    }

    private static Facts read(Stores stores, LocalDate today) {
        TieIndex ties = stores.ties().index(Preference.read(stores.settings()).cadences());
        int day = Math.toIntExact(today.toEpochDay());
        Facts facts = new Facts(
                ties,
                TieReadings.of(ties, day, Recalibration.fit(PastForecasts.of(ties, day))),
                stores.loops().open(),
                stores.dates().all().stream()
                        .map(d -> new PersonDate(d.person(), d.date()))
                        .toList(),
                stores.news().since(today.minusYears(1)),
                stores.suggestions().since(today.minusYears(REMEMBERED_YEARS)),
                Map.of(),
                today);
        return facts.withIntroductions(stores.introductions().open());
    }

    private static DailyFive updated(DailyFive known, Stores stores, Set<Long> people) {
        DailyFive five = known;
        List<Introduction> introductions = stores.introductions().open();
        for (long person : people) {
            Facts facts = five.facts().withIntroductions(introductions);
            Optional<TieHistory> history = stores.ties().history(person);
            TieIndex ties =
                    history.map(facts.ties()::with).orElseGet(() -> facts.ties().without(person));
            Facts changed = facts.withTies(ties, facts.readings().after(ties, person), person)
                    .withPerson(person, of(stores, person, facts.today()));
            five = five.after(changed, person);
        }
        return five;
    }

    private static PersonFacts of(Stores stores, long person, LocalDate today) {
        LocalDate remembered = today.minusYears(REMEMBERED_YEARS);
        return new PersonFacts(
                stores.loops().of(person).stream().filter(Loop::isOpen).toList(),
                stores.people().find(person).map(Person::dates).orElse(List.of()),
                stores.news().of(person),
                stores.suggestions().of(person).stream()
                        .filter(s -> !s.day().isBefore(remembered))
                        .toList());
    }
}
