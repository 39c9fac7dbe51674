package app.tilth.ui.about;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Notes as they are read: their beginning, or all of them, a part at a time where they are long. */
final class NotesText {
    /** What is shown of longer notes, in characters and lines. */
    private static final int BEGINNING = 900;

    private static final int LINES = 12;

    private final Runnable changed;
    private boolean all;
    private int part;

    /**
     * @param changed is told when other words are to be shown
     */
    NotesText(Runnable changed) {
        this.changed = changed;
    }

    /** Begins anew, with someone else’s. */
    void reset() {
        all = false;
        part = 0;
    }

    int part() {
        return part;
    }

    static String beginning(String notes) {
        int most = Math.min(BEGINNING, notes.length());
        int end = 0;
        for (int line = 0; line < LINES && end < most; line++) {
            int next = notes.indexOf('\n', end);
            end = next < 0 ? most : Math.min(most, next + 1);
        }
        if (end < notes.length() && end > 0 && Character.isLowSurrogate(notes.charAt(end))) {
            end--;
        }
        return notes.substring(0, end);
    }

    /** The words that are shown now, a mark at their end where there are more. */
    String shown(String notes) {
        int parts = Notes.pieces(notes);
        part = Math.min(part, parts - 1);
        if (all) {
            return Notes.piece(notes, part).stripTrailing();
        }
        String beginning = beginning(notes);
        return beginning.length() == notes.length() ? notes : beginning.stripTrailing() + "…";
    }

    /** What leads to the rest; nothing where all is shown. */
    Node more(String notes) {
        var line = new HBox();
        line.getStyleClass().add("about-more");
        if (!all) {
            if (beginning(notes).length() < notes.length()) {
                line.getChildren().add(link("notes.all", true, 0));
            }
            return line;
        }
        int parts = Notes.pieces(notes);
        if (parts > 1) {
            var where = new Label(Outcome.TEXTS.get("notes.part", part + 1, Integer.toString(parts)));
            where.getStyleClass().addAll("detail", "muted");
            line.getChildren().add(where);
        }
        if (part > 0) {
            line.getChildren().add(link("notes.before", true, part - 1));
        }
        if (part + 1 < parts) {
            line.getChildren().add(link("notes.next", true, part + 1));
        }
        line.getChildren().add(link("notes.less", false, 0));
        return line;
    }

    private Node link(String words, boolean whole, int to) {
        var link = new ActionButton(Weight.LINK, Outcome.TEXTS.get(words), () -> {
            all = whole;
            part = to;
            changed.run();
        });
        link.getStyleClass().add(words.replace('.', '-'));
        return link.compact();
    }

    /** Beneath each other. */
    static VBox column(Node... nodes) {
        var column = new VBox(nodes);
        column.getStyleClass().add("about-lines");
        return column;
    }
}
