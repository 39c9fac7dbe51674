package app.tilth.need;

import static app.tilth.need.World.by;
import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Need;
import app.tilth.model.Need.Criterion;
import app.tilth.model.Need.Criterion.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private static final String[] WORDS = {
        "engineer", "engineering", "lead", "Łódź", "sun", "sunda", "data", "database", "東京", "Head", "of", "É.ON"
    };

    @Test
    void wordsAreComparedWithoutCaseAccentsAndForm() {
        People people = new People.Builder()
                .add(1, Trait.ROLE, "Senior Software Engineer")
                .add(2, Trait.PLACE, "Lisboa, Portugal; São Paulo")
                .add(3, Trait.ORGANIZATION, "Sundance")
                .build();
        assertThat(fitting(people, by(Kind.ROLE, "software engineering"))).containsExactly(1L);
        assertThat(fitting(people, by(Kind.PLACE, "sao paulo"))).containsExactly(2L);
        assertThat(fitting(people, by(Kind.ORGANIZATION, "Sund"))).isEmpty();
        assertThat(fitting(people, by(Kind.ROLE, "software lawyer"))).isEmpty();
    }

    @Test
    void noWordsFitNobody() {
        People people = new People.Builder()
                .add(1, Trait.TAG, "x")
                .add(2, Trait.TAG, "  ")
                .build();
        assertThat(fitting(people, by(Kind.TAG, ""))).isEmpty();
        assertThat(fitting(people, by(Kind.TAG, " … "))).isEmpty();
    }

    @Test
    void aPastRoleOnlyBringsNear() {
        People people = new People.Builder().add(1, Trait.PAST_ROLE, "Nurse").build();
        assertThat(fitting(people, by(Kind.ROLE, "Nurse"))).isEmpty();
        Need need = World.need(null, by(Kind.ROLE, "Nurse"));
        assertThat(Scope.of(need, people).near().values())
                .singleElement()
                .satisfies(near -> assertThat(near.people()).containsExactly(1L));
    }

    @Test
    void aPlaceNarrowsTheOthersDown() {
        People people = new People.Builder()
                .add(1, Trait.ROLE, "Lawyer")
                .add(1, Trait.PLACE, "Lisbon")
                .add(2, Trait.ROLE, "Lawyer")
                .add(3, Trait.PLACE, "Lisbon")
                .build();
        assertThat(matching(people, by(Kind.ROLE, "lawyer"), by(Kind.PLACE, "Lisbon")))
                .containsExactly(1L);
        assertThat(matching(people, by(Kind.ROLE, "lawyer"), by(Kind.PLACE, "Lisbon"), World.named(2)))
                .containsExactly(1L, 2L);
        assertThat(matching(people, by(Kind.PLACE, "Lisbon"))).containsExactly(1L, 3L);
    }

    @Test
    void theMatchNamesEveryCriterion() {
        People people = new People.Builder()
                .add(1, Trait.ROLE, "Lawyer")
                .add(1, Trait.TAG, "law")
                .build();
        Criterion role = by(Kind.ROLE, "lawyer");
        Criterion tag = by(Kind.TAG, "law");
        Need need = World.need(null, role, by(Kind.TAG, "sea"), tag);
        assertThat(Matches.of(need, people, Set.of()).of(1)).containsExactly(role, tag);
    }

    @Test
    void moreThanSixtyFourCriteriaAllCount() {
        People people = new People.Builder().add(1, Trait.TAG, "tag 99").build();
        Criterion[] all = new Criterion[100];
        for (int i = 0; i < all.length; i++) {
            all[i] = by(Kind.TAG, "tag " + i);
        }
        assertThat(matching(people, all)).containsExactly(1L);
    }

    /** The index, and people read again over it, find what looking at every value finds. */
    @Property(tries = 200)
    void findsWhatLookingAtEveryoneFinds(@ForAll long seed) {
        Random random = new Random(seed);
        Map<Long, Map<Trait, List<String>>> all = new HashMap<>();
        People.Builder builder = new People.Builder();
        for (long person = 1; person <= 20; person++) {
            Map<Trait, List<String>> traits = traits(random);
            all.put(person, traits);
            long id = person;
            traits.forEach((trait, values) -> values.forEach(value -> builder.add(id, trait, value)));
        }
        People people = builder.build();
        for (int i = 0; i < 5; i++) {
            long person = 1L + random.nextInt(25);
            Map<Trait, List<String>> traits = random.nextBoolean() ? traits(random) : Map.of();
            all.put(person, traits);
            people = people.with(Map.of(person, new Traits(traits)));
        }
        for (Kind kind : Kind.values()) {
            if (kind != Kind.PERSON) {
                Criterion criterion = by(kind, words(random));
                Sought sought = Sought.of(criterion.text());
                assertThat(fitting(people, criterion)).isEqualTo(looked(all, Trait.fitting(kind), sought));
                if (fitting(people, criterion).isEmpty()) {
                    Some near = Objects.requireNonNull(
                            Scope.of(World.need(null, criterion), people).near().get(criterion));
                    assertThat(set(near.people())).isEqualTo(looked(all, EnumSet.allOf(Trait.class), sought));
                }
            }
        }
    }

    private static Set<Long> looked(Map<Long, Map<Trait, List<String>>> all, Set<Trait> traits, Sought sought) {
        Set<Long> found = new TreeSet<>();
        all.forEach((person, values) -> {
            if (new Traits(values).fit(traits, sought)) {
                found.add(person);
            }
        });
        return found;
    }

    private static Map<Trait, List<String>> traits(Random random) {
        Map<Trait, List<String>> traits = new HashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            Trait trait = Trait.values()[random.nextInt(Trait.values().length)];
            traits.computeIfAbsent(trait, _ -> new ArrayList<>()).add(words(random));
        }
        return traits;
    }

    private static String words(Random random) {
        String words = WORDS[random.nextInt(WORDS.length)];
        return random.nextBoolean() ? words : words + " " + WORDS[random.nextInt(WORDS.length)];
    }

    private static Set<Long> fitting(People people, Criterion criterion) {
        return matching(people, criterion);
    }

    private static Set<Long> matching(People people, Criterion... criteria) {
        return set(Matches.of(World.need(null, criteria), people, Set.of()).people());
    }

    private static Set<Long> set(long[] people) {
        return LongStream.of(people).boxed().collect(Collectors.toCollection(TreeSet::new));
    }
}
