package app.tilth.need;

/** A step in the month it was put into, while a plan is made: what it is and its day may still change. */
final class Sown {
    final int month;
    Step step;

    Sown(int month, Step step) {
        this.month = month;
        this.step = step;
    }
}
