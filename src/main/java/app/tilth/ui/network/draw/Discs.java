package app.tilth.ui.network.draw;

/**
 * Discs with smooth edges. How much of a pixel a disc covers falls from all to nothing within half a pixel on either side of
 * its edge; the edge is drawn in a little, so that a disc holds as much colour as it is large.
 */
final class Discs {
    /** A smaller one is drawn as large as this, in a fainter colour. */
    private static final float SMALLEST = .6f;

    /** What an edge that falls off over one pixel adds to the square of the radius. */
    private static final float ADDED_BY_EDGE = 1 / 12f;

    private final Raster raster;
    private final int top;
    private final int bottom;

    /**
     * @param top the first row that may be drawn on
     * @param bottom the row after the last
     */
    Discs(Raster raster, int top, int bottom) {
        this.raster = raster;
        this.top = top;
        this.bottom = bottom;
    }

    /**
     * Draws a disc around a place, in pixels from the upper left corner of the first pixel; one that is nowhere is left out.
     *
     * @param radius in pixels
     */
    void draw(float x, float y, float radius, int colour) {
        float drawn = Math.max(radius, SMALLEST);
        float faint = radius / drawn;
        float weight = Raster.weight(colour) * faint * faint;
        float edge = (float) Math.sqrt(drawn * drawn - ADDED_BY_EDGE);
        float reach = edge + .5f;
        int first = Math.max(top, (int) Math.floor(y - reach));
        int last = Math.min(bottom, (int) Math.ceil(y + reach)) - 1;
        int left = Math.max(0, (int) Math.floor(x - reach));
        int right = Math.min(raster.width(), (int) Math.ceil(x + reach)) - 1;
        if (first > last || left > right || !(weight > 0)) {
            return;
        }
        float inside = edge < .5f ? 0 : (edge - .5f) * (edge - .5f);
        for (int row = first; row <= last; row++) {
            float dy = row + .5f - y;
            int at = row * raster.width();
            for (int column = left; column <= right; column++) {
                float dx = column + .5f - x;
                float square = dx * dx + dy * dy;
                if (square <= inside) {
                    raster.lay(at + column, colour, (int) weight);
                } else if (square < reach * reach) {
                    raster.lay(at + column, colour, (int) ((reach - (float) Math.sqrt(square)) * weight));
                }
            }
        }
    }
}
