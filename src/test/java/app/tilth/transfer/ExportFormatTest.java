package app.tilth.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExportFormatTest {
    @Test
    void goesByTheSuffix() throws UnwritableFile {
        assertThat(ExportFormat.of(Path.of("a.json"))).isEqualTo(ExportFormat.JSON);
        assertThat(ExportFormat.of(Path.of("folder", "A.VCF"))).isEqualTo(ExportFormat.VCARD);
        assertThat(ExportFormat.of(Path.of("a.b.csv"))).isEqualTo(ExportFormat.CSV);
    }

    @Test
    void namesTheFormatsWhereTheSuffixIsNone() {
        assertThatThrownBy(() -> ExportFormat.of(Path.of("people.xlsx")))
                .isInstanceOf(UnwritableFile.class)
                .hasMessage("people.xlsx is none of the formats Tilth writes: end the name in .json, .vcf or .csv.");
    }
}
