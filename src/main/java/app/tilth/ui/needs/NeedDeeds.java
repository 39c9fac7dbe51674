package app.tilth.ui.needs;

import javafx.scene.Node;

/** What can be done with the need that is shown, and with those on it. */
interface NeedDeeds {
    void open(long person);

    /** Does the first thing for somebody, in the way that suits it. */
    void first(Helper helper);

    /** Takes somebody out who does not fit. */
    void takeOut(NeedPage need, Helper helper);

    void ask(Gap.Knower knower);

    void drop(NeedPage need, Gap gap);

    /** Does a planned thing, or asks how it was done. */
    void done(NeedPage need, Plan.Thing thing);

    void bringToToday(NeedPage need);

    /** Everyone who might help. */
    void whoMightHelp(NeedPage need);

    /** The same, beginning with those who stand so and are not shown on the page. */
    void whoMightHelp(NeedPage need, Cover from);

    void beforeYouAsk(NeedPage need);

    void edit(long need);

    /** Asks what it came to. */
    void meet(NeedPage need);

    void reopen(NeedPage need);

    void remove(NeedPage need);

    /** What else there is to do with it, as a list. */
    void more(NeedPage need, Node from);
}
