package app.tilth.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Connection;
import app.tilth.model.DistinctPair;
import app.tilth.model.Entry;
import app.tilth.model.Exchange;
import app.tilth.model.Interaction;
import app.tilth.model.Introduction;
import app.tilth.model.Loop;
import app.tilth.model.Need;
import app.tilth.model.Person;
import app.tilth.transfer.Networks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** Joining any two people of any network: nothing is lost, and undo and redo are exact. */
class MergePeoplePropertiesTest {
    private Path folder = Path.of("");

    @BeforeProperty
    void makeFolder() throws Exception {
        folder = Files.createTempDirectory("tilth-merge");
    }

    @AfterProperty
    void removeFolder() throws Exception {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
        }
    }

    private static List<Entry> entries(Workspace workspace) {
        return workspace.read(stores -> {
            List<Entry> entries = new ArrayList<>();
            stores.network().tell(entries::add);
            return entries;
        });
    }

    private static <T> List<T> all(List<Entry> entries, Class<T> type) {
        return entries.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static MergePeople joining(List<Person> people, Random random) {
        int one = random.nextInt(people.size());
        int other = (one + 1 + random.nextInt(people.size() - 1)) % people.size();
        Map<JoinField, Keep> choices = new EnumMap<>(JoinField.class);
        for (JoinField field : JoinField.values()) {
            if (random.nextBoolean()) {
                choices.put(field, Keep.values()[random.nextInt(field.canBeBoth() ? 3 : 2)]);
            }
        }
        return new MergePeople(people.get(one).id(), people.get(other).id(), choices, "one", "other");
    }

    @Property(tries = 60)
    void undoRestoresAndRedoBringsBackExactly(@ForAll long seed) throws Exception {
        Path file = folder.resolve(UUID.randomUUID() + ".tilth");
        Random random = new Random(seed);
        try (Workspace workspace = Workspace.open(file, Clock.systemUTC())) {
            workspace.run(new TakeNetwork("all", new Networks(seed, "").network()::forEach));
            workspace.knowledge().five();
            workspace.knowledge().directory();
            List<String> states = new ArrayList<>(List.of(Dump.of(file)));
            for (int i = random.nextInt(3); i >= 0; i--) {
                List<Person> people = all(entries(workspace), Person.class);
                if (people.size() > 1) {
                    assertThat(workspace.run(joining(people, random))).isPresent();
                    states.add(Dump.of(file));
                }
            }
            ReadAnew.isTheSame(workspace);
            for (int i = states.size() - 2; i >= 0; i--) {
                workspace.undo();
                assertThat(Dump.of(file)).isEqualTo(states.get(i));
            }
            ReadAnew.isTheSame(workspace);
            for (int i = 1; i < states.size(); i++) {
                workspace.redo();
                assertThat(Dump.of(file)).isEqualTo(states.get(i));
            }
        }
    }

    @Property(tries = 60)
    void nothingOfTheirHistoryIsLost(@ForAll long seed) throws Exception {
        Path file = folder.resolve(UUID.randomUUID() + ".tilth");
        try (Workspace workspace = Workspace.open(file, Clock.systemUTC())) {
            workspace.run(new TakeNetwork("all", new Networks(seed, "").network()::forEach));
            List<Entry> before = entries(workspace);
            MergePeople merge = joining(all(before, Person.class), new Random(seed));
            long stays = workspace.run(merge).orElseThrow();
            long goes = stays == merge.one() ? merge.other() : merge.one();
            List<Entry> after = entries(workspace);
            assertThat(all(after, Exchange.class).stream().map(Exchange::uid))
                    .containsExactlyInAnyOrderElementsOf(all(before, Exchange.class).stream()
                            .map(Exchange::uid)
                            .toList());
            assertThat(all(after, Loop.class).stream().map(Loop::uid))
                    .containsExactlyInAnyOrderElementsOf(
                            all(before, Loop.class).stream().map(Loop::uid).toList());
            assertThat(participants(after, goes, stays)).isEqualTo(participants(before, goes, stays));
            assertThat(pairs(after, goes, stays)).isEqualTo(pairs(before, goes, stays));
            assertThat(all(after, Connection.class)).allMatch(c -> c.a() < c.b() && c.a() != goes && c.b() != goes);
            assertThat(all(after, DistinctPair.class)).allMatch(p -> p.a() < p.b());
            assertThat(named(after, goes, stays)).isEqualTo(named(before, goes, stays));
            assertThat(all(after, Need.class)).allMatch(n -> !n.exclusions().contains(goes));
            assertThat(all(after, Introduction.class)).allMatch(i -> i.a() != i.b());
            Person joined = all(after, Person.class).stream()
                    .filter(p -> p.id() == stays)
                    .findFirst()
                    .orElseThrow();
            Set<String> known = new HashSet<>(Set.of(joined.uid()));
            joined.aliases().forEach(alias -> known.add(alias.uid()));
            assertThat(known)
                    .isEqualTo(all(before, Person.class).stream()
                            .filter(p -> p.id() == stays || p.id() == goes)
                            .map(Person::uid)
                            .collect(Collectors.toSet()));
        }
    }

    /** Who took part in what, those who go taken for those who stay. */
    private static Map<String, Set<Long>> participants(List<Entry> entries, long goes, long stays) {
        return all(entries, Interaction.class).stream()
                .collect(Collectors.toMap(
                        i -> i.origin().toString(),
                        i -> i.participants().stream()
                                .map(id -> id == goes ? stays : id)
                                .collect(Collectors.toCollection(TreeSet::new))));
    }

    /** Who is named in which need, likewise. */
    private static Map<String, Set<Long>> named(List<Entry> entries, long goes, long stays) {
        return all(entries, Need.class).stream()
                .collect(Collectors.toMap(
                        Need::uid,
                        n -> n.criteria().stream()
                                .map(Need.Criterion::person)
                                .filter(Objects::nonNull)
                                .map(id -> id == goes ? stays : id)
                                .collect(Collectors.toCollection(TreeSet::new))));
    }

    /** Who is connected with whom, likewise; nobody with themselves. */
    private static Set<String> pairs(List<Entry> entries, long goes, long stays) {
        return all(entries, Connection.class).stream()
                .map(c -> new TreeSet<>(List.of(c.a() == goes ? stays : c.a(), c.b() == goes ? stays : c.b())))
                .filter(pair -> pair.size() == 2)
                .map(Object::toString)
                .collect(Collectors.toSet());
    }
}
