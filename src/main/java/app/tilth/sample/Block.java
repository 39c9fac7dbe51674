package app.tilth.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A heading and the lines under it, the one form all of the sample's resources have: {@code # heading}, then lines;
 * lines that open with a semicolon and empty lines are left out.
 */
record Block(String heading, List<String> lines) {

    static List<Block> read(String resource) {
        List<Block> blocks = new ArrayList<>();
        try (InputStream stream = Objects.requireNonNull(Block.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("# ")) {
                    blocks.add(new Block(line.substring(2).strip(), new ArrayList<>()));
                } else if (!line.isBlank() && !line.startsWith(";")) {
                    blocks.getLast().lines().add(line.strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return blocks;
    }

    /** The value of the first {@code key: value} line with this key, empty where there is none. */
    String value(String key) {
        return all(key).stream().findFirst().orElse("");
    }

    /** Values of all {@code key: value} lines with this key. */
    List<String> all(String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key + ":"))
                .map(line -> line.substring(key.length() + 1).strip())
                .toList();
    }

    /** The value of a key whose items are parted by semicolons. */
    List<String> list(String key) {
        return split(value(key), ";");
    }

    /** Fields of a line that are parted by bars; an empty field stays a field. */
    static List<String> fields(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    /** Items of a text, stripped, without empty ones. */
    static List<String> split(String text, String by) {
        return Arrays.stream(text.split(by))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
