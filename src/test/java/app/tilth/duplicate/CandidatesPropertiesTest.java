package app.tilth.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.ContactPoint;
import app.tilth.model.Identity;
import app.tilth.model.PersonName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the search for duplicates. */
class CandidatesPropertiesTest {
    @Property(tries = 200)
    void theOrderOfPeopleDoesNotMatter(@ForAll("networks") List<Identity> people, @ForAll long seed) {
        List<Identity> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Candidates.among(shuffled, _ -> true)).isEqualTo(Candidates.among(people, _ -> true));
    }

    @Property(tries = 200)
    void whoIsFoundSharesAKey(@ForAll("networks") List<Identity> people) {
        for (Candidate found : Candidates.among(people, _ -> true)) {
            assertThat(found.a()).isLessThan(found.b());
            assertThat(keys(people.get((int) found.a() - 1)))
                    .containsAnyElementsOf(keys(people.get((int) found.b() - 1)));
        }
    }

    private static List<String> keys(Identity identity) {
        Someone someone = Someone.of(identity);
        return Stream.concat(someone.keys().stream(), someone.nameKeys().stream())
                .toList();
    }

    @Provide
    Arbitrary<List<Identity>> networks() {
        Arbitrary<String> given =
                Arbitraries.of("Ana", "Anastasia", "Bob", "Robert", "Настя", "J.", "Steven", "Stephen");
        Arbitrary<String> family = Arbitraries.of("Silva", "Petrova", "Петрова", "Meyer", "Meier", "");
        Arbitrary<String> organization = Arbitraries.of("", "Acme", "ACME Inc.", "Bolt");
        Arbitrary<String> mail = Arbitraries.of("", "a@x.example", "b@x.example");
        return Combinators.combine(given, family, organization, mail)
                .as((g, f, o, m) -> new Identity(
                        0,
                        PersonName.of(g, f),
                        m.isEmpty() ? List.of() : List.of(new ContactPoint(ContactPoint.Kind.EMAIL, m, "")),
                        o.isEmpty() ? List.of() : List.of(o)))
                .list()
                .ofMaxSize(12)
                .map(CandidatesPropertiesTest::numbered);
    }

    private static List<Identity> numbered(List<Identity> people) {
        List<Identity> numbered = new ArrayList<>();
        for (Identity one : people) {
            numbered.add(new Identity(numbered.size() + 1, one.name(), one.contactPoints(), one.organizations()));
        }
        return numbered;
    }
}
