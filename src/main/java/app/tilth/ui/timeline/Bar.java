package app.tilth.ui.timeline;

import app.tilth.model.Colleague;

/** What lasted on a lane, from the beginning of a day to some time of another, in epoch days with parts of days. */
sealed interface Bar {
    double from();

    double until();

    /** Something that took place and lasted a day or longer. */
    record Lasted(int entry, double from, double until) implements Bar {}

    /** That they were where you were. */
    record Together(Colleague colleague, double from, double until) implements Bar {}

    default boolean meets(Stretch seen) {
        return from() <= seen.until() && until() >= seen.from();
    }
}
