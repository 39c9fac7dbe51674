package app.tilth.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileMakerTest {
    @TempDir
    Path folder;

    @Test
    void cardsAreOfBothVersionsAndComplete() throws IOException {
        Path file = folder.resolve("cards.vcf");
        FileMaker.vCards(file, 120, 5);
        List<VCard> cards = Ezvcard.parse(file).all();
        assertThat(cards).hasSize(120).allSatisfy(card -> {
            assertThat(card.getFormattedName().getValue()).isNotBlank();
            assertThat(card.getEmails()).isNotEmpty();
        });
        assertThat(cards).extracting(VCard::getVersion).contains(VCardVersion.V3_0, VCardVersion.V4_0);
        assertThat(cards).filteredOn(card -> !card.getPhotos().isEmpty()).hasSize(3);
        assertThat(cards).filteredOn(card -> card.getOrganization() != null).hasSizeGreaterThan(40);
    }

    @Test
    void sameNumbersGiveTheSameFiles() throws IOException {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        FileMaker.vCards(first, 60, 5);
        FileMaker.vCards(second, 60, 5);
        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void connectionsHaveTheirNotesAndRows() throws IOException {
        Path file = folder.resolve("Connections.csv");
        FileMaker.linkedInConnections(file, 40, 5);
        assertThat(Files.readAllLines(file))
                .hasSize(44)
                .startsWith("Notes:")
                .element(3)
                .asString()
                .startsWith("First Name");
    }

    @Test
    void messagesAreReadableRows() throws IOException {
        Path file = folder.resolve("messages.csv");
        FileMaker.linkedInMessages(file, 25, 40, 5);
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
            assertThat(csv.stream())
                    .hasSize(26)
                    .allSatisfy(row -> assertThat(row.getFieldCount()).isEqualTo(10));
        }
    }
}
