package app.tilth.ui.palette;

import app.tilth.transfer.Fold;

/**
 * Something that can be found, with what it is found by.
 *
 * @param text everything it is found by, folded, a space before each word; begins with its names
 * @param nameLength how much of the text are the names
 * @param weight puts one before another where both match equally well, 0 to 1
 * @param silentDays since the last contact; -1 where there was none
 * @param nameLetters the letters of the name, see {@link Fold#letters}
 * @param textLetters the letters of the text
 */
public record Known(
        Found found, String text, int nameLength, double weight, int silentDays, long nameLetters, long textLetters) {
    public Known(Found found, String text, int nameLength, double weight, int silentDays) {
        this(
                found,
                text,
                nameLength,
                weight,
                silentDays,
                Fold.letters(text.substring(0, nameLength)),
                Fold.letters(text));
    }

    /** Something to do. */
    static Known of(Found.OfCommand command, double weight) {
        String name = ' ' + Fold.words(command.name());
        return new Known(command, name + ' ' + Fold.words(command.words()), name.length(), weight, -1);
    }

    /** Something that is found by its name alone. */
    public static Known of(Found found, double weight) {
        String folded = ' ' + Fold.words(found.name());
        return new Known(found, folded, folded.length(), weight, -1);
    }
}
