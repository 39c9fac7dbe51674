package app.tilth.duplicate;

import app.tilth.model.PersonName;
import app.tilth.transfer.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * A name in the forms it is compared in.
 *
 * @param plain its words without case and accents, sorted, one space between them
 * @param words as spelt alike in every script, in the name’s order
 * @param generation "jr", "iii" and such, empty for most
 * @param vowelless whether its script leaves vowels out
 */
record NameForm(String plain, List<String> words, String generation, boolean vowelless) {
    private static final Set<String> TITLES =
            Set.of("dr", "prof", "mr", "mrs", "ms", "miss", "herr", "frau", "phd", "mba", "msc", "bsc");
    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "junior", "senior", "ii", "iii", "iv");
    private static final DoubleMetaphone SOUNDS = new DoubleMetaphone();

    /** The name, and a second one where a nickname stands for the given name. */
    static List<NameForm> of(PersonName name) {
        NameForm full = of(name.full());
        return name.nickname().isBlank() || name.family().isBlank()
                ? List.of(full)
                : List.of(full, of(name.nickname() + " " + name.family()));
    }

    private static NameForm of(String name) {
        List<String> kept = new ArrayList<>();
        String generation = "";
        for (String word : Fold.words(name).split(" ")) {
            if (GENERATIONS.contains(word)) {
                generation = word.equals("junior") ? "jr" : word.equals("senior") ? "sr" : word;
            } else if (!TITLES.contains(word) && !word.isEmpty()) {
                kept.add(word);
            }
        }
        String plain = String.join(" ", kept.stream().sorted().toList());
        return new NameForm(plain, Spelling.words(String.join(" ", kept)), generation, Spelling.isWithoutVowels(name));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether there is a given and a family name, so that the name alone says something. */
    boolean isWhole() {
        return words.size() > 1;
    }

    List<String> sorted() {
        return words.stream().sorted().toList();
    }

    String joined() {
        return String.join("", words);
    }

    /** All its letters sorted: the same for whatever order, gaps and hyphens. */
    String letters() {
        return joined().codePoints()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Its consonants in order; empty where too few are left to say anything. */
    String skeleton() {
        String skeleton = isWhole() ? Spelling.consonants(joined()) : "";
        return skeleton.length() > 4 ? skeleton : "";
    }

    /** How its words sound, sorted; empty where a word has no sound the method knows. */
    String sound() {
        List<String> sounds = words.stream()
                .map(SOUNDS::doubleMetaphone)
                .map(s -> s == null ? "" : s)
                .sorted()
                .toList();
        return sounds.size() < 2 || sounds.stream().anyMatch(String::isEmpty) ? "" : String.join(" ", sounds);
    }

    /** The vowels its words end in, sorted: Mario is not Maria. */
    List<Integer> endings() {
        return words.stream()
                .map(word -> word.codePointBefore(word.length()))
                .filter(c -> "aeiou".indexOf(c) >= 0)
                .sorted()
                .toList();
    }

    /** Its words without one of them, sorted. */
    List<String> without(int index) {
        List<String> rest = new ArrayList<>(words);
        rest.remove(index);
        rest.sort(null);
        return rest;
    }
}
