package app.tilth.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.ContactPoint;
import app.tilth.model.Direction;
import app.tilth.model.Person;
import app.tilth.model.Position;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkedInReaderTest {
    private static final String NOTES = """
            Notes:
            "When exporting your connection data, you may notice that some of the email addresses are missing. You will \
            only see email addresses for connections who have allowed it."

            """;
    private static final String CONNECTIONS = NOTES + """
            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Ana,Moreau,https://www.linkedin.com/in/ana-moreau,ana@example.org,Solstice Microgrids,CTO,12 Mar 2021
            ,,,,,,

            Joon,Park,https://www.linkedin.com/in/joon%2Dpark,,"Kestrel, Inc.","Head of ""Grid""
            Storage",7-Feb-22
            Hana,Ito,https://www.linkedin.com/in/hana-ito,,,,03/15/2024
            """;
    private static final String HEADER = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,"
            + "RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n";
    private static final String ME = "Mika Sol,https://www.linkedin.com/in/mika-sol";
    private static final String ANA = "Ana Moreau,https://www.linkedin.com/in/ana-moreau";
    private static final String JOON = "Joon Park,https://www.linkedin.com/in/joon-park";
    private static final String MESSAGES = HEADER
            + "c1,,%s,%s,2024-03-15 12:34:56 UTC,Oslo,\"Hello Ana,\nhow are you?\nMika\",INBOX\n".formatted(ME, ANA)
            + "c1,,%s,%s,2024-03-16 08:00:00 UTC,,Fine.,INBOX\n".formatted(ANA, ME)
            + "c1,,%s,%s,2024-03-16 08:00:00 UTC,,Fine.,INBOX\n".formatted(ANA, ME)
            + "c2,Grid storage,%s,%s,2024-04-01 23:30:00 UTC,,Hi,INBOX\n".formatted(JOON, ME)
            + "c3,Sponsored Conversation,Shop,,%s,2024-04-02 10:00:00 UTC,,Buy,INBOX\n".formatted(ME)
            + "c4,,Spam Er,https://www.linkedin.com/in/spam,%s,2024-04-02 10:00:00 UTC,,Buy,SPAM\n".formatted(ME)
            + "c5,,LinkedIn Member,,%s,2024-04-03 10:00:00 UTC,,Gone,INBOX\n".formatted(ME)
            + "c6,,%s,%s,some day,,Hi,INBOX\n".formatted(JOON, ME);

    @TempDir
    Path folder;

    private Path zip(Map<String, String> entries) throws IOException {
        Path file = folder.resolve("Basic_LinkedInDataExport_11-22-2026.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    @Test
    void connectionsWithTheirQuirks() throws Exception {
        Heard heard = Heard.of(folder, "Connections.csv", "\uFEFF" + CONNECTIONS);
        assertThat(heard.problems).isEmpty();
        assertThat(heard.names()).containsExactly("Ana Moreau", "Joon Park", "Hana Ito");
        assertThat(heard.lines).containsExactly(5, 8, 10);
        assertThat(heard.people)
                .extracting(PersonDraft::connectedOn)
                .containsExactly(LocalDate.of(2021, 3, 12), LocalDate.of(2022, 2, 7), LocalDate.of(2024, 3, 15));
        Person ana = heard.people.getFirst().person();
        assertThat(ana.met().day()).isEqualTo(LocalDate.of(2021, 3, 12));
        assertThat(ana.contactPoints())
                .extracting(ContactPoint::normal)
                .containsExactly("linkedin.com/in/ana-moreau", "ana@example.org");
        Person joon = heard.people.get(1).person();
        assertThat(joon.contactPoints()).extracting(ContactPoint::normal).containsExactly("linkedin.com/in/joon-park");
        assertThat(joon.positions()).containsExactly(Position.current("Kestrel, Inc.", "Head of \"Grid\" Storage"));
        assertThat(heard.people.get(2).person().positions()).isEmpty();
    }

    @Test
    void otherHeadersSeparatorsAndEncodings() throws Exception {
        String old = "First Name,Last Name,Company,Position,Connected On\nJörg,Müller,Förde AG,Chef,12 Mar 2021\n";
        assertThat(Heard.of(folder, "a.csv", old).names()).containsExactly("Jörg Müller");
        Charset windows = Charset.forName("windows-1252");
        assertThat(Heard.of(folder, "b.csv", old, windows).names()).containsExactly("Jörg Müller");
        Charset utf16 = StandardCharsets.UTF_16BE;
        assertThat(Heard.of(folder, "c.csv", "\uFEFF" + old.replace(',', ';'), utf16)
                        .names())
                .containsExactly("Jörg Müller");
        Heard tabs = Heard.of(folder, "d.csv", old.replace(',', '\t').replace("\n", "\r\n"));
        assertThat(tabs.only().positions()).containsExactly(Position.current("Förde AG", "Chef"));
    }

    @Test
    void rowsThatCannotBeReadAreListedAndTheRestGoesOn() throws Exception {
        Heard heard = Heard.of(
                folder,
                "Connections.csv",
                NOTES
                        + "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
                        + ",,,,Kestrel,Engineer,12 Mar 2021\n"
                        + "Ana,Moreau,,,,,someday\n"
                        + "x,".repeat(10_000) + "\n"
                        + "Joon,Park\n");
        assertThat(heard.names()).containsExactly("Ana Moreau", "Joon Park");
        assertThat(heard.problems).extracting(Problem::line).containsExactly(5, 6, 7);
        assertThat(heard.problems)
                .extracting(Problem::reason)
                .element(1)
                .asString()
                .contains("someday");
    }

    @Test
    void messagesTellWhoWhenAndTheSubjectButNeverTheText() throws Exception {
        Heard heard = Heard.of(folder, "messages.csv", MESSAGES);
        assertThat(heard.interactions).hasSize(4);
        assertThat(heard.lines).containsExactly(2, 5, 6, 7);
        InteractionDraft first = heard.interactions.getFirst();
        assertThat(first.direction()).isEqualTo(Direction.OUT);
        assertThat(first.day()).isEqualTo(LocalDate.of(2024, 3, 15));
        assertThat(first.time()).isEqualTo(LocalTime.of(12, 34, 56));
        assertThat(first.summary()).isEqualTo("Oslo");
        assertThat(first.participants())
                .containsExactly(new PersonRef("Ana Moreau", "https://www.linkedin.com/in/ana-moreau", ""));
        assertThat(heard.interactions.get(1).direction()).isEqualTo(Direction.IN);
        assertThat(heard.interactions.get(3).summary()).isEqualTo("Grid storage");
        assertThat(heard.interactions).asString().doesNotContain("how are you", "Fine", "Mika");
        assertThat(heard.problems)
                .containsExactly(new Problem("messages.csv", 11, "“some day” is not a date Tilth understands."));
    }

    @Test
    void identitiesAreStableAndRepetitionsNumbered() throws Exception {
        var first = Heard.of(folder, "messages.csv", MESSAGES).interactions;
        var again = Heard.of(folder, "other.csv", MESSAGES).interactions;
        assertThat(first).extracting(InteractionDraft::origin).doesNotHaveDuplicates();
        assertThat(again).isEqualTo(first);
        assertThat(first.get(2).origin().externalId())
                .isEqualTo(first.get(1).origin().externalId() + "-1");
    }

    @Test
    void dayIsThatOfTheClockOnTheWall() throws Exception {
        Path file = Files.writeString(folder.resolve("messages.csv"), MESSAGES);
        Heard heard = new Heard();
        new LinkedInReader(Heard.NORMAL, ZoneId.of("Europe/Berlin")).read(new ImportFile(file), heard);
        assertThat(heard.interactions.getLast().day()).isEqualTo(LocalDate.of(2024, 4, 2));
        assertThat(heard.interactions.getLast().time()).isEqualTo(LocalTime.of(1, 30));
    }

    @Test
    void messagesWithoutProfilesAndToMany() throws Exception {
        Heard heard = Heard.of(folder, "messages.csv", """
                CONVERSATION ID,FROM,TO,DATE,CONTENT
                c1,Mika Sol,Ana Moreau,2019-05-01 10:00:00 UTC,Hi
                c2,Joon Park,"Mika Sol,Hana Ito",2019-05-02 10:00:00 UTC,Hi
                """);
        assertThat(heard.interactions.get(0).direction()).isEqualTo(Direction.OUT);
        assertThat(heard.interactions.get(1).participants())
                .extracting(PersonRef::name)
                .containsExactly("Joon Park", "Hana Ito");
    }

    @Test
    void nameWithCommasIsFoundByItsAddress() throws Exception {
        Heard heard = Heard.of(
                folder,
                "messages.csv",
                HEADER
                        + "c1,,%s,\"Ana Moreau, PhD\",https://www.linkedin.com/in/ana-moreau,".formatted(ME)
                        + "2024-03-15 12:34:56 UTC,,Hi,INBOX\n"
                        + "c2,,%s,\"Ana Moreau, PhD,Joon Park\",\"https://www.linkedin.com/in/ana-moreau-4b1,"
                                .formatted(ME)
                        + "https://www.linkedin.com/in/joon-park\",2024-03-15 12:34:56 UTC,,Hi,INBOX\n");
        assertThat(heard.interactions.get(0).participants())
                .extracting(PersonRef::name)
                .containsExactly("Ana Moreau, PhD");
        assertThat(heard.interactions.get(1).participants())
                .extracting(PersonRef::name)
                .containsExactly("Ana Moreau", "Joon Park");
    }

    @Test
    void archiveWithFoldersAndItsOwnersProfile() throws Exception {
        // One conversation alone would not tell whose export it is.
        String messages = HEADER + "c1,,%s,%s,2024-03-16 08:00:00 UTC,,Fine.,INBOX\n".formatted(ANA, ME);
        Path zip = zip(Map.of(
                "Export/Profile.csv",
                "First Name,Last Name,Headline\nMika,Sol,Gardener\n",
                "Export/connections.csv",
                CONNECTIONS,
                "Export/Messages.csv",
                messages,
                "Export/Rich_Media.csv",
                "Date\n"));
        Heard heard = Heard.of(zip);
        assertThat(heard.people).hasSize(3);
        assertThat(heard.interactions).singleElement().satisfies(message -> {
            assertThat(message.direction()).isEqualTo(Direction.IN);
            assertThat(message.participants()).extracting(PersonRef::name).containsExactly("Ana Moreau");
        });
        assertThat(heard.problems).isEmpty();
    }

    @Test
    void problemInsideAnArchiveNamesBoth() throws Exception {
        Heard heard = Heard.of(zip(Map.of(
                "Connections.csv", CONNECTIONS + "Ola,Nord,https://www.linkedin.com/in/ola-nord,,,,some day\n")));
        assertThat(heard.problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.file())
                        .isEqualTo("Connections.csv in Basic_LinkedInDataExport_11-22-2026.zip"));
    }

    @Test
    void ownerThatCannotBeToldIsAProblem() throws Exception {
        Heard heard = Heard.of(
                folder, "messages.csv", HEADER + "c1,,%s,%s,2024-03-16 08:00:00 UTC,,Fine.,INBOX\n".formatted(ANA, ME));
        assertThat(heard.problems).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isZero();
            assertThat(problem.reason()).contains("Ana Moreau");
        });
    }

    @Test
    void progressAndCancel() throws Exception {
        StringBuilder rows = new StringBuilder("First Name,Last Name,Connected On\n");
        for (int i = 0; i < 50_000; i++) {
            rows.append("Ana,Moreau").append(i).append(",12 Mar 2021\n");
        }
        ImportFile file = new ImportFile(Files.writeString(folder.resolve("Connections.csv"), rows));
        Heard heard = new Heard();
        heard.cancelAfter = 20_000;
        FormatReader reader = Heard.FORMATS.forFile(file.path());
        assertThat(file.progress()).isZero();
        Assertions.assertThatThrownBy(() -> reader.read(file, heard)).isInstanceOf(CancellationException.class);
        assertThat(heard.people).hasSize(20_000);
        assertThat(file.progress()).isBetween(.3, .6);
    }
}
