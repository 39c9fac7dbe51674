package app.tilth.ui.capture;

import static app.tilth.ui.capture.CaptureViewModel.TEXTS;

import app.tilth.capture.Passage;
import app.tilth.capture.Passage.What;
import app.tilth.ui.control.LinePiece;
import app.tilth.ui.control.MarkedArea;
import java.text.Bidi;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** The line as it is typed, with a tint behind the words that were understood, and those words in the colour of their tint. */
final class LineField extends StackPane implements MarkedArea.Marking<Passage> {
    private static final double PAD_X = 2;
    private static final double PAD_Y = 1;
    private static final double ROUND = 5;

    private final MarkedArea<Passage> marked = new MarkedArea<>(this);

    LineField() {
        getStyleClass().add("line-field");
        getChildren().add(marked);
        area().setPromptText(TEXTS.get("prompt"));
        area().setAccessibleText(TEXTS.get("title"));
        area().setId("capture-line");
        area().setPrefRowCount(2);
    }

    TextArea area() {
        return marked.area();
    }

    /** Tints the words of a line that was read. */
    void show(String line, List<Passage> understood) {
        marked.show(
                line,
                understood.stream()
                        .filter(passage -> passage.what() != What.JOIN)
                        .toList());
    }

    @Override
    public int from(Passage passage) {
        return passage.from();
    }

    @Override
    public int to(Passage passage) {
        return passage.to();
    }

    @Override
    public void draw(
            Passage passage, LinePiece piece, Text text, Point2D origin, List<Node> beneath, List<Node> above) {
        String style = passage.what().name().toLowerCase(Locale.ROOT);
        var place = new Rectangle(
                origin.getX() + piece.x() - PAD_X,
                origin.getY() + piece.y() - PAD_Y,
                piece.width() + 2 * PAD_X,
                piece.height() + 2 * PAD_Y);
        place.setArcWidth(2 * ROUND);
        place.setArcHeight(2 * ROUND);
        place.getStyleClass().addAll("tint", "tint-" + style);
        beneath.add(place);
        if (!isWorkedIn(piece)
                && !Bidi.requiresBidi(
                        piece.words().toCharArray(), 0, piece.words().length())) {
            above.addAll(inked(text, piece, origin, style));
        }
    }

    /** Whether the caret or a selection is within some words: then nothing may lie over them. */
    private boolean isWorkedIn(LinePiece piece) {
        var selection = area().getSelection();
        int caret = area().getCaretPosition();
        return selection.getLength() > 0
                ? selection.getStart() < piece.to() && selection.getEnd() > piece.from()
                : caret > piece.from() && caret < piece.to();
    }

    /** The words in the colour of their tint, over as much of the tint as hides those beneath. */
    private static List<Node> inked(Text text, LinePiece piece, Point2D origin, String style) {
        var ground = new Rectangle(origin.getX() + piece.x(), origin.getY() + piece.y(), piece.width(), piece.height());
        ground.getStyleClass().addAll("tint", "tint-" + style);
        var words = new Text(piece.words());
        words.setFont(text.getFont());
        words.setTextOrigin(VPos.TOP);
        words.relocate(origin.getX() + piece.x(), origin.getY() + piece.y());
        words.getStyleClass().add("ink-" + style);
        words.setManaged(false);
        return List.of(ground, words);
    }
}
