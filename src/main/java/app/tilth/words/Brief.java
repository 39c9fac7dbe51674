package app.tilth.words;

import java.util.Locale;

/** Someone's own words made fit to stand in a sentence or a line of ours. */
public final class Brief {
    private static final int LONGEST_NAME = 24;

    private Brief() {}

    /**
     * Their first line, no stop at its end; cut at a word where it is longer.
     *
     * @param longest in characters, the sign of the cut left out
     */
    public static String of(String words, int longest) {
        String line = words.strip().lines().findFirst().orElse("").strip().replaceAll("\\s+", " ");
        String bare = line.replaceAll("[\\s.,;:!?…]+$", "");
        if (bare.codePointCount(0, bare.length()) <= longest) {
            return bare;
        }
        String cut = bare.substring(0, bare.offsetByCodePoints(0, longest));
        int word = cut.lastIndexOf(' ');
        return (word > longest / 2 ? cut.substring(0, word) : cut) + "…";
    }

    /** A name as a sentence has room for it: whole, unless it is very long. */
    public static String name(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME ? name : of(name, LONGEST_NAME);
    }

    /** Their first sentence without its stop. */
    public static String firstSentence(String words, int longest) {
        return of(words.split("(?<=[.!?;])\\s", 2)[0], longest);
    }

    /**
     * As within a sentence: "Grid storage" and "A spare room" begin small. A single word, an abbreviation or the words of a name ("Oslo
     * Group") stay as they are written.
     */
    public static String within(String words) {
        String[] two = words.split(" ", 3);
        boolean small = two.length > 1
                && (two[0].length() > 1 || two[0].equals("A"))
                && two[0].substring(1).equals(two[0].substring(1).toLowerCase(Locale.ROOT))
                && !two[1].isEmpty()
                && Character.isLowerCase(two[1].codePointAt(0));
        return small ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }

    /** The same of what is no name, such as a role or an industry, of which a single word begins small too. */
    public static String kindWithin(String words) {
        boolean small = words.length() > 1
                && words.indexOf(' ') < 0
                && words.substring(1).equals(words.substring(1).toLowerCase(Locale.ROOT));
        return small ? words.toLowerCase(Locale.ROOT) : within(words);
    }

    /** As at the start of a sentence. */
    public static String atStart(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int rest = words.offsetByCodePoints(0, 1);
        return Character.toString(Character.toTitleCase(words.codePointAt(0))) + words.substring(rest);
    }
}
