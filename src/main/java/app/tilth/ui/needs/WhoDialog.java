package app.tilth.ui.needs;

import static app.tilth.ui.needs.NeedsViewModel.TEXTS;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.DialogCard;
import app.tilth.ui.control.FilledFirst;
import app.tilth.ui.control.Overlay;
import app.tilth.ui.needs.Candidate.Fit;
import app.tilth.ui.words.Texts;
import java.util.List;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Everyone who might help, from whom one is taken out who does not fit, and to whom others are named. */
final class WhoDialog {
    private final NeedsViewModel model;
    private final Overlay overlay;
    private final NeedPage need;
    private final TextField typed = new TextField();
    private final ListView<Candidate> list = new ListView<>();
    private final Label count = new Label();
    private final DialogCard card;
    private final Predicate<Candidate> from;
    private int asked;

    private WhoDialog(NeedsViewModel model, Overlay overlay, NeedPage need, Predicate<Candidate> from) {
        this.from = from;
        this.model = model;
        this.overlay = overlay;
        this.need = need;
        card = new DialogCard(TEXTS.get("who.title", need.title()), overlay::close);
        card.getStyleClass().add("who-dialog");
        typed.setId("who-typed");
        typed.setPromptText(TEXTS.get("who.prompt"));
        typed.setAccessibleText(TEXTS.get("who.prompt"));
        typed.textProperty().subscribe((_, _) -> look());
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::onFieldKey);
        list.setId("who-list");
        list.getStyleClass().add("who-list");
        list.setCellFactory(_ -> new CandidateCell(this::change));
        list.setPlaceholder(Wrapped.of(TEXTS.get("who.none"), "body", "muted"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onListKey);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
        FilledFirst.in(list);
        count.getStyleClass().addAll("detail", "muted");
        count.setId("who-count");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        card.show(typed, list);
        card.buttons(count, gap, new ActionButton(Weight.PLAIN, Texts.get("dialog.close"), overlay::close));
    }

    /**
     * Opens over the window.
     *
     * @param from the first of whom it begins with
     */
    static void open(NeedsViewModel model, Overlay overlay, NeedPage need, Predicate<Candidate> from) {
        var dialog = new WhoDialog(model, overlay, need, from);
        var changes = model.needProperty().subscribe(_ -> dialog.look());
        overlay.openDialog(dialog.card, changes::unsubscribe);
    }

    private void look() {
        int number = ++asked;
        model.candidates(need.id(), typed.getText(), found -> {
            if (number == asked) {
                show(found);
            }
        });
    }

    private void show(Candidates all) {
        List<Candidate> found = all.listed();
        @Nullable Candidate before = list.getSelectionModel().getSelectedItem();
        int place = Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.setItems(FXCollections.observableList(found));
        count.setText(TEXTS.get(all.isCut() ? "who.count.cut" : "who.count", all.in()));
        if (before == null && !found.isEmpty()) {
            int first = (int) found.stream().takeWhile(from.negate()).count();
            list.getSelectionModel().clearAndSelect(first % found.size());
            list.scrollTo(first % found.size());
        } else if (before != null && !found.isEmpty()) {
            int same = found.stream().map(Candidate::person).toList().indexOf(before.person());
            list.getSelectionModel().clearAndSelect(same >= 0 ? same : Math.min(place, found.size() - 1));
        }
    }

    private void change(Candidate one) {
        switch (one.fit()) {
            case MATCH -> model.takeOut(need, one.person(), one.name(), true);
            case OUT -> model.takeOut(need, one.person(), one.name(), false);
            case NAMED -> model.name(need, one.person(), one.name(), false);
            case OTHER -> model.name(need, one.person(), one.name(), true);
        }
    }

    private @Nullable Candidate selected() {
        return list.getSelectionModel().getSelectedItem();
    }

    private void open() {
        Candidate one = selected();
        if (one != null) {
            overlay.close();
            model.open(one.person());
        }
    }

    private void onFieldKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            list.requestFocus();
            event.consume();
        }
    }

    private void onListKey(KeyEvent event) {
        // A list would keep this key for ending an edit, of which there is none.
        if (event.getCode() == KeyCode.ESCAPE) {
            overlay.close();
            event.consume();
            return;
        }
        Candidate one = selected();
        if (one == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> open();
            case DELETE, BACK_SPACE -> {
                if (one.isIn()) {
                    change(one);
                }
            }
            case INSERT, P -> {
                if (one.fit() == Fit.MATCH) {
                    model.name(need, one.person(), one.name(), true);
                } else if (!one.isIn()) {
                    change(one);
                }
            }
            case SLASH -> typed.requestFocus();
            case UP -> {
                if (list.getSelectionModel().getSelectedIndex() > 0) {
                    return;
                }
                typed.requestFocus();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}
