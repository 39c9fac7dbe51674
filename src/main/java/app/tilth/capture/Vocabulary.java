package app.tilth.capture;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What words mean in capture, in every language there is a list of, {@code i18n/capture/<language>.properties}. All are read
 * together, since people mix them.
 */
final class Vocabulary {
    private static final List<String> LANGUAGES = List.of("en", "de");

    static final Vocabulary ALL = new Vocabulary();

    /** What a phrase is: its meaning and how many words it has. */
    record Phrase(String meaning, int words) {}

    private record Entry(List<String> words, String meaning) {}

    /** Words of needs are meant nowhere else: they are no reason not to take a word for a name. */
    private static final String OF_NEEDS = "need.";

    /** By first word, longest phrases first. */
    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    private final Map<String, Set<String>> byMeaning = new HashMap<>();

    private Vocabulary() {
        LANGUAGES.forEach(this::load);
        byFirst.values().forEach(list -> list.sort((a, b) -> b.words.size() - a.words.size()));
    }

    private void load(String language) {
        var lists = new Properties();
        String name = "/app/tilth/i18n/capture/" + language + ".properties";
        try (var in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(name), name);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            lists.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lists.stringPropertyNames().stream().sorted().forEach(meaning -> {
            for (String phrase : lists.getProperty(meaning).split(",", -1)) {
                List<String> words = List.of(phrase.strip().split(" ", -1));
                byMeaning.computeIfAbsent(meaning, _ -> new HashSet<>()).add(phrase.strip());
                byFirst.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
                        .add(new Entry(words, meaning));
            }
        });
    }

    /** How many words from {@code at} on have a meaning; 0 where they have not. */
    int length(Line line, int at, String meaning) {
        return entries(line, at)
                .filter(e -> e.meaning.equals(meaning))
                .map(e -> e.words.size())
                .findFirst()
                .orElse(0);
    }

    boolean is(Line line, int at, String meaning) {
        return length(line, at, meaning) == 1;
    }

    /** The longest phrase at {@code at} whose meaning begins so. */
    Optional<Phrase> find(Line line, int at, String prefix) {
        return entries(line, at)
                .filter(e -> e.meaning.startsWith(prefix))
                .map(e -> new Phrase(e.meaning.substring(prefix.length()), e.words.size()))
                .findFirst();
    }

    /** Whether a word begins anything that is known here, so that it is no unknown name. */
    boolean knows(Line line, int at) {
        return entries(line, at).anyMatch(e -> !e.meaning.startsWith(OF_NEEDS));
    }

    /** Whether a word, in small letters, has a meaning wherever it stands. */
    boolean means(String meaning, String word) {
        return byMeaning.getOrDefault(meaning, Set.of()).contains(word);
    }

    /** Whether a word, in small letters, ends with one of the endings of a list, and is longer than that. */
    boolean endsAs(String meaning, String word) {
        return byMeaning.getOrDefault(meaning, Set.of()).stream()
                .anyMatch(ending -> word.length() > ending.length() + 1 && word.endsWith(ending));
    }

    private Stream<Entry> entries(Line line, int at) {
        if (at < 0 || at >= line.size()) {
            return Stream.empty();
        }
        return byFirst.getOrDefault(line.word(at).key(), List.of()).stream().filter(e -> matches(line, at, e.words));
    }

    private static boolean matches(Line line, int at, List<String> words) {
        if (at + words.size() > line.size()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (!line.runsOnAfter(at + i - 1) || !line.word(at + i).key().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
