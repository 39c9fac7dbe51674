package app.tilth.ui.about;

import app.tilth.ui.control.Focus;
import app.tilth.ui.control.Sight;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The field a line has turned into, with what may be meant and why it cannot be kept beneath. */
final class OpenLine extends VBox {
    private static final PseudoClass MEANT = PseudoClass.getPseudoClass("meant");
    private static final Duration KEPT_AFTER = Duration.millis(700);
    private static final int NOTE_ROWS = 10;
    private static final int ADDRESS_ROWS = 3;

    private final AboutViewModel model;
    private final TextField line = new TextField();
    private final TextArea lines = new TextArea();
    private final VBox completions = new VBox();
    private final Label objection = new Label();
    private final PauseTransition keep = new PauseTransition(KEPT_AFTER);
    private TextInputControl field = line;
    private Optional<Spot> shown = Optional.empty();
    private int meant = -1;

    OpenLine(AboutViewModel model) {
        this.model = model;
        getStyleClass().add("about-open");
        line.textProperty().bindBidirectional(model.textProperty());
        lines.setWrapText(true);
        for (TextInputControl input : List.of(line, lines)) {
            input.setId("about-field");
            input.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        }
        completions.getStyleClass().add("about-completions");
        objection.getStyleClass().addAll("detail", "clay", "about-objection");
        objection.setWrapText(true);
        objection.textProperty().bind(model.objectionProperty());
        objection.visibleProperty().bind(objection.textProperty().isNotEmpty());
        objection.managedProperty().bind(objection.visibleProperty());
        objection.textProperty().subscribe(sentence -> field.setAccessibleHelp(sentence));
        keep.setOnFinished(_ -> model.keep());
        model.textProperty().subscribe((_, _) -> keep.playFromStart());
        model.completionsProperty().subscribe(this::complete);
    }

    /** Becomes the field of a line. */
    void show(Spot spot) {
        if (Optional.of(spot).equals(shown)) {
            return;
        }
        shown = Optional.of(spot);
        Detail detail = spot.detail();
        // A field that is not shown must not lay out what is typed in the other.
        lines.textProperty().unbindBidirectional(model.textProperty());
        line.textProperty().unbindBidirectional(model.textProperty());
        field = detail.isLong() ? lines : line;
        (detail.isLong() ? line : lines).clear();
        field.textProperty().bindBidirectional(model.textProperty());
        lines.setPrefRowCount(detail == Detail.NOTES ? NOTE_ROWS : ADDRESS_ROWS);
        String label = detail.name().endsWith("_LABEL") && detail != Detail.DATE_LABEL ? "label" : detail.name();
        field.setPromptText(Outcome.TEXTS.get("prompt." + label));
        field.setAccessibleText(Outcome.TEXTS.get("detail." + detail.name()));
        getChildren().setAll(field, completions, objection);
    }

    /** Takes the focus, as soon as it is on the page, with what was there chosen so that typing takes its place. */
    void begin(boolean fresh) {
        Focus.take(field);
        if (fresh && field.equals(line)) {
            field.selectAll();
        } else {
            field.end();
        }
    }

    /** Takes the focus back, the caret where it was. */
    void goOn() {
        int caret = field.getCaretPosition();
        field.requestFocus();
        field.positionCaret(caret);
    }

    private void complete(List<String> names) {
        meant = -1;
        completions.getChildren().setAll(names.stream().map(this::completion).toList());
        Sight.put(completions, !names.isEmpty());
    }

    private Label completion(String name) {
        var label = new Label(name);
        label.getStyleClass().addAll("body", "about-completion");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setOnMousePressed(event -> {
            take(name);
            event.consume();
        });
        return label;
    }

    private void take(String name) {
        model.textProperty().set(name);
        model.save();
    }

    private void mean(int wanted) {
        int count = completions.getChildren().size();
        meant = Math.floorMod(wanted, count);
        for (int i = 0; i < count; i++) {
            completions.getChildren().get(i).pseudoClassStateChanged(MEANT, i == meant);
        }
        chosen().ifPresent(field::setAccessibleHelp);
    }

    private Optional<String> chosen() {
        return meant < 0
                ? Optional.empty()
                : Optional.of(((Label) completions.getChildren().get(meant)).getText());
    }

    private void onKey(KeyEvent event) {
        boolean several = !completions.getChildren().isEmpty();
        switch (event.getCode()) {
            case ENTER -> {
                if (field.equals(lines) && (event.isShortcutDown() || event.isShiftDown())) {
                    lines.replaceSelection("\n");
                } else {
                    chosen().ifPresentOrElse(this::take, model::save);
                }
            }
            case ESCAPE -> model.cancel();
            case TAB -> {
                chosen().ifPresent(name -> model.textProperty().set(name));
                if (event.isShiftDown()) {
                    model.saveAndBack();
                } else {
                    model.saveAndNext();
                }
            }
            case DOWN -> {
                if (!several) {
                    return;
                }
                mean(meant + 1);
            }
            case UP -> {
                if (!several) {
                    return;
                }
                mean(meant < 0 ? -1 : meant - 1);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}
