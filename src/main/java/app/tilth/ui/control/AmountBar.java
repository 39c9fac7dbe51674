package app.tilth.ui.control;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A word, a bar, and the count the bar shows. */
public final class AmountBar extends HBox {
    private static final double LEAST = 3;

    /**
     * @param styleClass {@code gave}, {@code received} or {@code asked}
     * @param full the count that fills the bar
     */
    public AmountBar(String word, String styleClass, int count, int full) {
        getStyleClass().addAll("amount-bar", styleClass);
        var label = new Label(word);
        label.getStyleClass().add("amount-word");
        var number = new Label(Integer.toString(count));
        number.getStyleClass().add("amount-count");
        number.setMinWidth(USE_PREF_SIZE);
        var track = new Region();
        track.getStyleClass().add("amount-track");
        var bar = new Region();
        bar.getStyleClass().add("amount-fill");
        bar.setVisible(count > 0);
        bar.setMinWidth(0);
        bar.maxWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.max(LEAST, track.getWidth() * Math.min(1.0, (double) count / full)),
                        track.widthProperty()));
        var both = new StackPane(track, bar);
        both.getStyleClass().add("amount-both");
        HBox.setHgrow(both, Priority.ALWAYS);
        getChildren().addAll(label, both, number);
        setAccessibleText(word + " " + count);
    }
}
