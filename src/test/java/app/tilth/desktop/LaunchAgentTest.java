package app.tilth.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class LaunchAgentTest {
    private static final List<String> WORDS = List.of(
            "/Applications/Tilth & Co <1>.app/Contents/MacOS/Tilth",
            "--data",
            "/Users/ana/\"net\" Ä漢.tilth",
            "--background");

    @TempDir
    private Path home;

    @Test
    void thePropertyListIsReadAgain() throws Exception {
        LaunchAgent agent = LaunchAgent.in(home, new LaunchCommand(WORDS));
        assertThat(agent.isOn()).isFalse();
        agent.set(true);
        assertThat(agent.isOn()).isTrue();
        Path file = home.resolve("Library/LaunchAgents/app.tilth.plist");
        assertThat(Files.readString(file))
                .contains("<key>Label</key><string>app.tilth</string>", "<key>RunAtLoad</key><true");
        Document list = parsed(file);
        assertThat(texts(list.getElementsByTagName("key"))).containsExactly("Label", "ProgramArguments", "RunAtLoad");
        NodeList array = list.getElementsByTagName("array").item(0).getChildNodes();
        assertThat(texts(array)).isEqualTo(WORDS);
        agent.set(false);
        assertThat(agent.isOn()).isFalse();
        assertThat(file.getParent()).isEmptyDirectory();
    }

    private static Document parsed(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(file.toFile());
    }

    private static List<String> texts(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }
}
