package app.tilth.ui.insights;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The first of some people with their dots, as many as there is room for; the arrows go through them. */
final class PersonRows extends VBox {
    private static final int MOST = 8;

    private final Tour tour = new Tour(this);
    private final LongConsumer open;

    PersonRows(LongConsumer open) {
        this.open = open;
        getStyleClass().add("person-rows");
        setMinHeight(0);
    }

    void show(List<PersonDots.Line> lines) {
        List<Tour.Stop> stops = lines.stream().limit(MOST).map(this::stop).toList();
        tour.of(
                stops,
                () -> getChildren().setAll(stops.stream().map(Tour.Stop::part).toList()));
    }

    private Tour.Stop stop(PersonDots.Line line) {
        return new Tour.Stop(new PersonDots(line), line::spoken, Optional.of(() -> open.accept(line.person())));
    }

    @Override
    protected double computePrefHeight(double width) {
        // They take what room there is; it is the other panels that say how high a row of panels is.
        return 0;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double bottom = getHeight() - getInsets().getBottom();
        for (Node row : getChildren()) {
            row.setVisible(row.getLayoutY() + row.getLayoutBounds().getHeight() <= bottom + 1);
        }
        tour.settle();
    }
}
