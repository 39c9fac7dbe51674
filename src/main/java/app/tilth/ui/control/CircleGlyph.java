package app.tilth.ui.control;

import app.tilth.model.Circle;
import app.tilth.ui.words.Texts;

/** How close a tie is wanted: a ring that widens from Close to Wider, a filled dot for Core. */
public final class CircleGlyph {
    private static final double CENTRE = 7;
    private static final double STROKE = 1.4;

    private CircleGlyph() {}

    public static Drawing of(Circle circle, double size) {
        var glyph = new Drawing(14, size, "circle-glyph");
        glyph.setAccessibleText(Texts.get("circle", circle));
        if (circle != Circle.WIDER) {
            glyph.line(disc(6.2), 1, "outer");
        }
        return switch (circle) {
            case CORE -> glyph.fill(disc(1.7));
            case CLOSE -> ring(glyph, 2.9);
            case FRIENDS -> ring(glyph, 4.0);
            case ACTIVE -> ring(glyph, 5.1);
            case WIDER -> {
                var dashed = disc(6.2);
                dashed.getStrokeDashArray().setAll(2.0, 2.0);
                yield glyph.line(dashed, STROKE).fill(disc(0.9));
            }
        };
    }

    private static Drawing ring(Drawing glyph, double radius) {
        return glyph.line(disc(radius), STROKE).fill(disc(0.9));
    }

    private static javafx.scene.shape.Circle disc(double radius) {
        return new javafx.scene.shape.Circle(CENTRE, CENTRE, radius);
    }
}
