package app.tilth.ui.person;

import app.tilth.ui.person.Surroundings.Link;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Places for a person, you and the people around them in a box: Fruchterman and Reingold's springs (1991), which a few dozen
 * people need no more than. The same people always get the same places.
 */
final class AroundLayout {
    private static final int ROUNDS = 300;
    private static final double START_HEAT = .12;
    private static final double CENTRE_PULL = .02;
    private static final double YOUR_PULL = .12;
    private static final int ROOM_ROUNDS = 60;
    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

    private final double[] x;
    private final double[] y;
    private final double aspect;

    /**
     * @param aspect width over height of the box
     */
    private AroundLayout(int people, double aspect) {
        this.aspect = aspect;
        x = new double[people];
        y = new double[people];
        for (int i = 0; i < people; i++) {
            double radius = .42 * Math.sqrt((i + .5) / people);
            x[i] = aspect * (.5 + radius * Math.cos(i * GOLDEN_ANGLE));
            y[i] = .5 + radius * Math.sin(i * GOLDEN_ANGLE);
        }
    }

    /** A place as shares of the box, 0 to 1. */
    record At(double x, double y) {}

    /**
     * Places in the order of the people.
     *
     * @param width of the box in pixels
     * @param height of the box in pixels
     * @param room how far apart two are at least, across, in pixels; four fifths of it down
     */
    static List<At> of(int people, List<Link> links, double width, double height, double room) {
        if (people == 0) {
            return List.of();
        }
        double aspect = width / height;
        var layout = new AroundLayout(people, aspect);
        double spring = .8 * Math.sqrt(aspect / people);
        for (int round = 0; round < ROUNDS; round++) {
            layout.step(links, spring, START_HEAT * (1 - round / (double) ROUNDS));
        }
        layout.fit();
        for (int round = 0; round < ROOM_ROUNDS; round++) {
            layout.makeRoom(room / height, .8 * room / height);
        }
        return IntStream.range(0, people)
                .mapToObj(i -> new At(layout.x[i] / aspect, layout.y[i]))
                .toList();
    }

    /** Pushes apart whoever is too near for names to be read. */
    private void makeRoom(double across, double down) {
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                double apart = Math.hypot((x[i] - x[j]) / across, (y[i] - y[j]) / down);
                if (apart < 1) {
                    double push = (1 - apart) / 4;
                    double towards = apart < 1e-6 ? 1 : 1 / apart;
                    double pushX = (x[i] - x[j] + (apart < 1e-6 ? across : 0)) * towards * push;
                    double pushY = (y[i] - y[j]) * towards * push;
                    move(i, pushX, pushY);
                    move(j, -pushX, -pushY);
                }
            }
        }
    }

    private void move(int i, double byX, double byY) {
        x[i] = Math.clamp(x[i] + byX, 0, aspect);
        y[i] = Math.clamp(y[i] + byY, 0, 1);
    }

    private void step(List<Link> links, double spring, double heat) {
        double[] dx = new double[x.length];
        double[] dy = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                if (i != j) {
                    double away = Math.max(.0004, square(x[i] - x[j]) + square(y[i] - y[j]));
                    dx[i] += (x[i] - x[j]) * spring * spring / away;
                    dy[i] += (y[i] - y[j]) * spring * spring / away;
                }
            }
            dx[i] += (aspect / 2 - x[i]) * CENTRE_PULL;
            dy[i] += (.5 - y[i]) * CENTRE_PULL;
        }
        for (Link link : links) {
            double pullX = x[link.from()] - x[link.to()];
            double pullY = y[link.from()] - y[link.to()];
            double pull = weight(link) * Math.hypot(pullX, pullY) / spring;
            dx[link.from()] -= pullX * pull;
            dy[link.from()] -= pullY * pull;
            dx[link.to()] += pullX * pull;
            dy[link.to()] += pullY * pull;
        }
        for (int i = 0; i < x.length; i++) {
            double length = Math.max(1e-9, Math.hypot(dx[i], dy[i]));
            double most = Math.min(length, heat) / length;
            x[i] += dx[i] * most;
            y[i] += dy[i] * most;
        }
    }

    /** You know nearly all of them: your own ties would gather everyone around you. */
    private static double weight(Link link) {
        return link.yours() ? YOUR_PULL : 1;
    }

    private static double square(double value) {
        return value * value;
    }

    /** Stretches the picture over the whole box; what has no extent goes to the middle. */
    private void fit() {
        fit(x, aspect);
        fit(y, 1);
    }

    private static void fit(double[] values, double size) {
        double least = Arrays.stream(values).min().orElse(0);
        double most = Arrays.stream(values).max().orElse(0);
        for (int i = 0; i < values.length; i++) {
            values[i] = most - least < 1e-6 ? size / 2 : size * (values[i] - least) / (most - least);
        }
    }
}
