package app.tilth.ui.needs;

import static app.tilth.ui.needs.NeedsViewModel.TEXTS;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.EmptyState;
import app.tilth.ui.control.Focus;
import app.tilth.ui.control.Sight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The chosen need: how far it is, who could help and how they stand, and what is planned. */
final class NeedPane extends VBox {
    private final NeedDeeds deeds;
    private @Nullable NeedPage shown;

    NeedPane(NeedDeeds deeds) {
        this.deeds = deeds;
        getStyleClass().add("need-pane");
    }

    boolean isOf(long need) {
        return shown != null && shown.id() == need;
    }

    void show(NeedPage need) {
        if (need.equals(shown)) {
            return;
        }
        Optional<Node> owner = keyboard();
        int at = owner.map(rows()::indexOf).orElse(-1);
        shown = need;
        getChildren().setAll(parts(need));
        Sight.style(this);
        owner.ifPresent(node -> keep(node.getId(), at));
    }

    private List<Node> parts(NeedPage need) {
        List<Node> parts = new ArrayList<>();
        parts.add(new NeedHeading(need, deeds));
        if (!need.why().isEmpty()) {
            parts.add(Wrapped.of(need.why(), "body", "muted", "need-why"));
        }
        if (need.met().isPresent()) {
            parts.add(new MetCard(need, need.met().get(), deeds));
        } else if (!need.sought()) {
            parts.add(empty(
                    new EmptyState(TEXTS.get("unsaid.title"), TEXTS.get("unsaid")),
                    new ActionButton(Weight.SOFT, TEXTS.get("unsaid.do"), () -> deeds.edit(need.id()))
                            .leading(Feather.EDIT_2)));
        } else {
            parts.add(new CoverageCard(need));
            parts.add(covers(need));
            parts.add(new PlanCard(need, deeds));
        }
        return parts;
    }

    private static EmptyState empty(EmptyState state, ActionButton button) {
        state.getStyleClass().add("card");
        return state.offering(button);
    }

    private CardPairs covers(NeedPage need) {
        List<Node> cards = new ArrayList<>();
        if (need.slots().total() > need.slots().gap()) {
            cards.add(CoverCard.of(need, Cover.WARM, need.warm(), deeds));
        }
        if (need.tend().count() > 0) {
            cards.add(CoverCard.of(need, Cover.TEND, need.tend(), deeds));
        }
        if (need.through().count() > 0) {
            cards.add(CoverCard.of(need, Cover.THROUGH, need.through(), deeds));
        }
        if (!need.gaps().isEmpty()) {
            cards.add(CoverCard.of(need, deeds));
        }
        var pairs = new CardPairs();
        pairs.show(cards);
        return pairs;
    }

    /** Goes to the first row, or the one so many rows on. */
    boolean walk(int by) {
        List<Node> rows = rows();
        if (rows.isEmpty()) {
            return false;
        }
        int at = keyboard().map(rows::indexOf).orElse(-1);
        rows.get(at < 0 ? 0 : Math.clamp(at + by, 0, rows.size() - 1)).requestFocus();
        return true;
    }

    /** The row the keyboard is on. */
    boolean hasRow() {
        return keyboard().filter(rows()::contains).isPresent();
    }

    private List<Node> rows() {
        List<Node> rows = new ArrayList<>();
        rows(this, rows);
        return rows;
    }

    private static void rows(Parent in, List<Node> rows) {
        for (Node child : in.getChildrenUnmodifiable()) {
            if (child.getStyleClass().contains("need-row")) {
                rows.add(child);
            } else if (child instanceof Parent parent) {
                rows(parent, rows);
            }
        }
    }

    private Optional<Node> keyboard() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        return owner != null && Focus.isWithin(owner, this) ? Optional.of(owner) : Optional.empty();
    }

    /** The keyboard stays with whom it was, else with who has come to their place. */
    private void keep(@Nullable String id, int at) {
        List<Node> rows = rows();
        if (!rows.isEmpty()) {
            rows.stream()
                    .filter(row -> row.getId().equals(id))
                    .findFirst()
                    .orElseGet(() -> rows.get(Math.clamp(at, 0, rows.size() - 1)))
                    .requestFocus();
        }
    }
}
