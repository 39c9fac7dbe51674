package app.tilth.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeType;
import javafx.scene.text.Text;

/**
 * Some words as they stand on one line of a text that wraps.
 *
 * @param from index of the first character
 * @param to index after the last
 * @param x in the coordinates of the text, as are the others
 */
public record LinePiece(String words, int from, int to, double x, double y, double width, double height) {
    /** The words from one index to another, cut where the text wraps; blanks at a cut are left out. */
    static List<LinePiece> of(Text text, int from, int to) {
        List<LinePiece> pieces = new ArrayList<>();
        int start = from;
        while (start < to) {
            int end = start + 1;
            while (end < to && isOneLine(text, start, end + 1)) {
                end++;
            }
            piece(text, start, end, pieces);
            start = end;
        }
        return pieces;
    }

    private static void piece(Text text, int from, int to, List<LinePiece> pieces) {
        String words = text.getText().substring(from, to);
        int bareFrom = from + words.length() - words.stripLeading().length();
        int bareTo = to - (words.length() - words.stripTrailing().length());
        if (bareFrom < bareTo) {
            Bounds bounds = bounds(text, bareFrom, bareTo);
            double height = lineHeight(text);
            pieces.add(new LinePiece(
                    words.strip(), bareFrom, bareTo, bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), height));
        }
    }

    private static boolean isOneLine(Text text, int from, int to) {
        double first = bounds(text, from, from + 1).getMinY();
        return Math.abs(bounds(text, to - 1, to).getMinY() - first) < 1;
    }

    private static Bounds bounds(Text text, int from, int to) {
        var path = new Path(text.rangeShape(from, to));
        // Otherwise the bounds would take in half the stroke, and more where corners might be pointed.
        path.setStrokeType(StrokeType.INSIDE);
        return path.getLayoutBounds();
    }

    /** Without the space between lines. */
    private static double lineHeight(Text text) {
        var one = new Text("x");
        one.setFont(text.getFont());
        return one.getLayoutBounds().getHeight();
    }
}
