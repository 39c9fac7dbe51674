package app.tilth.network.layout;

/** The smallest octagon with level, upright and diagonal sides around some points. */
record Outline(
        double left,
        double right,
        double top,
        double foot,
        double leastRising,
        double mostRising,
        double leastFalling,
        double mostFalling) {
    private static final double DIAGONAL = StrictMath.sqrt(2);

    static Outline around(Component part) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double foot = Double.NEGATIVE_INFINITY;
        double leastRising = Double.POSITIVE_INFINITY;
        double mostRising = Double.NEGATIVE_INFINITY;
        double leastFalling = Double.POSITIVE_INFINITY;
        double mostFalling = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < part.size(); i++) {
            double x = part.x(i);
            double y = part.y(i);
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            foot = Math.max(foot, y);
            leastRising = Math.min(leastRising, x - y);
            mostRising = Math.max(mostRising, x - y);
            leastFalling = Math.min(leastFalling, x + y);
            mostFalling = Math.max(mostFalling, x + y);
        }
        return new Outline(left, right, top, foot, leastRising, mostRising, leastFalling, mostFalling);
    }

    double x() {
        return (left + right) / 2;
    }

    double y() {
        return (top + foot) / 2;
    }

    /** How large it is on a ground: its half width or height, whichever is more beside the ground's. */
    double reach() {
        return Math.max((right - left) / Spiral.WIDER, (foot - top) * Spiral.WIDER) / 2;
    }

    Outline moved(double toRight, double down) {
        return new Outline(
                left + toRight,
                right + toRight,
                top + down,
                foot + down,
                leastRising + toRight - down,
                mostRising + toRight - down,
                leastFalling + toRight + down,
                mostFalling + toRight + down);
    }

    /** Whether there is nowhere a straight gap of this width between the two. */
    boolean isNear(Outline other, double gap) {
        double diagonal = gap * DIAGONAL;
        return left - gap < other.right
                && other.left - gap < right
                && top - gap < other.foot
                && other.top - gap < foot
                && leastRising - diagonal < other.mostRising
                && other.leastRising - diagonal < mostRising
                && leastFalling - diagonal < other.mostFalling
                && other.leastFalling - diagonal < mostFalling;
    }

    /** How far the middle of the ground is from its nearest side, below 0 outside. */
    double aroundMiddle() {
        return Math.min(Math.min(-left, right) / Spiral.WIDER, Math.min(-top, foot) * Spiral.WIDER);
    }
}
