package app.tilth.duplicate;

import app.tilth.transfer.Fold;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which given names are forms of one another, in several languages: from {@code nicknames.txt}, a name and its forms to
 * a line.
 */
final class Nicknames {
    private static final Map<String, Set<Integer>> LINES = read();

    private Nicknames() {}

    /** The numbers of the lines a word stands in, empty for a word that stands in none. */
    static Set<Integer> lines(String spelling) {
        return LINES.getOrDefault(spelling, Set.of());
    }

    static boolean areForms(String a, String b) {
        Set<Integer> of = lines(b);
        return lines(a).stream().anyMatch(of::contains);
    }

    private static Map<String, Set<Integer>> read() {
        Map<String, Set<Integer>> lines = new HashMap<>();
        try (var in = Objects.requireNonNull(Nicknames.class.getResourceAsStream("nicknames.txt"));
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> all =
                    reader.lines().filter(line -> !line.startsWith("#")).toList();
            for (int i = 0; i < all.size(); i++) {
                for (String word : Fold.words(all.get(i)).split(" ")) {
                    lines.computeIfAbsent(Spelling.alike(word), _ -> new TreeSet<>())
                            .add(i);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
