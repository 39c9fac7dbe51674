package app.tilth.ui.person;

import app.tilth.model.Warmth;
import app.tilth.network.layout.Place;
import app.tilth.ui.network.Figures;
import app.tilth.ui.network.Palette;
import app.tilth.ui.network.draw.Figure;
import app.tilth.ui.network.draw.Viewport;
import app.tilth.ui.person.Surroundings.Around;
import app.tilth.ui.person.Surroundings.Link;
import java.util.Comparator;
import java.util.List;

/** What is drawn of who is around a person: discs and lines as in the picture of the whole network, and a tie that cools dashed. */
final class AroundFigure {
    private static final double CENTRE_RADIUS = 13;
    private static final double YOUR_RADIUS = 11;
    /** Pixels for one unit of the plane, so near that marks are as large as they get. */
    private static final double SCALE = 10;

    private static final int THEIRS = 0x90;
    private static final int OTHERS = 0x48;
    private static final int TIED = 0xFF;
    private static final int UNTIED = 0xB0;
    private static final double DASH = 5;
    private static final double GAP = 4;
    /** A dash is as thick as these lines beside each other. */
    private static final double[] BESIDE = {-.5, .5};

    private AroundFigure() {}

    /** What is seen of the plane in a box. */
    static Viewport seen(int width, int height) {
        return new Viewport(width / 2.0 / SCALE, height / 2.0 / SCALE, SCALE, width, height);
    }

    static double radius(Around person, int at) {
        return at == 0 ? CENTRE_RADIUS : person.isYou() ? YOUR_RADIUS : Figures.radius(person.nearness());
    }

    /**
     * @param places in pixels
     */
    static Figure of(Surroundings around, List<Place> places, Palette palette) {
        var made = new Figure.Builder(palette.paper());
        List<Around> people = around.people();
        for (int i = 0; i < people.size(); i++) {
            Around person = people.get(i);
            int colour = person.isYou() ? palette.ink() : palette.warmth(person.warmth());
            boolean tied = i == 0 || person.isYou() || person.strength() > 0;
            disc(made, places.get(i), radius(person, i), withAlpha(colour, tied ? TIED : UNTIED));
        }
        around.links().stream()
                .sorted(Comparator.comparing((Link link) -> !link.isOf(0)))
                .forEach(link -> {
                    if (link.yours() && link.isOf(0) && people.getFirst().warmth() == Warmth.COOLING) {
                        dashes(made, places.get(link.from()), places.get(link.to()), palette.warmth(Warmth.COOLING));
                    } else {
                        made.line(link.from(), link.to(), withAlpha(palette.between(), link.isOf(0) ? THEIRS : OTHERS));
                    }
                });
        return made.build();
    }

    private static int disc(Figure.Builder made, Place at, double radius, int colour) {
        return made.disc((float) (at.x() / SCALE), (float) (at.y() / SCALE), (float) radius, colour);
    }

    /** Between points without extent, since all lines are alike. */
    private static void dashes(Figure.Builder made, Place from, Place to, int colour) {
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        double x = (to.x() - from.x()) / Math.max(1, length);
        double y = (to.y() - from.y()) / Math.max(1, length);
        for (double at = 0; at < length; at += DASH + GAP) {
            double end = Math.min(length, at + DASH);
            for (double beside : BESIDE) {
                double asideX = from.x() - y * beside;
                double asideY = from.y() + x * beside;
                made.line(
                        disc(made, new Place(asideX + at * x, asideY + at * y), 0, 0),
                        disc(made, new Place(asideX + end * x, asideY + end * y), 0, 0),
                        colour);
            }
        }
    }

    private static int withAlpha(int colour, int alpha) {
        return (colour & 0xFFFFFF) | (alpha << 24);
    }
}
