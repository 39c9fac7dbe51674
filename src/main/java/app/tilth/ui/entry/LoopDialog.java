package app.tilth.ui.entry;

import static app.tilth.ui.entry.Entry.TEXTS;

import app.tilth.model.Loop;
import app.tilth.ui.control.Overlay;
import app.tilth.ui.control.Pick;
import java.util.List;
import javafx.scene.Node;

/** Something open: what it is, since when, until when, and whether it is settled. */
final class LoopDialog extends EntryDialog {
    private final Pick<Loop.Kind> kind =
            pick(LoopEntry.KIND, TEXTS.get("loop"), Loop.Kind.class, k -> TEXTS.get("loop." + k));

    LoopDialog(EntryViewModel model, Overlay overlay, String title) {
        super(model, overlay, title);
    }

    @Override
    List<Node> fields() {
        return List.of(
                row(LoopEntry.KIND, TEXTS.get("loop"), kind),
                row(
                        LoopEntry.TEXT,
                        TEXTS.get("text"),
                        line(LoopEntry.TEXT, TEXTS.get("text"), TEXTS.get("text.prompt"))),
                row(
                        LoopEntry.OPENED,
                        TEXTS.get("opened-on"),
                        line(LoopEntry.OPENED, TEXTS.get("opened-on"), TEXTS.get("day.prompt"))),
                row(LoopEntry.DUE, TEXTS.get("due"), line(LoopEntry.DUE, TEXTS.get("due"), TEXTS.get("due.prompt"))),
                row(
                        LoopEntry.STATE,
                        TEXTS.get("state"),
                        pick(
                                LoopEntry.STATE,
                                TEXTS.get("state"),
                                LoopEntry.State.class,
                                s -> TEXTS.get("state." + s))));
    }

    @Override
    Node first() {
        return kind;
    }
}
