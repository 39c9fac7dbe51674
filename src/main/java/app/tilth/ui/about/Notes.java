package app.tilth.ui.about;

import app.tilth.model.Person;
import java.util.List;

/** Notes of any length, in pieces that a field can hold without stopping the window. */
final class Notes implements Telling {
    /** In characters: what a field lays out in a few hundredths of a second. */
    static final int PIECE = 6_000;

    /** How far back from there a piece looks for a place to end. */
    private static final int LOOK_BACK = 1_500;

    /** All pieces of a text, at least one; together they are the text. */
    static int pieces(String text) {
        int pieces = 1;
        for (int from = end(text, 0); from < text.length(); from = end(text, from)) {
            pieces++;
        }
        return pieces;
    }

    /** Where a piece begins; the length of the text for one beyond the last. */
    static int start(String text, int piece) {
        int from = 0;
        for (int i = 0; i < piece && from < text.length(); i++) {
            from = end(text, from);
        }
        return from;
    }

    static String piece(String text, int piece) {
        int from = start(text, piece);
        return text.substring(from, end(text, from));
    }

    /** After a line where one ends near, else after a word, else anywhere but within a character. */
    private static int end(String text, int from) {
        int most = from + PIECE;
        if (most >= text.length()) {
            return text.length();
        }
        for (char stop : List.of('\n', ' ')) {
            int at = text.lastIndexOf(stop, most - 1);
            if (at >= most - LOOK_BACK) {
                return at + 1;
            }
        }
        return Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
    }

    @Override
    public String text(AboutPage page, int at) {
        return piece(page.person().notes(), at);
    }

    @Override
    public Outcome read(Person person, int at, String typed, Known known) {
        String notes = person.notes();
        int from = start(notes, at);
        String before = piece(notes, at);
        return new Outcome.Change(now ->
                now.change().notes(spliced(now.notes(), from, before, typed)).build());
    }

    /** In the piece’s place where it still stands; at the end where the notes have become others. */
    private static String spliced(String now, int from, String before, String typed) {
        if (now.startsWith(before, from)) {
            return now.substring(0, from) + typed + now.substring(from + before.length());
        }
        return now.isEmpty() ? typed : now + "\n" + typed;
    }
}
