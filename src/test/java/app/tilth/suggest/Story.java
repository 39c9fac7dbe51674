package app.tilth.suggest;

import app.tilth.model.Circle;
import app.tilth.model.Connection;
import app.tilth.model.DateThatMatters;
import app.tilth.model.Depth;
import app.tilth.model.Exchange;
import app.tilth.model.Introduction;
import app.tilth.model.Loop;
import app.tilth.model.News;
import app.tilth.model.PartialDate;
import app.tilth.model.SuggestionKind;
import app.tilth.model.SuggestionState;
import app.tilth.network.Graph;
import app.tilth.tie.ExchangeMark;
import app.tilth.tie.TieHistory;
import app.tilth.tie.TieIndex;
import app.tilth.tie.TieReadings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A small network told in days before {@link #TODAY}, a Tuesday; it can be looked at on any day. */
final class Story {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Map<Long, TieHistory> ties = new TreeMap<>();
    final List<Loop> loops = new ArrayList<>();
    final List<PersonDate> dates = new ArrayList<>();
    final List<News> news = new ArrayList<>();
    final List<Introduction> introductions = new ArrayList<>();
    final List<SuggestionState> states = new ArrayList<>();
    final Map<Long, Long> communities = new HashMap<>();
    final Map<Long, NeedTending> needs = new HashMap<>();
    private final List<Connection> connections = new ArrayList<>();
    private long current;

    static LocalDate ago(int days) {
        return TODAY.minusDays(days);
    }

    /** Begins, or goes on with, the story of a person. */
    Story person(long id, Circle circle) {
        current = id;
        ties.putIfAbsent(id, new TieHistory(id, circle, 0, TieIndex.UNKNOWN_DAY, new int[0], new Depth[0], List.of()));
        return this;
    }

    Story met(int daysAgo) {
        TieHistory tie = tie(current);
        return put(tie, tie.cadenceDays(), day(daysAgo), tie.days(), tie.exchanges());
    }

    Story cadence(int days) {
        TieHistory tie = tie(current);
        return put(tie, days, tie.metDay(), tie.days(), tie.exchanges());
    }

    /** Contacts so many days ago. */
    Story spoke(int... daysAgo) {
        TieHistory tie = tie(current);
        int[] days = IntStream.concat(
                        Arrays.stream(tie.days()), Arrays.stream(daysAgo).map(Story::day))
                .distinct()
                .sorted()
                .toArray();
        return put(tie, tie.cadenceDays(), tie.metDay(), days, tie.exchanges());
    }

    /** So many contacts at an interval, the last of them so many days ago. */
    Story spokeEvery(int interval, int times, int lastAgo) {
        return spoke(IntStream.range(0, times).map(i -> lastAgo + i * interval).toArray());
    }

    Story passed(Exchange.Passed passed, Exchange.Kind kind, Exchange.Size size, int daysAgo) {
        return passed(passed, kind, size, daysAgo, null);
    }

    Story passed(
            Exchange.Passed passed,
            Exchange.Kind kind,
            Exchange.Size size,
            int daysAgo,
            Exchange.@Nullable Outcome outcome) {
        TieHistory tie = tie(current);
        List<ExchangeMark> exchanges = new ArrayList<>(tie.exchanges());
        exchanges.add(new ExchangeMark(day(daysAgo), passed, kind, size, outcome));
        return put(tie, tie.cadenceDays(), tie.metDay(), tie.days(), exchanges);
    }

    Story loop(Loop.Kind kind, String text, int openedAgo, @Nullable Integer dueIn) {
        long id = loops.size() + 1L;
        LocalDate due = dueIn == null ? null : TODAY.plusDays(dueIn);
        loops.add(new Loop(id, "loop-" + id, current, kind, text, ago(openedAgo), due, null, null));
        return this;
    }

    Story birthdayIn(int days) {
        LocalDate day = TODAY.plusDays(days);
        return date(DateThatMatters.Kind.BIRTHDAY, "", PartialDate.yearless(day.getMonthValue(), day.getDayOfMonth()));
    }

    Story date(DateThatMatters.Kind kind, String label, PartialDate date) {
        dates.add(new PersonDate(current, new DateThatMatters(kind, label, date)));
        return this;
    }

    Story news(News.Kind kind, String before, String after, int daysAgo) {
        news.add(new News(news.size() + 1L, current, kind, before, after, ago(daysAgo)));
        return this;
    }

    Story state(SuggestionKind kind, SuggestionState.What what, int daysAgo) {
        states.add(new SuggestionState(current, kind, what, ago(daysAgo), null));
        return this;
    }

    Story snoozed(SuggestionKind kind, int daysAgo, LocalDate until) {
        states.add(new SuggestionState(current, kind, SuggestionState.What.SNOOZED, ago(daysAgo), until));
        return this;
    }

    /** Ends a person's story as if it had never begun. */
    Story without(long person) {
        ties.remove(person);
        return this;
    }

    /** The user set an introduction of two people going. */
    Story introduction(long a, long b, Introduction.Stage stage, int daysAgo) {
        long id = introductions.size() + 1L;
        introductions.add(new Introduction(id, "introduction-" + id, a, b, stage, "", ago(daysAgo)));
        return this;
    }

    /** Something is planned for the person for the sake of a need. */
    Story planned(String title, @Nullable Integer horizonIn, String step) {
        LocalDate horizon = horizonIn == null ? null : TODAY.plusDays(horizonIn);
        needs.put(current, new NeedTending(1, title, horizon, step));
        return this;
    }

    /** The person knows some others. */
    Story knows(long... others) {
        for (long other : others) {
            connections.add(new Connection(current, other, Connection.Kind.KNOWS, Connection.Source.DECLARED, null));
        }
        return this;
    }

    Story community(long community) {
        communities.put(current, community);
        return this;
    }

    Facts facts() {
        return facts(TODAY);
    }

    Facts facts(LocalDate today) {
        TieIndex index = index();
        return new Facts(
                        index,
                        TieReadings.of(index, (int) today.toEpochDay()),
                        loops,
                        dates,
                        news,
                        states,
                        Map.of(),
                        today)
                .withReach(new Reach(Graph.of(connections)), communities)
                .withIntroductions(introductions)
                .withNeeds(needs);
    }

    /** The same facts, told in another order. */
    Facts shuffled(Random random) {
        TieIndex index = index();
        return new Facts(
                        index,
                        TieReadings.of(index, day(0)),
                        shuffled(loops, random),
                        shuffled(dates, random),
                        shuffled(news, random),
                        shuffled(states, random),
                        Map.of(),
                        TODAY)
                .withReach(new Reach(Graph.of(shuffled(connections, random))), communities)
                .withIntroductions(shuffled(introductions, random))
                .withNeeds(needs);
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    TieHistory tie(long person) {
        return Objects.requireNonNull(ties.get(person));
    }

    List<Candidate> five() {
        return DailyFive.choose(facts(), 5);
    }

    List<Candidate> five(LocalDate today) {
        return DailyFive.choose(facts(today), 5);
    }

    /** The score of a person for one kind, 0 where it is no reason. */
    double score(SuggestionKind kind, long person) {
        return score(kind, person, TODAY);
    }

    double score(SuggestionKind kind, long person, LocalDate today) {
        Facts facts = facts(today);
        return Reasons.of(kind).score(facts, facts.ties().slot(person));
    }

    /** The candidate for a person and kind, whoever else there is. */
    Candidate candidate(SuggestionKind kind, long person) {
        Facts facts = facts();
        int slot = facts.ties().slot(person);
        Reason reason = Reasons.of(kind);
        double score = Optional.of(reason.score(facts, slot)).filter(s -> s > 0).orElseThrow();
        return new Candidate(kind, person, score, reason.terms(facts, slot));
    }

    private TieIndex index() {
        TieIndex.Builder builder = TieIndex.builder(ties.size(), 10);
        for (TieHistory tie : ties.values()) {
            builder.tie(tie.person(), tie.circle(), tie.cadenceDays(), tie.metDay());
            for (int i = 0; i < tie.days().length; i++) {
                builder.contact(tie.days()[i], tie.depths()[i]);
            }
            tie.exchanges().forEach(builder::exchange);
        }
        return builder.build();
    }

    private Story put(TieHistory tie, int cadence, int metDay, int[] days, List<ExchangeMark> exchanges) {
        Depth[] depths = new Depth[days.length];
        Arrays.fill(depths, Depth.CALL);
        ties.put(tie.person(), new TieHistory(tie.person(), tie.circle(), cadence, metDay, days, depths, exchanges));
        return this;
    }

    private static int day(int daysAgo) {
        return (int) ago(daysAgo).toEpochDay();
    }
}
