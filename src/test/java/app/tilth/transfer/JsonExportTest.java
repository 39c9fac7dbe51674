package app.tilth.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.Entry;
import app.tilth.model.Organization;
import app.tilth.model.Person;
import app.tilth.model.PersonName;
import app.tilth.model.Position;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;

class JsonExportTest {
    private static final String ANYTHING = allOf(0x00, 0x2000) + "\u2028\u2029\uFEFF\uFFFD\uFFFF😀🏳️‍🌈𝕏\uD83D\uDC69";

    @Property(tries = 300)
    void givesBackEveryEntryAsItWasToldInTheSameOrder(@ForAll long seed) throws Exception {
        List<Entry> network = new Networks(seed, ANYTHING).network();

        assertThat(read(write(network)))
                .usingRecursiveComparison(RecursiveComparisonConfiguration.builder()
                        .withStrictTypeChecking(true)
                        .build())
                .isEqualTo(network);
    }

    @Test
    void writesOneReadableLineAnEntryAndLeavesOutWhatIsNotKnown() throws IOException {
        Person ana = Person.named(PersonName.of("Ana Silva"))
                .id(7)
                .uid("a-1")
                .circle(Circle.CLOSE)
                .met(LocalDate.of(2024, 3, 1), "Power Commons")
                .add(Position.current("Solstice Microgrids", "CTO"))
                .build();

        assertThat(write(List.of(new Organization(1, "Solstice Microgrids", "", ""), ana)))
                .isEqualTo("""
                {"tilth":1,"entries":[
                {"organization":{"id":1,"name":"Solstice Microgrids"}},
                {"person":{"id":7,"uid":"a-1","name":{"full":"Ana Silva","given":"Ana","family":"Silva"},"circle":"CLOSE",\
                "met":{"day":"2024-03-01","how":"Power Commons"},\
                "positions":[{"organization":"Solstice Microgrids","title":"CTO"}]}}
                ]}
                """);
    }

    @Test
    void anEmptyNetworkIsANetwork() throws Exception {
        assertThat(read(write(List.of()))).isEmpty();
    }

    static String write(List<Entry> network) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonExport export = new JsonExport(out)) {
            network.forEach(export);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static List<Entry> read(String text) throws IOException, UnreadableFile {
        Path file = Files.createTempFile("network", ".json");
        try {
            Files.writeString(file, text);
            List<Entry> entries = new ArrayList<>();
            JsonNetwork.read(new ImportFile(file), entries::add);
            return entries;
        } finally {
            Files.delete(file);
        }
    }

    private static String allOf(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int c = from; c < to; c++) {
            text.appendCodePoint(c);
        }
        return text.toString();
    }
}
