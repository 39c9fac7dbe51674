package app.tilth.ui.network.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Finds room for words beside what they name: those that matter most first, each below, above, to the right or to the left of
 * its disc, wherever they overlap no other words and stay in the picture. What finds no room is left out.
 */
public final class LabelPlacement {
    /** Between words and their disc, and between words and words, in pixels. */
    private static final double GAP = 3;

    private final int width;
    private final int height;
    private final List<Spot> taken = new ArrayList<>();
    private final ToDoubleFunction<Spot> harm;

    /**
     * @param width of the picture in pixels
     */
    public LabelPlacement(int width, int height) {
        this(width, height, _ -> 0);
    }

    /**
     * @param width of the picture in pixels
     * @param harm how much would be hidden by words at a spot: of those beside a disc that are free, the one with the least is
     *     taken
     */
    public LabelPlacement(int width, int height, ToDoubleFunction<Spot> harm) {
        this.width = width;
        this.height = height;
        this.harm = harm;
    }

    /**
     * Where words stand, in pixels from the upper left corner of the picture.
     */
    public record Spot(double left, double top, double width, double height) {
        boolean overlaps(Spot other) {
            return left < other.left + other.width + GAP
                    && other.left < left + width + GAP
                    && top < other.top + other.height + GAP
                    && other.top < top + height + GAP;
        }
    }

    /** Keeps a part of the picture free of words. */
    public void reserve(Spot part) {
        taken.add(part);
    }

    /**
     * Room for words beside a disc, taken from then on.
     *
     * @param x of the disc’s middle
     * @param wordsWidth how much room they need
     */
    public Optional<Spot> place(double x, double y, double radius, double wordsWidth, double wordsHeight) {
        double beside = radius + GAP;
        return firstFree(List.of(
                new Spot(x - wordsWidth / 2, y + beside, wordsWidth, wordsHeight),
                new Spot(x - wordsWidth / 2, y - beside - wordsHeight, wordsWidth, wordsHeight),
                new Spot(x + beside, y - wordsHeight / 2, wordsWidth, wordsHeight),
                new Spot(x - beside - wordsWidth, y - wordsHeight / 2, wordsWidth, wordsHeight)));
    }

    /** Room for words on a point itself, such as the name of a group in its middle. */
    public Optional<Spot> placeOn(double x, double y, double wordsWidth, double wordsHeight) {
        return firstFree(List.of(new Spot(x - wordsWidth / 2, y - wordsHeight / 2, wordsWidth, wordsHeight)));
    }

    private Optional<Spot> firstFree(List<Spot> spots) {
        Optional<Spot> free = spots.stream()
                .filter(this::isInPicture)
                .filter(spot -> taken.stream().noneMatch(spot::overlaps))
                .min(Comparator.comparingDouble(harm));
        free.ifPresent(taken::add);
        return free;
    }

    private boolean isInPicture(Spot spot) {
        return spot.left >= 0 && spot.top >= 0 && spot.left + spot.width <= width && spot.top + spot.height <= height;
    }
}
