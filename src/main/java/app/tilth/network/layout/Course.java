package app.tilth.network.layout;

/**
 * The steps by which the nodes of a level come to rest: what draws comes down from first to last over the first half, and over
 * the last fifth the steps get shorter.
 */
record Course(int steps, double firstDraw, double lastDraw) {
    private static final double EASED = .5;
    private static final double SLOWING = .2;
    private static final double SLOWEST = .1;

    void run(Descent descent, Crew crew, Runnable afterStep) {
        for (int step = 0; step < steps; step++) {
            double done = (double) step / steps;
            double draw = lastDraw + (firstDraw - lastDraw) * Math.max(0, 1 - done / EASED);
            double pace = Math.min(1, SLOWEST + (1 - SLOWEST) * (1 - done) / SLOWING);
            descent.step(draw, pace, crew);
            afterStep.run();
        }
    }
}
