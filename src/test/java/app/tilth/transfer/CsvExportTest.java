package app.tilth.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.ContactPoint;
import app.tilth.model.DateThatMatters;
import app.tilth.model.Met;
import app.tilth.model.PartialDate;
import app.tilth.model.Person;
import app.tilth.model.PersonName;
import app.tilth.model.Position;
import app.tilth.model.Topic;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CsvExportTest {
    private static final String ANYTHING = "\n\r\t|\\'\"=+-@ \0\u0001\u007F\u0085\u2028\uFEFF😀🏳️‍🌈𝕏＝";

    @Property(tries = 300)
    void givesBackPeopleWithoutLoss(@ForAll long seed) throws Exception {
        Networks networks = new Networks(seed, ANYTHING);
        List<Person> people =
                LongStream.rangeClosed(1, 3).mapToObj(networks::person).toList();

        Taken taken = read(write(people));

        assertThat(taken.problems).isEmpty();
        assertThat(taken.people)
                .extracting(PersonDraft::person)
                .isEqualTo(people.stream().map(Networks::byKind).toList());
        assertThat(taken.people)
                .extracting(PersonDraft::externalId)
                .isEqualTo(people.stream().map(Person::uid).toList());
    }

    @Test
    void writesARowASpreadsheetCanShow() throws IOException {
        Person ana = Person.named(new PersonName("Ana Silva", "Ana", "Silva", ""))
                .uid("a-1")
                .circle(Circle.CLOSE)
                .met(new Met(LocalDate.of(2024, 3, 1), "Power Commons, Lisbon", 7L))
                .add(new ContactPoint(ContactPoint.Kind.EMAIL, "Ana@example.org", "work"))
                .add(new ContactPoint(ContactPoint.Kind.PHONE, "030 1234", "+49301234", ""))
                .add(Position.current("Solstice Microgrids", "CTO"))
                .add(new Position("Kestrel", "Engineer | lead", LocalDate.of(2019, 1, 1), LocalDate.of(2021, 6, 30)))
                .tag("grid")
                .tag("storage")
                .add(new Topic(Topic.Kind.OFFERS, "a spare desk"))
                .add(new DateThatMatters(DateThatMatters.Kind.BIRTHDAY, "", PartialDate.yearless(5, 23)))
                .notes("=HYPERLINK(\"http://x.example\")")
                .build();

        assertThat(write(List.of(ana))).isEqualTo("""
                \uFEFFTilth id,Name,Given name,Family name,Nickname,Circle,Every so many days,Met on,Met how,Met through,\
                Emails,Phones,Links,Handles,Addresses,Positions,Tags,Offers,Looks for,Cares about,Dates,Notes,Archived,You\r
                a-1,Ana Silva,Ana,Silva,,close,,2024-03-01,"Power Commons, Lisbon",uid-7,\
                Ana@example.org | work,030 1234 |  | +49301234,,,,"Solstice Microgrids | CTO
                Kestrel | Engineer \\| lead | 2019-01-01 | 2021-06-30","grid
                storage",a spare desk,,,birthday | --05-23,"'=HYPERLINK(""http://x.example"")",,\r
                """);
    }

    @Test
    void namesWhoBroughtYouTogether() throws Exception {
        Person ana =
                Person.named(PersonName.of("Ana")).met(new Met(null, "", 7L)).build();

        assertThat(read(write(List.of(ana))).people)
                .singleElement()
                .extracting(PersonDraft::related)
                .isEqualTo(List.of(new Related("uid-7", true, Bond.MET_THROUGH)));
    }

    private static String write(List<Person> people) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvExport export = new CsvExport(out, id -> "uid-" + id)) {
            people.forEach(export::write);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Taken read(String text) throws Exception {
        Path file = Files.createTempFile("people", ".csv");
        try {
            Files.writeString(file, text);
            Taken taken = new Taken();
            new TilthCsvReader(new Normal("DE")).read(new ImportFile(file), taken);
            return taken;
        } finally {
            Files.delete(file);
        }
    }
}
