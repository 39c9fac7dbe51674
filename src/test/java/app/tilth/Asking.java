package app.tilth;

import java.util.List;
import java.util.regex.Pattern;

/** Tells words that ask someone for something. */
public final class Asking {
    private static final Pattern WORDS = Pattern.compile(
            "\\bask\\b|\\brequest|\\bfavou?r\\b|\\b(could|would|can|might) (they|you) (help|lend|give|introduce)|\\bhelp you\\b",
            Pattern.CASE_INSENSITIVE);

    /** Two people are asked whether they want to meet, for their sake; and one is told not to ask. */
    private static final List<String> ALLOWED = List.of("Ask each of them first", "No need to ask again");

    private Asking() {}

    public static boolean isIn(String text) {
        String rest = text;
        for (String allowed : ALLOWED) {
            rest = rest.replace(allowed, "");
        }
        return WORDS.matcher(rest).find();
    }
}
