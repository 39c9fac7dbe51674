package app.tilth.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.ContactPoint;
import app.tilth.model.DateThatMatters;
import app.tilth.model.PartialDate;
import app.tilth.model.Person;
import app.tilth.model.Position;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoogleReaderTest {
    private static final String HEADER = "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,"
            + "Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,"
            + "Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,"
            + "E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,"
            + "Address 1 - Formatted,Relation 1 - Label,Relation 1 - Value,Website 1 - Label,Website 1 - Value,"
            + "Event 1 - Label,Event 1 - Value\n";

    @TempDir
    Path folder;

    @Test
    void currentColumns() throws Exception {
        Heard heard = Heard.of(
                folder,
                "contacts.csv",
                HEADER
                        + "Ana,Maria,Moreau,,,,,,Annie,,Solstice Microgrids,CTO,,1984-03-15,\"Likes tea.\nAnd rain.\",,"
                        + "Climate ::: * myContacts ::: * friends,* Work,ana@example.org ::: am@example.com,Home,a@example.net,"
                        + "Mobile,+49 151 23456789,Home,\"Gartenweg 3\n10115 Berlin\",Spouse,Luc Moreau,Blog,https://ana.example/,"
                        + "Anniversary, --06-04\n"
                        + ",,,,,,,,,,,,,,,,* myContacts,,joon@example.org\n"
                        + ",,,,,,,,,,,,,,,,* myContacts\n");
        PersonDraft draft = heard.people.getFirst();
        Person ana = draft.person();
        assertThat(ana.name().full()).isEqualTo("Ana Maria Moreau");
        assertThat(ana.name().given()).isEqualTo("Ana");
        assertThat(ana.positions()).containsExactly(Position.current("Solstice Microgrids", "CTO"));
        assertThat(ana.contactPoints())
                .extracting(ContactPoint::normal)
                .containsExactly(
                        "ana@example.org",
                        "am@example.com",
                        "a@example.net",
                        "+4915123456789",
                        "ana.example",
                        "gartenweg 3 10115 berlin");
        assertThat(ana.contactPoints()).extracting(ContactPoint::label).startsWith("Work", "Work", "Home", "Mobile");
        assertThat(ana.tags()).containsExactly("Climate", "friends");
        assertThat(ana.notes()).isEqualTo("Likes tea.\nAnd rain.");
        assertThat(ana.dates())
                .containsExactly(
                        new DateThatMatters(
                                DateThatMatters.Kind.BIRTHDAY, "", PartialDate.of(LocalDate.of(1984, 3, 15))),
                        new DateThatMatters(DateThatMatters.Kind.ANNIVERSARY, "", PartialDate.yearless(6, 4)));
        assertThat(draft.related()).containsExactly(new Related("Luc Moreau", false, "Spouse"));
        assertThat(heard.names()).containsExactly("Ana Maria Moreau", "joon");
        assertThat(heard.problems).containsExactly(new Problem("contacts.csv", 6, "this person has no name."));
    }

    @Test
    void oldColumns() throws Exception {
        Heard heard = Heard.of(folder, "google.csv", """
                Name,Given Name,Additional Name,Family Name,Nickname,Birthday,Notes,Group Membership,E-mail 1 - Type,\
                E-mail 1 - Value,IM 1 - Type,IM 1 - Service,IM 1 - Value,Phone 1 - Type,Phone 1 - Value,\
                Organization 1 - Type,Organization 1 - Name,Organization 1 - Title,Website 1 - Type,Website 1 - Value
                Joon Park,Joon,,Park,, --03-15,=HYPERLINK("x"),Grid ::: * myContacts,* ,joon@example.org,Other,Skype,\
                joon.p,Mobile,030 1234567 ::: 030 7654321,,Kestrel,Engineer,Profile,https://www.linkedin.com/in/joon-park
                ,,,,,,,* myContacts,,,,,,,,,Harbour Library,,,
                """);
        Person joon = heard.people.getFirst().person();
        assertThat(joon.name().full()).isEqualTo("Joon Park");
        assertThat(joon.tags()).containsExactly("Grid");
        assertThat(joon.notes()).isEqualTo("=HYPERLINK(\"x\")");
        assertThat(joon.dates())
                .containsExactly(new DateThatMatters(DateThatMatters.Kind.BIRTHDAY, "", PartialDate.yearless(3, 15)));
        assertThat(joon.contactPoints())
                .extracting(ContactPoint::normal)
                .containsExactly(
                        "joon@example.org", "+49301234567", "+49307654321", "linkedin.com/in/joon-park", "joon.p");
        assertThat(joon.positions()).containsExactly(Position.current("Kestrel", "Engineer"));
        assertThat(heard.names()).containsExactly("Joon Park", "Harbour Library");
    }

    @Test
    void birthdayThatIsNoneIsAProblemOfTheRow() throws Exception {
        Heard heard = Heard.of(folder, "contacts.csv", """
                First Name,Last Name,Birthday,Labels
                Ana,Moreau,1985-02-30,
                """);
        assertThat(heard.only().dates()).isEmpty();
        assertThat(heard.problems).singleElement().extracting(Problem::line).isEqualTo(2);
    }
}
