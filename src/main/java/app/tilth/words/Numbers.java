package app.tilth.words;

/** Numbers as people say them. */
public final class Numbers {
    private static final Messages WORDS = Messages.of("words");

    private Numbers() {}

    /** Small ones as words: "three", "12". */
    public static String spelled(int value) {
        String[] words = WORDS.raw("number.words").split(",", -1);
        return value < words.length ? words[value] : Integer.toString(value);
    }
}
