package app.tilth.tie;

import app.tilth.model.Loop;

/** How many loops of each kind are open on one tie. */
public record OpenLoops(int promises, int thanks, int answers, int results) {
    public static final OpenLoops NONE = new OpenLoops(0, 0, 0, 0);

    /** Those of the loops given that are open; the rest is left out. */
    public static OpenLoops of(Iterable<Loop> loops) {
        OpenLoops open = NONE;
        for (Loop loop : loops) {
            if (loop.isOpen()) {
                open = open.and(loop.kind());
            }
        }
        return open;
    }

    private OpenLoops and(Loop.Kind kind) {
        return switch (kind) {
            case PROMISE -> new OpenLoops(promises + 1, thanks, answers, results);
            case THANKS -> new OpenLoops(promises, thanks + 1, answers, results);
            case ANSWER -> new OpenLoops(promises, thanks, answers + 1, results);
            case RESULT -> new OpenLoops(promises, thanks, answers, results + 1);
        };
    }

    public int all() {
        return promises + thanks + answers + results;
    }

    /** Help that was had and has not been answered for: thanks owed, and results its helper has not been told. */
    public int unanswered() {
        return thanks + results;
    }
}
