package app.tilth.bench;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Connection;
import app.tilth.model.Entry;
import app.tilth.model.Exchange;
import app.tilth.model.Interaction;
import app.tilth.model.Organization;
import app.tilth.model.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class GeneratedNetworkTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void sameNumbersGiveTheSameNetwork() {
        assertThat(network(300, 3000, 7)).isEqualTo(network(300, 3000, 7)).isNotEqualTo(network(300, 3000, 8));
    }

    @Property(tries = 60)
    void countsAreExact(
            @ForAll @IntRange(min = 1, max = 400) int people, @ForAll @IntRange(max = 3000) int interactions) {
        List<Entry> entries = network(people, interactions, people);
        assertThat(all(entries, Person.class)).hasSize(people + 1);
        assertThat(all(entries, Interaction.class)).hasSize(interactions);
        assertThat(all(entries, Connection.class)).hasSize(Math.min(2 * people, people * ((people - 1) / 2)));
    }

    @Property(tries = 30)
    void entriesReferToWhatWasToldBefore(@ForAll @IntRange(min = 12, max = 300) int people) {
        Set<Long> persons = new HashSet<>();
        Map<Long, Interaction> interactions = new HashMap<>();
        Set<List<Long>> pairs = new HashSet<>();
        Map<Long, LocalDate> met = new HashMap<>();
        for (Entry entry : network(people, 2000, people)) {
            if (entry instanceof Person person) {
                persons.add(person.id());
                met.put(person.id(), person.met().day());
            } else if (entry instanceof Connection c) {
                assertThat(persons).contains(c.a(), c.b());
                assertThat(c.a()).isLessThan(c.b());
                assertThat(pairs.add(List.of(c.a(), c.b()))).isTrue();
            } else if (entry instanceof Interaction i) {
                interactions.put(i.id(), i);
                assertThat(persons).containsAll(i.participants());
                assertThat(new HashSet<>(i.participants())).hasSameSizeAs(i.participants());
                assertThat(i.day()).isBeforeOrEqualTo(TODAY);
                if (i.isContact()) {
                    assertThat(i.participants())
                            .allSatisfy(p -> assertThat(i.day()).isAfterOrEqualTo(met.get(p)));
                }
            } else if (entry instanceof Exchange e) {
                Interaction in = requireNonNull(interactions.get(e.interaction()));
                assertThat(in.participants()).contains(e.person());
                assertThat(in.day()).isEqualTo(e.day());
            }
        }
    }

    @Test
    void organizationsHaveNamesOfTheirOwn() {
        List<String> names = all(network(20_000, 1000, 3), Organization.class).stream()
                .map(o -> o.name().toLowerCase(Locale.ROOT))
                .toList();
        assertThat(names).hasSizeGreaterThan(500).doesNotHaveDuplicates();
    }

    @Test
    void aHundredthOfTheTiesHoldMoreThanATenthOfTheContactDays() {
        int people = 10_000;
        Map<Long, Set<LocalDate>> days = new HashMap<>();
        GeneratedNetwork.tell(people, 100_000, 1, TODAY, entry -> {
            if (entry instanceof Interaction i && i.isContact()) {
                i.participants()
                        .forEach(p ->
                                days.computeIfAbsent(p, x -> new HashSet<>()).add(i.day()));
            }
        });
        long[] counts = days.values().stream().mapToLong(Set::size).sorted().toArray();
        long top = Arrays.stream(counts, counts.length - people / 100, counts.length)
                .sum();
        assertThat(top / (double) Arrays.stream(counts).sum()).isBetween(.1, .5);
    }

    @Test
    void mostConnectionsStayInsideACommunity() {
        Ties ties = new Ties(5000, 10, 1);
        List<Connection> connections = all(network(5000, 10, 1), Connection.class);
        long inside = connections.stream()
                .filter(c -> ties.community[(int) c.a() - 2] == ties.community[(int) c.b() - 2])
                .count();
        assertThat(inside / (double) connections.size()).isBetween(.6, .98);
    }

    private static List<Entry> network(int people, int interactions, long seed) {
        List<Entry> entries = new ArrayList<>();
        GeneratedNetwork.tell(people, interactions, seed, TODAY, entries::add);
        return entries;
    }

    private static <E> List<E> all(List<Entry> entries, Class<E> type) {
        return entries.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
