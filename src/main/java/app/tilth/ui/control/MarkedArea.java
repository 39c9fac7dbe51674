package app.tilth.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Text as it is typed, with something drawn where some of its words stand. Only what is in sight is drawn, so that a long text
 * costs no more than a short one.
 *
 * @param <M> a mark on some of the words
 */
public final class MarkedArea<M> extends StackPane {
    /** Beyond the edge of what is seen, in pixels: a line that is half in sight is drawn. */
    private static final double MARGIN = 24;

    private final Marking<M> marking;
    private final TextArea area = new TextArea();
    private final Pane under = new Pane();
    private final Pane over = new Pane();
    private List<M> marks = List.of();
    private String read = "";
    private @Nullable Text followed;
    private boolean drawing;

    /** How marks are drawn. */
    public interface Marking<M> {
        /** Index of the first character a mark is on. */
        int from(M mark);

        /** Index after the last character a mark is on. */
        int to(M mark);

        /**
         * Draws one line of a mark.
         *
         * @param origin where the text begins
         * @param beneath gets what lies beneath the text
         * @param above gets what lies above the text
         */
        void draw(M mark, LinePiece piece, Text text, Point2D origin, List<Node> beneath, List<Node> above);
    }

    public MarkedArea(Marking<M> marking) {
        this.marking = marking;
        area.setWrapText(true);
        under.setMouseTransparent(true);
        over.setMouseTransparent(true);
        getChildren().addAll(under, area, over);
        area.widthProperty().subscribe(_ -> drawLater());
        area.heightProperty().subscribe(_ -> drawLater());
        area.scrollTopProperty().subscribe(_ -> drawLater());
        area.textProperty().subscribe(_ -> drawLater());
        area.selectionProperty().subscribe(_ -> drawLater());
        area.caretPositionProperty().subscribe(_ -> drawLater());
    }

    public TextArea area() {
        return area;
    }

    /** Marks words of a text that was read; words typed since keep theirs as long as they stand where they stood. */
    public void show(String text, List<M> found) {
        read = text;
        marks = List.copyOf(found);
        drawLater();
    }

    // Where words are is known only once the text has been laid out.
    private void drawLater() {
        if (!drawing) {
            drawing = true;
            Platform.runLater(this::draw);
        }
    }

    private void draw() {
        drawing = false;
        List<Node> beneath = new ArrayList<>();
        List<Node> above = new ArrayList<>();
        Optional<Text> typed = typed();
        if (typed.isPresent() && !marks.isEmpty()) {
            Text text = typed.get();
            follow(text);
            // The text on screen may be a keystroke behind the one typed.
            int same = common(read, text.getText());
            int first = at(text, area.getScrollTop() - MARGIN);
            int last = at(text, area.getScrollTop() + area.getHeight() + MARGIN) + 1;
            Point2D origin = under.sceneToLocal(text.localToScene(0, 0));
            for (M mark : marks) {
                int from = Math.max(first, marking.from(mark));
                int to = Math.min(last, marking.to(mark));
                if (marking.to(mark) <= same && from < to) {
                    LinePiece.of(text, from, to).stream()
                            .filter(piece -> isInSight(piece, origin))
                            .forEach(piece -> marking.draw(mark, piece, text, origin, beneath, above));
                }
            }
        }
        under.getChildren().setAll(beneath);
        over.getChildren().setAll(above);
    }

    // What has been scrolled half away would be drawn over the edge.
    private boolean isInSight(LinePiece piece, Point2D origin) {
        double top = origin.getY() + piece.y();
        return top > -piece.height() / 2 && top + piece.height() / 2 < area.getHeight();
    }

    private static int at(Text text, double y) {
        return text.hitTest(new Point2D(0, Math.max(0, y))).getCharIndex();
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
