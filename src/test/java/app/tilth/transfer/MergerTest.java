package app.tilth.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.ContactPoint;
import app.tilth.model.DateThatMatters;
import app.tilth.model.Met;
import app.tilth.model.News;
import app.tilth.model.PartialDate;
import app.tilth.model.Person;
import app.tilth.model.PersonBuilder;
import app.tilth.model.PersonName;
import app.tilth.model.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MergerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String PROFILE = "https://www.linkedin.com/in/ana";

    private final Merger merger = new Merger(DAY);

    private static PersonBuilder ana(Position... positions) {
        return Person.named(PersonName.of("Ana Moreau")).id(7).uid("ana").positions(List.of(positions));
    }

    private static ContactPoint point(ContactPoint.Kind kind, String value) {
        return Heard.NORMAL.point(kind, value, "");
    }

    private static PersonDraft linkedIn(Position... positions) {
        Person person =
                ana(positions).id(0).add(point(ContactPoint.Kind.URL, PROFILE)).build();
        return PersonDraft.of(person, "linkedin");
    }

    private static Person onLinkedIn(Position... positions) {
        return ana(positions).add(point(ContactPoint.Kind.URL, PROFILE)).build();
    }

    @Test
    void newEmployerEndsThePositionBeforeAndIsNews() {
        Person known = onLinkedIn(Position.current("Kestrel GmbH", "Engineer"));
        Merged merged = merger.merge(known, linkedIn(Position.current("Solstice Microgrids", "CTO")));
        assertThat(merged.person().positions())
                .containsExactly(
                        Position.current("Solstice Microgrids", "CTO"),
                        new Position("Kestrel GmbH", "Engineer", null, DAY));
        assertThat(merged.news())
                .containsExactly(new News(0, 7, News.Kind.ORGANIZATION, "Kestrel GmbH", "Solstice Microgrids", DAY));
    }

    @Test
    void newTitleIsNews() {
        Person known = onLinkedIn(Position.current("Kestrel", "Engineer"));
        Merged merged = merger.merge(known, linkedIn(Position.current("KESTREL Inc.", "CTO")));
        assertThat(merged.news()).containsExactly(new News(0, 7, News.Kind.TITLE, "Engineer", "CTO", DAY));
        assertThat(merged.person().position()).contains(Position.current("KESTREL Inc.", "CTO"));
    }

    @Test
    void spellingIsNoChange() {
        Person known = onLinkedIn(Position.current("Kestrel GmbH", "Vice-President, Grid"));
        Merged merged = merger.merge(known, linkedIn(Position.current("KESTREL", "vice president grid")));
        assertThat(merged).isEqualTo(new Merged(known, List.of()));
    }

    @Test
    void sayingLessIsNoChangeAndBlanksAreFilledWithoutNews() {
        Person known = onLinkedIn(Position.current("Kestrel", "Engineer"));
        assertThat(merger.merge(known, linkedIn(Position.current("Kestrel", ""))))
                .isEqualTo(new Merged(known, List.of()));
        assertThat(merger.merge(known, linkedIn())).isEqualTo(new Merged(known, List.of()));
        Merged filled = merger.merge(
                onLinkedIn(Position.current("Kestrel", "")), linkedIn(Position.current("Kestrel", "Engineer")));
        assertThat(filled).isEqualTo(new Merged(known, List.of()));
    }

    @Test
    void firstTimeASourceTellsIsNoNews() {
        Person known = ana(Position.current("Kestrel", "Engineer")).build();
        Merged merged = merger.merge(known, linkedIn(Position.current("Solstice", "CTO")));
        assertThat(merged.news()).isEmpty();
        assertThat(merged.person().positions())
                .containsExactly(Position.current("Kestrel", "Engineer"), Position.current("Solstice", "CTO"));
    }

    @Test
    void addressBookIsKnownByUidOrByEveryContactPoint() {
        ContactPoint email = point(ContactPoint.Kind.EMAIL, "ana@example.org");
        PersonDraft plain = PersonDraft.of(
                ana(Position.current("Solstice", "CTO")).add(email).build(), "google");
        Person known = ana(Position.current("Kestrel", "")).add(email).build();
        assertThat(merger.merge(known, plain).news()).hasSize(1);
        // LinkedIn knows better than an address book what somebody does today.
        Person linked =
                onLinkedIn(Position.current("Kestrel", "")).change().add(email).build();
        assertThat(merger.merge(linked, plain).news()).isEmpty();
        PersonDraft same = new PersonDraft(plain.person(), null, "vcard", known.uid(), List.of(), null);
        assertThat(merger.merge(known, same).news()).hasSize(1);
        PersonDraft other =
                new PersonDraft(plain.person(), null, "vcard", "5b7a1c9e-0bc3-424c-9c26-36c3e1eff6b1", List.of(), null);
        assertThat(merger.merge(known, other).news()).isEmpty();
    }

    @Test
    void olderFileAfterANewerOneChangesNothing() {
        Person known = onLinkedIn(Position.current("Kestrel", "Engineer"));
        Person newer = merger.merge(known, linkedIn(Position.current("Solstice", "CTO")))
                .person();
        assertThat(merger.merge(newer, linkedIn(Position.current("Kestrel", "Engineer"))))
                .isEqualTo(new Merged(newer, List.of()));
    }

    @Test
    void rowsOfOneFileAboutOnePersonAreNoNews() {
        Person first = onLinkedIn(Position.current("Kestrel", "Engineer"));
        PersonDraft second = linkedIn(Position.current("Solstice", "CTO"));
        Merged joined = merger.join(first, second);
        assertThat(joined.news()).isEmpty();
        assertThat(merger.merge(joined.person(), second)).isEqualTo(new Merged(joined.person(), List.of()));
    }

    @Test
    void whatTheUserTypedStays() {
        Person known = Person.named(new PersonName("Annie", "Annie", "", "Nan"))
                .notes("Mine.")
                .met(LocalDate.of(2019, 1, 1), "Lisbon")
                .tag("Climate")
                .add(new DateThatMatters(DateThatMatters.Kind.BIRTHDAY, "", PartialDate.yearless(3, 15)))
                .add(new ContactPoint(ContactPoint.Kind.EMAIL, "ana@example.org", "private"))
                .build();
        Person told = Person.named(new PersonName("Ana Moreau", "Ana", "Moreau", "Annie"))
                .notes("Theirs.")
                .met(new Met(DAY, "LinkedIn", null))
                .tag("climate")
                .tag("Oslo")
                .add(new DateThatMatters(DateThatMatters.Kind.BIRTHDAY, "", PartialDate.of(LocalDate.of(1984, 3, 15))))
                .add(new ContactPoint(ContactPoint.Kind.EMAIL, "ANA@example.org", "work"))
                .add(new ContactPoint(ContactPoint.Kind.EMAIL, "am@example.org", "work"))
                .build();
        Person merged = merger.merge(known, PersonDraft.of(told, "vcard")).person();
        assertThat(merged.name()).isEqualTo(known.name());
        assertThat(merged.notes()).isEqualTo("Mine.\n\nTheirs.");
        assertThat(merged.met()).isEqualTo(known.met());
        assertThat(merged.tags()).containsExactly("Climate", "Oslo");
        assertThat(merged.dates())
                .containsExactly(new DateThatMatters(
                        DateThatMatters.Kind.BIRTHDAY, "", PartialDate.of(LocalDate.of(1984, 3, 15))));
        assertThat(merged.contactPoints())
                .extracting(ContactPoint::value)
                .containsExactly("ana@example.org", "am@example.org");
        assertThat(merged.uid()).isEqualTo(known.uid());
    }

    @Property(tries = 2_000)
    void mergingAgainChangesNothing(@ForAll("people") Person known, @ForAll("drafts") PersonDraft draft) {
        Person once = merger.merge(known, draft).person();
        assertThat(merger.merge(once, draft)).isEqualTo(new Merged(once, List.of()));
        Person joined = merger.join(known, draft).person();
        assertThat(merger.join(joined, draft).person()).isEqualTo(joined);
        assertThat(merger.merge(joined, draft).news()).isEmpty();
    }

    /** A file with several rows about one person, read a second time. */
    @Property(tries = 2_000)
    void readingAFileAgainIsNoNews(
            @ForAll("people") Person first, @ForAll("drafts") PersonDraft second, @ForAll("drafts") PersonDraft third) {
        Person person = merger.join(merger.join(first, second).person(), third).person();
        Merged again = merger.merge(person, PersonDraft.of(first, "vcard"));
        assertThat(again.news()).isEmpty();
        again = merger.merge(again.person(), second);
        assertThat(again.news()).isEmpty();
        again = merger.merge(again.person(), third);
        assertThat(again.news()).isEmpty();
        assertThat(again.person()).isEqualTo(person);
    }

    @Provide
    Arbitrary<Person> people() {
        Arbitrary<String> organizations = Arbitraries.of("", "Kestrel", "KESTREL Inc.", "Solstice", "Harbour Library");
        Arbitrary<String> titles = Arbitraries.of("", "CTO", "cto", "Engineer");
        Arbitrary<Position> positions = Combinators.combine(organizations, titles)
                .as(Position::current)
                .filter(p -> !p.organization().isEmpty() || !p.title().isEmpty());
        Arbitrary<ContactPoint> points = Arbitraries.of(
                point(ContactPoint.Kind.EMAIL, "ana@example.org"),
                point(ContactPoint.Kind.EMAIL, "am@example.org"),
                point(ContactPoint.Kind.URL, PROFILE));
        Arbitrary<List<String>> tags =
                Arbitraries.of("Oslo", "oslo", "Climate").list().ofMaxSize(2);
        Arbitrary<String> notes = Arbitraries.of("", "One.", "Two.", "One. Two.");
        return Combinators.combine(positions.list().ofMaxSize(3), points.list().ofMaxSize(2), tags, notes)
                .as((career, reach, labels, text) -> Person.named(PersonName.of("Ana Moreau"))
                        .uid("4fbe8971-0bc3-424c-9c26-" + text.length())
                        .positions(distinct(career))
                        .contactPoints(reach.stream().distinct().toList())
                        .tags(labels.stream()
                                .map(t -> t.toLowerCase(Locale.ROOT))
                                .distinct()
                                .toList())
                        .notes(text)
                        .build());
    }

    /** No position twice: a blank of the one may be what the other says. */
    private static List<Position> distinct(List<Position> positions) {
        List<Position> kept = new ArrayList<>();
        for (Position position : positions) {
            if (kept.stream()
                    .noneMatch(k -> k.organization().equals(position.organization())
                            || k.title().equals(position.title()))) {
                kept.add(position);
            }
        }
        return kept;
    }

    @Provide
    Arbitrary<PersonDraft> drafts() {
        Arbitrary<String> uids = Arbitraries.of("", "1", "4fbe8971-0bc3-424c-9c26-4", "4fbe8971-0bc3-424c-9c26-0");
        return Combinators.combine(people(), uids)
                .as((person, uid) -> new PersonDraft(person, null, "vcard", uid, List.of(), null));
    }
}
