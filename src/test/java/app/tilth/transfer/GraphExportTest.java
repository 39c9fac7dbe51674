package app.tilth.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What other programs read of the files that tell who knows whom. */
class GraphExportTest {
    private static GraphNode node(String id, String name) {
        return new GraphNode(id, name, "Founder", "R&D <Lab>", "close", "", .25, 1.5, -2);
    }

    private static Document parsed(ByteArrayOutputStream bytes) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static List<Element> all(Document document, String name) {
        var found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    /** By the names its keys have, as readers of GraphML do. */
    private static Map<String, String> data(Document document, Element of) {
        Map<String, String> names = new HashMap<>();
        all(document, "key").forEach(key -> names.put(key.getAttribute("id"), key.getAttribute("attr.name")));
        Map<String, String> data = new HashMap<>();
        var found = of.getElementsByTagName("data");
        for (int i = 0; i < found.getLength(); i++) {
            var one = (Element) found.item(i);
            data.put(names.get(one.getAttribute("key")), one.getTextContent());
        }
        return data;
    }

    @Test
    void graphMlTellsOfPeopleAndConnections() throws Exception {
        GraphNode ana = node("a-1", "Ana \"Nina\" <Beltrán> & Söhne 😀");
        GraphNode dele = node("d-2", "Dele\0\u0001\uFFFF");
        var bytes = new ByteArrayOutputStream();
        try (var export = new GraphMlExport(bytes)) {
            export.write(ana);
            export.write(dele);
            export.write(new GraphEdge(ana, dele, .6, "worked with", "declared"));
        }
        Document read = parsed(bytes);
        assertThat(read.getDocumentElement().getNamespaceURI()).isEqualTo("http://graphml.graphdrawing.org/xmlns");
        assertThat(all(read, "graph"))
                .singleElement()
                .satisfies(
                        graph -> assertThat(graph.getAttribute("edgedefault")).isEqualTo("undirected"));
        assertThat(all(read, "node")).extracting(one -> one.getAttribute("id")).containsExactly("a-1", "d-2");
        assertThat(data(read, all(read, "node").getFirst()))
                .isEqualTo(Map.of(
                        "name", ana.name(),
                        "role", "Founder",
                        "organization", "R&D <Lab>",
                        "circle", "close",
                        "strength", "0.25",
                        "x", "1.5",
                        "y", "-2.0"));
        assertThat(data(read, all(read, "node").getLast())).containsEntry("name", "Dele\uFFFD\uFFFD\uFFFD");
        assertThat(all(read, "edge")).singleElement().satisfies(edge -> {
            assertThat(edge.getAttribute("source")).isEqualTo("a-1");
            assertThat(edge.getAttribute("target")).isEqualTo("d-2");
            assertThat(data(read, edge))
                    .isEqualTo(Map.of("weight", "0.6", "kind", "worked with", "source", "declared"));
        });
    }

    @Property(tries = 200)
    void anyTextStaysReadableXml(@ForAll String text) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var export = new GraphMlExport(bytes)) {
            export.write(node("1", text));
        }
        assertThat(all(parsed(bytes), "node")).hasSize(1);
        var drawing = new ByteArrayOutputStream();
        try (var export = new SvgExport(drawing, text, 10, 10, 0xFFFFFFFF)) {
            export.words(text, 0, 0, 10, 4, 3, false, 0xFF000000);
        }
        assertThat(all(parsed(drawing), "text")).hasSize(1);
    }

    @Test
    void theListOfEdgesIsReadByItsHeadingsAndNothingInItIsCalculated() throws IOException {
        GraphNode ana = node("a-1", "=cmd|'/c calc'!A1");
        GraphNode dele = node("d-2", "Dele \"the quote\", Adeyemi\nof Lagos");
        var bytes = new ByteArrayOutputStream();
        try (var export = new EdgesExport(bytes)) {
            export.write(new GraphEdge(ana, dele, .6, "knows", "imported"));
        }
        String text = bytes.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("Source,Target,Type,Weight,").contains("\r\n");
        try (CsvReader<NamedCsvRecord> read = CsvReader.builder().ofNamedCsvRecord(text)) {
            assertThat(read.stream().toList()).singleElement().satisfies(line -> {
                assertThat(line.getField("Source")).isEqualTo("a-1");
                assertThat(line.getField("Target")).isEqualTo("d-2");
                assertThat(line.getField("Weight")).isEqualTo("0.6");
                assertThat(line.getField("Source name")).isEqualTo("'" + ana.name());
                assertThat(line.getField("Target name")).isEqualTo(dele.name());
                assertThat(line.getField("Known from")).isEqualTo("imported");
            });
        }
    }

    @Test
    void aDrawingHoldsLinesDiscsAndWordsInTheirOrder() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var export = new SvgExport(bytes, "The network", 200, 100, 0xFFFBF9F4)) {
            export.line(0, 1.005, 20, 30, 1, 0x80C26B43);
            export.disc(20, 30, 4.5, 0xFF3C7757);
            export.words("Ana & <Dele>", 10, 40, 60, 16, 11, true, 0xFF212B27);
        }
        Document read = parsed(bytes);
        assertThat(read.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 200 100");
        assertThat(all(read, "line")).singleElement().satisfies(line -> {
            assertThat(line.getAttribute("stroke")).isEqualTo("#c26b43");
            assertThat(line.getAttribute("stroke-opacity")).isEqualTo("0.5");
        });
        assertThat(all(read, "circle"))
                .singleElement()
                .satisfies(disc -> assertThat(disc.getAttribute("r")).isEqualTo("4.5"));
        assertThat(all(read, "text")).singleElement().satisfies(words -> {
            assertThat(words.getTextContent()).isEqualTo("Ana & <Dele>");
            assertThat(words.getAttribute("font-weight")).isEqualTo("600");
        });
    }
}
