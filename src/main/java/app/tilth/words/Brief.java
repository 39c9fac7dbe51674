package app.tilth.words;

/** Someone's own words made fit to stand in a sentence or a line of ours. */
public final class Brief {
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

    /** Their first sentence without its stop. */
    public static String firstSentence(String words, int longest) {
        return of(words.split("(?<=[.!?;])\\s", 2)[0], longest);
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
