package app.tilth.bench;

import app.tilth.model.PersonName;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.ImageType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Birthday;
import ezvcard.property.Photo;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.util.PartialDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.SplittableRandom;

/** Writes deterministic files of the kinds people bring, for the import benchmark. */
public final class FileMaker {
    private static final LocalDate FIRST_DAY = LocalDate.of(2012, 1, 1);
    private static final DateTimeFormatter CONNECTED_ON = DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.ENGLISH);

    private FileMaker() {}

    /** A vCard file of so many cards, 3.0 and 4.0 by turns; one card in fifty has a photo. */
    public static void vCards(Path file, int cards, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        try (VCardWriter writer = new VCardWriter(Files.newBufferedWriter(file), VCardVersion.V3_0)) {
            writer.setAddProdId(false);
            for (int i = 0; i < cards; i++) {
                writer.setTargetVersion(i % 2 == 0 ? VCardVersion.V3_0 : VCardVersion.V4_0);
                writer.write(card(i, random));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static VCard card(int i, SplittableRandom random) {
        PersonName name = Vocabulary.name(random);
        VCard card = new VCard();
        card.setFormattedName(name.full());
        StructuredName structured = new StructuredName();
        structured.setGiven(name.given());
        structured.setFamily(name.family());
        card.setStructuredName(structured);
        card.addEmail(mail(name, i), EmailType.HOME);
        if (random.nextDouble() < .7) {
            Telephone phone = new Telephone(phone(i));
            phone.getTypes().add(TelephoneType.CELL);
            card.addTelephoneNumber(phone);
        }
        if (random.nextDouble() < .6) {
            card.setOrganization(Vocabulary.organization(random.nextInt(2000)));
            card.addTitle(Vocabulary.title(random));
        }
        if (random.nextDouble() < .3) {
            Address address = new Address();
            address.setStreetAddress(random.nextInt(1, 200) + " " + name.family() + " Road");
            address.setLocality(name.family() + "by");
            address.setCountry("Norway");
            card.addAddress(address);
        }
        if (random.nextDouble() < .25) {
            card.setBirthday(new Birthday(PartialDate.builder()
                    .month(random.nextInt(1, 13))
                    .date(random.nextInt(1, 29))
                    .build()));
        }
        if (random.nextDouble() < .3) {
            card.addNote(Vocabulary.summary(random) + "\n" + Vocabulary.summary(random));
        }
        if (i % 50 == 0) {
            byte[] picture = new byte[4000];
            random.nextBytes(picture);
            card.addPhoto(new Photo(picture, ImageType.JPEG));
        }
        return card;
    }

    /** A LinkedIn Connections.csv of so many rows, with the three lines of notes that stand before its header. */
    public static void linkedInConnections(Path file, int rows, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("Notes:\n\"When exporting your connection data, you may notice that some of the email addresses"
                    + " are missing.\"\n\n");
            try (CsvWriter csv = csv(out)) {
                csv.writeRecord(
                        "First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On");
                for (int i = 0; i < rows; i++) {
                    PersonName name = Vocabulary.name(random);
                    csv.writeRecord(
                            name.given(),
                            name.family(),
                            profile(i),
                            random.nextDouble() < .1 ? mail(name, i) : "",
                            Vocabulary.organization(random.nextInt(4000)),
                            Vocabulary.title(random),
                            CONNECTED_ON.format(FIRST_DAY.plusDays(random.nextInt(5000))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A LinkedIn messages.csv of so many rows between {@code /in/me} and the people of a Connections.csv.
     *
     * @param people how many rows that Connections.csv has
     * @param seed the one it was made with
     */
    public static void linkedInMessages(Path file, int rows, int people, long seed) {
        SplittableRandom random = new SplittableRandom(seed + 1);
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CsvWriter csv = csv(out)) {
            csv.writeRecord(
                    "CONVERSATION ID",
                    "CONVERSATION TITLE",
                    "FROM",
                    "SENDER PROFILE URL",
                    "TO",
                    "RECIPIENT PROFILE URLS",
                    "DATE",
                    "SUBJECT",
                    "CONTENT",
                    "FOLDER");
            for (int i = 0; i < rows; i++) {
                int with = random.nextInt(people);
                boolean sent = random.nextBoolean();
                String me = "https://www.linkedin.com/in/me";
                String time = "%s %02d:%02d:%02d UTC"
                        .formatted(
                                FIRST_DAY.plusDays(random.nextInt(5000)),
                                random.nextInt(24),
                                random.nextInt(60),
                                random.nextInt(60));
                csv.writeRecord(
                        "conversation-" + with,
                        "",
                        sent ? "Robin Ashdown" : "Person " + with,
                        sent ? me : profile(with),
                        sent ? "Person " + with : "Robin Ashdown",
                        sent ? profile(with) : me,
                        time,
                        "",
                        Vocabulary.summary(random) + "\n\n" + Vocabulary.summary(random),
                        "INBOX");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvWriter csv(Writer out) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    }

    private static String mail(PersonName name, int i) {
        return (name.given() + "." + name.family() + i).toLowerCase(Locale.ROOT) + "@post.example";
    }

    private static String phone(int i) {
        return "+44 7700 900%03d".formatted(i % 1000);
    }

    private static String profile(int i) {
        return "https://www.linkedin.com/in/generated-" + i;
    }
}
