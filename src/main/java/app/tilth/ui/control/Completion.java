package app.tilth.ui.control;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A field that completes: what may be meant is listed beneath as letters are typed, and taken by Enter or by mouse. */
public final class Completion<T> extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final BiConsumer<String, Consumer<List<T>>> look;
    private final Function<T, HBox> row;
    private final Consumer<T> taken;
    private final TextField typed = new TextField();
    private final VBox list = new VBox();
    private List<T> offered = List.of();
    private int at;
    private boolean atOnce;
    private boolean isShowing;

    /**
     * @param meaning what is typed here, for who cannot see it
     * @param look finds what may be meant by what is typed, and tells it on the screen’s thread
     * @param row shows one of those found
     * @param taken is told what was meant, once the field is empty again
     */
    public Completion(
            String meaning,
            String prompt,
            BiConsumer<String, Consumer<List<T>>> look,
            Function<T, HBox> row,
            Consumer<T> taken) {
        this.look = look;
        this.row = row;
        this.taken = taken;
        getStyleClass().add("completion");
        list.getStyleClass().add("people-offered");
        typed.setPromptText(prompt);
        typed.setAccessibleText(meaning);
        typed.textProperty().subscribe((_, text) -> look(text));
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        getChildren().setAll(typed, list);
        offer(List.of());
    }

    /** Also lists what there is before anything is typed. */
    public Completion<T> atOnce() {
        atOnce = true;
        look("");
        return this;
    }

    /**
     * With a glass in the field, and a cross that clears it once anything stands there.
     *
     * @param key what takes the keyboard there, shown while the field is empty
     */
    public Completion<T> withGlass(String key, String clear) {
        var glass = Icon.of(Feather.SEARCH, 14);
        glass.getStyleClass().add("field-icon");
        glass.setMouseTransparent(true);
        var cap = new KeyCap(key);
        cap.visibleProperty().bind(typed.textProperty().isEmpty());
        var cross = ActionButton.ofIcon(Feather.X, clear, () -> {
            typed.clear();
            typed.requestFocus();
        });
        cross.visibleProperty().bind(typed.textProperty().isNotEmpty());
        typed.getStyleClass().add("with-icon");
        var field = new StackPane(typed, glass, cap, cross);
        field.getStyleClass().addAll("field-with-icon", "whole");
        StackPane.setAlignment(glass, Pos.CENTER_LEFT);
        StackPane.setAlignment(cap, Pos.CENTER_RIGHT);
        StackPane.setAlignment(cross, Pos.CENTER_RIGHT);
        getChildren().addFirst(field);
        return this;
    }

    /** Lets something stand in the field without looking for it. */
    public void show(String text) {
        isShowing = true;
        typed.setText(text);
        typed.end();
        isShowing = false;
    }

    /** Where it is typed. */
    public TextField field() {
        return typed;
    }

    private void look(String text) {
        if (isShowing || (text.isBlank() && !atOnce)) {
            offer(List.of());
            return;
        }
        look.accept(text, found -> {
            if (text.equals(typed.getText())) {
                offer(found);
            }
        });
    }

    private void offer(List<T> found) {
        offered = List.copyOf(found);
        list.getChildren().setAll(found.stream().map(this::row).toList());
        Sight.put(list, !found.isEmpty());
        mark(0);
    }

    private HBox row(T one) {
        HBox line = row.apply(one);
        line.getStyleClass().add("people-offer");
        line.setAccessibleRole(AccessibleRole.LIST_ITEM);
        line.setOnMousePressed(_ -> take(one));
        return line;
    }

    private void mark(int index) {
        at = offered.isEmpty() ? 0 : Math.floorMod(index, offered.size());
        for (int i = 0; i < offered.size(); i++) {
            list.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == at);
        }
    }

    private void take(T one) {
        typed.clear();
        taken.accept(one);
    }

    private void onKey(KeyEvent event) {
        if (!offered.isEmpty() && !event.isShortcutDown()) {
            switch (event.getCode()) {
                case UP -> mark(at - 1);
                case DOWN -> mark(at + 1);
                case ENTER -> take(offered.get(at));
                case ESCAPE -> {
                    if (typed.getText().isEmpty()) {
                        return;
                    }
                    typed.clear();
                }
                default -> {
                    return;
                }
            }
            event.consume();
        }
    }
}
