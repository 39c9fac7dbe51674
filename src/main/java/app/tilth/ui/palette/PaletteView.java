package app.tilth.ui.palette;

import static app.tilth.ui.palette.PaletteViewModel.TEXTS;

import app.tilth.ui.control.Icon;
import app.tilth.ui.control.KeyCap;
import app.tilth.ui.control.Overlay;
import app.tilth.ui.control.Sight;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The field one types into, what was found beneath it, and the keys that lead on. */
public final class PaletteView extends VBox {
    private static final double FROM_TOP = 84;

    private final PaletteViewModel model;
    private final Overlay overlay;
    private final TextField field = new TextField();
    private final Label missed = new Label();
    private final VBox rows = new VBox();
    private final List<PaletteRow> made = new ArrayList<>();
    private Results shown = Results.NOTHING_YET;
    private int selected;
    private boolean enterWaits;

    public PaletteView(PaletteViewModel model, Overlay overlay) {
        this.model = model;
        this.overlay = overlay;
        getStyleClass().addAll("dialog-card", "palette");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        StackPane.setMargin(this, new Insets(FROM_TOP, 0, 0, 0));
        field.setId("palette-field");
        field.setPromptText(TEXTS.get("prompt"));
        field.setAccessibleText(TEXTS.get("prompt"));
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox head = new HBox(Icon.of(Feather.SEARCH, 18), field);
        head.getStyleClass().add("palette-head");
        missed.getStyleClass().addAll("body", "muted", "palette-missed");
        missed.setWrapText(true);
        rows.getStyleClass().add("palette-rows");
        getChildren().addAll(head, missed, rows, hints());
        field.textProperty().subscribe(typed -> {
            if (isOpen()) {
                model.type(typed);
            }
        });
        // A filter: the field would otherwise take the arrows for itself.
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        model.resultsProperty().subscribe(this::show);
    }

    private static HBox hints() {
        HBox hints = new HBox(
                new KeyCap("↑ ↓"),
                quiet(TEXTS.get("hint.move")),
                new KeyCap("Enter"),
                quiet(TEXTS.get("hint.open")),
                new KeyCap("Esc"),
                quiet(TEXTS.get("hint.close")));
        hints.getStyleClass().add("palette-hints");
        return hints;
    }

    private static Label quiet(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("detail", "muted");
        return label;
    }

    public boolean isOpen() {
        return overlay.isOpen(this);
    }

    /** Opens above the window with nothing typed, or closes again where it is open. */
    public void toggle() {
        if (isOpen()) {
            overlay.close();
        } else if (!overlay.hasDialog()) {
            field.clear();
            rows.setMinHeight(USE_COMPUTED_SIZE);
            enterWaits = false;
            overlay.openDialog(this, () -> {});
            model.type("");
        }
    }

    private void show(Results results) {
        shown = results;
        missed.setText(results.missed() ? TEXTS.get("missed", results.typed().strip()) : "");
        Sight.put(missed, results.missed());
        fill(results.rows());
        select(0);
        if (enterWaits && results.typed().equals(field.getText())) {
            enterWaits = false;
            enter();
        }
    }

    private void fill(List<Found> found) {
        for (int i = made.size(); i < found.size(); i++) {
            int at = i;
            var row = new PaletteRow();
            row.setOnMouseMoved(_ -> select(at));
            made.add(row);
            rows.getChildren().add(row);
            Sight.style(row);
        }
        for (int i = 0; i < found.size(); i++) {
            Found one = found.get(i);
            made.get(i).show(one, () -> choose(one));
        }
        // It does not shrink again: that would move everything with each letter, and what it uncovers be drawn anew.
        rows.setMinHeight(Math.max(rows.getMinHeight(), rows.getHeight()));
        for (int i = 0; i < made.size(); i++) {
            Sight.put(made.get(i), i < found.size());
        }
    }

    private void select(int index) {
        List<Found> found = shown.rows();
        selected = found.isEmpty() ? 0 : Math.floorMod(index, found.size());
        for (int i = 0; i < found.size(); i++) {
            made.get(i).setSelected(i == selected);
        }
        field.setAccessibleHelp(
                found.isEmpty() ? "" : rows.getChildren().get(selected).getAccessibleText());
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> select(selected - 1);
            case DOWN -> select(selected + 1);
            case ENTER -> enter();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Enter means what was typed, even where its answer is still on its way. */
    private void enter() {
        if (!shown.typed().equals(field.getText())) {
            enterWaits = true;
        } else if (!shown.rows().isEmpty()) {
            choose(shown.rows().get(selected));
        }
    }

    private void choose(Found found) {
        overlay.close();
        model.choose(found);
    }
}
