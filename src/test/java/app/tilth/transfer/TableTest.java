package app.tilth.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void isWrittenForSpreadsheetsWithFormulasGuarded() throws IOException {
        var out = new ByteArrayOutputStream();
        new Table(List.of("Person", "Met"), List.of(List.of("=HYPERLINK(\"x\")", "3"), List.of("Łucja, „L“", "-1")))
                .writeCsv(out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFPerson,Met\r\n\"'=HYPERLINK(\"\"x\"\")\",3\r\n\"Łucja, „L“\",'-1\r\n");
    }
}
