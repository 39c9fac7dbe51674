package app.tilth.ui.insights;

import static app.tilth.ui.insights.InsightsViewModel.TEXTS;

import app.tilth.insight.CirclesLived;
import app.tilth.model.Circle;
import app.tilth.ui.control.CircleGlyph;
import app.tilth.ui.words.Texts;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Each circle with how many it has of how many it is meant for. */
final class CircleRows extends VBox {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final int GLYPH = 16;

    private final Tour tour = new Tour(this);

    CircleRows() {
        getStyleClass().add("circle-rows");
        setMinWidth(USE_PREF_SIZE);
    }

    void show(CirclesLived circles) {
        List<Tour.Stop> stops = Stream.of(Circle.values())
                .map(circle -> new Tour.Stop(row(circles, circle), () -> CircleRings.words(circles, circle)))
                .toList();
        tour.of(
                stops,
                () -> getChildren().setAll(stops.stream().map(Tour.Stop::part).toList()));
    }

    private static VBox row(CirclesLived circles, Circle circle) {
        var name = new Label(Texts.get("circle", circle), CircleGlyph.of(circle, GLYPH));
        name.getStyleClass().addAll("name", "circle-name");
        name.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var count = new Label(Integer.toString(circles.people(circle)));
        count.getStyleClass().add("name");
        count.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(name, gap, count);
        line.getStyleClass().add("circle-line");
        var row = new VBox(line);
        row.getStyleClass().add("circle-row");
        if (circle.size() > 0) {
            var of = new Label(TEXTS.get("circle.meant", circle.size()));
            of.getStyleClass().add("muted");
            of.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(of);
            row.getChildren().add(bar(circles, circle));
        } else {
            var free = new Label(TEXTS.get("circle.free"));
            free.getStyleClass().addAll("detail", "muted");
            row.getChildren().add(free);
        }
        return row;
    }

    private static StackPane bar(CirclesLived circles, Circle circle) {
        var track = new Region();
        track.getStyleClass().add("circle-track");
        var fill = new Region();
        fill.getStyleClass().add("circle-fill");
        fill.pseudoClassStateChanged(OVER, circles.isOver(circle));
        double share = Math.min(1, (double) circles.people(circle) / circle.size());
        fill.setVisible(share > 0);
        fill.setMinWidth(0);
        fill.maxWidthProperty()
                .bind(Bindings.createDoubleBinding(() -> Math.max(3, track.getWidth() * share), track.widthProperty()));
        var bar = new StackPane(track, fill);
        StackPane.setAlignment(fill, Pos.CENTER_LEFT);
        return bar;
    }
}
