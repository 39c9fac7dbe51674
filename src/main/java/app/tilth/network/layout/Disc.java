package app.tilth.network.layout;

/** A disc that holds points. */
record Disc(double x, double y, double radius) {

    /** The disc around the middle of a component. */
    static Disc around(Component part) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < part.size(); i++) {
            left = Math.min(left, part.x(i));
            right = Math.max(right, part.x(i));
            top = Math.min(top, part.y(i));
            bottom = Math.max(bottom, part.y(i));
        }
        double x = (left + right) / 2;
        double y = (top + bottom) / 2;
        double farthest = 0;
        for (int i = 0; i < part.size(); i++) {
            double dx = part.x(i) - x;
            double dy = part.y(i) - y;
            farthest = Math.max(farthest, dx * dx + dy * dy);
        }
        return new Disc(x, y, Math.sqrt(farthest));
    }
}
