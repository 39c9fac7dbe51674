package app.tilth.workspace;

import app.tilth.model.Circle;
import app.tilth.model.DateThatMatters;
import app.tilth.model.Exchange;
import app.tilth.model.Interaction;
import app.tilth.model.Loop;
import app.tilth.model.Person;
import app.tilth.model.SuggestionKind;
import app.tilth.model.SuggestionState;
import app.tilth.model.SuggestionState.What;
import app.tilth.model.Warmth;
import app.tilth.store.DateStore.OwnedDate;
import app.tilth.store.Stores;
import app.tilth.suggest.Candidate;
import app.tilth.suggest.DailyFive;
import app.tilth.suggest.Facts;
import app.tilth.suggest.Portrait;
import app.tilth.suggest.Suggestion;
import app.tilth.suggest.Wording;
import app.tilth.tie.TieIndex;
import app.tilth.tie.TieReadings;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The day: its suggestions, the dates ahead, what went in and out, the ties that cool.
 *
 * <p>What is shown first on a day stays the day's list: what is answered goes from it and nothing takes its place, so that
 * the list comes to an end.
 */
public final class Today {
    /** How many suggestions a day has unless the user says otherwise. */
    public static final int USUAL = 5;

    /** How many of a person's interactions are looked through for the last that was a contact. */
    private static final int LOOKED_THROUGH = 50;

    /** How many days ahead dates are told of. */
    private static final int AHEAD = 14;

    private final Workspace workspace;

    public Today(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The day's suggestions: those shown first on this day and still open, best first. */
    public Offers offers(int howMany) {
        DailyFive five = workspace.knowledge().five();
        LocalDate today = five.facts().today();
        Map<Long, SuggestionKind> shown = shown(today);
        List<Candidate> fresh = five.choose(howMany).stream()
                .filter(c -> !shown.containsKey(c.person()))
                .limit(Math.max(0, howMany - shown.size()))
                .toList();
        if (!fresh.isEmpty()) {
            workspace.keep(stores -> fresh.forEach(
                    c -> stores.suggestions().add(new SuggestionState(c.person(), c.kind(), What.SHOWN, today, null))));
        }
        List<Candidate> open = Stream.concat(
                        shown.entrySet().stream().flatMap(e -> five.again(e.getKey(), e.getValue()).stream()),
                        fresh.stream())
                .sorted(Comparator.comparingDouble(Candidate::score).reversed().thenComparingLong(Candidate::person))
                .toList();
        return new Offers(today, worded(five.facts(), open), shown.size() + fresh.size() - open.size());
    }

    private Map<Long, SuggestionKind> shown(LocalDate today) {
        return workspace.read(stores -> stores.suggestions().shown(today)).stream()
                .collect(Collectors.toMap(SuggestionState::person, SuggestionState::kind));
    }

    private List<Offer> worded(Facts facts, List<Candidate> candidates) {
        return workspace.read(stores -> candidates.stream()
                .flatMap(c -> stores.people().find(c.person()).stream().map(person -> offer(stores, facts, c, person)))
                .toList());
    }

    private static Offer offer(Stores stores, Facts facts, Candidate candidate, Person person) {
        Warmth warmth = facts.readings().warmth(facts.ties().slot(person.id()));
        Portrait portrait = new Portrait(
                person,
                warmth,
                lastContact(stores, person.id(), facts.today()),
                stores.loops().of(person.id()).stream().filter(Loop::isOpen).toList(),
                stores.exchanges().of(person.id()),
                stores.news().of(person.id()));
        return new Offer(Wording.render(candidate, portrait, facts.today()), person, warmth);
    }

    private static @Nullable Interaction lastContact(Stores stores, long person, LocalDate today) {
        return stores.interactions().of(person, LOOKED_THROUGH).stream()
                .filter(i -> i.isContact() && !i.day().isAfter(today))
                .findFirst()
                .orElse(null);
    }

    /** The dates and the loops due in the next two weeks, nearest first. */
    public List<Coming> coming() {
        LocalDate today = workspace.today();
        LocalDate last = today.plusDays(AHEAD);
        Set<MonthDay> days =
                today.datesUntil(last.plusDays(1)).map(MonthDay::from).collect(Collectors.toSet());
        if (days.contains(MonthDay.of(2, 28))) {
            days.add(MonthDay.of(2, 29));
        }
        return workspace.read(stores -> {
            List<OwnedDate> dates = stores.dates().on(days);
            List<Loop> due = stores.loops().open().stream()
                    .filter(l -> l.due() != null
                            && !l.due().isBefore(today)
                            && !l.due().isAfter(last))
                    .toList();
            Map<Long, String> names = stores.people()
                    .names(Stream.concat(
                                    dates.stream().map(OwnedDate::person),
                                    due.stream().map(Loop::person))
                            .toList());
            Stream<Coming> ofDates = dates.stream()
                    .map(d -> new Coming.OfDate(
                            d.date().date().nextOnOrAfter(today),
                            d.person(),
                            names.getOrDefault(d.person(), ""),
                            d.date()));
            Stream<Coming> ofLoops = due.stream()
                    .map(l -> new Coming.OfLoop(
                            Objects.requireNonNull(l.due()), l.person(), names.getOrDefault(l.person(), ""), l));
            return Stream.concat(ofDates, ofLoops)
                    .filter(c -> !c.day().isAfter(last))
                    .sorted(Comparator.comparing(Coming::day).thenComparing(Coming::name))
                    .toList();
        });
    }

    /** What passed since the first of the month, by direction. */
    public Map<Exchange.Passed, Long> month() {
        LocalDate today = workspace.today();
        return workspace.read(stores -> stores.exchanges().between(today.withDayOfMonth(1), today)).stream()
                .collect(Collectors.groupingBy(Exchange::passed, Collectors.counting()));
    }

    /** The ties that cool: the closest circles first, and in each those most likely to lapse. */
    public CoolingTies cooling(int most) {
        Facts facts = workspace.knowledge().facts();
        TieIndex ties = facts.ties();
        TieReadings readings = facts.readings();
        int[] slots = IntStream.range(0, ties.size())
                .filter(slot -> ties.live(slot) && readings.warmth(slot) == Warmth.COOLING)
                .toArray();
        List<Integer> first = IntStream.of(slots)
                .boxed()
                .sorted(Comparator.<Integer, Circle>comparing(ties::circle)
                        .thenComparing(readings::risk, Comparator.reverseOrder())
                        .thenComparingLong(ties::person))
                .limit(most)
                .toList();
        Map<Long, String> names = workspace.read(
                stores -> stores.people().names(first.stream().map(ties::person).toList()));
        return new CoolingTies(
                first.stream()
                        .map(slot -> new Cooling(
                                ties.person(slot),
                                names.getOrDefault(ties.person(slot), ""),
                                readings.silentDays(slot),
                                readings.rhythm(slot)))
                        .toList(),
                slots.length);
    }

    /** Whom the user last reached out to today, by full name. */
    public Optional<String> lastDone() {
        LocalDate today = workspace.today();
        return workspace.read(stores -> stores.suggestions().since(today).stream()
                .filter(s -> s.what() == What.DONE && s.day().equals(today))
                .reduce((_, later) -> later)
                .flatMap(s -> stores.people().find(s.person()))
                .map(p -> p.name().familiar()));
    }

    /** A suggestion in words, with the person it is about. */
    public record Offer(Suggestion suggestion, Person person, Warmth warmth) {}

    /**
     * The day's list.
     *
     * @param answered how many of the day's suggestions were answered: reached out, snoozed, or not this one
     */
    public record Offers(LocalDate day, List<Offer> open, int answered) {
        public Offers {
            open = List.copyOf(open);
        }
    }

    /** A date of the next two weeks, or a loop that falls due in them. */
    public sealed interface Coming {
        LocalDate day();

        long person();

        String name();

        record OfDate(LocalDate day, long person, String name, DateThatMatters date) implements Coming {}

        record OfLoop(LocalDate day, long person, String name, Loop loop) implements Coming {}
    }

    /**
     * Some of the ties that cool.
     *
     * @param count of all that do
     */
    public record CoolingTies(List<Cooling> first, int count) {
        public CoolingTies {
            first = List.copyOf(first);
        }
    }

    /** A tie that cools: how long it has been silent beside its rhythm, both in days. */
    public record Cooling(long person, String name, int silentDays, double rhythmDays) {}
}
