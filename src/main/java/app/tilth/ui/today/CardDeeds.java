package app.tilth.ui.today;

import javafx.scene.Node;

/** What the buttons and keys of a suggestion ask for; choices open beside the node they were asked from. */
interface CardDeeds {
    void reachedOut(TodayCard card, Node from);

    void write(TodayCard card);

    void snooze(TodayCard card, Node from);

    void notThisOne(TodayCard card);

    /** Opens the person’s page. */
    void open(TodayCard card);

    void why(TodayCard card, Node from);
}
