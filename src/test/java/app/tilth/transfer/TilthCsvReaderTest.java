package app.tilth.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tilth.model.Circle;
import app.tilth.model.ContactPoint;
import app.tilth.model.Person;
import app.tilth.model.Position;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TilthCsvReaderTest {
    @TempDir
    Path folder;

    private final TilthCsvReader reader = new TilthCsvReader(new Normal("DE"));

    @Test
    void readsWhatASpreadsheetMadeOfIt() throws Exception {
        Taken taken = read("""
                "Tilth id";Favourite colour;Name;circle;Phones;Emails;Positions\r
                a-1;green;Ana Silva;CLOSE;'+49 30 1234567;ana@example.org | work;"Kestrel | Engineer\r
                Solstice | CTO"\r
                ;;;;;;\r
                ;;Joon Park;;030 7654321\r
                """);

        assertThat(taken.problems).isEmpty();
        assertThat(taken.lines).containsExactly(2, 5);
        Person ana = taken.people.getFirst().person();
        assertThat(ana.uid()).isEqualTo("a-1");
        assertThat(ana.circle()).isEqualTo(Circle.CLOSE);
        assertThat(ana.first(ContactPoint.Kind.PHONE))
                .contains(new ContactPoint(ContactPoint.Kind.PHONE, "+49 30 1234567", "+49301234567", ""));
        assertThat(ana.positions())
                .containsExactly(Position.current("Kestrel", "Engineer"), Position.current("Solstice", "CTO"));
        PersonDraft joon = taken.people.getLast();
        assertThat(joon.externalId()).isEmpty();
        assertThat(joon.person().uid()).isNotEmpty();
        assertThat(joon.person().contactPoints())
                .containsExactly(new ContactPoint(ContactPoint.Kind.PHONE, "030 7654321", "+49307654321", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            Circle; near; “near” cannot be read as “Circle”, so this person was left out.
            Every so many days; often; “often” cannot be read as “Every so many days”, so this person was left out.
            Every so many days; 0; “0” cannot be read as “Every so many days”, so this person was left out.
            Met on; 31.12.2024; “31.12.2024” cannot be read as “Met on”, so this person was left out.
            Positions; Kestrel | CTO | 2024; “2024” cannot be read as “Positions”, so this person was left out.
            Dates; name day | 2024-01-01; “name day” cannot be read as “Dates”, so this person was left out.
            Dates; birthday | 2024-13-01; “2024-13-01” cannot be read as “Dates”, so this person was left out.
            Archived; maybe; “maybe” cannot be read as “Archived”, so this person was left out.
            """)
    void leavesOutWhomItCannotReadAndGoesOn(String column, String cell, String reason) throws Exception {
        Taken taken = read("Tilth id,Name," + column + "\na,Ana,\nb,Joon," + cell + "\nc,Mei,\n");

        assertThat(taken.problems).containsExactly("people.csv, line 3: " + reason);
        assertThat(taken.people).extracting(PersonDraft::externalId).containsExactly("a", "c");
    }

    @Test
    void takesTheFirstOfTwoRowsWithOneId() throws Exception {
        Taken taken = read("Tilth id,Name\na,Ana\na,Anna\n");

        assertThat(taken.people)
                .extracting(draft -> draft.person().name().full())
                .containsExactly("Ana");
        assertThat(taken.problems)
                .containsExactly(
                        "people.csv, line 3: the person with the Tilth id “a” is there a second time and was left out.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Name,Tilth id\n", "First Name,Last Name\n", "{\"tilth\":1}", "\0\1\2"})
    void leavesAnyOtherFileAlone(String text) throws Exception {
        Path file = folder.resolve("people.csv");
        Files.writeString(file, text);

        assertThat(reader.accepts(file)).isFalse();
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("people.csv, line 1: this is not a table of people written by Tilth.");
    }

    @Test
    void knowsItsOwnByTheFirstColumn() throws Exception {
        Path file = folder.resolve("people.csv");
        Files.writeString(file, "\uFEFF\"Tilth id\"\tName\n");
        assertThat(reader.accepts(file)).isTrue();
        assertThat(reader.accepts(folder.resolve("missing"))).isFalse();
    }

    @Test
    void namesWhereTheTextStopsBeingText() throws Exception {
        Path file = folder.resolve("people.csv");
        Files.write(file, "Tilth id,Name\na,Ana\nb,Jür\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> reader.read(new ImportFile(file), new Taken()))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageEndingWith("what follows here is not UTF-8 text.");
    }

    @Test
    void namesAFileCutOffInsideACellAndTellsNothingOfItsRow() throws Exception {
        Path file = folder.resolve("people.csv");
        Files.writeString(file, "Tilth id,Name\na,Ana\nb,\"Joo");
        Taken taken = new Taken();

        assertThatThrownBy(() -> reader.read(new ImportFile(file), taken))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("people.csv, line 3: the file ends in the middle of a cell.");
        assertThat(taken.people).extracting(PersonDraft::externalId).containsExactly("a");
    }

    @Test
    void refusesACellLargerThanAnyOfTilths() {
        assertThatThrownBy(() -> read("Tilth id,Name\na,\"" + "x".repeat(20_000_000) + "\"\n"))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("people.csv, line 1: what follows here is not readable CSV.");
    }

    @Test
    void stopsWhenCancelled() throws Exception {
        Path file = folder.resolve("people.csv");
        Files.writeString(file, "Tilth id,Name\na,Ana\n");
        Taken taken = new Taken();
        taken.cancelled = true;
        assertThatThrownBy(() -> reader.read(new ImportFile(file), taken)).isInstanceOf(CancellationException.class);
        assertThat(taken.people).isEmpty();
    }

    private Taken read(String text) throws Exception {
        Path file = folder.resolve("people.csv");
        Files.writeString(file, text);
        Taken taken = new Taken();
        reader.read(new ImportFile(file), taken);
        return taken;
    }
}
