package app.tilth.ui.network;

import app.tilth.ui.network.PathViewModel.Shown;
import app.tilth.ui.network.draw.LabelPlacement;
import app.tilth.ui.network.draw.LabelPlacement.Spot;
import app.tilth.ui.network.draw.Viewport;
import app.tilth.workspace.Goal;
import app.tilth.workspace.Routes.Leg;
import app.tilth.workspace.Routes.Route;
import app.tilth.workspace.Routes.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;

/** The path over the picture: from you along people, drawn as their avatars, to whom or what is to be reached. */
final class PathLine extends Pane {
    private static final PseudoClass FAINT = PseudoClass.getPseudoClass("faint");
    private static final int PICTURE = 28;
    /** With the ring around it. */
    private static final double RADIUS = 18;
    /** How far from the one before stands what has no place of its own in the picture. */
    private static final double ASIDE = 104;

    private static final double EDGE = 64;
    /** Names keep clear of lines by pieces of this length. */
    private static final double PIECE = 16;

    /** Between you and the line, for the ring around you. */
    private static final double CLEAR = 6;

    private static final int MOST_PIECES = 200;

    private Optional<Shown> shown = Optional.empty();
    private final List<Line> lines = new ArrayList<>();
    private final List<Region> stops = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();

    PathLine() {
        setMouseTransparent(true);
        getStyleClass().add("path-line");
    }

    /** Draws another path, or none; answers whether it is one that was not drawn before. */
    boolean draw(Optional<Shown> path) {
        boolean isNew = path.flatMap(Shown::route).isPresent() && !along(path).equals(along(shown));
        shown = path;
        lines.clear();
        stops.clear();
        names.clear();
        List<Node> under = new ArrayList<>();
        path.ifPresent(now -> now.route().ifPresent(route -> {
            for (Leg leg : route.legs()) {
                under.add(line("path-under", false));
                lines.add(line("path-over", leg.faint()));
            }
            route.people().forEach(stop -> add(PathStop.person(stop, PICTURE), stop.name(), "person"));
            if (now.routes().goal() instanceof Goal.At(String organization)) {
                add(PathStop.organization(organization, PICTURE), organization, "organization");
            }
        }));
        for (int i = 0; i < lines.size(); i++) {
            follow((Line) under.get(i), lines.get(i));
        }
        under.addAll(lines);
        under.addAll(stops);
        under.addAll(names);
        getChildren().setAll(under);
        return isNew;
    }

    private static Optional<List<Stop>> along(Optional<Shown> path) {
        return path.flatMap(Shown::route).map(Route::people);
    }

    private static Line line(String style, boolean faint) {
        var line = new Line();
        line.getStyleClass().add(style);
        line.pseudoClassStateChanged(FAINT, faint);
        return line;
    }

    private static void follow(Line under, Line over) {
        under.startXProperty().bind(over.startXProperty());
        under.startYProperty().bind(over.startYProperty());
        under.endXProperty().bind(over.endXProperty());
        under.endYProperty().bind(over.endYProperty());
    }

    private void add(Region picture, String name, String style) {
        var ring = new StackPane(picture);
        ring.getStyleClass().addAll("path-ring", "path-ring-" + style);
        ring.setMinSize(2 * RADIUS, 2 * RADIUS);
        ring.setMaxSize(2 * RADIUS, 2 * RADIUS);
        stops.add(ring);
        var label = new Label(name);
        label.getStyleClass().add("network-looked");
        names.add(label);
    }

    /**
     * Puts it where the picture has those it leads along.
     *
     * @param covered parts of the picture that something else lies over
     * @param margins what is taken at the sides
     * @return these and the parts this lies over now
     */
    List<Spot> place(Drawn drawn, Viewport viewport, List<Spot> covered, Insets margins) {
        List<Point2D> points = shown.flatMap(Shown::route)
                .map(route -> points(route, drawn, viewport, margins))
                .orElse(List.of());
        var room = new LabelPlacement(viewport.width(), viewport.height());
        List<Spot> taken = new ArrayList<>(covered);
        for (int i = 1; i < points.size(); i++) {
            Point2D at = points.get(i);
            join(lines.get(i - 1), i == 1 ? beside(points.getFirst(), at) : points.get(i - 1), at);
            taken.addAll(along(points.get(i - 1), at));
            stops.get(i - 1).resizeRelocate(at.getX() - RADIUS, at.getY() - RADIUS, 2 * RADIUS, 2 * RADIUS);
            taken.add(new Spot(at.getX() - RADIUS, at.getY() - RADIUS, 2 * RADIUS, 2 * RADIUS));
        }
        taken.forEach(room::reserve);
        for (int i = 1; i < points.size(); i++) {
            name(names.get(i - 1), points.get(i), room).ifPresent(taken::add);
        }
        return taken;
    }

    /** Where a line from you leaves the disc that is you. */
    private static Point2D beside(Point2D you, Point2D to) {
        return you.add(to.subtract(you).normalize().multiply(Math.min(Figures.YOUR_RADIUS + CLEAR, you.distance(to))));
    }

    private static void join(Line line, Point2D from, Point2D to) {
        line.setStartX(from.getX());
        line.setStartY(from.getY());
        line.setEndX(to.getX());
        line.setEndY(to.getY());
    }

    /** Parts of the picture that a line goes through. */
    private static List<Spot> along(Point2D from, Point2D to) {
        int pieces = (int) Math.min(MOST_PIECES, from.distance(to) / PIECE);
        return IntStream.range(1, pieces)
                .mapToObj(i -> from.interpolate(to, (double) i / pieces))
                .map(at -> new Spot(at.getX() - PIECE / 4, at.getY() - PIECE / 4, PIECE / 2, PIECE / 2))
                .toList();
    }

    private static Optional<Spot> name(Label label, Point2D at, LabelPlacement room) {
        label.applyCss();
        double width = label.prefWidth(-1);
        double height = label.prefHeight(-1);
        Optional<Spot> spot = room.place(at.getX(), at.getY(), RADIUS, width, height);
        label.setVisible(spot.isPresent());
        spot.ifPresent(free -> label.resizeRelocate(Math.rint(free.left()), Math.rint(free.top()), width, height));
        return spot;
    }

    private List<Point2D> points(Route route, Drawn drawn, Viewport viewport, Insets margins) {
        List<Point2D> points = new ArrayList<>();
        points.add(onScreen(drawn.you(), viewport));
        for (Stop stop : route.people()) {
            int node = drawn.network().graph().node(stop.person());
            points.add(
                    node < 0
                            ? aside(points, viewport, margins)
                            : onScreen(new Point2D(drawn.x()[node], drawn.y()[node]), viewport));
        }
        if (points.size() <= stops.size()) {
            points.add(aside(points, viewport, margins));
        }
        return points;
    }

    private static Point2D onScreen(Point2D place, Viewport viewport) {
        return new Point2D(viewport.toScreenX(place.getX()), viewport.toScreenY(place.getY()));
    }

    /** Where it is in the plane, as far as it leads along people in the picture. */
    Optional<Bounds> extent(Drawn drawn) {
        return shown.flatMap(Shown::route).map(route -> {
            List<Point2D> places = new ArrayList<>(List.of(drawn.you()));
            for (Stop stop : route.people()) {
                int node = drawn.network().graph().node(stop.person());
                if (node >= 0) {
                    places.add(new Point2D(drawn.x()[node], drawn.y()[node]));
                }
            }
            double left = places.stream().mapToDouble(Point2D::getX).min().orElseThrow();
            double top = places.stream().mapToDouble(Point2D::getY).min().orElseThrow();
            double right = places.stream().mapToDouble(Point2D::getX).max().orElseThrow();
            double bottom = places.stream().mapToDouble(Point2D::getY).max().orElseThrow();
            return new BoundingBox(left, top, right - left, bottom - top);
        });
    }

    /** Further on in the same direction, kept in sight. */
    private static Point2D aside(List<Point2D> before, Viewport viewport, Insets margins) {
        Point2D last = before.getLast();
        Point2D from = before.size() > 1 ? before.get(before.size() - 2) : last.subtract(0, -1);
        Point2D way = last.subtract(from);
        Point2D ahead = way.magnitude() == 0 ? new Point2D(0, -1) : way.normalize();
        Point2D there = last.add(ahead.multiply(ASIDE));
        if (isOut(last, viewport)) {
            return there;
        }
        Point2D seen = new Point2D(
                clamped(there.getX(), margins.getLeft() + EDGE, viewport.width() - margins.getRight() - EDGE),
                clamped(there.getY(), margins.getTop() + EDGE / 2, viewport.height() - margins.getBottom() - EDGE));
        // At the very edge there is no further on, but there is a way back into the picture.
        return seen.distance(last) >= 3 * RADIUS
                ? seen
                : last.add(new Point2D(viewport.width() / 2.0, viewport.height() / 2.0)
                        .subtract(last)
                        .normalize()
                        .multiply(ASIDE));
    }

    private static boolean isOut(Point2D point, Viewport viewport) {
        return point.getX() < 0
                || point.getY() < 0
                || point.getX() > viewport.width()
                || point.getY() > viewport.height();
    }

    private static double clamped(double value, double least, double most) {
        return least > most ? value : Math.clamp(value, least, most);
    }
}
