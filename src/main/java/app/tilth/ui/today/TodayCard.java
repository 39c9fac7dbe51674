package app.tilth.ui.today;

import java.util.List;

/** One suggestion, ready to be read. */
public sealed interface TodayCard permits PersonCard, PairCard {
    /** Whom it is about, as it is shown. */
    String name();

    /** Why this, why today. */
    String sentence();

    /** Something to speak of; may be empty. */
    String prompt();

    /** The terms that led here, each in plain words. */
    List<String> why();

    /** Whether both are the same suggestion, however its words have changed since. */
    boolean isSameAs(TodayCard other);
}
