package app.tilth.ui.needs;

/**
 * How many of those who could help stand how.
 *
 * @param gap for how many of the things sought nobody is known
 */
public record Slots(int warm, int tend, int through, int gap) {
    int of(Cover cover) {
        return switch (cover) {
            case WARM -> warm;
            case TEND -> tend;
            case THROUGH -> through;
            case GAP -> gap;
        };
    }

    int total() {
        return warm + tend + through + gap;
    }
}
