package app.tilth.workspace;

import app.tilth.model.Circle;
import app.tilth.model.DateThatMatters;
import app.tilth.model.Exchange;
import app.tilth.model.Interaction;
import app.tilth.model.InteractionKind;
import app.tilth.model.Introduction;
import app.tilth.model.Loop;
import app.tilth.model.Person;
import app.tilth.model.SuggestionKind;
import app.tilth.model.SuggestionState;
import app.tilth.model.SuggestionState.What;
import app.tilth.model.Warmth;
import app.tilth.store.DateStore.OwnedDate;
import app.tilth.store.Stores;
import app.tilth.suggest.CommonGround;
import app.tilth.suggest.Facts;
import app.tilth.suggest.Suggestion;
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

/**
 * The day: its suggestions, the dates ahead, what went in and out, the ties that cool.
 *
 * <p>What is shown first on a day stays the day's list: what is answered goes from it and nothing takes its place, so that
 * the list comes to an end.
 */
public final class Today {
    /** How many days ahead dates are told of. */
    private static final int AHEAD = 14;

    /** How many of a person's interactions are looked through for one of today. */
    private static final int LOOKED_THROUGH = 20;

    private final Workspace workspace;

    public Today(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * The day's suggestions as they are shown now: those shown first on this day and still open, best first. Before what is
     * known has been read for the first time, those that were worked out for this day when Tilth ran last.
     */
    public Offers offers(int howMany) {
        Offers offers = glance(howMany);
        List<SuggestionState> shown = offers.open().stream()
                .flatMap(offer -> offer.people().stream()
                        .map(person ->
                                new SuggestionState(person, offer.suggestion().kind(), What.SHOWN, offers.day(), null)))
                .toList();
        ShownToday before = workspace.read(stores -> ShownToday.read(stores, offers.day()));
        List<SuggestionState> fresh =
                shown.stream().filter(state -> !before.has(state.person())).toList();
        if (!fresh.isEmpty()) {
            workspace.keep(stores -> fresh.stream()
                    .filter(state -> stores.people().find(state.person()).isPresent())
                    .forEach(stores.suggestions()::add));
        }
        return offers;
    }

    /** The same without their counting as shown. */
    public Offers glance(int howMany) {
        return new DayOffers(workspace).of(howMany);
    }

    /** Whether the suggestions can be had before what is known has been read. */
    public boolean isAtHand(int howMany) {
        return new DayOffers(workspace).areAtHand(howMany);
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

    /** The day of the last change where that is still to come: the clock of this computer has been set back since. */
    public Optional<LocalDate> changedAhead() {
        LocalDate today = workspace.today();
        return workspace
                .read(Stores::lastCommand)
                .map(at -> LocalDate.ofInstant(at, workspace.zone()))
                .filter(day -> day.isAfter(today));
    }

    /** What passed since the first of the month, by direction. */
    public Map<Exchange.Passed, Long> month() {
        LocalDate today = workspace.today();
        return workspace.read(stores -> stores.exchanges().between(today.withDayOfMonth(1), today)).stream()
                .collect(Collectors.groupingBy(Exchange::passed, Collectors.counting()));
    }

    /**
     * The ties that cool: the closest circles first, and in each those most likely to lapse. None while the day shows what was
     * worked out when Tilth ran last; see {@link #offers}.
     */
    public CoolingTies cooling(int most) {
        if (!workspace.knowledge().isRead()
                && !workspace
                        .read(stores -> stores.choices().of(workspace.today()))
                        .isEmpty()) {
            return new CoolingTies(List.of(), 0);
        }
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

    /** What the user did last of today's suggestions. */
    public Optional<LastDone> lastDone() {
        LocalDate today = workspace.today();
        return workspace.read(stores -> {
            List<SuggestionState> done = stores.suggestions().since(today).stream()
                    .filter(s -> s.what() == What.DONE && s.day().equals(today))
                    .toList();
            return done.isEmpty() ? Optional.empty() : lastDone(stores, done, today);
        });
    }

    private static Optional<LastDone> lastDone(Stores stores, List<SuggestionState> done, LocalDate today) {
        SuggestionState last = done.getLast();
        boolean two = last.kind() == SuggestionKind.INTRODUCTION && done.size() > 1;
        return two
                ? lastDone(stores, done.get(done.size() - 2).person(), last.person())
                : stores.people().find(last.person()).map(person -> lastDone(stores, person, today));
    }

    private static Optional<LastDone> lastDone(Stores stores, long one, long other) {
        return stores.introductions().between(one, other).stream()
                .reduce((_, later) -> later)
                .flatMap(introduction -> stores.people()
                        .find(introduction.a())
                        .flatMap(a -> stores.people()
                                .find(introduction.b())
                                .map(b -> new LastDone.Brought(familiar(a), familiar(b), introduction.stage()))));
    }

    private static LastDone lastDone(Stores stores, Person person, LocalDate today) {
        Optional<InteractionKind> how = stores.interactions().of(person.id(), LOOKED_THROUGH).stream()
                .filter(i -> i.isContact() && i.day().equals(today))
                .findFirst()
                .map(Interaction::kind);
        return new LastDone.Reached(familiar(person), how);
    }

    private static String familiar(Person person) {
        return person.name().familiar();
    }

    /** A suggestion done, with what to call whom it was about. */
    public sealed interface LastDone {
        /**
         * Someone was reached.
         *
         * @param how empty where the contact is not there any more
         */
        record Reached(String name, Optional<InteractionKind> how) implements LastDone {}

        /** Two people were asked whether to meet, or introduced. */
        record Brought(String a, String b, Introduction.Stage stage) implements LastDone {}
    }

    /** A suggestion in words, with whom it is about. */
    public sealed interface Offer {
        Suggestion suggestion();

        /** Whom it is about: one person, or two. */
        List<Long> people();

        /** About one person. */
        record OfPerson(Suggestion suggestion, Person person, Warmth warmth) implements Offer {
            @Override
            public List<Long> people() {
                return List.of(person.id());
            }
        }

        /**
         * About two who may be introduced.
         *
         * @param introduction not kept where they were found and not set going yet
         */
        record OfTwo(Suggestion suggestion, Introduction introduction, Person a, Person b, CommonGround ground)
                implements Offer {
            @Override
            public List<Long> people() {
                return List.of(a.id(), b.id());
            }
        }
    }

    /**
     * The day's list.
     *
     * @param answered how many of the day's suggestions were answered: reached out, snoozed, or not this one
     * @param minutes what those done took: a call about five, a note about one
     */
    public record Offers(LocalDate day, List<Offer> open, int answered, int minutes) {
        public Offers {
            open = List.copyOf(open);
        }

        /** Whether the day is done: nothing is open any more, or the minutes it was to take are spent. */
        public boolean isDone() {
            return open.isEmpty() || minutes >= open.size() + answered;
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
