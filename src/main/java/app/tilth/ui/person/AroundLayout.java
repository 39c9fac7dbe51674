package app.tilth.ui.person;

import app.tilth.network.layout.Place;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Brings the places of a few people into a box: turned so that most of them stand along it, stretched to fill it, with room for names. */
final class AroundLayout {
    private static final int ROOM_ROUNDS = 60;

    private final double[] x;
    private final double[] y;
    private final double width;
    private final double height;

    private AroundLayout(List<Place> places, double width, double height) {
        x = places.stream().mapToDouble(Place::x).toArray();
        y = places.stream().mapToDouble(Place::y).toArray();
        this.width = width;
        this.height = height;
    }

    /**
     * The places in the box, from its upper left corner, in their order.
     *
     * @param width of the box in pixels
     * @param height of the box in pixels
     * @param room how far apart two are at least, across, in pixels; four fifths of it down
     */
    static List<Place> of(List<Place> places, double width, double height, double room) {
        // A few do not stand as far apart as the box is long.
        double across = Math.min(width, room * places.size());
        double down = Math.min(height, room * places.size());
        var layout = new AroundLayout(places, across, down);
        layout.turn();
        fit(layout.x, across);
        fit(layout.y, down);
        for (int round = 0; round < ROOM_ROUNDS; round++) {
            layout.makeRoom(room, .8 * room);
        }
        return IntStream.range(0, places.size())
                .mapToObj(i -> new Place(layout.x[i] + (width - across) / 2, layout.y[i] + (height - down) / 2))
                .toList();
    }

    /** Lays the direction they differ most in across; the second, who is you, stands at the left of the first. */
    private void turn() {
        double middleX = Arrays.stream(x).average().orElse(0);
        double middleY = Arrays.stream(y).average().orElse(0);
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xx += (x[i] - middleX) * (x[i] - middleX);
            xy += (x[i] - middleX) * (y[i] - middleY);
            yy += (y[i] - middleY) * (y[i] - middleY);
        }
        double angle = Math.atan2(2 * xy, xx - yy) / 2;
        for (int i = 0; i < x.length; i++) {
            double across = Math.cos(angle) * x[i] + Math.sin(angle) * y[i];
            y[i] = Math.cos(angle) * y[i] - Math.sin(angle) * x[i];
            x[i] = across;
        }
        if (x.length > 1 && x[1] > x[0]) {
            Arrays.setAll(x, i -> -x[i]);
        }
    }

    /** Pushes apart whoever is too near for names to be read. */
    private void makeRoom(double across, double down) {
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                double apart = Math.hypot((x[i] - x[j]) / across, (y[i] - y[j]) / down);
                if (apart < 1) {
                    boolean same = apart < 1e-6;
                    double push = (1 - apart) / 4 * (same ? 1 : 1 / apart);
                    double pushX = (x[i] - x[j] + (same ? across : 0)) * push;
                    double pushY = (y[i] - y[j]) * push;
                    move(i, pushX, pushY);
                    move(j, -pushX, -pushY);
                }
            }
        }
    }

    private void move(int i, double byX, double byY) {
        x[i] = Math.clamp(x[i] + byX, 0, width);
        y[i] = Math.clamp(y[i] + byY, 0, height);
    }

    /** Stretches values over a length; what has no extent goes to the middle. */
    private static void fit(double[] values, double length) {
        double least = Arrays.stream(values).min().orElse(0);
        double most = Arrays.stream(values).max().orElse(0);
        for (int i = 0; i < values.length; i++) {
            values[i] =
                    most - least < 1e-6 ? length / 2 : Math.min(length, length * (values[i] - least) / (most - least));
        }
    }
}
