package app.tilth.ui.timeline;

import static app.tilth.ui.timeline.TimelineViewModel.TEXTS;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The strip over all years, with what it says in words. */
final class StripCard extends VBox {
    private final TimelineViewModel model;
    private final Label length = new Label();
    private final Label cells = new Label();
    private final Label showing = new Label();
    private final DensityStrip strip;

    StripCard(TimelineViewModel model) {
        this.model = model;
        strip = new DensityStrip(model);
        getStyleClass().addAll("card", "strip-card");
        length.getStyleClass().addAll("detail", "strong");
        cells.getStyleClass().addAll("detail", "muted");
        showing.getStyleClass().addAll("detail", "muted");
        showing.setId("timeline-showing");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(length, cells, gap, showing);
        head.getStyleClass().add("strip-head");
        getChildren().addAll(head, strip);
        model.shownProperty().subscribe(_ -> say());
        model.stretchProperty().subscribe(_ -> say());
        strip.widthProperty().subscribe(_ -> say());
    }

    private void say() {
        model.shownProperty().get().filter(_ -> strip.getWidth() > 0).ifPresent(shown -> {
            Stretch whole = shown.whole();
            length.setText(SpanWords.length(shown.said(whole)));
            cells.setText(SpanWords.cells(Cells.of(new TimeScale(whole, strip.getWidth()), StripPicture.LEAST_CELL)));
            showing.setText(TEXTS.get(
                    "showing.all",
                    SpanWords.showing(shown.said(model.stretchProperty().get()))));
        });
    }
}
