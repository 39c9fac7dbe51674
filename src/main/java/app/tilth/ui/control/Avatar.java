package app.tilth.ui.control;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** A person’s initials on a tint that stays theirs. */
public final class Avatar extends StackPane {
    private static final int TINTS = 9;
    // The mixing step of SplitMix64 (Steele, Lea & Flood 2014): neighbouring ids land on unrelated tints.
    private static final long MIX = 0xBF58476D1CE4E5B9L;

    private final Label letters = new Label();
    private String tint = "";

    /**
     * @param size 20, 24, 28, 32, 44 or 76 pixels
     */
    public Avatar(long person, String name, int size) {
        getChildren().add(letters);
        getStyleClass().addAll("avatar", "avatar-" + size);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        show(person, name);
    }

    /** Stands for someone else from now on. */
    public void show(long person, String name) {
        letters.setText(initials(name));
        setAccessibleText(name);
        String theirs = "tint-" + tint(person);
        if (!theirs.equals(tint)) {
            getStyleClass().remove(tint);
            getStyleClass().add(theirs);
            tint = theirs;
        }
    }

    static int tint(long person) {
        var mixed = (person ^ (person >>> 30)) * MIX;
        return (int) Long.remainderUnsigned(mixed ^ (mixed >>> 27), TINTS);
    }

    /** The first letters of the first and the last word. */
    static String initials(String name) {
        var words = Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
        return switch (words) {
            case List<String> none when none.isEmpty() -> "·";
            case List<String> one when one.size() == 1 -> first(one.getFirst());
            default -> first(words.getFirst()) + first(words.getLast());
        };
    }

    private static String first(String word) {
        var letters = word.codePoints()
                .dropWhile(point -> !Character.isLetterOrDigit(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        var characters = BreakIterator.getCharacterInstance();
        characters.setText(letters);
        return letters.substring(0, characters.next()).toUpperCase(Locale.ROOT);
    }
}
