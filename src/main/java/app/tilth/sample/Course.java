package app.tilth.sample;

import app.tilth.model.Circle;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * How a made-up tie went: when it began and how it is kept.
 *
 * @param met days ago
 * @param rhythm null where nothing followed the first meeting
 */
record Course(int met, @Nullable Rhythm rhythm) {

    /** What is to become of a tie; the words are those of warmth, with silent for people not heard from in six years. */
    private enum Fate {
        THRIVING,
        STEADY,
        COOLING,
        DORMANT,
        NEW,
        SILENT
    }

    private static final Map<Circle, Map<Fate, Integer>> FATES = fates();

    private static Map<Circle, Map<Fate, Integer>> fates() {
        Map<Circle, Map<Fate, Integer>> fates = new EnumMap<>(Circle.class);
        fates.put(Circle.CLOSE, weights(50, 36, 14, 0, 0, 0));
        fates.put(Circle.FRIENDS, weights(26, 44, 20, 6, 4, 0));
        fates.put(Circle.ACTIVE, weights(9, 50, 18, 15, 8, 0));
        fates.put(Circle.WIDER, weights(0, 38, 13, 27, 6, 16));
        return fates;
    }

    private static Map<Fate, Integer> weights(int... weights) {
        Map<Fate, Integer> byFate = new LinkedHashMap<>();
        for (Fate fate : Fate.values()) {
            byFate.put(fate, weights[fate.ordinal()]);
        }
        return byFate;
    }

    /** A course for someone of a circle; {@code old} where most of their kind were met before the sample begins. */
    static Course draw(Circle circle, boolean old, SplittableRandom random) {
        Fate fate = Draw.weighted(Objects.requireNonNull(FATES.get(circle)), random);
        int met = old ? Draw.between(2400, 9000, random) : Draw.between(420, 2150, random);
        double interval = interval(circle, random);
        return switch (fate) {
            case THRIVING -> {
                double often = Math.min(interval, 45);
                yield new Course(met, new Rhythm(often, (int) (often * (.05 + .3 * random.nextDouble()))));
            }
            case STEADY -> quiet(met, Math.min(interval, met / 7.0), .5 + 1.1 * random.nextDouble());
            case COOLING -> quiet(met, Math.min(interval, met / 11.0), 2.9 + 1.7 * random.nextDouble());
            case DORMANT -> {
                int from = Math.max(met, 1300);
                double usual = Math.min(interval, 90);
                int last = (int) Math.max(usual * 8.5, 400 + 700 * random.nextDouble());
                yield new Course(from, new Rhythm(usual, last));
            }
            case NEW -> {
                int lately = Draw.between(6, 55, random);
                yield new Course(lately, random.nextInt(3) == 0 ? new Rhythm(60, lately / 2) : null);
            }
            case SILENT -> new Course(Rhythm.SPAN + Draw.between(60, 1500, random), null);
        };
    }

    /**
     * A tie that has been quiet for so many of its usual pauses; the more often people have talked, the longer they can
     * be quiet before it means anything.
     */
    private static Course quiet(int met, double interval, double pauses) {
        double contacts = Math.min(met, Rhythm.SPAN) / interval;
        double silence = pauses * interval * Math.max(.5, Math.pow(contacts / 10, .45));
        return new Course(met, new Rhythm(interval, (int) Math.min(silence, met * .6)));
    }

    /** Heavy-tailed: most ties of a circle near its usual interval, a few far more or far less often. */
    private static double interval(Circle circle, SplittableRandom random) {
        double median = switch (circle) {
            case CORE -> 7;
            case CLOSE -> 20;
            case FRIENDS -> 48;
            case ACTIVE -> 130;
            case WIDER -> 210;
        };
        return Math.clamp(median * Math.exp(.55 * random.nextGaussian()), 5, 420);
    }
}
