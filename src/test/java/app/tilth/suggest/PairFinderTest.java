package app.tilth.suggest;

import static app.tilth.model.SuggestionKind.INTRODUCTION;
import static app.tilth.model.SuggestionState.What.DISMISSED;
import static app.tilth.model.SuggestionState.What.SHOWN;
import static app.tilth.suggest.Story.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.Introduction.Stage;
import app.tilth.model.SuggestionKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Who may be introduced to whom, of everyone, and when that is suggested. */
class PairFinderTest {
    private static final Acquaintance STRANGERS = (_, _) -> false;

    private final Story story = new Story();
    private final Map<Long, Interest> interests = new LinkedHashMap<>();

    /** Someone spoken with lately and in rhythm. */
    private PairFinderTest warm(long person, Circle circle) {
        story.person(person, circle).spokeEvery(60, 8, 3);
        return this;
    }

    private static Interest interest(Set<String> offers, Set<String> looksFor, Set<String> cares, Set<String> tags) {
        return new Interest(offers, looksFor, cares, tags, null, null);
    }

    private PairFinderTest offers(long person, String... words) {
        interests.put(person, interest(Set.of(words), Set.of(), Set.of(), Set.of()));
        return this;
    }

    private PairFinderTest looksFor(long person, String... words) {
        interests.put(person, interest(Set.of(), Set.of(words), Set.of(), Set.of()));
        return this;
    }

    private PairFinderTest caresAbout(long person, String... topics) {
        interests.put(person, interest(Set.of(), Set.of(), Set.of(topics), Set.of()));
        return this;
    }

    private PairFinderTest tagged(long person, String... tags) {
        interests.put(person, interest(Set.of(), Set.of(), Set.of(), Set.of(tags)));
        return this;
    }

    private PairFinderTest warm(int from, int until) {
        LongStream.rangeClosed(from, until).forEach(person -> warm(person, Circle.FRIENDS));
        return this;
    }

    private List<FoundPair> found(Acquaintance acquaintance) {
        return PairFinder.best(story.facts(), Interests.of(interests), acquaintance, 50);
    }

    private List<FoundPair> found() {
        return found(STRANGERS);
    }

    private static List<List<Long>> ends(List<FoundPair> pairs) {
        return pairs.stream().map(pair -> List.of(pair.a(), pair.b())).toList();
    }

    @Test
    void aNeedMetComesBeforeARareInterestAndNothingElseIsFound() {
        warm(1, 6)
                .tagged(1, "kestrel")
                .tagged(2, "kestrel")
                .looksFor(4, "welding")
                .offers(3, "welding", "maps");
        offers(5, "welding");
        assertThat(ends(found())).containsExactly(List.of(3L, 4L), List.of(4L, 5L), List.of(1L, 2L));
        assertThat(found()).extracting(FoundPair::isNeed).containsExactly(true, true, false);
        assertThat(found().getLast().rarest()).isEqualTo("kestrel");
        assertThat(found().getLast().sharers()).isEqualTo(2);
    }

    @Test
    void onlyBetweenTwoWarmTies() {
        warm(1, Circle.FRIENDS).caresAbout(1, "kestrels").caresAbout(2, "kestrels");
        story.person(2, Circle.FRIENDS).spokeEvery(30, 12, 900);
        assertThat(found()).as("dormant").isEmpty();
        story.without(2);
        story.person(2, Circle.FRIENDS).met(5).spoke(3);
        assertThat(found()).as("new").isEmpty();
        story.without(2);
        assertThat(found()).as("gone").isEmpty();
        warm(2, Circle.FRIENDS);
        assertThat(found()).as("warm").hasSize(1);
    }

    @Test
    void neverTwoWhoAreKnownToKnowEachOtherAndTheNextBestTakeTheirPlace() {
        warm(1, 4).looksFor(1, "welding").offers(2, "welding").offers(3, "welding");
        assertThat(ends(found((one, other) -> one + other == 3))).containsExactly(List.of(1L, 3L));
    }

    @Test
    void theRarerTheCloserAndTheFurtherApartTheBetter() {
        warm(1, 9).caresAbout(1, "kestrels").caresAbout(2, "kestrels");
        caresAbout(3, "maps").caresAbout(4, "maps").caresAbout(5, "maps");
        assertThat(ends(found()).getFirst()).as("rarer").containsExactly(1L, 2L);
        double plain = found().getFirst().worth();
        story.person(1, Circle.FRIENDS).community(1);
        story.person(2, Circle.FRIENDS).community(2);
        double apart = found().getFirst().worth();
        story.communities.put(2L, 1L);
        double together = found().stream()
                .filter(pair -> pair.a() == 1)
                .findFirst()
                .orElseThrow()
                .worth();
        assertThat(List.of(together, plain, apart)).isSorted();
        assertThat(together).isLessThan(apart);
        story.without(2);
        warm(2, Circle.CORE);
        assertThat(found().stream()
                        .filter(pair -> pair.a() == 1)
                        .findFirst()
                        .orElseThrow()
                        .worth())
                .as("closer")
                .isGreaterThan(together);
    }

    @Test
    void nobodyIsInMoreThanThree() {
        warm(1, 20).looksFor(1, "welding");
        LongStream.rangeClosed(2, 20).forEach(person -> offers(person, "welding"));
        assertThat(ends(found())).containsExactly(List.of(1L, 2L), List.of(1L, 3L), List.of(1L, 4L));
    }

    @Test
    void aTagThatManyHaveIsNoReasonAndTakesNoTime() {
        int many = 40_000;
        IntStream.rangeClosed(1, many).forEach(person -> {
            story.person(person, Circle.WIDER);
            tagged(person, "network");
        });
        warm(1, 400);
        tagged(1, "network", "kestrel").tagged(2, "network", "kestrel");
        assertThat(ends(found())).containsExactly(List.of(1L, 2L));
    }

    @Test
    void aWordThatManyOfferIsPassedOverAndNotSquared() {
        warm(1, 400);
        LongStream.rangeClosed(1, 200).forEach(person -> offers(person, "growth", "w" + person));
        LongStream.rangeClosed(201, 400).forEach(person -> looksFor(person, "growth"));
        assertThat(found()).isEmpty();
        looksFor(300, "growth", "w7");
        assertThat(ends(found())).containsExactly(List.of(7L, 300L));
    }

    @Test
    void nobodyAndNothingGiveNothing() {
        assertThat(found()).isEmpty();
        warm(1, 2);
        interests.put(1L, interest(Set.of(), Set.of(), Set.of(), Set.of()));
        assertThat(found()).isEmpty();
    }

    @Property(tries = 60)
    void theOrderInWhichTheyAreToldChangesNothing(@ForAll Random random) {
        LongStream.rangeClosed(1, 30).forEach(person -> {
            warm(person, Circle.values()[random.nextInt(5)]);
            story.communities.put(person, (long) random.nextInt(3));
            Set<String> some = Set.of("w" + random.nextInt(8), "x" + random.nextInt(20));
            interests.put(
                    person,
                    interest(
                            random.nextBoolean() ? some : Set.of(),
                            random.nextBoolean() ? some : Set.of(),
                            random.nextBoolean() ? some : Set.of(),
                            some));
        });
        List<Map.Entry<Long, Interest>> told = new ArrayList<>(interests.entrySet());
        Collections.shuffle(told, random);
        Map<Long, Interest> again = new HashMap<>();
        told.forEach(entry -> again.put(entry.getKey(), entry.getValue()));
        List<FoundPair> found = found();
        assertThat(PairFinder.best(story.shuffled(random), Interests.of(again), STRANGERS, 50))
                .isEqualTo(found);
        Map<Long, Long> times = new HashMap<>();
        found.forEach(pair -> List.of(pair.a(), pair.b()).forEach(person -> times.merge(person, 1L, Long::sum)));
        assertThat(times.values()).allMatch(of -> of <= PairFinder.MOST_EACH);
        assertThat(found).allMatch(pair -> pair.worth() > 0 && pair.worth() <= 1 && pair.a() < pair.b());
    }

    private List<Candidate> five() {
        Facts facts = story.facts();
        return DailyFive.choose(facts.withFound(found()), 5);
    }

    @Test
    void oneIsSuggestedADayAndNoneBesideAnotherIntroduction() {
        warm(1, 8)
                .looksFor(1, "welding")
                .offers(2, "welding")
                .looksFor(3, "maps")
                .offers(4, "maps");
        assertThat(five()).extracting(Candidate::people).containsExactly(List.of(1L, 2L));
        story.introduction(5, 6, Stage.CONSIDERED, 0);
        assertThat(five()).extracting(Candidate::people).containsExactly(List.of(5L, 6L));
    }

    @Test
    void whatWasPutOffOrShownRestsAndWhoRestsIsNotIntroduced() {
        warm(1, 4).looksFor(1, "welding").offers(2, "welding");
        for (int person : List.of(1, 2)) {
            story.person(person, Circle.FRIENDS).snoozed(INTRODUCTION, 1, TODAY.plusDays(3));
        }
        assertThat(five()).isEmpty();
        Facts later = story.facts(TODAY.plusDays(3));
        assertThat(DailyFive.choose(later.withFound(found()), 5)).hasSize(1);
        story.states.clear();
        story.person(2, Circle.FRIENDS).state(INTRODUCTION, SHOWN, 2);
        assertThat(five()).as("shown the day before yesterday").isEmpty();
        story.states.clear();
        story.person(1, Circle.FRIENDS).snoozed(SuggestionKind.RHYTHM, 1, TODAY.plusDays(2));
        assertThat(five()).as("one is put off").isEmpty();
        story.states.clear();
        story.person(1, Circle.FRIENDS).state(INTRODUCTION, DISMISSED, 9);
        assertThat(five()).as("another introduction of one was dropped").hasSize(1);
    }
}
