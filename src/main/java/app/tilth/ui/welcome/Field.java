package app.tilth.ui.welcome;

import app.tilth.ui.control.Drawing;
import app.tilth.ui.control.Mark;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** A field in the morning: furrows that meet at the horizon, and rows of sprouts. Drawn for 1440 × 320, as wide as the window. */
final class Field extends Pane {
    private static final double WIDTH = 1440;
    static final double HEIGHT = 320;
    private static final double HORIZON = 68;
    private static final double MIDDLE = WIDTH / 2;
    private static final int FURROWS = 33;
    /** No furrow points straight at whoever looks. */
    private static final double QUARTER = .25;
    /** From furrow to furrow at the horizon and at the near edge, and half of how wide they are there. */
    private static final double FAR = 6.5;

    private static final double NEAR = 91;
    private static final double FAR_HALF = 1.6;
    private static final double NEAR_HALF = 22.5;
    /** How far a furrow swings out, from one to the next, by the height where it bends. */
    private static final double SPREAD = 13.7;

    private static final double BEND_HALF = 5;
    private static final double BEND = (HORIZON + HEIGHT) / 2;
    private static final String FAR_HILL = "M0 68C260 36 520 62 760 53 1010 38 1250 36 1440 60V320H0Z";
    private static final String NEAR_HILL = "M0 86C240 62 470 72 720 66 980 60 1210 62 1440 78V320H0Z";

    Field() {
        getStyleClass().add("field");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setMouseTransparent(true);
        widthProperty().subscribe(width -> draw(width.doubleValue()));
    }

    private void draw(double width) {
        var ratio = width / WIDTH;
        var nodes = new ArrayList<Node>();
        var sun = new Circle(width / 2, 71, 60);
        sun.getStyleClass().add("sun");
        nodes.add(sun);
        nodes.add(hill(FAR_HILL, "far-hill", ratio));
        nodes.add(hill(NEAR_HILL, "near-hill", ratio));
        nodes.addAll(furrows(ratio));
        nodes.addAll(sprouts(ratio));
        getChildren().setAll(nodes);
        setClip(new Rectangle(width, HEIGHT));
    }

    private static Node hill(String path, String styleClass, double ratio) {
        var hill = new SVGPath();
        hill.setContent(path);
        hill.getStyleClass().add(styleClass);
        hill.getTransforms().add(new Scale(ratio, 1));
        return hill;
    }

    private static List<Node> furrows(double ratio) {
        var furrows = new ArrayList<Node>();
        for (var i = -FURROWS; i <= FURROWS; i++) {
            var place = i - QUARTER;
            var furrow = new Path(
                    new MoveTo((MIDDLE + place * FAR - FAR_HALF) * ratio, HORIZON),
                    down(place, -1, ratio),
                    new LineTo((MIDDLE + place * NEAR + NEAR_HALF) * ratio, HEIGHT),
                    up(place, 1, ratio),
                    new ClosePath());
            furrow.getStyleClass().add("furrow");
            furrows.add(furrow);
        }
        return furrows;
    }

    /** Down to the near edge: along the left side of a furrow with −1, along its right with 1. */
    private static QuadCurveTo down(double place, int side, double ratio) {
        return new QuadCurveTo(
                bend(place, side) * ratio, BEND, (MIDDLE + place * NEAR + side * NEAR_HALF) * ratio, HEIGHT);
    }

    private static QuadCurveTo up(double place, int side, double ratio) {
        return new QuadCurveTo(
                bend(place, side) * ratio, BEND, (MIDDLE + place * FAR + side * FAR_HALF) * ratio, HORIZON);
    }

    private static double bend(double place, int side) {
        return MIDDLE + place * (FAR + SPREAD) + side * BEND_HALF;
    }

    private static List<Node> sprouts(double ratio) {
        var sprouts = new ArrayList<Node>();
        for (var row : Row.ALL) {
            for (var i = 0; i < row.count; i++) {
                var sprout = sprout(row.size * (i % 2 == 0 ? 1 : 0.84));
                var x = (row.first + i * row.step) * ratio;
                sprout.relocate(x, row.foot - sprout.prefHeight(-1));
                sprout.autosize();
                sprouts.add(sprout);
            }
        }
        return sprouts;
    }

    private static Drawing sprout(double size) {
        return Mark.sprout(size);
    }

    /** A row of sprouts: where the first stands, how far apart they are, the height of their feet. */
    private enum Row {
        FARTHEST(372, 80.2, 10, 139, 12),
        FAR(150, 122.4, 10, 179, 17),
        MIDDLE(36, 170.6, 9, 222, 25),
        NEAR(0, 214.6, 7, 262, 31),
        NEAREST(30, 255.6, 6, 302, 40);

        static final List<Row> ALL = List.of(values());

        final double first;
        final double step;
        final int count;
        final double foot;
        final double size;

        Row(double first, double step, int count, double foot, double size) {
            this.first = first;
            this.step = step;
            this.count = count;
            this.foot = foot;
            this.size = size;
        }
    }
}
