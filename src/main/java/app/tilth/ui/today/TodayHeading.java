package app.tilth.ui.today;

import app.tilth.ui.control.Ring;
import app.tilth.words.Dates;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The day, its heading, and how much of it is left. */
final class TodayHeading extends HBox {
    private final Label day = new Label();
    private final Label heading = new Label();
    private final Label doubt = new Label();
    private final Label left = new Label();
    private final Label lastDone = new Label();
    private final Ring ring = new Ring(56);

    TodayHeading() {
        getStyleClass().add("today-heading");
        day.getStyleClass().addAll("body", "muted", "today-day");
        heading.getStyleClass().add("display");
        left.getStyleClass().add("name");
        lastDone.getStyleClass().addAll("detail", "muted");
        doubt.getStyleClass().addAll("detail", "muted", "today-doubt");
        doubt.setWrapText(true);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var words = new VBox(left, lastDone);
        words.getStyleClass().add("today-left");
        getChildren().addAll(new VBox(day, heading, doubt), gap, words, ring);
    }

    void show(TodayPage page, DayProgress progress) {
        day.setText(Dates.full(page.day()));
        heading.setText(progress.heading());
        doubt.setText(page.doubt());
        doubt.setVisible(!page.doubt().isEmpty());
        doubt.setManaged(!page.doubt().isEmpty());
        left.setText(progress.leftInWords());
        lastDone.setText(page.lastDone());
        lastDone.setManaged(!page.lastDone().isEmpty());
        left.setVisible(!progress.isEmpty());
        ring.setVisible(!progress.isEmpty());
        ring.fill(progress.fraction());
        ring.setAccessibleText(progress.leftInWords());
    }
}
