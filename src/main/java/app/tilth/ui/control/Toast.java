package app.tilth.ui.control;

import app.tilth.ui.task.Notice;
import app.tilth.ui.words.Texts;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** One notice at the foot of the window. */
public final class Toast extends HBox {
    /**
     * @param close takes the toast away
     */
    public Toast(Notice notice, Runnable close) {
        getStyleClass().addAll("toast", notice.mood().name().toLowerCase(Locale.ROOT));
        var text = new Label(notice.text());
        text.setWrapText(true);
        text.getStyleClass().add("toast-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        var icon = Icon.of(
                switch (notice.mood()) {
                    case DONE -> Feather.CHECK;
                    case SNOOZED -> Feather.MOON;
                    case FAILED -> Feather.ALERT_CIRCLE;
                },
                16);
        getChildren().addAll(icon, text);
        notice.offer()
                .ifPresent(offer -> getChildren().add(new ActionButton(ActionButton.Weight.LINK, offer.label(), () -> {
                    close.run();
                    offer.deed().run();
                })));
        if (notice.mood() == Notice.Mood.FAILED) {
            getChildren().add(ActionButton.ofIcon(Feather.X, Texts.get("toast.close"), close));
        }
        setAccessibleText(notice.text());
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }
}
