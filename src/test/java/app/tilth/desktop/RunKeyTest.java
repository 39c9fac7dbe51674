package app.tilth.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RunKeyTest {
    private static final String KEY = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Run";
    private static final LaunchCommand COMMAND =
            new LaunchCommand(List.of("C:\\Program Files\\Tilth\\Tilth.exe", "--background"));

    private final List<List<String>> run = new ArrayList<>();
    private boolean there;

    private int registry(List<String> command) {
        run.add(command);
        return switch (command.get(1)) {
            case "query" -> there ? 0 : 1;
            case "add" -> {
                there = true;
                yield 0;
            }
            case "delete" -> {
                int code = there ? 0 : 1;
                there = false;
                yield code;
            }
            default -> throw new AssertionError(command);
        };
    }

    @Test
    void theValueIsAskedForAddedAndDeleted() throws Exception {
        RunKey key = new RunKey(this::registry, COMMAND);
        assertThat(key.isOn()).isFalse();
        key.set(true);
        assertThat(key.isOn()).isTrue();
        key.set(false);
        assertThat(key.isOn()).isFalse();
        key.set(false);
        List<String> query = List.of("reg.exe", "query", KEY, "/v", "Tilth");
        assertThat(run)
                .containsExactly(
                        query,
                        List.of(
                                "reg.exe",
                                "add",
                                KEY,
                                "/v",
                                "Tilth",
                                "/t",
                                "REG_SZ",
                                "/d",
                                "\\\"C:\\Program Files\\Tilth\\Tilth.exe\\\" --background",
                                "/f"),
                        query,
                        query,
                        List.of("reg.exe", "delete", KEY, "/v", "Tilth", "/f"),
                        query,
                        query);
    }

    @Test
    void whatWindowsRefusesIsSaid() {
        RunKey refused = new RunKey(_ -> 1, COMMAND);
        assertThatExceptionOfType(LoginStartProblem.class)
                .isThrownBy(() -> refused.set(true))
                .withMessageContaining("Windows");
        RunKey missing = new RunKey(
                _ -> {
                    throw new IOException("no such program");
                },
                COMMAND);
        assertThat(missing.isOn()).isFalse();
        assertThatExceptionOfType(LoginStartProblem.class).isThrownBy(() -> missing.set(true));
    }

    @Test
    void whatWindowsWouldCutOffIsNotSet() throws Exception {
        RunKey key = new RunKey(
                this::registry, new LaunchCommand(List.of("C:\\java.exe", "-cp", "x".repeat(250), "--background")));
        assertThatExceptionOfType(LoginStartProblem.class)
                .isThrownBy(() -> key.set(true))
                .withMessageContaining("260");
        key.set(false);
        assertThat(there).isFalse();
    }

    @Property
    void theSameWordsAreReadAgain(@ForAll("words") List<String> words) throws Exception {
        List<String> all = new ArrayList<>(words);
        all.add("--background");
        run.clear();
        new RunKey(this::registry, new LaunchCommand(all)).set(true);
        String data = run.getLast().get(8);
        assertThat(data).doesNotStartWith("\"");
        // Java puts quotes around an argument with a space and changes nothing else, see java.lang.ProcessImpl.
        List<String> asRegReads = read(data.contains(" ") ? '"' + data + '"' : data);
        assertThat(asRegReads).hasSize(1);
        assertThat(read(asRegReads.getFirst())).isEqualTo(all);
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .withChars("ab \\\"\t/ä")
                .ofMaxLength(8)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    /** By the rules of Microsoft's C runtime. */
    private static List<String> read(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean within = false;
        boolean begun = false;
        int at = 0;
        while (at < line.length()) {
            int slashes = 0;
            while (at < line.length() && line.charAt(at) == '\\') {
                slashes++;
                at++;
            }
            boolean quote = at < line.length() && line.charAt(at) == '"';
            word.repeat('\\', quote ? slashes / 2 : slashes);
            begun |= slashes > 0;
            if (quote && slashes % 2 == 0) {
                within = !within;
                begun = true;
                at++;
            } else if (at < line.length()) {
                char c = line.charAt(at++);
                if (!within && (c == ' ' || c == '\t')) {
                    if (begun) {
                        words.add(word.toString());
                    }
                    word.setLength(0);
                    begun = false;
                } else {
                    word.append(c);
                    begun = true;
                }
            }
        }
        if (begun) {
            words.add(word.toString());
        }
        return words;
    }
}
