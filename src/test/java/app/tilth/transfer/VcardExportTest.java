package app.tilth.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.Connection;
import app.tilth.model.ContactPoint;
import app.tilth.model.DateThatMatters;
import app.tilth.model.Met;
import app.tilth.model.PartialDate;
import app.tilth.model.Person;
import app.tilth.model.PersonName;
import app.tilth.model.Photo;
import app.tilth.model.Position;
import app.tilth.model.Topic;
import ezvcard.VCard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VcardExportTest {
    @Property(tries = 500)
    void givesBackThePersonWithoutLoss(@ForAll long seed) throws Exception {
        Networks networks = new Networks(seed, "\n😀🏳️‍🌈𝕏,;\\:\"^'");
        Person person = networks.person(1);
        Photo photo = networks.photo();

        PersonDraft draft = read(write(person, photo, List.of()));

        assertThat(draft.person()).isEqualTo(canonical(person));
        assertThat(draft.externalId()).isEqualTo(person.uid());
        assertThat(draft.photo()).usingRecursiveComparison().isEqualTo(photo);
    }

    @Property(tries = 100)
    void aCardReadAndWrittenAgainIsTheSame(@ForAll long seed) throws Exception {
        String card = write(new Networks(seed, "\n😀").person(1), null, List.of());
        assertThat(write(read(card).person(), null, List.of())).isEqualTo(card);
    }

    @Test
    void writesACardOtherProgramsUnderstand() throws IOException {
        Person ana = Person.named(new PersonName("Ana Silva", "Ana", "Silva", "Aninha"))
                .id(3)
                .uid("a-1")
                .circle(Circle.CLOSE)
                .cadenceDays(21)
                .met(new Met(LocalDate.of(2024, 3, 1), "Power Commons; Lisbon", 7L))
                .notes("Likes:\nolives, fado")
                .archived(true)
                .add(new ContactPoint(ContactPoint.Kind.EMAIL, "ana@example.org", "work"))
                .add(new ContactPoint(ContactPoint.Kind.PHONE, "030 1234567", "+49301234567", "Berlin desk"))
                .add(new ContactPoint(ContactPoint.Kind.HANDLE, "@ana", "ana", ""))
                .add(new Position("Solstice, Inc", "CTO", LocalDate.of(2021, 7, 1), null))
                .add(new Position("Kestrel", "Engineer", LocalDate.of(2019, 1, 1), LocalDate.of(2021, 6, 30)))
                .tag("grid")
                .tag("storage")
                .add(new Topic(Topic.Kind.OFFERS, "a spare desk"))
                .add(new Topic(Topic.Kind.CARES_ABOUT, "fado"))
                .add(new DateThatMatters(DateThatMatters.Kind.BIRTHDAY, "", PartialDate.yearless(5, 23)))
                .add(new DateThatMatters(
                        DateThatMatters.Kind.OTHER, "moved to Oslo", new PartialDate(2022, MonthDay.of(9, 1))))
                .build();
        Connection connection = new Connection(2, 3, Connection.Kind.WORKED_WITH, Connection.Source.DECLARED, .5);

        assertThat(write(ana, new Photo("image/png", new byte[] {1, 2, 3}), List.of(connection)))
                .isEqualToNormalizingNewlines("""
                        BEGIN:VCARD
                        VERSION:4.0
                        PRODID:-//Tilth//Tilth//EN
                        X-TILTH-VERSION:1
                        item1.X-ABLABEL:Berlin desk
                        X-SOCIALPROFILE:@ana
                        position2.X-TILTH-POSITION:Kestrel;Engineer;2019-01-01;2021-06-30
                        X-TILTH-DATE:OTHER;2022-09-01;moved to Oslo
                        X-TILTH-CIRCLE:CLOSE
                        X-TILTH-CADENCE:21
                        X-TILTH-MET:2024-03-01;Power Commons\\; Lisbon
                        X-TILTH-MET-THROUGH:uid-7
                        X-TILTH-ARCHIVED:1
                        X-TILTH-OFFERS:a spare desk
                        UID:a-1
                        FN:Ana Silva
                        N:Silva;Ana;;;
                        NICKNAME:Aninha
                        EMAIL;TYPE=work:ana@example.org
                        item1.TEL;X-TILTH-NORMAL=+49301234567:030 1234567
                        position1.ORG;X-TILTH-FROM=2021-07-01:Solstice\\, Inc
                        position1.TITLE:CTO
                        CATEGORIES:grid,storage
                        BDAY:--0523
                        INTEREST:fado
                        NOTE:Likes:\\nolives\\, fado
                        RELATED;TYPE=colleague;X-TILTH-BOND=WORKED_WITH DECLARED 0.5;VALUE=text:uid
                         -2
                        PHOTO:data:image/png;base64,AQID
                        END:VCARD
                        """);
    }

    @Test
    void tellsConnectionsAndWhoBroughtYouTogetherByUid() throws Exception {
        Person ana = Person.named(PersonName.of("Ana"))
                .id(3)
                .met(new Met(null, "", 7L))
                .build();
        List<Connection> connections = List.of(
                new Connection(2, 3, Connection.Kind.WORKED_WITH, Connection.Source.DECLARED, .25),
                new Connection(3, 9, Connection.Kind.FAMILY, Connection.Source.INFERRED, null));

        List<Related> related = read(write(ana, null, connections)).related();

        assertThat(related).extracting(Related::reference).containsExactly("uid-7", "uid-2", "uid-9");
        assertThat(related).allMatch(Related::uri);
        assertThat(related.getFirst().label()).isEqualTo(Bond.MET_THROUGH);
        assertThat(related.subList(1, 3))
                .extracting(person -> Bond.parse(person.label()).orElseThrow())
                .containsExactly(
                        new Bond(Connection.Kind.WORKED_WITH, Connection.Source.DECLARED, .25),
                        new Bond(Connection.Kind.FAMILY, Connection.Source.INFERRED, null));
    }

    @Test
    void writesLineEndsAsVcardDoesAndLeavesOutWhatItCannotCarry() throws Exception {
        Person ana = Person.named(PersonName.of("A\0na\u0007"))
                .notes("one\r\ntwo\rthree\tfour")
                .build();

        Person read = read(write(ana, null, List.of())).person();

        assertThat(read.name().full()).isEqualTo("Ana");
        assertThat(read.notes()).isEqualTo("one\ntwo\nthree\tfour");
    }

    @Test
    void readsWhatAnotherProgramChanged() throws Exception {
        Person person = read("""
                BEGIN:VCARD
                VERSION:4.0
                X-TILTH-VERSION:1
                X-TILTH-CIRCLE:nearby
                X-TILTH-CADENCE:often
                X-TILTH-MET:yesterday;Power Commons
                X-TILTH-DATE:OTHER;soon;never
                FN:Ana Silva
                TEL;TYPE=cell,voice:030 1234567
                TEL;VALUE=uri:tel:+49-30-7654321
                ADR;TYPE=home:;;Rua 1;Lisboa;;1100;Portugal
                ORG:Solstice;Research
                TITLE:CTO
                BDAY:19800523
                END:VCARD
                """).person();

        assertThat(person.circle()).isEqualTo(Circle.WIDER);
        assertThat(person.cadenceDays()).isNull();
        assertThat(person.met()).isEqualTo(new Met(null, "Power Commons", null));
        assertThat(person.contactPoints())
                .extracting(point -> point.label() + " " + point.value())
                .containsExactly("cell 030 1234567", " +49-30-7654321", "home Rua 1, 1100, Lisboa, Portugal");
        assertThat(person.contactPoints().getFirst().normal()).isEqualTo("+49301234567");
        assertThat(person.positions()).containsExactly(Position.current("Solstice, Research", "CTO"));
        assertThat(person.dates())
                .containsExactly(new DateThatMatters(
                        DateThatMatters.Kind.BIRTHDAY, "", PartialDate.of(LocalDate.of(1980, 5, 23))));
    }

    @Test
    void aCardOfAnotherProgramIsNotTilths() {
        assertThat(TilthCard.isTilths(new VCard())).isFalse();
    }

    private static Person canonical(Person person) {
        Person byKind = Networks.byKind(person);
        return byKind.change()
                .dates(byKind.dates().stream()
                        .sorted(Comparator.comparing(DateThatMatters::kind))
                        .toList())
                .build();
    }

    private static String write(Person person, @Nullable Photo photo, List<Connection> connections) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (VcardExport export = new VcardExport(out, id -> "uid-" + id)) {
            export.write(person, photo, connections);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static PersonDraft read(String text) throws IOException, UnreadableFile {
        Path file = Files.createTempFile("people", ".vcf");
        try {
            Files.writeString(file, text);
            Taken taken = new Taken();
            new VcardReader(new Normal("DE")).read(new ImportFile(file), taken);
            assertThat(taken.problems).isEmpty();
            assertThat(taken.people).hasSize(1);
            return taken.people.getFirst();
        } finally {
            Files.delete(file);
        }
    }
}
