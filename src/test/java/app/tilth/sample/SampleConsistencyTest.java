package app.tilth.sample;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Connection;
import app.tilth.model.DateThatMatters;
import app.tilth.model.DistinctPair;
import app.tilth.model.Entry;
import app.tilth.model.Exchange;
import app.tilth.model.Interaction;
import app.tilth.model.Introduction;
import app.tilth.model.Loop;
import app.tilth.model.Need;
import app.tilth.model.News;
import app.tilth.model.Organization;
import app.tilth.model.Person;
import app.tilth.model.Position;
import app.tilth.model.SuggestionState;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever day it is, the sample network agrees with itself. */
class SampleConsistencyTest {

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        1,
                        Arbitraries.of(
                                LocalDate.of(2028, 2, 29),
                                LocalDate.of(2027, 1, 1),
                                LocalDate.of(2026, 12, 31),
                                LocalDate.of(2027, 2, 28),
                                LocalDate.of(2028, 2, 27))),
                Tuple.of(4, Arbitraries.integers().between(0, 15_000).map(LocalDate.of(2015, 1, 1)::plusDays)));
    }

    @Property(tries = 12)
    void everythingIsConsistent(@ForAll("days") LocalDate today) {
        check(Told.on(today));
    }

    @Example
    void onALeapDay() {
        check(Told.on(LocalDate.of(2028, 2, 29)));
    }

    @Example
    void onNewYearsDay() {
        check(Told.on(LocalDate.of(2027, 1, 1)));
    }

    private static void check(Told told) {
        refersOnlyToWhatWasTold(told);
        interactionsComeAfterMeeting(told);
        exchangesAreOnContactDays(told);
        nothingIsInTheFuture(told);
        uidsAreUnique(told);
        positionsAreAtKnownOrganizations(told);
        datesAreRealDays(told);
    }

    private static void refersOnlyToWhatWasTold(Told told) {
        Set<Long> people = new HashSet<>();
        Set<Long> interactions = new HashSet<>();
        Set<Long> exchanges = new HashSet<>();
        Set<List<Long>> pairs = new HashSet<>();
        long you = told.all(Person.class).stream()
                .filter(Person::you)
                .findFirst()
                .orElseThrow()
                .id();
        for (Entry entry : told.entries()) {
            switch (entry) {
                case Person p -> assertThat(people.add(p.id())).isTrue();
                case Connection c -> {
                    assertThat(people).contains(c.a(), c.b()).doesNotContain(0L);
                    assertThat(c.a()).isLessThan(c.b()).isNotEqualTo(you);
                    assertThat(pairs.add(List.of(c.a(), c.b()))).isTrue();
                }
                case Interaction i -> {
                    assertThat(interactions.add(i.id())).isTrue();
                    assertThat(i.origin().source()).isEqualTo("sample");
                    assertThat(i.participants())
                            .isNotEmpty()
                            .doesNotContain(you)
                            .doesNotHaveDuplicates();
                    assertThat(people).containsAll(i.participants());
                }
                case Exchange e -> {
                    assertThat(exchanges.containsAll(e.grewFrom())).isTrue();
                    exchanges.add(e.id());
                    assertThat(interactions).contains(e.interaction());
                }
                case Loop l -> {
                    assertThat(people).contains(l.person());
                    assertThat(l.exchange() == null || exchanges.contains(l.exchange()))
                            .isTrue();
                }
                case Introduction i -> assertThat(people).contains(i.a(), i.b());
                case News n -> assertThat(people).contains(n.person());
                case SuggestionState s -> assertThat(people).contains(s.person());
                case Organization o -> assertThat(o.name()).isNotBlank();
                case Need n -> {
                    assertThat(n.criteria()).isNotEmpty();
                    assertThat(n.opened()).isNotNull();
                    assertThat(n.isOpen()).isEqualTo(n.outcome().isEmpty());
                    assertThat(exchanges).containsAll(n.asks());
                }
                case Entry.PersonPhoto p -> assertThat(people).contains(p.person());
                case DistinctPair p -> assertThat(people).contains(p.a(), p.b());
                case Entry.Setting s -> assertThat(s.key()).isNotBlank();
            }
        }
    }

    private static void interactionsComeAfterMeeting(Told told) {
        Map<Long, Person> people = told.people().stream().collect(Collectors.toMap(Person::id, p -> p));
        for (Interaction interaction : told.all(Interaction.class)) {
            for (long id : interaction.participants()) {
                LocalDate met = requireNonNull(people.get(id)).met().day();
                assertThat(interaction.day())
                        .as(
                                "%s with %s",
                                interaction.summary(), people.get(id).name().full())
                        .isAfterOrEqualTo(met);
            }
            assertThat(interaction.day()).isAfterOrEqualTo(told.today().minusDays(Rhythm.SPAN));
        }
        for (Person person : told.people()) {
            Long through = person.met().through();
            if (through != null) {
                assertThat(person.met().day())
                        .isAfterOrEqualTo(
                                requireNonNull(people.get(through)).met().day());
            }
        }
    }

    private static void exchangesAreOnContactDays(Told told) {
        Map<Long, Interaction> interactions = new HashMap<>();
        told.all(Interaction.class).forEach(i -> interactions.put(i.id(), i));
        Map<Long, Exchange> exchanges = new HashMap<>();
        for (Exchange exchange : told.all(Exchange.class)) {
            Interaction in = requireNonNull(interactions.get(exchange.interaction()));
            assertThat(in.isContact()).isTrue();
            assertThat(in.day()).isEqualTo(exchange.day());
            assertThat(in.participants()).contains(exchange.person());
            assertThat(exchange.outcome() != null).isEqualTo(exchange.passed() == Exchange.Passed.ASKED);
            exchanges.put(exchange.id(), exchange);
            for (long from : exchange.grewFrom()) {
                assertThat(requireNonNull(exchanges.get(from)).day()).isBefore(exchange.day());
                assertThat(exchanges.get(from).passed()).isEqualTo(Exchange.Passed.GAVE);
                assertThat(exchange.passed()).isEqualTo(Exchange.Passed.RECEIVED);
            }
        }
        for (Loop loop : told.all(Loop.class)) {
            if (loop.exchange() != null) {
                assertThat(requireNonNull(exchanges.get(loop.exchange())).person())
                        .isEqualTo(loop.person());
            }
        }
    }

    private static void nothingIsInTheFuture(Told told) {
        LocalDate today = told.today();
        told.all(Interaction.class).forEach(i -> assertThat(i.day()).isBeforeOrEqualTo(today));
        told.all(Loop.class).forEach(l -> {
            assertThat(l.opened()).isBeforeOrEqualTo(today);
            if (l.closed() != null) {
                assertThat(l.closed()).isBetween(l.opened(), today);
            }
        });
        told.all(News.class).forEach(n -> assertThat(n.day()).isBetween(today.minusDays(40), today));
        told.all(Introduction.class).forEach(i -> assertThat(i.day()).isBeforeOrEqualTo(today));
        told.all(SuggestionState.class).forEach(s -> assertThat(s.day()).isBeforeOrEqualTo(today));
        for (Person person : told.all(Person.class)) {
            for (Position position : person.positions()) {
                if (position.from() != null) {
                    assertThat(position.from()).isBeforeOrEqualTo(today);
                    assertThat(position.until() == null || !position.until().isBefore(position.from()))
                            .isTrue();
                }
            }
        }
    }

    private static void uidsAreUnique(Told told) {
        assertThat(told.all(Person.class)).extracting(Person::uid).doesNotHaveDuplicates();
        assertThat(told.all(Exchange.class)).extracting(Exchange::uid).doesNotHaveDuplicates();
        assertThat(told.all(Loop.class)).extracting(Loop::uid).doesNotHaveDuplicates();
        assertThat(told.all(Interaction.class)).extracting(Interaction::origin).doesNotHaveDuplicates();
    }

    private static void positionsAreAtKnownOrganizations(Told told) {
        Set<String> names =
                told.all(Organization.class).stream().map(Organization::name).collect(Collectors.toSet());
        assertThat(names).hasSameSizeAs(told.all(Organization.class));
        assertThat(told.all(Person.class))
                .flatExtracting(Person::positions)
                .extracting(Position::organization)
                .allSatisfy(name -> assertThat(name.isEmpty() || names.contains(name))
                        .as(name)
                        .isTrue());
    }

    private static void datesAreRealDays(Told told) {
        for (Person person : told.people()) {
            for (DateThatMatters date : person.dates()) {
                Integer year = date.date().year();
                assertThat(year == null || date.date().monthDay().isValidYear(year))
                        .isTrue();
            }
        }
    }
}
