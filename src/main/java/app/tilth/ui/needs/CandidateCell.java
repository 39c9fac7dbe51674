package app.tilth.ui.needs;

import static app.tilth.ui.needs.NeedsViewModel.TEXTS;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.Avatar;
import app.tilth.ui.control.Sight;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Someone who might help: who they are, what of them matches, how they stand, and whether they belong to the need. */
final class CandidateCell extends ListCell<Candidate> {
    private static final int PICTURE = 28;
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");

    private final Label name = Wrapped.line("", "name");
    private final Label role = Wrapped.line("", "detail", "muted");
    private final Label by = Wrapped.line("", "detail", "muted");
    private final Label state = Wrapped.line("", "detail", "muted");
    private final Region dot = new Region();
    private final ActionButton change;
    private final Avatar picture = new Avatar(0, "", PICTURE);
    private final HBox line;

    /**
     * @param changed puts someone in or takes them out, whichever they are not
     */
    CandidateCell(Consumer<Candidate> changed) {
        change = new ActionButton(Weight.LINK, "", () -> {
            Candidate now = getItem();
            if (now != null) {
                changed.accept(now);
            }
        });
        change.compact();
        change.setFocusTraversable(false);
        name.setMinWidth(60);
        dot.getStyleClass().add("cover-dot");
        role.setPrefWidth(0);
        role.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(role, Priority.ALWAYS);
        var first = new HBox(name, role);
        first.getStyleClass().add("partner-line");
        var words = new VBox(first, by);
        words.setMinWidth(0);
        words.getStyleClass().add("helper-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        state.setMinWidth(USE_PREF_SIZE);
        line = new HBox(picture, words, dot, state, change);
        line.getStyleClass().add("candidate-line");
        setPrefWidth(0);
        getStyleClass().add("candidate");
    }

    @Override
    protected void updateItem(@Nullable Candidate one, boolean empty) {
        super.updateItem(one, empty);
        if (one == null || empty) {
            setGraphic(null);
            return;
        }
        picture.show(one.person(), one.name());
        name.setText(one.name());
        role.setText(one.role());
        by.setText(one.by());
        Sight.put(by, !one.by().isEmpty());
        for (Cover cover : Cover.values()) {
            dot.getStyleClass().remove(cover.styleClass());
        }
        one.cover().ifPresent(cover -> dot.getStyleClass().add(cover.styleClass()));
        Sight.put(dot, one.cover().isPresent());
        state.setText(one.state());
        change.setText(TEXTS.get("fit." + one.fit()));
        change.setAccessibleText(TEXTS.get("fit.spoken", TEXTS.get("fit." + one.fit()), one.name()));
        pseudoClassStateChanged(LEFT_OUT, !one.isIn());
        setAccessibleText(String.join(". ", one.name(), one.role(), one.by(), state.getText()));
        setGraphic(line);
    }
}
