package app.tilth.ui.introduce;

import static app.tilth.ui.introduce.IntroduceViewModel.TEXTS;

import app.tilth.ui.task.Notice;
import app.tilth.ui.words.Texts;
import app.tilth.workspace.Considered;

/** What is said after an introduction was to be considered; taking back is offered only where something changed. */
public final class ConsideredNotice {
    private ConsideredNotice() {}

    /**
     * @param names of both, as a sentence names them
     * @param undo takes the last change back
     */
    public static Notice of(Considered considered, String names, Runnable undo) {
        Notice notice = Notice.done(TEXTS.get("done." + considered, names));
        return considered == Considered.KEPT ? notice.offering(Texts.get("undo"), undo) : notice;
    }
}
