package app.tilth.ui.insights;

import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;

/** What is on a card as it is drawn, written as SVG: shapes, grounds and words, in the colours they have on the screen. */
final class SvgDrawing {
    private final StringBuilder svg = new StringBuilder();

    private SvgDrawing() {}

    /** @param card in a scene, styled and laid out */
    static String of(Region card) {
        var drawing = new SvgDrawing();
        drawing.svg
                .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .append(attribute("width", card.getWidth()))
                .append(attribute("height", card.getHeight()))
                .append(" viewBox=\"0 0 ")
                .append(number(card.getWidth()))
                .append(' ')
                .append(number(card.getHeight()))
                .append("\" font-family=\"Inter, sans-serif\">\n");
        drawing.content(card);
        drawing.svg.append("</svg>\n");
        return drawing.svg.toString();
    }

    private void node(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        Transform at = node.getLocalToParentTransform();
        svg.append("<g");
        if (!at.isIdentity()) {
            svg.append(" transform=\"matrix(%s %s %s %s %s %s)\""
                    .formatted(
                            number(at.getMxx()),
                            number(at.getMyx()),
                            number(at.getMxy()),
                            number(at.getMyy()),
                            number(at.getTx()),
                            number(at.getTy())));
        }
        if (node.getOpacity() < 1) {
            svg.append(attribute("opacity", node.getOpacity()));
        }
        svg.append('>');
        content(node);
        svg.append("</g>\n");
    }

    private void content(Node node) {
        switch (node) {
            case Text text -> text(text);
            case Shape shape -> shape(shape);
            case Region region -> {
                ground(region);
                region.getChildrenUnmodifiable().forEach(this::node);
            }
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(this::node);
            default -> {}
        }
    }

    private void shape(Shape shape) {
        switch (shape) {
            case Circle circle ->
                open(
                        "circle",
                        attribute("cx", circle.getCenterX()),
                        attribute("cy", circle.getCenterY()),
                        attribute("r", circle.getRadius()));
            case Line line ->
                open(
                        "line",
                        attribute("x1", line.getStartX()),
                        attribute("y1", line.getStartY()),
                        attribute("x2", line.getEndX()),
                        attribute("y2", line.getEndY()));
            case Polygon polygon -> open("polygon", points(polygon.getPoints()));
            case Polyline polyline -> open("polyline", points(polyline.getPoints()));
            case SVGPath path -> open("path", attribute("d", path.getContent()));
            default -> {
                return;
            }
        }
        svg.append(attribute("fill", colour(shape.getFill())));
        if (shape.getStroke() != null && shape.getStrokeWidth() > 0) {
            svg.append(attribute("stroke", colour(shape.getStroke())))
                    .append(attribute("stroke-width", shape.getStrokeWidth()))
                    .append(attribute(
                            "stroke-linecap", shape.getStrokeLineCap().name().toLowerCase(Locale.ROOT)));
            if (!shape.getStrokeDashArray().isEmpty()) {
                svg.append(attribute(
                        "stroke-dasharray",
                        String.join(
                                " ",
                                shape.getStrokeDashArray().stream()
                                        .map(SvgDrawing::number)
                                        .toList())));
            }
        }
        svg.append("/>");
    }

    private void open(String element, String... attributes) {
        svg.append('<').append(element).append(String.join("", attributes));
    }

    private static String points(Iterable<Double> points) {
        var text = new StringBuilder();
        points.forEach(value -> text.append(number(value)).append(' '));
        return attribute("points", text.toString().strip());
    }

    private void ground(Region region) {
        if (region.getBackground() == null) {
            return;
        }
        for (BackgroundFill fill : region.getBackground().getFills()) {
            Insets in = fill.getInsets();
            double width = region.getWidth() - in.getLeft() - in.getRight();
            double height = region.getHeight() - in.getTop() - in.getBottom();
            boolean seen = !(fill.getFill() instanceof Color colour && colour.getOpacity() == 0);
            if (seen && width > 0 && height > 0) {
                open(
                        "path",
                        attribute("d", rounded(in.getLeft(), in.getTop(), width, height, fill.getRadii())),
                        attribute("fill", colour(fill.getFill())));
                svg.append("/>");
            }
        }
    }

    private static String rounded(double x, double y, double width, double height, CornerRadii radii) {
        double most = Math.min(width, height) / 2;
        double a = Math.min(most, radii.getTopLeftHorizontalRadius());
        double b = Math.min(most, radii.getTopRightHorizontalRadius());
        double c = Math.min(most, radii.getBottomRightHorizontalRadius());
        double d = Math.min(most, radii.getBottomLeftHorizontalRadius());
        return "M%s %sH%s".formatted(number(x + a), number(y), number(x + width - b))
                + corner(b, b, b)
                + "V" + number(y + height - c)
                + corner(c, -c, c)
                + "H" + number(x + d)
                + corner(d, -d, -d)
                + "V" + number(y + a)
                + corner(a, a, -a)
                + "Z";
    }

    private static String corner(double radius, double x, double y) {
        return radius == 0 ? "" : "a%s %s 0 0 1 %s %s".formatted(number(radius), number(radius), number(x), number(y));
    }

    private void text(Text text) {
        Font font = text.getFont();
        // Glyphs of the icon font are nothing a reader would have.
        if (text.getText().isEmpty() || !font.getFamily().startsWith("Inter")) {
            return;
        }
        Bounds bounds = text.getLayoutBounds();
        double line = bounds.getMinY() + text.getBaselineOffset();
        double step = font.getSize() * 1.21 + text.getLineSpacing();
        for (String words : lines(text)) {
            open(
                    "text",
                    attribute("x", bounds.getMinX()),
                    attribute("y", line),
                    attribute("font-size", font.getSize()),
                    attribute("fill", colour(text.getFill())));
            if (font.getName().contains("Semi")) {
                svg.append(attribute("font-weight", "600"));
            }
            svg.append('>').append(escaped(words)).append("</text>");
            line += step;
        }
    }

    /** As the words are broken on the screen. */
    private static String[] lines(Text text) {
        double width = text.getWrappingWidth();
        if (width <= 0) {
            return text.getText().split("\n", -1);
        }
        var ruler = new Text();
        ruler.setFont(text.getFont());
        var broken = new StringBuilder();
        var line = new StringBuilder();
        for (String word : text.getText().split(" ", -1)) {
            ruler.setText(line.isEmpty() ? word : line + " " + word);
            if (!line.isEmpty() && ruler.getLayoutBounds().getWidth() > width) {
                broken.append(line).append('\n');
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        return broken.append(line).toString().split("\n", -1);
    }

    private static String colour(Paint paint) {
        if (!(paint instanceof Color colour)) {
            return "none";
        }
        String hex = "#%02X%02X%02X"
                .formatted(
                        Math.round(colour.getRed() * 255),
                        Math.round(colour.getGreen() * 255),
                        Math.round(colour.getBlue() * 255));
        return colour.getOpacity() == 0
                ? "none"
                : colour.getOpacity() == 1 ? hex : "%s%02X".formatted(hex, Math.round(colour.getOpacity() * 255));
    }

    private static String attribute(String name, double value) {
        return attribute(name, number(value));
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + escaped(value) + '"';
    }

    private static String number(double value) {
        double rounded = Math.round(value * 1000) / 1000.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    private static String escaped(String text) {
        return text.codePoints()
                .collect(StringBuilder::new, (to, point) -> to.append(escaped(point)), StringBuilder::append)
                .toString();
    }

    private static String escaped(int point) {
        return switch (point) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            // Nothing XML has no place for.
            default -> point < ' ' || point == 0xFFFE || point == 0xFFFF ? " " : Character.toString(point);
        };
    }
}
