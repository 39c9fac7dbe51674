package app.tilth.workspace;

import app.tilth.transfer.Fold;
import app.tilth.words.Messages;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Whether two texts speak of the same, by the words they have in common. */
final class SharedWords {
    private static final Messages MESSAGES = Messages.of("workspace");
    /** Shorter words, such as "the" or "of", say nothing of what it is about. */
    private static final int LEAST_LETTERS = 4;
    /** In a few words of one's own a name may be shorter. */
    private static final int SHORTEST_NAME = 3;
    /** Words that say what is done with a thing rather than which: "send" and "sent" are in many a promise. */
    private static final Set<String> IDLE = words(MESSAGES.get("words.idle"));

    private SharedWords() {}

    static boolean any(String a, String b) {
        Set<String> words = words(a);
        words.retainAll(words(b));
        return words.stream().anyMatch(word -> word.length() >= LEAST_LETTERS);
    }

    /** Whether at least half of what some words are about comes up in others: "send the deck" in "gave her our deck". */
    static boolean most(String about, String in) {
        Set<String> telling = words(about);
        telling.removeIf(word -> word.length() < SHORTEST_NAME || IDLE.contains(word));
        Set<String> others = words(in);
        long met = telling.stream()
                .filter(word -> others.stream().anyMatch(other -> akin(word, other)))
                .count();
        return met > 0 && met * 2 >= telling.size();
    }

    static boolean same(String a, String b) {
        return Fold.words(a).equals(Fold.words(b));
    }

    /** Whether a name comes up in words. */
    static boolean named(String name, String in) {
        return words(in).containsAll(words(name)) && !name.isBlank();
    }

    /** "deck" and "decks", "intro" and "introduction". */
    private static boolean akin(String a, String b) {
        return a.equals(b)
                || (Math.min(a.length(), b.length()) >= LEAST_LETTERS && (a.startsWith(b) || b.startsWith(a)));
    }

    /** All words there are, folded. */
    static Set<String> words(String text) {
        Set<String> words = new HashSet<>(Arrays.asList(Fold.words(text).split(" ", -1)));
        words.remove("");
        return words;
    }
}
