package app.tilth.ui.introduce;

import app.tilth.workspace.Considered;
import java.util.List;

/** Where it is looked up whom someone may meet. Every call may block, so it is only made from background work. */
public interface IntroduceDesk {
    /**
     * Whom someone may be introduced to, those who match best first.
     *
     * @param typed the beginning of a name; where it is blank only those who match at all
     */
    List<Partner> partners(long person, String typed);

    /**
     * Keeps an introduction to be considered, as one undoable change.
     *
     * @param why one line, may be empty
     */
    Considered consider(long person, long other, String why);
}
