package app.tilth.ui.insights;

import static app.tilth.transfer.SvgFile.number;

import app.tilth.transfer.SvgFile;
import app.tilth.ui.theme.Swatches;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
    private final SvgFile svg;

    private SvgDrawing(SvgFile svg) {
        this.svg = svg;
    }

    /**
     * @param card in a scene, styled and laid out
     * @param title what it is
     * @param description what it shows
     */
    static byte[] of(Region card, String title, String description) {
        var bytes = new ByteArrayOutputStream();
        try (var file = new SvgFile(bytes, card.getWidth(), card.getHeight(), title, description)) {
            new SvgDrawing(file).content(card);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void node(Node node) throws IOException {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        Transform at = node.getLocalToParentTransform();
        List<String> attributes = new ArrayList<>();
        if (!at.isIdentity()) {
            attributes.addAll(List.of(
                    "transform",
                    "matrix(%s %s %s %s %s %s)"
                            .formatted(
                                    number(at.getMxx()),
                                    number(at.getMyx()),
                                    number(at.getMxy()),
                                    number(at.getMyy()),
                                    number(at.getTx()),
                                    number(at.getTy()))));
        }
        if (node.getOpacity() < 1) {
            attributes.addAll(List.of("opacity", number(node.getOpacity())));
        }
        svg.begin("g", attributes.toArray(String[]::new));
        content(node);
        svg.end();
    }

    private void content(Node node) throws IOException {
        switch (node) {
            case Text text -> text(text);
            case Shape shape -> shape(shape);
            case Region region -> {
                ground(region);
                children(region);
            }
            case Parent parent -> children(parent);
            default -> {}
        }
    }

    private void children(Parent parent) throws IOException {
        for (Node child : parent.getChildrenUnmodifiable()) {
            node(child);
        }
    }

    private void shape(Shape shape) throws IOException {
        switch (shape) {
            case Circle circle ->
                shape(
                        "circle",
                        shape,
                        "cx",
                        number(circle.getCenterX()),
                        "cy",
                        number(circle.getCenterY()),
                        "r",
                        number(circle.getRadius()));
            case Line line ->
                shape(
                        "line",
                        shape,
                        "x1",
                        number(line.getStartX()),
                        "y1",
                        number(line.getStartY()),
                        "x2",
                        number(line.getEndX()),
                        "y2",
                        number(line.getEndY()));
            case Polygon polygon -> shape("polygon", shape, "points", numbers(polygon.getPoints()));
            case Polyline polyline -> shape("polyline", shape, "points", numbers(polyline.getPoints()));
            case SVGPath path -> shape("path", shape, "d", path.getContent());
            default -> {}
        }
    }

    private void shape(String element, Shape shape, String... form) throws IOException {
        List<String> attributes = new ArrayList<>(List.of(form));
        attributes.addAll(paint("fill", shape.getFill()));
        if (shape.getStroke() != null && shape.getStrokeWidth() > 0) {
            attributes.addAll(paint("stroke", shape.getStroke()));
            attributes.addAll(List.of(
                    "stroke-width",
                    number(shape.getStrokeWidth()),
                    "stroke-linecap",
                    shape.getStrokeLineCap().name().toLowerCase(Locale.ROOT)));
            if (!shape.getStrokeDashArray().isEmpty()) {
                attributes.addAll(List.of("stroke-dasharray", numbers(shape.getStrokeDashArray())));
            }
        }
        svg.shape(element, attributes.toArray(String[]::new));
    }

    private static String numbers(List<Double> values) {
        return values.stream().map(SvgFile::number).collect(Collectors.joining(" "));
    }

    private void ground(Region region) throws IOException {
        if (region.getBackground() == null) {
            return;
        }
        for (BackgroundFill fill : region.getBackground().getFills()) {
            Insets in = fill.getInsets();
            double width = region.getWidth() - in.getLeft() - in.getRight();
            double height = region.getHeight() - in.getTop() - in.getBottom();
            boolean seen = !(fill.getFill() instanceof Color colour && colour.getOpacity() == 0);
            if (seen && width > 0 && height > 0) {
                List<String> attributes = new ArrayList<>(paint("fill", fill.getFill()));
                attributes.addAll(List.of("d", rounded(in.getLeft(), in.getTop(), width, height, fill.getRadii())));
                svg.shape("path", attributes.toArray(String[]::new));
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

    private void text(Text text) throws IOException {
        Font font = text.getFont();
        // Glyphs of the icon font are nothing a reader would have.
        if (text.getText().isEmpty() || !font.getFamily().startsWith("Inter")) {
            return;
        }
        Bounds bounds = text.getLayoutBounds();
        double line = bounds.getMinY() + text.getBaselineOffset();
        double step = font.getSize() * 1.21 + text.getLineSpacing();
        for (String words : lines(text)) {
            List<String> attributes = new ArrayList<>(paint("fill", text.getFill()));
            attributes.addAll(List.of(
                    "x",
                    number(bounds.getMinX()),
                    "y",
                    number(line),
                    "font-size",
                    number(font.getSize()),
                    "font-weight",
                    font.getName().contains("Semi") ? "600" : "400"));
            svg.words(words, attributes.toArray(String[]::new));
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

    /** A paint as attributes of what it fills or draws. */
    private static List<String> paint(String attribute, Paint paint) {
        if (!(paint instanceof Color colour) || colour.getOpacity() == 0) {
            return List.of(attribute, "none");
        }
        String opaque = SvgFile.colour(Swatches.argb(colour));
        return colour.getOpacity() == 1
                ? List.of(attribute, opaque)
                : List.of(attribute, opaque, attribute + "-opacity", number(colour.getOpacity()));
    }
}
