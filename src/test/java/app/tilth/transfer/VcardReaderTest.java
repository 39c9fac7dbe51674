package app.tilth.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.ContactPoint;
import app.tilth.model.DateThatMatters;
import app.tilth.model.PartialDate;
import app.tilth.model.Person;
import app.tilth.model.Photo;
import app.tilth.model.Position;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VcardReaderTest {
    @TempDir
    Path folder;

    private Heard read(String text) throws Exception {
        return Heard.of(folder, "people.vcf", text);
    }

    private Person person(String version, String... lines) throws Exception {
        return read("BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + String.join("\r\n", lines) + "\r\nEND:VCARD\r\n")
                .only();
    }

    @Test
    void wholeCard() throws Exception {
        PersonDraft draft = read("""
                BEGIN:VCARD
                VERSION:3.0
                FN:Ana Moreau
                N:Moreau;Ana;;;
                NICKNAME:Annie
                ORG:Solstice Microgrids;Engineering
                TITLE:CTO
                TEL;TYPE=CELL,VOICE:0151 23456789
                EMAIL;TYPE=INTERNET,WORK:Ana.Moreau@Example.org
                URL:https://www.linkedin.com/in/Ana-Moreau/
                ADR;TYPE=HOME:;;Gartenweg 3;Berlin;;10115;Germany
                CATEGORIES:climate,Oslo
                NOTE:Met at Power Commons\\, Lisbon.\\nLikes tea.
                BDAY:1984-03-15
                UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1
                REV:yesterday
                END:VCARD
                """).people.getFirst();
        Person ana = draft.person();
        assertThat(ana.name().full()).isEqualTo("Ana Moreau");
        assertThat(ana.name().given()).isEqualTo("Ana");
        assertThat(ana.name().nickname()).isEqualTo("Annie");
        assertThat(ana.positions()).containsExactly(Position.current("Solstice Microgrids", "CTO"));
        assertThat(ana.contactPoints())
                .containsExactly(
                        new ContactPoint(
                                ContactPoint.Kind.EMAIL, "Ana.Moreau@Example.org", "ana.moreau@example.org", "work"),
                        new ContactPoint(ContactPoint.Kind.PHONE, "0151 23456789", "+4915123456789", "cell"),
                        new ContactPoint(
                                ContactPoint.Kind.URL,
                                "https://www.linkedin.com/in/Ana-Moreau/",
                                "linkedin.com/in/ana-moreau",
                                ""),
                        new ContactPoint(
                                ContactPoint.Kind.ADDRESS,
                                "Gartenweg 3, 10115 Berlin, Germany",
                                "gartenweg 3 10115 berlin germany",
                                "home"));
        assertThat(ana.tags()).containsExactly("climate", "Oslo");
        assertThat(ana.notes()).isEqualTo("Met at Power Commons, Lisbon.\nLikes tea.");
        assertThat(ana.dates())
                .containsExactly(new DateThatMatters(
                        DateThatMatters.Kind.BIRTHDAY, "", PartialDate.of(LocalDate.of(1984, 3, 15))));
        assertThat(draft.externalId()).isEqualTo("4fbe8971-0bc3-424c-9c26-36c3e1eff6b1");
        assertThat(ana.uid()).isEqualTo(draft.externalId());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BDAY:--0315",
                "BDAY:--03-15",
                "BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-15",
                "BDAY;VALUE=date:16040315",
                "BDAY:1604-03-15T00:00:00Z"
            })
    void birthdayWithoutYear(String line) throws Exception {
        for (String version : new String[] {"2.1", "3.0", "4.0"}) {
            assertThat(person(version, "FN:Joon Park", line).dates())
                    .as(version + " " + line)
                    .containsExactly(
                            new DateThatMatters(DateThatMatters.Kind.BIRTHDAY, "", PartialDate.yearless(3, 15)));
        }
    }

    @Test
    void birthdayThatIsNoneIsAProblemOfTheCardAndThePersonStays() throws Exception {
        Heard heard = read("BEGIN:VCARD\nVERSION:3.0\nFN:Joon Park\nBDAY:soon\nEND:VCARD\n");
        assertThat(heard.only().dates()).isEmpty();
        assertThat(heard.problems).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(1);
            assertThat(problem.reason()).contains("soon");
        });
    }

    @Test
    void nameFallsBackToPartsNicknameOrganizationEmail() throws Exception {
        assertThat(person("2.1", "N:Park;Joon;;;").name().full()).isEqualTo("Joon Park");
        assertThat(person("3.0", "FN:", "N:;;;;", "NICKNAME:JP", "ORG:Kestrel")
                        .name()
                        .full())
                .isEqualTo("JP");
        assertThat(person("3.0", "FN:", "N:;;;;", "ORG:Kestrel Archive").name().full())
                .isEqualTo("Kestrel Archive");
        assertThat(person("3.0", "FN:", "EMAIL:joon.park@example.org").name().full())
                .isEqualTo("joon.park");
    }

    @Test
    void cardWithoutAnythingToCallThemByIsAProblem() throws Exception {
        Heard heard = read("""
                BEGIN:VCARD
                VERSION:3.0
                FN:Ana Moreau
                END:VCARD

                BEGIN:VCARD
                VERSION:3.0
                FN:
                N:;;;;
                TEL:+49 30 1234567
                END:VCARD
                """);
        assertThat(heard.names()).containsExactly("Ana Moreau");
        assertThat(heard.problems).containsExactly(new Problem("people.vcf", 6, "this person has no name."));
        assertThat(heard.problems.getFirst().toString()).isEqualTo("people.vcf, line 6: this person has no name.");
    }

    @Test
    void quotedPrintableOfEveryCharset() throws Exception {
        assertThat(person(
                                "2.1",
                                "N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg",
                                "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=windows-1252:caf=E9 =80 5=",
                                " and more=0D=0Anext")
                        .notes())
                .isEqualTo("café € 5 and more\nnext");
        assertThat(person("2.1", "FN;ENCODING=QUOTED-PRINTABLE:Z=FCrich Z=C3=BC")
                        .name()
                        .full())
                .isEqualTo("Zürich ZÃ¼"); // not UTF-8 as a whole, so windows-1252 as a whole
        assertThat(person("2.1", "FN;QUOTED-PRINTABLE;CHARSET=UTF-8:=E6=9D=8E=E5=A8=9C")
                        .name()
                        .full())
                .isEqualTo("李娜");
        assertThat(person("2.1", "N;CHARSET=KOI8-R;ENCODING=QUOTED-PRINTABLE:=E9=D7=C1=CE=CF=D7")
                        .name()
                        .full())
                .isEqualTo("Иванов");
    }

    @Test
    void bytesThatAreNotUtf8() throws Exception {
        String card = "BEGIN:VCARD\r\nVERSION:2.1\r\nFN%s:Jörg Müller\r\nEND:VCARD\r\n";
        Charset windows = Charset.forName("windows-1252");
        for (String charset : new String[] {"", ";CHARSET=ISO-8859-1", ";CHARSET=nonsense"}) {
            assertThat(Heard.of(folder, "a.vcf", card.formatted(charset), windows)
                            .names())
                    .containsExactly("Jörg Müller");
        }
        assertThat(Heard.of(folder, "b.vcf", card.formatted(""), StandardCharsets.UTF_8)
                        .names())
                .containsExactly("Jörg Müller");
        assertThat(Heard.of(folder, "c.vcf", "\uFEFF" + card.formatted(""), StandardCharsets.UTF_8)
                        .names())
                .containsExactly("Jörg Müller");
        assertThat(Heard.of(folder, "d.vcf", "\uFEFF" + card.formatted(""), StandardCharsets.UTF_16LE)
                        .names())
                .containsExactly("Jörg Müller");
        assertThat(Heard.of(
                                folder,
                                "e.vcf",
                                card.formatted(";CHARSET=Shift_JIS").replace("Jörg Müller", "山田"),
                                Charset.forName("Shift_JIS"))
                        .names())
                .containsExactly("山田");
    }

    @Test
    void characterSplitByAFold() throws Exception {
        byte[] start = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:J".getBytes(StandardCharsets.UTF_8);
        byte[] o = "ö".getBytes(StandardCharsets.UTF_8);
        byte[] end = "rg\r\nEND:VCARD\r\n".getBytes(StandardCharsets.UTF_8);
        var bytes = new ByteArrayOutputStream();
        bytes.write(start);
        bytes.write(o[0]);
        bytes.write("\r\n ".getBytes(StandardCharsets.UTF_8));
        bytes.write(o[1]);
        bytes.write(end);
        Path file = Files.write(folder.resolve("fold.vcf"), bytes.toByteArray());
        assertThat(Heard.of(file).names()).containsExactly("Jörg");
    }

    @Test
    void foldedPhotosOfEveryVersion() throws Exception {
        byte[] picture = new byte[5_000];
        new Random(7).nextBytes(picture);
        String flat = Base64.getEncoder().encodeToString(picture);
        String folded = flat.replaceAll("(.{70})", "$1\r\n ");
        assertPhoto("2.1", "PHOTO;ENCODING=BASE64;JPEG:\r\n " + folded + "\r\n", picture, "image/jpeg");
        assertPhoto("3.0", "PHOTO;ENCODING=b;TYPE=PNG:" + folded, picture, "image/png");
        assertPhoto("4.0", "PHOTO:data:image/png;base64," + folded, picture, "image/png");
        assertThat(read("BEGIN:VCARD\nVERSION:3.0\nFN:A B\nPHOTO;VALUE=uri:http://example.org/a.jpg\nEND:VCARD\n")
                        .people
                        .getFirst()
                        .photo())
                .isNull();
    }

    private void assertPhoto(String version, String photo, byte[] bytes, String type) throws Exception {
        PersonDraft draft = read("BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + photo
                        + "\r\nFN:Ana Moreau\r\nEND:VCARD\r\n")
                .people
                .getFirst();
        Photo read = Objects.requireNonNull(draft.photo());
        assertThat(read.bytes()).isEqualTo(bytes);
        assertThat(read.mediaType()).isEqualTo(type);
        assertThat(draft.person().name().full()).isEqualTo("Ana Moreau");
    }

    @Test
    void photoTooLarge() throws Exception {
        String large = Base64.getEncoder().encodeToString(new byte[11 << 20]);
        Heard heard =
                read("BEGIN:VCARD\nVERSION:3.0\nFN:Ana Moreau\nPHOTO;ENCODING=b;TYPE=PNG:" + large + "\nEND:VCARD\n");
        assertThat(heard.only().name().full()).isEqualTo("Ana Moreau");
        assertThat(heard.people.getFirst().photo()).isNull();
        assertThat(heard.problems)
                .containsExactly(new Problem("people.vcf", 1, "the photo is larger than 10 MB and was left out."));
    }

    @Test
    void groupsOfPropertiesAndTheirLabels() throws Exception {
        PersonDraft draft = read("""
                BEGIN:VCARD
                VERSION:3.0
                FN:Ana Moreau
                item1.EMAIL;type=INTERNET:ana@example.org
                item1.X-ABLabel:Studio
                item2.X-ABRELATEDNAMES;type=pref:Luc Moreau
                item2.X-ABLabel:_$!<Spouse>!$_
                item3.X-ABDATE:2011-06-04
                item3.X-ABLabel:_$!<Anniversary>!$_
                X-SOCIALPROFILE;type=twitter:https://twitter.com/anamoreau
                X-SOCIALPROFILE;type=linkedin:https://www.linkedin.com/in/anamoreau
                IMPP;X-SERVICE-TYPE=Skype:skype:ana.m
                END:VCARD
                """).people.getFirst();
        assertThat(draft.person().contactPoints())
                .containsExactly(
                        new ContactPoint(ContactPoint.Kind.EMAIL, "ana@example.org", "Studio"),
                        new ContactPoint(ContactPoint.Kind.HANDLE, "skype:ana.m", ""),
                        new ContactPoint(
                                ContactPoint.Kind.HANDLE,
                                "https://twitter.com/anamoreau",
                                "twitter.com/anamoreau",
                                "twitter"),
                        new ContactPoint(
                                ContactPoint.Kind.URL,
                                "https://www.linkedin.com/in/anamoreau",
                                "linkedin.com/in/anamoreau",
                                "linkedin"));
        assertThat(draft.related()).containsExactly(new Related("Luc Moreau", false, "spouse"));
        assertThat(draft.person().dates())
                .containsExactly(new DateThatMatters(
                        DateThatMatters.Kind.ANNIVERSARY, "", PartialDate.of(LocalDate.of(2011, 6, 4))));
    }

    @Test
    void groupOfPeopleIsNoPerson() throws Exception {
        Heard heard = read("""
                BEGIN:VCARD
                VERSION:4.0
                KIND:group
                FN:Choir
                END:VCARD
                BEGIN:VCARD
                VERSION:3.0
                X-ADDRESSBOOKSERVER-KIND:group
                FN:Friends
                END:VCARD
                BEGIN:VCARD
                VERSION:4.0
                KIND:individual
                FN:Ana Moreau
                RELATED;TYPE=friend:urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6
                END:VCARD
                """);
        assertThat(heard.names()).containsExactly("Ana Moreau");
        assertThat(heard.lines).containsExactly(11);
        assertThat(heard.problems).extracting(Problem::line).containsExactly(1, 6);
        assertThat(heard.people.getFirst().related())
                .containsExactly(new Related("urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6", true, "friend"));
    }

    @Test
    void aCardWithoutEndBeforeTheNextLosesOnlyItself() throws Exception {
        Heard heard = read("""
                BEGIN:VCARD
                VERSION:3.0
                FN:Torn One
                BEGIN:VCARD
                VERSION:3.0
                FN:Ana Moreau
                END:VCARD
                """);
        assertThat(heard.names()).containsExactly("Ana Moreau");
        assertThat(heard.problems)
                .containsExactly(new Problem("people.vcf", 1, "this card is not complete: it has no end."));
    }

    @Test
    void anOrganizationIsNoPerson() throws Exception {
        Heard heard = read("""
                BEGIN:VCARD
                VERSION:4.0
                KIND:org
                FN:Kestrel Grid
                END:VCARD
                """);
        assertThat(heard.people).isEmpty();
        assertThat(heard.problems)
                .containsExactly(new Problem("people.vcf", 1, "this is an organization, not a person."));
    }

    @Test
    void nestedCardsHoweverDeepBelongToNobody() throws Exception {
        int depth = 20_000;
        String nested =
                "AGENT:\r\nBEGIN:VCARD\r\nVERSION:2.1\r\nFN:Agent\r\n".repeat(depth) + "END:VCARD\r\n".repeat(depth);
        Heard heard = read("BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Ana Moreau\r\n" + nested
                + "TITLE:CTO\r\nEND:VCARD\r\n"
                + "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Joon Park\r\n"
                + "AGENT:BEGIN:VCARD\\nFN:Agent\\nEND:VCARD\r\nEND:VCARD\r\n");
        assertThat(heard.names()).containsExactly("Ana Moreau", "Joon Park");
        assertThat(heard.people.getFirst().person().positions()).containsExactly(Position.current("", "CTO"));
    }

    @Test
    void nullBytesAndControlCharactersAreLeftOut() throws Exception {
        assertThat(person("3.0", "FN:Ana\0 \u0001Moreau", "NOTE:one\\n\u0000two")
                        .name()
                        .full())
                .isEqualTo("Ana Moreau");
    }
}
