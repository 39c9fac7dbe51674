package app.tilth.workspace;

import app.tilth.transfer.Fold;
import app.tilth.words.Messages;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Whether two texts speak of the same, by the words they have in common. */
final class SharedWords {
    private static final Messages MESSAGES = Messages.of("workspace");
    /** Words this long are the same where one begins with the other. */
    private static final int LEAST_LETTERS = 4;
    /** A single letter says nothing of what it is about, in whichever script. */
    private static final int SHORTEST_TOPIC = 2;
    /** In a few words of one's own a name may be shorter. */
    private static final int SHORTEST_NAME = 3;
    /** Words that say what is done with a thing rather than which: "send" and "sent" are in many a promise. */
    private static final Set<String> IDLE = words(MESSAGES.get("words.idle"));

    /** Words that are in what anyone may offer or look for: "help", "someone", "good". */
    private static final Set<String> ANYONES = words(MESSAGES.get("words.anyones"));

    private SharedWords() {}

    /** Whether two things that someone offers or looks for are about the same. */
    static boolean any(String a, String b) {
        Set<String> words = telling(a);
        words.retainAll(telling(b));
        return !words.isEmpty();
    }

    /**
     * The words that tell what an offer or a wish is about, each in the form in which it is compared: "grid investors" gives
     * "grid" and "investor".
     */
    static Set<String> telling(String text) {
        Set<String> telling = new HashSet<>();
        for (String word : words(text)) {
            boolean idle = word.codePointCount(0, word.length()) < SHORTEST_TOPIC
                    || IDLE.contains(word)
                    || ANYONES.contains(word)
                    || word.codePoints().noneMatch(Character::isLetter);
            if (!idle) {
                telling.add(singular(word));
            }
        }
        return telling;
    }

    /** By the S stemmer (Harman 1991, "How effective is suffixing?"): "batteries" as "battery", "grids" as "grid". */
    private static String singular(String word) {
        String stem = word.substring(0, Math.max(0, word.length() - 1));
        if (word.length() < LEAST_LETTERS || !word.endsWith("s")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.endsWith("eies") || word.endsWith("aies") ? stem : word.substring(0, word.length() - 3) + "y";
        }
        boolean stays = word.endsWith("us") || word.endsWith("ss");
        return stays ? word : stem;
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
