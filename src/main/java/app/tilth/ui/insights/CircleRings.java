package app.tilth.ui.insights;

import static app.tilth.ui.insights.InsightsViewModel.TEXTS;

import app.tilth.insight.CirclesLived;
import app.tilth.model.Circle;
import app.tilth.model.Warmth;
import app.tilth.ui.words.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;

/** You in the middle, and everyone as a dot in the ring of their circle, by warmth. */
final class CircleRings extends Region {
    /** How far the middle of each ring’s dots wanders round for the next: neighbours are of different kinds. */
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private final List<Ring> rings = new ArrayList<>();
    private final Disc you = new Disc("rings-you");

    private record Ring(Band band, Disc wash, Disc line, List<Disc> dots) {}

    /** How a ring is drawn, in shares of the whole radius. */
    private enum Band {
        CORE(0, .175, .115, 1, .033, 14),
        CLOSE(.175, .36, .268, 1, .029, 32),
        FRIENDS(.36, .575, .468, 1, .0225, 60),
        ACTIVE(.575, .795, .69, 2, .0165, 150),
        WIDER(.795, 1, .9, 3, .0125, 240);

        private final double outer;
        private final double middle;
        private final double inner;
        private final int rows;
        private final double dot;
        private final int room;

        Band(double inner, double outer, double middle, int rows, double dot, int room) {
            this.inner = inner;
            this.outer = outer;
            this.middle = middle;
            this.rows = rows;
            this.dot = dot;
            this.room = room;
        }

        static Band of(Circle circle) {
            return valueOf(circle.name());
        }

        /** How far from the middle a row of dots is. */
        double radius(int row) {
            return middle + (row - (rows - 1) / 2.0) * (outer - inner) * .62 / rows;
        }
    }

    CircleRings() {
        getStyleClass().add("rings");
    }

    void show(CirclesLived circles) {
        rings.clear();
        for (Circle circle : Circle.values()) {
            rings.add(new Ring(Band.of(circle), wash(circles, circle), line(circle), dots(circles, circle)));
        }
        getChildren().clear();
        // The widest lies beneath, so that each is under the mouse where it is seen.
        rings.reversed().forEach(ring -> getChildren().addAll(ring.wash, ring.line));
        rings.forEach(ring -> getChildren().addAll(ring.dots));
        getChildren().add(you);
    }

    private static Disc line(Circle circle) {
        var line = new Disc(circle == Circle.WIDER ? "rings-edge" : "rings-line");
        line.setMouseTransparent(true);
        return line;
    }

    private static Disc wash(CirclesLived circles, Circle circle) {
        var wash = new Disc(circle == Circle.WIDER ? "rings-wider" : "rings-wash");
        Said.of(wash, () -> words(circles, circle));
        return wash;
    }

    private static List<Disc> dots(CirclesLived circles, Circle circle) {
        int[] counts = Tables.WARMTHS.stream()
                .mapToInt(warmth -> circles.people(circle, warmth))
                .toArray();
        int[] spots = Spots.of(counts, Band.of(circle).room);
        List<Warmth> all = new ArrayList<>();
        for (int i = 0; i < spots.length; i++) {
            for (int k = 0; k < spots[i]; k++) {
                all.add(Tables.WARMTHS.get(i));
            }
        }
        int[] places = IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> (i * GOLDEN) % 1))
                .mapToInt(Integer::intValue)
                .toArray();
        return IntStream.of(places).mapToObj(place -> dot(all.get(place))).toList();
    }

    private static Disc dot(Warmth warmth) {
        var dot = new Disc("warmth-dot", warmth.name().toLowerCase(Locale.ROOT));
        dot.setMouseTransparent(true);
        return dot;
    }

    /** “Close: 14 of 15. 9 thriving, 3 steady, 2 cooling.” */
    static String words(CirclesLived circles, Circle circle) {
        String states = Tables.WARMTHS.stream()
                .filter(warmth -> circles.people(circle, warmth) > 0)
                .map(warmth -> TEXTS.get("state." + warmth, circles.people(circle, warmth)))
                .collect(Collectors.joining(", "));
        return states.isEmpty()
                ? TEXTS.get("circle.none", Texts.get("circle", circle))
                : TEXTS.get("circle.spoken", Texts.get("circle", circle), count(circles, circle), states);
    }

    /** “14 of 15”. */
    static String count(CirclesLived circles, Circle circle) {
        return circle.size() == 0
                ? Integer.toString(circles.people(circle))
                : TEXTS.get("circle.of", circles.people(circle), circle.size());
    }

    @Override
    protected void layoutChildren() {
        double middleX = getWidth() / 2;
        double middleY = getHeight() / 2;
        double whole = Math.min(getWidth(), getHeight()) / 2 - 1;
        you.place(middleX, middleY, whole * .033);
        for (Ring ring : rings) {
            Band band = ring.band;
            ring.wash.place(middleX, middleY, whole * band.outer);
            ring.line.place(middleX, middleY, whole * band.outer);
            int count = ring.dots.size();
            for (int i = 0; i < count; i++) {
                // Row by row in turn, so that the rows of a ring fill alike.
                double radius = whole * band.radius(i % band.rows);
                double angle = 2 * Math.PI * (i + .25) / count - Math.PI / 2;
                ring.dots
                        .get(i)
                        .place(
                                middleX + radius * Math.cos(angle),
                                middleY + radius * Math.sin(angle),
                                whole * band.dot);
            }
        }
    }
}
