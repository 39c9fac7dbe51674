package app.tilth.ui.person;

import static app.tilth.ui.person.PersonViewModel.TEXTS;

import app.tilth.model.Warmth;
import app.tilth.ui.person.Surroundings.Around;
import app.tilth.ui.person.Surroundings.Link;
import app.tilth.ui.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/** A small picture of who is around a person; whoever is clicked opens. */
final class AroundThem extends Region {
    private static final double HEIGHT = 164;
    private static final double SIDE = 26;
    private static final double TOP = 16;
    private static final double BOTTOM = 22;
    private static final double CENTRE_RADIUS = 15;
    private static final double YOUR_RADIUS = 11;
    private static final double LEAST_RADIUS = 4.5;
    private static final double MORE_RADIUS = 6;
    private static final double ROOM = 46;
    private static final int MOST_NAMES = 10;

    private final LongConsumer open;
    private final List<Line> lines = new ArrayList<>();
    private final List<Circle> discs = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();
    private Surroundings around = new Surroundings(List.of(), List.of());
    private List<AroundLayout.At> places = List.of();

    AroundThem(LongConsumer open) {
        this.open = open;
        getStyleClass().add("around-them");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
    }

    void show(Surroundings shown) {
        if (shown.equals(around)) {
            return;
        }
        around = shown;
        places = List.of();
        lines.clear();
        discs.clear();
        names.clear();
        shown.links().forEach(link -> lines.add(line(link)));
        for (int i = 0; i < shown.people().size(); i++) {
            Around person = shown.people().get(i);
            discs.add(disc(person, i));
            names.add(name(person, i));
        }
        List<Node> all = new ArrayList<>(lines);
        all.addAll(discs);
        all.addAll(names);
        getChildren().setAll(all);
        requestLayout();
    }

    private Line line(Link link) {
        var line = new Line();
        line.setManaged(false);
        line.getStyleClass().add(link.yours() ? "around-yours" : "around-line");
        if (link.from() == 0 || link.to() == 0) {
            line.getStyleClass().add("around-main");
        }
        Around first = around.people().getFirst();
        if (link.yours() && link.to() == 0 && first.warmth() == Warmth.COOLING) {
            line.getStyleClass().add("around-cooling");
        }
        return line;
    }

    private Circle disc(Around person, int at) {
        boolean you = person.id() == 0;
        double radius = at == 0 ? CENTRE_RADIUS : you ? YOUR_RADIUS : LEAST_RADIUS + MORE_RADIUS * person.strength();
        var disc = new Circle(radius);
        disc.setManaged(false);
        disc.getStyleClass()
                .addAll("around-disc", you ? "you" : person.warmth().name().toLowerCase(Locale.ROOT));
        disc.setAccessibleText(
                you ? person.name() : TEXTS.get("around.spoken", person.name(), Texts.get("warmth", person.warmth())));
        if (!you && at != 0) {
            disc.getStyleClass().add("around-link");
            disc.setAccessibleRole(AccessibleRole.BUTTON);
            disc.setFocusTraversable(true);
            disc.setOnMouseClicked(_ -> open.accept(person.id()));
            disc.setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                    open.accept(person.id());
                    event.consume();
                }
            });
        }
        return disc;
    }

    private static Label name(Around person, int at) {
        var name = new Label(person.name());
        name.setManaged(false);
        name.setMouseTransparent(true);
        name.getStyleClass().add(at == 0 || person.id() == 0 ? "around-name-strong" : "around-name");
        name.setVisible(at < MOST_NAMES);
        return name;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - 2 * SIDE;
        double height = getHeight() - TOP - BOTTOM;
        if (width <= 0 || around.people().isEmpty()) {
            return;
        }
        if (places.isEmpty()) {
            places = AroundLayout.of(around.people().size(), around.links(), width, height, ROOM);
        }
        for (int i = 0; i < discs.size(); i++) {
            Circle disc = discs.get(i);
            disc.setCenterX(SIDE + places.get(i).x() * width);
            disc.setCenterY(TOP + places.get(i).y() * height);
            place(names.get(i), disc);
        }
        for (int i = 0; i < lines.size(); i++) {
            Link link = around.links().get(i);
            lines.get(i).setStartX(discs.get(link.from()).getCenterX());
            lines.get(i).setStartY(discs.get(link.from()).getCenterY());
            lines.get(i).setEndX(discs.get(link.to()).getCenterX());
            lines.get(i).setEndY(discs.get(link.to()).getCenterY());
        }
    }

    private void place(Label name, Circle disc) {
        name.applyCss();
        double wide = Math.min(name.prefWidth(-1), 80);
        double left = Math.clamp(disc.getCenterX() - wide / 2, 0, Math.max(0, getWidth() - wide));
        name.resizeRelocate(left, disc.getCenterY() + disc.getRadius() + 1, wide, name.prefHeight(-1));
    }
}
