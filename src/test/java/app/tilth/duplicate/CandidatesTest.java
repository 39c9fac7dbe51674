package app.tilth.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.duplicate.Reason.Kind;
import app.tilth.model.ContactPoint;
import app.tilth.model.Identity;
import app.tilth.model.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may be one person kept twice, and who is not. */
class CandidatesTest {
    private static Identity person(long id, String name, String organization, ContactPoint... points) {
        return new Identity(
                id, PersonName.of(name), List.of(points), organization.isEmpty() ? List.of() : List.of(organization));
    }

    private static ContactPoint email(String value) {
        return new ContactPoint(ContactPoint.Kind.EMAIL, value, "");
    }

    private static ContactPoint phone(String value) {
        return new ContactPoint(ContactPoint.Kind.PHONE, value, "");
    }

    private static ContactPoint profile(String slug) {
        return new ContactPoint(ContactPoint.Kind.URL, "linkedin.com/in/" + slug, "");
    }

    private static Optional<Candidate> of(Identity a, Identity b) {
        return Candidates.among(List.of(a, b), _ -> true).stream().findFirst();
    }

    private static List<Kind> kinds(Optional<Candidate> candidate) {
        return candidate
                .map(c -> c.reasons().stream().map(Reason::kind).toList())
                .orElse(List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "Ana Beltrán, ana BELTRAN, NAME",
        "Yuki Tanaka, Tanaka Yuki, NAME",
        "Dr. Eva Weiß, Eva Weiss, NAME",
        "Anne-Marie Weber, Annemarie Weber, SPELLING",
        "Алексей Соколов, Aleksej Sokolov, SPELLING",
        "Алексей Соколов, Alexey Sokolov, SPELLING",
        "Γιώργος Παπαδόπουλος, Giorgos Papadopoulos, SPELLING",
        "王小明, Xiaoming Wang, SPELLING",
        "محمد الأحمد, Mohamed Al-Ahmed, SPELLING",
        "Sofia Lindgren, Sophia Lindgren, SPELLING",
        "Bob Ferris, Robert Ferris, SHORT_FORM",
        "Kate Moore, Katherine Moore, SHORT_FORM",
        "Саша Иванова, Alexandra Ivanova, SHORT_FORM",
        "Настя Петрова, Anastasia Petrova, SHORT_FORM",
        "J. Carter, Jane Carter, PART_OF_NAME",
        "Ana Silva, Ana Maria Silva, PART_OF_NAME",
        "Gerald Pearce, Gerald Pierce, SOUND"
    })
    void namesThatMayBeOneAtTheSameFirm(String one, String other, Kind why) {
        Optional<Candidate> found = of(person(1, one, "Voltaia GmbH"), person(2, other, "Voltaia"));
        assertThat(kinds(found)).containsExactly(why, Kind.ORGANIZATION);
    }

    @ParameterizedTest
    @CsvSource({
        "Ana Silva, Pedro Silva",
        "John Smith, John Smith Jr",
        "Maria Rossi, Mario Rossi",
        "李伟, 王伟",
        "John Smith, Joan Smart"
    })
    void familiesAndFirmsShareValuesWithoutBeingOne(String one, String other) {
        assertThat(of(
                        person(1, one, "Voltaia", email("home@example.com"), phone("+351211234567")),
                        person(2, other, "Voltaia", email("home@example.com"), phone("+351211234567"))))
                .isEmpty();
    }

    @Test
    void oneAddressAndOneNameIsCertain() {
        Optional<Candidate> found = of(
                person(1, "Bob Ferris", "", email("bob@ferris.example")),
                person(2, "Robert Ferris", "Acme", email("bob@ferris.example")));
        assertThat(found).get().returns(Confidence.CERTAIN, Candidate::confidence);
        assertThat(found.orElseThrow().reasons())
                .containsExactly(
                        new Reason(Kind.EMAIL, List.of("bob@ferris.example")),
                        new Reason(Kind.SHORT_FORM, List.of("Bob", "Robert")));
    }

    @Test
    void aProfileIsOnePersonsWhateverTheNames() {
        assertThat(of(person(1, "Mia Chen", "", profile("mia")), person(2, "Mia Roth", "", profile("mia"))))
                .get()
                .returns(Confidence.LIKELY, Candidate::confidence);
    }

    @Test
    void twoProfilesAreTwoPeople() {
        assertThat(of(
                        person(1, "John Smith", "Acme", profile("john1")),
                        person(2, "John Smith", "Acme", profile("john2"))))
                .isEmpty();
    }

    @Test
    void aNameAloneTellsOnlyWhereNothingElseIsKnown() {
        assertThat(of(person(1, "John Smith", "Acme"), person(2, "John Smith", "Bolt")))
                .isEmpty();
        assertThat(of(person(1, "John Smith", "Acme"), person(2, "John Smith", "")))
                .get()
                .returns(Confidence.POSSIBLE, Candidate::confidence);
        assertThat(of(person(1, "Ana", ""), person(2, "Ana", ""))).isEmpty();
    }

    @Test
    void aNicknameOnRecordIsAName() {
        Identity nicknamed =
                new Identity(1, new PersonName("Wei Zhang", "Wei", "Zhang", "Vicky"), List.of(), List.of());
        assertThat(kinds(of(nicknamed, person(2, "Vicky Zhang", "")))).containsExactly(Kind.NAME);
    }

    @Test
    void aNumberOfManyTellsNothing() {
        List<Identity> firm = new ArrayList<>();
        for (int i = 0; i <= Candidates.MOST_AT_A_KEY; i++) {
            firm.add(person(i + 1, "Ana Silva", "Firm " + i, phone("+351211234567")));
        }
        assertThat(Candidates.among(firm, _ -> true)).isEmpty();
        assertThat(Candidates.among(firm.subList(0, 3), _ -> true)).hasSize(3);
    }

    @Test
    void theSurestComesFirst() {
        List<Candidate> found = Candidates.among(
                List.of(
                        person(1, "John Smith", "Acme"),
                        person(2, "John Smith", ""),
                        person(3, "Mia Chen", "", email("mia@x.example")),
                        person(4, "Mia Chen", "", email("mia@x.example"))),
                _ -> true);
        assertThat(found).extracting(Candidate::a).containsExactly(3L, 1L);
    }

    @Test
    void stopsWhenTold() {
        assertThat(Candidates.among(List.of(person(1, "Mia Chen", ""), person(2, "Mia Chen", "")), _ -> false))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"''", "'   '", "🌱", "'...'", "'\u202Eabc\u202C'"})
    void strangeNamesAreNobodysDouble(String name) {
        assertThat(of(person(1, name, "Acme"), person(2, "Mia Chen", "Acme"))).isEmpty();
        String long300 = "x".repeat(300);
        assertThat(of(person(1, name, "Acme"), person(2, long300 + " " + long300, "Acme")))
                .isEmpty();
    }
}
