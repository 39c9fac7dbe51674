package app.tilth.ui.ask;

import app.tilth.ui.control.LinePiece;
import app.tilth.ui.control.MarkedArea;
import app.tilth.ui.control.TabOut;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** The words of an ask as they are typed; those that could be said to anyone are tinted and underlined. */
final class AskField extends StackPane implements MarkedArea.Marking<Marked> {
    private static final double PAD_X = 1;
    private static final double PAD_Y = 1;
    private static final double LINE = 1.5;
    private static final int ROWS = 6;

    private final MarkedArea<Marked> marked = new MarkedArea<>(this);

    AskField() {
        getStyleClass().add("ask-field");
        getChildren().add(marked);
        area().setId("ask-text");
        area().setPrefRowCount(ROWS);
        TabOut.of(area());
    }

    TextArea area() {
        return marked.area();
    }

    /** Marks words of a text that was judged. */
    void show(String text, List<Marked> found) {
        marked.show(text, found);
    }

    @Override
    public int from(Marked mark) {
        return mark.from();
    }

    @Override
    public int to(Marked mark) {
        return mark.to();
    }

    @Override
    public void draw(Marked mark, LinePiece piece, Text text, Point2D origin, List<Node> beneath, List<Node> above) {
        double left = origin.getX() + piece.x() - PAD_X;
        double top = origin.getY() + piece.y() - PAD_Y;
        double width = piece.width() + 2 * PAD_X;
        double height = piece.height() + 2 * PAD_Y;
        var tint = new Rectangle(left, top, width, height);
        tint.getStyleClass().add("ask-tint");
        var line = new Rectangle(left, top + height, width, LINE);
        line.getStyleClass().add("ask-underline");
        beneath.addAll(List.of(tint, line));
    }
}
