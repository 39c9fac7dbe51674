package app.tilth.need;

import app.tilth.transfer.Fold;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a criterion: each must come up in what fits, in whatever order, without regard to case, accents and
 * punctuation. In tags, industries and titles a longer form of a word will do ("engineer", "engineering"); names of
 * organizations and places are taken as they are. No words fit nothing.
 */
record Sought(List<String> words) {
    /** Shorter words have other words as their beginnings by chance. */
    static final int SHORTEST_STEM = 4;

    static Sought of(String text) {
        return new Sought(words(text));
    }

    static List<String> words(String text) {
        return Arrays.stream(Fold.words(text).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    boolean fits(Trait trait, String value) {
        List<String> told = words(value);
        return !words.isEmpty()
                && words.stream().allMatch(word -> told.stream().anyMatch(other -> isAkin(trait, word, other)));
    }

    private static boolean isAkin(Trait trait, String word, String other) {
        return word.equals(other)
                || (isLoose(trait)
                        && Math.min(word.length(), other.length()) >= SHORTEST_STEM
                        && (word.startsWith(other) || other.startsWith(word)));
    }

    static boolean isLoose(Trait trait) {
        return trait != Trait.ORGANIZATION && trait != Trait.PLACE;
    }
}
