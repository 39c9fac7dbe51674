package app.tilth.ui.today;

import javafx.scene.Node;

/** What the buttons and keys of a suggestion ask for; choices open beside the node they were asked from. */
interface CardDeeds {
    void reachedOut(PersonCard card, Node from);

    void write(PersonCard card);

    /** Asks what was given, received or asked. */
    void passed(PersonCard card);

    /** Asks each of the two whether they would like to meet the other. */
    void askBoth(PairCard card);

    /** Writes to both of them. */
    void introduce(PairCard card);

    void snooze(TodayCard card, Node from);

    void notThisOne(TodayCard card);

    /** Opens a person’s page. */
    void open(long person);

    void why(TodayCard card, Node from);
}
