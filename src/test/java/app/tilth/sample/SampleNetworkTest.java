package app.tilth.sample;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.Connection;
import app.tilth.model.DateThatMatters;
import app.tilth.model.Entry;
import app.tilth.model.Exchange;
import app.tilth.model.Interaction;
import app.tilth.model.InteractionKind;
import app.tilth.model.Introduction;
import app.tilth.model.Loop;
import app.tilth.model.Need;
import app.tilth.model.News;
import app.tilth.model.Organization;
import app.tilth.model.Person;
import app.tilth.model.SuggestionState;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SampleNetworkTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final Told TOLD = Told.on(TODAY);

    @Test
    void theSameDayGivesTheSameEntries() {
        assertThat(Told.on(TODAY).entries()).isEqualTo(TOLD.entries());
        assertThat(Told.on(TODAY.plusDays(1)).entries()).isNotEqualTo(TOLD.entries());
    }

    @Test
    void thereAreAsManyPeopleAsPromised() {
        assertThat(TOLD.people()).hasSize(SampleNetwork.PEOPLE);
        assertThat(TOLD.all(Person.class)).filteredOn(Person::you).hasSize(1);
        assertThat(TOLD.people()).extracting(p -> p.name().full()).doesNotHaveDuplicates();
    }

    @Test
    void circlesAreAboutAsFullAsWanted() {
        Map<Circle, Long> sizes =
                TOLD.people().stream().collect(Collectors.groupingBy(Person::circle, Collectors.counting()));
        assertThat(sizes)
                .containsEntry(Circle.CORE, 5L)
                .containsEntry(Circle.CLOSE, 14L)
                .containsEntry(Circle.FRIENDS, 41L)
                .containsEntry(Circle.ACTIVE, 118L);
    }

    @Test
    void thereIsEnoughToShow() {
        assertThat(TOLD.all(Organization.class)).hasSizeBetween(55, 75);
        assertThat(TOLD.all(Connection.class)).hasSizeBetween(1300, 1700);
        assertThat(TOLD.all(Interaction.class)).hasSizeBetween(3500, 8000);
        assertThat(TOLD.all(Exchange.class)).hasSizeBetween(300, 900);
        assertThat(TOLD.all(Need.class)).filteredOn(n -> n.met() == null).hasSizeBetween(3, 4);
        assertThat(TOLD.all(Need.class)).filteredOn(n -> n.met() != null).isNotEmpty();
        assertThat(TOLD.all(News.class)).hasSizeBetween(4, 20);
    }

    @Test
    void everyKindOfThingIsPresent() {
        assertThat(kinds(Interaction.class, Interaction::kind)).isEqualTo(EnumSet.allOf(InteractionKind.class));
        assertThat(kinds(Connection.class, Connection::kind)).isEqualTo(EnumSet.allOf(Connection.Kind.class));
        assertThat(kinds(Connection.class, Connection::source)).isEqualTo(EnumSet.allOf(Connection.Source.class));
        assertThat(kinds(Exchange.class, Exchange::passed)).isEqualTo(EnumSet.allOf(Exchange.Passed.class));
        assertThat(kinds(Exchange.class, Exchange::size)).isEqualTo(EnumSet.allOf(Exchange.Size.class));
        assertThat(kinds(Introduction.class, Introduction::stage)).isEqualTo(EnumSet.allOf(Introduction.Stage.class));
        assertThat(kinds(News.class, News::kind)).isEqualTo(EnumSet.allOf(News.Kind.class));
        assertThat(kinds(SuggestionState.class, SuggestionState::what))
                .isEqualTo(EnumSet.allOf(SuggestionState.What.class));
        assertThat(TOLD.all(Exchange.class).stream()
                        .filter(e -> e.outcome() != null)
                        .map(Exchange::outcome)
                        .collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Exchange.Outcome.class));
        assertThat(TOLD.all(Interaction.class)).filteredOn(Told::isMassMail).hasSize(6);
    }

    @Test
    void openAndClosedLoopsOfEveryKind() {
        List<Loop> loops = TOLD.all(Loop.class);
        assertThat(loops.stream().filter(Loop::isOpen).map(Loop::kind).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Loop.Kind.class));
        assertThat(loops).filteredOn(Loop::isOpen).hasSize(6);
        assertThat(loops).filteredOn(loop -> !loop.isOpen()).hasSizeGreaterThan(50);
        assertThat(loops)
                .filteredOn(loop -> loop.isOpen() && loop.due() != null)
                .hasSize(1);
    }

    @Test
    void moreIsGivenThanReceivedAndReturnsTakeTheirTime() {
        Map<Exchange.Passed, Long> passed = TOLD.all(Exchange.class).stream()
                .collect(Collectors.groupingBy(Exchange::passed, Collectors.counting()));
        assertThat(passed.get(Exchange.Passed.GAVE)).isGreaterThan(passed.get(Exchange.Passed.RECEIVED));
        Map<Long, Exchange> byId =
                TOLD.all(Exchange.class).stream().collect(Collectors.toMap(Exchange::id, Function.identity()));
        List<Long> waits = TOLD.all(Exchange.class).stream()
                .filter(e -> !e.grewFrom().isEmpty())
                .map(e ->
                        requireNonNull(byId.get(e.grewFrom().getFirst())).day().until(e.day(), ChronoUnit.DAYS))
                .sorted()
                .toList();
        assertThat(waits)
                .hasSizeGreaterThan(30)
                .allSatisfy(wait -> assertThat(wait).isGreaterThan(100));
        assertThat(waits.get(waits.size() / 2)).isBetween(300L, 700L);
    }

    @Test
    void datesComeUpInTheNextWeekAndTheWeekAfter() {
        assertThat(TOLD.comingWithin(7)).contains(DateThatMatters.Kind.BIRTHDAY, DateThatMatters.Kind.ANNIVERSARY);
        assertThat(TOLD.comingWithin(14))
                .hasSizeGreaterThan(TOLD.comingWithin(7).size());
    }

    @Test
    void someoneMetLatelyHasHadNoSecondContact() {
        Map<Long, Set<LocalDate>> days = TOLD.contactDays();
        assertThat(TOLD.people())
                .filteredOn(p -> p.met().day() != null
                        && p.met().day().isAfter(TODAY.minusDays(42))
                        && days.getOrDefault(p.id(), Set.of()).size() == 1)
                .hasSizeGreaterThan(3);
    }

    @Test
    void manyTiesWereOnceRealAndAreQuiet() {
        assertThat(TOLD.contactDays().values())
                .filteredOn(days -> days.size() > 5 && days.stream().allMatch(day -> day.isBefore(TODAY.minusYears(1))))
                .hasSizeBetween(30, 90);
    }

    @Test
    void europeanPolicyIsReachedThroughOnePerson() {
        Map<Long, Set<Long>> neighbours = TOLD.neighbours();
        long amara = TOLD.named("Amara Okafor").id();
        Set<Long> policy = TOLD.people().stream()
                .filter(p -> p.positions().stream()
                        .anyMatch(position -> TOLD.isIn(position.organization(), "Brussels", "Vienna", "Tallinn")))
                .map(Person::id)
                .collect(Collectors.toCollection(HashSet::new));
        policy.remove(amara);
        assertThat(policy).hasSizeGreaterThan(20);
        for (long person : policy) {
            assertThat(neighbours.getOrDefault(person, Set.of()))
                    .allSatisfy(other ->
                            assertThat(other == amara || policy.contains(other)).isTrue());
        }
        assertThat(neighbours.get(amara)).anyMatch(other -> !policy.contains(other));
    }

    @Test
    void thoseToBeIntroducedHaveNotMet() {
        long ana = TOLD.named("Ana Beltrán").id();
        long joon = TOLD.named("Joon Park").id();
        assertThat(TOLD.neighbours().get(ana)).doesNotContain(joon);
        assertThat(TOLD.all(Interaction.class))
                .filteredOn(i -> !Told.isMassMail(i))
                .noneMatch(i -> i.participants().containsAll(List.of(ana, joon)));
        for (Introduction introduction : TOLD.all(Introduction.class)) {
            boolean made = introduction.stage() == Introduction.Stage.MADE
                    || introduction.stage() == Introduction.Stage.CAME_TO_SOMETHING;
            assertThat(TOLD.neighbours()
                            .getOrDefault(introduction.a(), Set.of())
                            .contains(introduction.b()))
                    .isEqualTo(made);
        }
    }

    @Test
    void someOffersMatchLooksForOfPeopleWhoDoNotKnowEachOther() {
        assertThat(TOLD.matches()).hasSizeGreaterThan(10);
    }

    @Test
    void rhythmsAreHeavyTailed() {
        List<Integer> counts =
                TOLD.contactDays().values().stream().map(Set::size).sorted().toList();
        int all = counts.stream().mapToInt(Integer::intValue).sum();
        int top = counts.subList(counts.size() - counts.size() / 20, counts.size()).stream()
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(top / (double) all).isBetween(.3, .6);
    }

    @Test
    void noTwoNeighboursReadTheSame() {
        Map<Long, String> last = new HashMap<>();
        String before = "";
        for (Interaction interaction : TOLD.all(Interaction.class)) {
            assertThat(interaction.summary()).isNotBlank().isNotEqualTo(before).doesNotContain("{");
            before = interaction.summary();
            if (!Told.isMassMail(interaction)) {
                String previous = last.put(interaction.participants().getFirst(), before);
                assertThat(before).isNotEqualTo(previous);
            }
        }
    }

    @Test
    void addressesAreOfDomainsAndNumbersKeptForExamples() {
        assertThat(TOLD.all(Person.class)).flatExtracting(Person::contactPoints).allSatisfy(point -> {
            switch (point.kind()) {
                case EMAIL -> assertThat(point.value()).matches("[a-z0-9.]+@[a-z0-9-]+\\.example");
                case PHONE -> assertThat(point.value()).matches("\\+44 7700 900\\d{3}|\\+1 202 555 01\\d{2}");
                case URL -> assertThat(point.value()).startsWith("https://people.example/");
                case ADDRESS, HANDLE -> assertThat(point.value()).isNotBlank();
            }
        });
    }

    private <E extends Entry, K extends Enum<K>> Set<K> kinds(Class<E> type, Function<E, K> kind) {
        return TOLD.all(type).stream().map(kind).collect(Collectors.toSet());
    }
}
