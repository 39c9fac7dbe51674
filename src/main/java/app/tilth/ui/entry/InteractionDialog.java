package app.tilth.ui.entry;

import static app.tilth.ui.entry.Entry.TEXTS;

import app.tilth.model.Direction;
import app.tilth.model.Exchange;
import app.tilth.model.Exchange.Passed;
import app.tilth.model.InteractionKind;
import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.Overlay;
import app.tilth.ui.control.Pick;
import app.tilth.ui.words.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A dated contact: with whom, what, when, and what passed in it. */
final class InteractionDialog extends EntryDialog {
    private static final int MOST_PEOPLE = 200;

    private final Pick<InteractionKind> kind =
            pick(InteractionEntry.KIND, TEXTS.get("kind"), InteractionKind.class, k -> Texts.get("kind", k));
    private final VBox passed = new VBox();
    private final ActionButton more;

    InteractionDialog(EntryViewModel model, Overlay overlay, String title) {
        super(model, overlay, title);
        more = new ActionButton(Weight.SOFT, TEXTS.get("passed.add"), this::addPassed).leading(Feather.PLUS);
        more.setId("entry-add-passed");
        passed.getStyleClass().add("entry-passed-list");
    }

    @Override
    List<Node> fields() {
        for (int at = 0; at < InteractionEntry.MOST_PASSED; at++) {
            if (!model.valuesProperty()
                    .get()
                    .text(InteractionEntry.passed(at) + Passing.WAY)
                    .isEmpty()) {
                passed.getChildren().add(passing(at));
            }
        }
        model.valuesProperty()
                .get()
                .choice(InteractionEntry.KIND, InteractionKind.class)
                .ifPresent(kind::show);
        return List.of(
                row(
                        InteractionEntry.PEOPLE,
                        TEXTS.get("people"),
                        people(InteractionEntry.PEOPLE, TEXTS.get("people"), MOST_PEOPLE)),
                row(InteractionEntry.KIND, TEXTS.get("kind"), kind),
                row(
                        InteractionEntry.DIRECTION,
                        TEXTS.get("direction"),
                        pick(
                                InteractionEntry.DIRECTION,
                                TEXTS.get("direction"),
                                List.of(Direction.OUT, Direction.IN, Direction.MUTUAL),
                                Direction.class,
                                d -> TEXTS.get("direction." + d))),
                row(
                        InteractionEntry.DAY,
                        TEXTS.get("day"),
                        line(InteractionEntry.DAY, TEXTS.get("day"), TEXTS.get("day.prompt.time"))),
                row(
                        InteractionEntry.MINUTES,
                        TEXTS.get("minutes"),
                        line(InteractionEntry.MINUTES, TEXTS.get("minutes"), TEXTS.get("minutes.prompt"))),
                row(
                        InteractionEntry.SUMMARY,
                        TEXTS.get("summary"),
                        line(InteractionEntry.SUMMARY, TEXTS.get("summary"), TEXTS.get("summary.prompt"))),
                row(InteractionEntry.NOTES, TEXTS.get("notes"), lines(InteractionEntry.NOTES, TEXTS.get("notes"))),
                passed,
                more,
                offers());
    }

    private void addPassed() {
        for (int at = 0; at < InteractionEntry.MOST_PASSED; at++) {
            String prefix = InteractionEntry.passed(at);
            if (model.valuesProperty().get().text(prefix + Passing.WAY).isEmpty()) {
                model.set(prefix + Passing.WAY, Passed.GAVE.name());
                model.set(prefix + Passing.KIND, Exchange.Kind.HELP.name());
                model.set(prefix + Passing.SIZE, Exchange.Size.SMALL.name());
                VBox fields = passing(at);
                passed.getChildren().add(fields);
                fields.lookup(".pick").requestFocus();
                return;
            }
        }
    }

    private VBox passing(int at) {
        String prefix = InteractionEntry.passed(at);
        List<Node> fields = new ArrayList<>(PassingFields.of(this, prefix));
        var box = new VBox();
        box.getStyleClass().add("entry-passed");
        fields.add(new ActionButton(Weight.QUIET, TEXTS.get("passed.remove"), () -> {
                    passed.getChildren().remove(box);
                    model.clear(prefix);
                    more.requestFocus();
                })
                .leading(Feather.X)
                .compact());
        box.getChildren().setAll(fields);
        return box;
    }

    @Override
    Node first() {
        return kind;
    }
}
