package app.tilth.ui.insights;

import static app.tilth.ui.insights.InsightsViewModel.TEXTS;

import app.tilth.model.PersonName;
import app.tilth.tie.Return;
import app.tilth.words.Brief;
import app.tilth.words.Dates;
import app.tilth.words.Spans;
import app.tilth.workspace.Insights;
import app.tilth.workspace.Insights.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.ToDoubleFunction;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;

/** One thing that came back: who, what was given first as a disc, and what came as a diamond. */
final class ReturnLine {
    private static final double RADIUS = 4.5;
    private static final double HALF = 5.5;
    private static final double GAP = 7;
    private static final int LONGEST = 60;

    private final Return of;
    private final String who;
    private final LocalDate today;
    private final Label name;
    private final Label gift;
    private final Label fruit;
    private final Line line = new Line();
    private final Disc disc = new Disc("return-gave");
    private final Polygon diamond = new Polygon();
    private final Region under = new Region();

    ReturnLine(Named<Return> named, LocalDate today) {
        of = named.of();
        who = named.name();
        this.today = today;
        var first = of.investments().getFirst();
        String call = Brief.name(PersonName.of(named.name()).familiar());
        name = label(call, "return-name");
        gift = label(Brief.of(Insights.words(first), LONGEST), "return-gift");
        fruit = label(Brief.of(Insights.words(of.received()), LONGEST), "return-fruit");
        line.getStyleClass().add("return-line");
        line.setMouseTransparent(true);
        disc.setMouseTransparent(true);
        diamond.getStyleClass().add("return-came");
        diamond.setMouseTransparent(true);
        under.getStyleClass().add("return-under");
    }

    private static Label label(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setMouseTransparent(true);
        label.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        return label;
    }

    Return of() {
        return of;
    }

    /** @param open where those who gave it back are shown */
    Tour.Stop stop(LongConsumer open) {
        return new Tour.Stop(
                under, this::spoken, Optional.of(() -> open.accept(of.received().person())));
    }

    /** “Hana Kobayashi: “Covered for Hana”, 3 May 2023. From it grew “A reference”, 6 Feb: 2 years later.” */
    private String spoken() {
        return TEXTS.get(
                of.proposed() ? "return.proposed" : "return.spoken",
                who,
                gift.getText(),
                Dates.day(of.investments().getFirst().day(), today),
                fruit.getText(),
                Dates.day(of.received().day(), today),
                of.lagDays() == 0 ? TEXTS.get("return.same-day") : TEXTS.get("return.later", Spans.text(of.lagDays())));
    }

    List<Node> nodes() {
        return List.of(under, line, disc, diamond, name, gift, fruit);
    }

    double nameWidth() {
        return name.prefWidth(-1);
    }

    double giftWidth() {
        return gift.prefWidth(-1);
    }

    double fruitWidth() {
        return fruit.prefWidth(-1);
    }

    /**
     * @param names how wide the column of names is
     * @param width of all
     * @param x where a day is
     */
    void layout(double top, double height, double names, double width, ToDoubleFunction<LocalDate> x) {
        double middle = top + height / 2;
        double from = x.applyAsDouble(of.investments().getFirst().day());
        double to = Math.max(from + 2 * HALF + 2, x.applyAsDouble(of.received().day()));
        under.resizeRelocate(0, top, width, height);
        put(name, 0, middle, names);
        double room = Math.min(gift.prefWidth(-1), from - RADIUS - GAP - names - GAP);
        gift.setVisible(room > 2 * GAP);
        put(gift, from - RADIUS - GAP - room, middle, room);
        put(fruit, to + HALF + GAP, middle, Math.min(fruit.prefWidth(-1), width - to - HALF - GAP));
        disc.place(from, middle, RADIUS);
        line.setStartX(from + RADIUS + 2);
        line.setEndX(to - HALF - 2);
        line.setStartY(middle);
        line.setEndY(middle);
        diamond.getPoints().setAll(to, middle - HALF, to + HALF, middle, to, middle + HALF, to - HALF, middle);
    }

    private static void put(Label label, double x, double middle, double width) {
        double high = label.prefHeight(-1);
        label.resizeRelocate(x, middle - high / 2, Math.max(0, width), high);
    }
}
