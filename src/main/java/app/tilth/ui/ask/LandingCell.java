package app.tilth.ui.ask;

import static app.tilth.ui.ask.AskViewModel.TEXTS;

import app.tilth.tie.Readiness;
import app.tilth.ui.control.Avatar;
import app.tilth.ui.control.ReadinessChip;
import app.tilth.ui.control.Variants;
import app.tilth.ui.words.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** How it would land with one: who, the word, and why. */
final class LandingCell extends ListCell<Landing> {
    private static final int PICTURE = 32;

    private final StackPane picture = new StackPane();
    private final Label name = new Label();
    private final Variants<Readiness.Word> word = new Variants<>(Readiness.Word.class, ReadinessChip::of);
    private final Label reason = new Label();
    private final HBox row;

    LandingCell() {
        getStyleClass().add("ask-landing");
        name.getStyleClass().add("name");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        word.setMinWidth(USE_PREF_SIZE);
        reason.getStyleClass().addAll("body", "muted");
        reason.setWrapText(true);
        reason.setMinWidth(0);
        reason.setMinHeight(USE_PREF_SIZE);
        picture.getStyleClass().add("ask-landing-picture");
        var first = new HBox(name, word);
        first.getStyleClass().add("ask-landing-line");
        var words = new VBox(first, reason);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(picture, words);
        row.getStyleClass().add("ask-landing-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Landing landing, boolean empty) {
        super.updateItem(landing, empty);
        if (landing == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Recipient to = landing.to();
        picture.getChildren().setAll(new Avatar(to.id(), to.name(), PICTURE));
        name.setText(to.name().isEmpty() ? TEXTS.get("unnamed") : to.name());
        word.show(landing.word());
        reason.setText(landing.reason());
        setGraphic(row);
        setAccessibleText(
                TEXTS.get("landing.spoken", name.getText(), Texts.get("readiness", landing.word()), landing.reason()));
    }

    // A labeled node takes the height of its graphic as if there were room for all of it in one line.
    @Override
    protected double computePrefHeight(double width) {
        Node shown = getGraphic();
        return shown == null || width < 0
                ? super.computePrefHeight(width)
                : snapSizeY(shown.prefHeight(width - snappedLeftInset() - snappedRightInset())
                        + snappedTopInset()
                        + snappedBottomInset());
    }
}
