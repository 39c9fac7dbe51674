package app.tilth.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.ContactPoint;
import app.tilth.model.Origin;
import app.tilth.model.Person;
import app.tilth.model.PersonBuilder;
import app.tilth.model.PersonName;
import app.tilth.model.Position;
import app.tilth.transfer.Match.By;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MatcherTest {
    private final Matcher matcher = new Matcher(10);

    private static PersonDraft draft(String name, String... told) {
        PersonBuilder person = Person.named(PersonName.of(name));
        for (String one : told) {
            if (one.contains("@")) {
                person.add(Heard.NORMAL.point(ContactPoint.Kind.EMAIL, one, ""));
            } else if (one.startsWith("+")) {
                person.add(Heard.NORMAL.point(ContactPoint.Kind.PHONE, one, ""));
            } else if (one.contains("/")) {
                person.add(Heard.NORMAL.point(ContactPoint.Kind.URL, one, ""));
            } else {
                person.add(Position.current(one, ""));
            }
        }
        return PersonDraft.of(person.build(), "vcard");
    }

    private static PersonDraft uid(String uid, String name) {
        return new PersonDraft(Person.named(PersonName.of(name)).build(), null, "vcard", uid, List.of(), null);
    }

    private void known(long id, String name, String... told) {
        matcher.add(id, draft(name, told).person());
    }

    private void assertMatch(PersonDraft draft, long id, By by) {
        assertThat(matcher.find(draft)).isEqualTo(id == 0 ? Match.NONE : new Match(id, by));
    }

    @Test
    void byIdentityEmailPhoneProfileInThisOrder() {
        matcher.add(1, uid("4fbe8971-0bc3-424c-9c26-36c3e1eff6b1", "Maria Silva"));
        known(2, "Ana Moreau", "ana@example.org", "+4915123456789", "https://www.linkedin.com/in/ana");
        known(3, "Ana Moreau", "+47 22 12 34 56");
        assertMatch(uid("4fbe8971-0bc3-424c-9c26-36c3e1eff6b1", "Mum"), 1, By.EXTERNAL_ID);
        assertMatch(draft("Ana Moreau", "+4722123456", "ANA@example.org"), 2, By.EMAIL);
        assertMatch(draft("Ana Moreau", "linkedin.com/in/ana", "+4722123456"), 3, By.PHONE);
        assertMatch(draft("A. Moreau", "linkedin.com/in/ANA/"), 2, By.PROFILE);
        assertMatch(draft("Anna Newname", "linkedin.com/in/ana"), 2, By.PROFILE);
        assertMatch(draft("Ana Moreau", "new@example.org"), 0, By.NOTHING);
    }

    @Test
    void sharedAddressesTellOnlyWhereNamesAgree() {
        known(1, "Ana Moreau", "info@kestrel.example", "+49301234567", "https://kestrel.example");
        assertMatch(draft("Joon Park", "info@kestrel.example"), 0, By.NOTHING);
        assertMatch(draft("Luc Moreau", "+49301234567"), 0, By.NOTHING);
        assertMatch(draft("Joon Park", "https://kestrel.example/"), 0, By.NOTHING);
        assertMatch(draft("Ana Silva", "info@kestrel.example"), 1, By.EMAIL);
        known(2, "Joon Park", "info@kestrel.example");
        assertMatch(draft("Joon Park", "info@kestrel.example"), 2, By.EMAIL);
        assertMatch(draft("Ana Moreau", "info@kestrel.example"), 1, By.EMAIL);
    }

    @Test
    void rowNumbersAreNoIdentityForOtherNames() {
        matcher.add(1, uid("1", "Ana Moreau"));
        assertMatch(uid("1", "Joon Park"), 0, By.NOTHING);
        assertMatch(uid("1", "Ana M."), 1, By.EXTERNAL_ID);
        Person renamed = Person.named(PersonName.of("Joon Park")).build();
        assertMatch(new PersonDraft(renamed, null, Origin.TILTH, "1", List.of(), null), 1, By.EXTERNAL_ID);
    }

    @Test
    void nameAndOrganization() {
        known(1, "Ana Moreau", "Kestrel GmbH", "ana@example.org");
        assertMatch(draft("MOREAU, Ana", "kestrel", "other@example.org"), 1, By.NAME_AND_ORGANIZATION);
        assertMatch(draft("Ana Moreau", "Solstice"), 0, By.NOTHING);
        known(2, "Ana Moreau", "Kestrel GmbH", "am@example.org");
        assertMatch(draft("Ana Moreau", "Kestrel", "other@example.org"), 0, By.NOTHING);
        assertThat(matcher.find(draft("Ana Moreau", "Kestrel"))).isEqualTo(Match.AMBIGUOUS);
        known(3, "Ana Moreau", "Kestrel");
        assertMatch(draft("Ana Moreau", "Kestrel"), 3, By.NAME_AND_ORGANIZATION);
    }

    @Test
    void otherProfileIsAnotherPerson() {
        known(1, "Wei Zhang", "Kestrel", "linkedin.com/in/wei-1");
        assertMatch(draft("Wei Zhang", "Kestrel", "linkedin.com/in/wei-2"), 0, By.NOTHING);
        known(2, "Wei Zhang", "Kestrel", "linkedin.com/in/wei-2");
        assertMatch(draft("Wei Zhang", "Kestrel", "linkedin.com/in/wei-2"), 2, By.PROFILE);
    }

    @Test
    void nameAloneOnlyWhereItIsOnePersonsAndNothingElseIsTold() {
        known(1, "Ana Moreau", "ana@example.org", "Kestrel");
        assertMatch(draft("Ana Moreau"), 1, By.NAME);
        known(2, "Ana Moreau", "am@example.org");
        assertThat(matcher.find(draft("Ana Moreau"))).isEqualTo(Match.AMBIGUOUS);
        known(3, "Ana Moreau");
        assertMatch(draft("Ana Moreau"), 3, By.NAME);
        assertMatch(draft("Ana Moreau", "new@example.org"), 0, By.NOTHING);
    }

    @Test
    void peopleOfMessages() {
        known(1, "Ana Moreau", "linkedin.com/in/ana", "Kestrel");
        known(2, "Joon Park", "joon@example.org");
        assertThat(matcher.find(new PersonRef("Ana M", "https://www.linkedin.com/in/ana/", ""))
                        .id())
                .isEqualTo(1);
        assertThat(matcher.find(new PersonRef("Ana Moreau", "https://www.linkedin.com/in/other", ""))
                        .id())
                .isZero();
        assertThat(matcher.find(new PersonRef("Joon Park", "https://www.linkedin.com/in/joon", ""))
                        .id())
                .isEqualTo(2);
        assertThat(matcher.find(new PersonRef("Joon Park", "", "")).id()).isEqualTo(2);
        assertThat(matcher.find(new PersonRef("", "", "joon@example.org")).id()).isEqualTo(2);
        PersonRef hana = new PersonRef("Hana Ito", "https://www.linkedin.com/in/hana", "");
        assertThat(matcher.find(hana).isKnown()).isFalse();
        matcher.add(3, hana);
        assertThat(matcher.find(hana).id()).isEqualTo(3);
        assertMatch(draft("Hana Ito", "linkedin.com/in/hana", "Harbour Library"), 3, By.PROFILE);
    }

    @Test
    void manyWhoShareOneAddressAreAllFoundAgain() {
        for (int i = 1; i <= 500; i++) {
            PersonDraft draft = draft("Person" + i + " Number" + i, "info@kestrel.example");
            assertThat(matcher.find(draft).id()).as("before " + i).isZero();
            matcher.add(i, draft);
        }
        for (int i = 1; i <= 500; i++) {
            assertThat(matcher.find(draft("Person" + i + " Number" + i, "info@kestrel.example"))
                            .id())
                    .isEqualTo(i);
        }
    }

    /** Whatever a file tells, reading it a second time finds everyone the first time added. */
    @Property(tries = 500)
    void secondReadingAddsNobody(@ForAll @Size(max = 40) List<@IntRange(max = 2_000_000) Integer> seeds) {
        Matcher own = new Matcher(4);
        List<PersonDraft> file = seeds.stream().map(MatcherTest::invented).toList();
        long next = 1;
        for (PersonDraft draft : file) {
            Match match = own.find(draft);
            if (!match.equals(Match.AMBIGUOUS)) {
                own.add(match.isKnown() ? match.id() : next++, draft);
            }
        }
        for (PersonDraft draft : file) {
            assertThat(own.find(draft)).as("%s of %s", draft.person(), file).isNotEqualTo(Match.NONE);
        }
    }

    /** Few names, addresses and organizations, so that they meet often. */
    private static PersonDraft invented(int seed) {
        String[] names = {"Ana Moreau", "Ana Silva", "Luc Moreau", "Ana", "A. Moreau", "Joon Park"};
        String[][] parts = {
            {"", "ana@example.org", "info@kestrel.example", "luc@example.org"},
            {"", "", "+49301234567", "+49301234568"},
            {"", "", "linkedin.com/in/a", "linkedin.com/in/b", "linkedin.com/in/c"},
            {"", "", "Kestrel", "Solstice"}
        };
        int rest = seed;
        String name = names[rest % names.length];
        rest /= names.length;
        List<String> told = new ArrayList<>();
        for (String[] part : parts) {
            String one = part[rest % part.length];
            rest /= part.length;
            if (!one.isEmpty()) {
                told.add(one);
            }
        }
        return draft(name, told.toArray(String[]::new));
    }

    @Property(tries = 200)
    void tableHoldsWhatAMapHolds(@ForAll List<@IntRange(max = 50) Integer> keys) {
        LongTable table = new LongTable(1);
        Map<Long, List<Long>> expected = new HashMap<>();
        long value = 0;
        for (int key : keys) {
            long spread = Hash.mix(key % 7 + 1) | 1; // some keys meet in one slot
            table.add(spread, ++value);
            expected.computeIfAbsent(spread, k -> new ArrayList<>()).add(value);
        }
        expected.forEach((key, values) -> {
            List<Long> found = new ArrayList<>();
            for (int slot = table.first(key); slot >= 0; slot = table.next(slot, key)) {
                found.add(table.value(slot));
            }
            assertThat(found).isEqualTo(values);
        });
        assertThat(table.first(123_456_789L)).isNegative();
    }
}
