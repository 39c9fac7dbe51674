package app.tilth.workspace;

import app.tilth.model.Loop;
import java.util.List;

/**
 * What was kept, and which loops opened and closed with it.
 *
 * @param id of what was kept
 */
public record Kept(long id, List<Loop> opened, List<Loop> closed) {
    /** Nothing was kept: whom it is about is not there any more. */
    public static final Kept NOTHING = new Kept(0, List.of(), List.of());

    public Kept {
        opened = List.copyOf(opened);
        closed = List.copyOf(closed);
    }
}
