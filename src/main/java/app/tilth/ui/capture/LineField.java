package app.tilth.ui.capture;

import static app.tilth.ui.capture.CaptureViewModel.TEXTS;

import app.tilth.capture.Passage;
import app.tilth.capture.Passage.What;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** The line as it is typed, with a tint behind the words that were understood. */
final class LineField extends StackPane {
    private static final double PAD_X = 2;
    private static final double PAD_Y = 1;
    private static final double ROUND = 5;

    private final TextArea area = new TextArea();
    private final Pane tints = new Pane();
    /** Above the text: the words that were understood once more, in the colour of their tint. */
    private final Pane inks = new Pane();

    private List<Passage> passages = List.of();
    private String read = "";
    private @Nullable Text followed;

    LineField() {
        getStyleClass().add("line-field");
        area.setWrapText(true);
        area.setPromptText(TEXTS.get("prompt"));
        area.setAccessibleText(TEXTS.get("title"));
        area.setId("capture-line");
        area.setPrefRowCount(2);
        tints.setMouseTransparent(true);
        inks.setMouseTransparent(true);
        getChildren().addAll(tints, area, inks);
        area.widthProperty().subscribe(_ -> drawLater());
        area.scrollTopProperty().subscribe(_ -> drawLater());
        area.textProperty().subscribe(_ -> drawLater());
        area.selectionProperty().subscribe(_ -> drawLater());
        area.caretPositionProperty().subscribe(_ -> drawLater());
    }

    TextArea area() {
        return area;
    }

    /** Tints the words of a line that was read; words typed since keep theirs as long as they stand where they stood. */
    void show(String line, List<Passage> understood) {
        read = line;
        passages = understood;
        drawLater();
    }

    // Where words are is known only once the text has been laid out.
    private void drawLater() {
        Platform.runLater(this::draw);
    }

    private void draw() {
        List<Node> under = new ArrayList<>();
        List<Node> over = new ArrayList<>();
        Optional<Text> typed = typed();
        if (typed.isPresent()) {
            Text text = typed.get();
            follow(text);
            // The text on screen may be a keystroke behind the one typed.
            int same = common(read, text.getText());
            for (Passage passage : passages) {
                if (passage.what() != What.JOIN && passage.to() <= same) {
                    draw(text, passage, under, over);
                }
            }
        }
        tints.getChildren().setAll(under);
        inks.getChildren().setAll(over);
    }

    /** What was typed as it stands in the area, which keeps its prompt beside it. */
    private Optional<Text> typed() {
        return area.lookupAll(".content .text").stream()
                .filter(node -> node.getParent() instanceof Group)
                .map(Text.class::cast)
                .findFirst();
    }

    /** Words move when the text wraps anew, which may be a frame later. */
    private void follow(Text text) {
        if (!text.equals(followed)) {
            followed = text;
            text.layoutBoundsProperty().subscribe((_, _) -> drawLater());
        }
    }

    private void draw(Text text, Passage passage, List<Node> under, List<Node> over) {
        String style = passage.what().name().toLowerCase(Locale.ROOT);
        Point2D origin = tints.sceneToLocal(text.localToScene(0, 0));
        for (LinePiece piece : LinePiece.of(text, passage.from(), passage.to())) {
            var place = new Rectangle(
                    origin.getX() + piece.x() - PAD_X,
                    origin.getY() + piece.y() - PAD_Y,
                    piece.width() + 2 * PAD_X,
                    piece.height() + 2 * PAD_Y);
            place.setArcWidth(2 * ROUND);
            place.setArcHeight(2 * ROUND);
            place.getStyleClass().addAll("tint", "tint-" + style);
            under.add(place);
            if (!isWorkedIn(piece)
                    && !Bidi.requiresBidi(
                            piece.words().toCharArray(), 0, piece.words().length())) {
                over.addAll(inked(text, piece, origin, style));
            }
        }
    }

    /** Whether the caret or a selection is within some words: then nothing may lie over them. */
    private boolean isWorkedIn(LinePiece piece) {
        var selection = area.getSelection();
        return selection.getLength() > 0
                ? selection.getStart() < piece.to() && selection.getEnd() > piece.from()
                : area.getCaretPosition() > piece.from() && area.getCaretPosition() < piece.to();
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

    private static int common(String a, String b) {
        int most = Math.min(a.length(), b.length());
        for (int i = 0; i < most; i++) {
            if (a.charAt(i) != b.charAt(i)) {
                return i;
            }
        }
        return most;
    }
}
