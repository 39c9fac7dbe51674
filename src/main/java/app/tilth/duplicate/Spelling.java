package app.tilth.duplicate;

import app.tilth.transfer.Fold;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import net.gcardone.junidecode.Junidecode;

/** Names in Latin letters, with the letters that differ between ways of writing the same sound made one. */
final class Spelling {
    private static final int LONGEST = 200;
    private static final Pattern VOWELS = Pattern.compile("[aeiouv]");

    private Spelling() {}

    /** The words of a name, spelt alike in whatever script it is written. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        String text = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        for (String word : Fold.words(text).split(" ")) {
            for (String part : isAscii(word) ? List.of(word) : latin(word)) {
                String one = alike(part);
                if (!one.isEmpty()) {
                    words.add(one);
                }
            }
        }
        return List.copyOf(words);
    }

    /** Chinese and Korean names are written without a gap: the first syllable is the family’s, the rest is their own. */
    private static List<String> latin(String word) {
        UnicodeScript script = UnicodeScript.of(word.codePointAt(0));
        boolean syllables = script == UnicodeScript.HAN || script == UnicodeScript.HANGUL;
        if (!syllables || word.codePointCount(0, word.length()) < 2) {
            return Arrays.asList(Fold.words(Junidecode.unidecode(word)).split(" "));
        }
        int first = word.offsetByCodePoints(0, 1);
        return List.of(joined(word.substring(0, first)), joined(word.substring(first)));
    }

    private static String joined(String word) {
        return Fold.words(Junidecode.unidecode(word)).replace(" ", "");
    }

    /** One letter for each sound that is written in several ways: "Aleksej", "Alexey" and "Алексей" come out alike. */
    static String alike(String word) {
        String text = word.replace("tch", "c")
                .replace("tsch", "c")
                .replace("sch", "s")
                .replace("sh", "s")
                .replace("kh", "h")
                .replace("ph", "f")
                .replace("th", "t")
                .replace("ck", "k")
                .replace("x", "ks")
                .replace("ou", "u")
                .replace("w", "v")
                .replace("j", "i")
                .replace("y", "i")
                .replace("c", "k")
                .replace("q", "k")
                .replace("z", "s");
        StringBuilder once = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (i == 0 || text.charAt(i) != text.charAt(i - 1)) {
                once.append(text.charAt(i));
            }
        }
        return once.toString();
    }

    /** A word without its vowels and what stands for them, as scripts that do not write them have it. */
    static String consonants(String word) {
        return VOWELS.matcher(word).replaceAll("");
    }

    /** Whether a name is in a script that leaves vowels out. */
    static boolean isWithoutVowels(String name) {
        return name.codePoints().anyMatch(c -> {
            UnicodeScript script = UnicodeScript.of(c);
            return script == UnicodeScript.ARABIC || script == UnicodeScript.HEBREW;
        });
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
