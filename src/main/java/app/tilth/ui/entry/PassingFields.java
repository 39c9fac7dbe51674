package app.tilth.ui.entry;

import static app.tilth.ui.entry.Entry.TEXTS;

import app.tilth.model.Exchange;
import app.tilth.model.Exchange.Passed;
import app.tilth.ui.words.Texts;
import java.util.List;
import javafx.scene.Node;

/** The fields for what passed: which way, what kind of thing, how much, how an ask ended. */
final class PassingFields {
    private PassingFields() {}

    static List<Node> of(EntryDialog dialog, String prefix) {
        String way = TEXTS.get("passed");
        Node outcome = dialog.row(
                prefix + Passing.OUTCOME,
                TEXTS.get("outcome"),
                dialog.pick(
                        prefix + Passing.OUTCOME,
                        TEXTS.get("outcome"),
                        Exchange.Outcome.class,
                        o -> TEXTS.get("outcome." + o)));
        dialog.only(
                outcome,
                values -> values.choice(prefix + Passing.WAY, Passed.class)
                        .filter(Passed.ASKED::equals)
                        .isPresent());
        return List.of(
                dialog.row(
                        prefix + Passing.WAY,
                        way,
                        dialog.pick(prefix + Passing.WAY, way, Passed.class, p -> Texts.get("passed", p))),
                dialog.row(
                        prefix + Passing.KIND,
                        TEXTS.get("kind"),
                        dialog.pick(
                                prefix + Passing.KIND,
                                TEXTS.get("kind"),
                                Exchange.Kind.class,
                                k -> TEXTS.get("exchange." + k))),
                dialog.row(
                        prefix + Passing.SIZE,
                        TEXTS.get("size"),
                        dialog.pick(
                                prefix + Passing.SIZE,
                                TEXTS.get("size"),
                                Exchange.Size.class,
                                s -> TEXTS.get("size." + s))),
                outcome,
                dialog.row(
                        prefix + Passing.NOTE,
                        TEXTS.get("note"),
                        dialog.line(prefix + Passing.NOTE, TEXTS.get("note"), TEXTS.get("note.prompt"))));
    }
}
