package app.tilth.suggest;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import app.tilth.model.DateThatMatters;
import app.tilth.model.Introduction;
import app.tilth.model.Loop;
import app.tilth.model.News;
import app.tilth.model.SuggestionState;
import app.tilth.network.Graph;
import app.tilth.tie.TieIndex;
import app.tilth.tie.TieReadings;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that the rules know on a day: the ties with their readings, and the sparse facts of people. Immutable; a change of one
 * person gives new facts that share the rest.
 */
public final class Facts {
    private final TieIndex ties;
    private final TieReadings readings;
    /** By slot; null where nothing is known. */
    private final @Nullable PersonFacts[] people;

    private final Map<Long, Long> community;
    private final LocalDate today;
    private final int day;
    private final List<SuggestionState> doneToday;
    private final List<Introduction> introductions;
    private final Map<Long, NeedTending> needs;
    private final List<FoundPair> found;
    private final Reach reach;
    private final LiveWays ways;

    /**
     * Facts of people without a tie are left out.
     *
     * @param readings of these ties on this day
     * @param states those of the last two years are enough
     * @param community by person; without an entry a person is in none. Not copied, never to be changed
     */
    public Facts(
            TieIndex ties,
            TieReadings readings,
            List<Loop> openLoops,
            List<PersonDate> dates,
            List<News> news,
            List<SuggestionState> states,
            Map<Long, Long> community,
            LocalDate today) {
        this(
                ties,
                readings,
                bySlot(ties, openLoops, dates, news, states),
                community,
                today,
                states.stream().filter(state -> isDone(state, today)).toList(),
                List.of(),
                Map.of(),
                List.of(),
                Reach.NONE,
                LiveWays.of(Reach.NONE, readings));
    }

    private Facts(
            TieIndex ties,
            TieReadings readings,
            @Nullable PersonFacts[] people,
            Map<Long, Long> community,
            LocalDate today,
            List<SuggestionState> doneToday,
            List<Introduction> introductions,
            Map<Long, NeedTending> needs,
            List<FoundPair> found,
            Reach reach,
            LiveWays ways) {
        this.ties = ties;
        this.readings = readings;
        this.people = people;
        this.community = community;
        this.today = today;
        this.day = Math.toIntExact(today.toEpochDay());
        this.doneToday = doneToday;
        this.introductions = introductions;
        this.needs = needs;
        this.found = found;
        this.reach = reach;
        this.ways = ways;
    }

    public TieIndex ties() {
        return ties;
    }

    public TieReadings readings() {
        return readings;
    }

    public LocalDate today() {
        return today;
    }

    /** Today as epoch day. */
    int day() {
        return day;
    }

    /** The sparse facts of the person in a slot. */
    PersonFacts of(int slot) {
        PersonFacts facts = slot < people.length ? people[slot] : null;
        return facts == null ? PersonFacts.NONE : facts;
    }

    /** The open loops with a person, what is due first first; none where there is no tie with them. */
    public List<Loop> openLoops(long person) {
        int slot = ties.slot(person);
        return slot < 0 ? List.of() : of(slot).openLoops();
    }

    /** The slots of those with whom something is set for today; see {@link Loop#isPlannedFor}. */
    IntStream planned() {
        return IntStream.range(0, people.length)
                .filter(slot -> of(slot).openLoops().stream().anyMatch(loop -> loop.isPlannedFor(today)));
    }

    public OptionalLong community(long person) {
        Long of = community.get(person);
        return of == null ? OptionalLong.empty() : OptionalLong.of(of);
    }

    /** Those the user has set going. */
    List<Introduction> introductions() {
        return introductions;
    }

    /** With the introductions the user has set going, all of them. */
    public Facts withIntroductions(List<Introduction> open) {
        return new Facts(
                ties, readings, people, community, today, doneToday, List.copyOf(open), needs, found, reach, ways);
    }

    /** What is planned for the sake of needs, by person. */
    Map<Long, NeedTending> needs() {
        return needs;
    }

    /** What is planned for the person in a slot for the sake of a need, null where nothing is. */
    @Nullable
    NeedTending tending(int slot) {
        return needs.isEmpty() ? null : needs.get(ties.person(slot));
    }

    /**
     * With what is planned in the next days for the sake of needs, all of it.
     *
     * @param tending by person; of several needs that someone matters for, the one that comes first
     */
    public Facts withNeeds(Map<Long, NeedTending> tending) {
        return new Facts(
                ties,
                readings,
                people,
                community,
                today,
                doneToday,
                introductions,
                Map.copyOf(tending),
                found,
                reach,
                ways);
    }

    /** Those found for the user, best first. */
    public List<FoundPair> found() {
        return found;
    }

    /** With other introductions found for the user; see {@link PairFinder}. */
    Facts withFound(List<FoundPair> pairs) {
        return new Facts(
                ties,
                readings,
                people,
                community,
                today,
                doneToday,
                introductions,
                needs,
                List.copyOf(pairs),
                reach,
                ways);
    }

    /** Which groups there are and who leads into them. */
    public Reach reach() {
        return reach;
    }

    /** Who knows whom. */
    public Graph graph() {
        return reach.graph();
    }

    /** By which ties these groups can be reached. */
    LiveWays ways() {
        return ways;
    }

    /**
     * With the groups there are.
     *
     * @param communities by person; without an entry a person is in none. Not copied, never to be changed
     */
    public Facts withReach(Reach newReach, Map<Long, Long> communities) {
        return new Facts(
                ties,
                readings,
                people,
                communities,
                today,
                doneToday,
                introductions,
                needs,
                found,
                newReach,
                LiveWays.of(newReach, readings));
    }

    /** With other communities of the same groups; see {@link #withReach}. */
    Facts within(Map<Long, Long> communities) {
        return new Facts(
                ties, readings, people, communities, today, doneToday, introductions, needs, found, reach, ways);
    }

    /** With all ties read anew. */
    public Facts withReadings(TieReadings anew) {
        return new Facts(
                ties,
                anew,
                people,
                community,
                today,
                doneToday,
                introductions,
                needs,
                found,
                reach,
                LiveWays.of(reach, anew));
    }

    /** With ties and readings made from these by the change of one person's tie. */
    public Facts withTies(TieIndex newTies, TieReadings newReadings, long person) {
        return new Facts(
                newTies,
                newReadings,
                people,
                community,
                today,
                doneToday,
                introductions,
                needs,
                found,
                reach,
                ways.after(newReadings, person));
    }

    /** With everything known of one person in place of what was; the same where there is no tie with them. */
    public Facts withPerson(long person, PersonFacts facts) {
        int slot = ties.slot(person);
        if (slot < 0) {
            return this;
        }
        @Nullable PersonFacts[] changed = Arrays.copyOf(people, Math.max(people.length, slot + 1));
        changed[slot] = facts;
        List<SuggestionState> done = Stream.concat(
                        doneToday.stream().filter(state -> state.person() != person),
                        facts.states().stream().filter(state -> isDone(state, today)))
                .toList();
        return new Facts(ties, readings, changed, community, today, done, introductions, needs, found, reach, ways);
    }

    /** What was done of the suggestions of today. */
    List<SuggestionState> doneToday() {
        return doneToday;
    }

    private static boolean isDone(SuggestionState state, LocalDate today) {
        return state.what() == SuggestionState.What.DONE && state.day().equals(today);
    }

    private static @Nullable PersonFacts[] bySlot(
            TieIndex ties,
            List<Loop> openLoops,
            List<PersonDate> dates,
            List<News> news,
            List<SuggestionState> states) {
        Map<Long, List<Loop>> loopsOf = openLoops.stream().collect(groupingBy(Loop::person));
        Map<Long, List<DateThatMatters>> datesOf =
                dates.stream().collect(groupingBy(PersonDate::person, mapping(PersonDate::date, toList())));
        Map<Long, List<News>> newsOf = news.stream().collect(groupingBy(News::person));
        Map<Long, List<SuggestionState>> statesOf = states.stream().collect(groupingBy(SuggestionState::person));
        Set<Long> persons = new HashSet<>(loopsOf.keySet());
        persons.addAll(datesOf.keySet());
        persons.addAll(newsOf.keySet());
        persons.addAll(statesOf.keySet());
        @Nullable PersonFacts[] bySlot = new @Nullable PersonFacts[ties.size()];
        for (long person : persons) {
            int slot = ties.slot(person);
            if (slot >= 0) {
                bySlot[slot] = new PersonFacts(
                        loopsOf.getOrDefault(person, List.of()),
                        datesOf.getOrDefault(person, List.of()),
                        newsOf.getOrDefault(person, List.of()),
                        statesOf.getOrDefault(person, List.of()));
            }
        }
        return bySlot;
    }
}
