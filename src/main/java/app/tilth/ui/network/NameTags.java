package app.tilth.ui.network;

import static app.tilth.ui.network.NetworkViewModel.TEXTS;

import app.tilth.ui.network.draw.LabelPlacement;
import app.tilth.ui.network.draw.LabelPlacement.Spot;
import app.tilth.ui.network.draw.Viewport;
import app.tilth.workspace.Calls;
import app.tilth.workspace.Sociogram.Group;
import app.tilth.workspace.Sociogram.Member;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;

/** The names over the picture: those of the groups, and of the people whose ties are strongest, wherever there is room. */
final class NameTags extends Pane {
    private static final int MOST_PEOPLE = 10;

    /** Between a disc and the ring around it, in pixels. */
    private static final double RING = 3;

    /** From this near on, in pixels for one unit of the plane, more people are named. */
    private static final double NEAR = 40;

    private static final int MOST_NEAR = 60;

    /** More labels than this are not kept for later. */
    private static final int MOST_KEPT = 400;

    private final Map<Tag, Label> labels = new HashMap<>();
    private final Circle ring = new Circle();
    /** Around you. */
    private final Circle mark = new Circle();

    private LabelPlacement room = new LabelPlacement(1, 1);

    private record Tag(String text, String style) {}

    NameTags() {
        setMouseTransparent(true);
        getStyleClass().add("network-names");
        ring.getStyleClass().add("network-ring");
        ring.setManaged(false);
        ring.setVisible(false);
        mark.getStyleClass().addAll("network-ring", "network-your-ring");
        mark.setManaged(false);
        mark.setVisible(false);
        getChildren().addAll(mark, ring);
    }

    /**
     * Names whoever there is room for.
     *
     * @param first who is named before others
     * @param covered parts of the picture that something else lies over
     */
    void show(Drawn drawn, Viewport viewport, Optional<Member> looked, Predicate<Member> first, List<Spot> covered) {
        if (labels.size() > MOST_KEPT) {
            labels.clear();
            getChildren().setAll(mark, ring);
        }
        labels.values().forEach(label -> label.setVisible(false));
        room = new LabelPlacement(viewport.width(), viewport.height(), spot -> hidden(drawn, viewport, spot));
        covered.forEach(room::reserve);
        int chosen =
                looked.map(member -> drawn.network().graph().node(member.id())).orElse(-1);
        ring.setVisible(chosen >= 0);
        if (chosen >= 0) {
            ring.setCenterX(viewport.toScreenX(drawn.x()[chosen]));
            ring.setCenterY(viewport.toScreenY(drawn.y()[chosen]));
            ring.setRadius(
                    viewport.marks() * Figures.radius(drawn.network().people().get(chosen)) + RING);
            person(drawn, viewport, chosen, drawn.network().people().get(chosen).name(), "network-looked");
        }
        if (!drawn.isEmpty()) {
            double x = viewport.toScreenX(drawn.you().getX());
            double y = viewport.toScreenY(drawn.you().getY());
            mark.setCenterX(x);
            mark.setCenterY(y);
            mark.setRadius(viewport.marks() * Figures.YOUR_RADIUS + RING);
            place(label(TEXTS.get("you"), "network-your-name"), x, y, mark.getRadius());
        }
        mark.setVisible(!drawn.isEmpty());
        List<Group> groups = drawn.network().groups();
        for (int group = 0; group < Math.min(groups.size(), Palette.GROUPS); group++) {
            Extent extent = drawn.extents().get(group);
            if (extent != null && !groups.get(group).name().isEmpty()) {
                group(groups.get(group), extent, viewport);
            }
        }
        List<Integer> named = strongest(drawn, viewport, first)
                .filter(node -> node != chosen)
                .limit(viewport.scale() >= NEAR ? MOST_NEAR : MOST_PEOPLE)
                .toList();
        Map<Long, String> calls = Calls.of(
                named.stream().map(drawn.network().people()::get).collect(Collectors.toMap(Member::id, Member::name)));
        for (int node : named) {
            Member member = drawn.network().people().get(node);
            person(drawn, viewport, node, calls.getOrDefault(member.id(), member.name()), "network-name");
        }
    }

    /** How much of the discs words at a spot would hide, in squared pixels of their radii. */
    private static double hidden(Drawn drawn, Viewport viewport, Spot spot) {
        double[] sum = {0};
        drawn.index()
                .within(
                        viewport.toPlaneX(spot.left()),
                        viewport.toPlaneY(spot.top()),
                        viewport.toPlaneX(spot.left() + spot.width()),
                        viewport.toPlaneY(spot.top() + spot.height()),
                        node -> sum[0] +=
                                Math.pow(Figures.radius(drawn.network().people().get(node)), 2));
        return sum[0];
    }

    private static Stream<Integer> strongest(Drawn drawn, Viewport viewport, Predicate<Member> first) {
        List<Integer> inSight = new ArrayList<>();
        drawn.index()
                .within(
                        viewport.toPlaneX(0),
                        viewport.toPlaneY(0),
                        viewport.toPlaneX(viewport.width()),
                        viewport.toPlaneY(viewport.height()),
                        inSight::add);
        List<Member> people = drawn.network().people();
        return inSight.stream()
                .sorted(Comparator.comparingInt((Integer node) -> first.test(people.get(node)) ? 0 : 1)
                        .thenComparingDouble(node -> -people.get(node).nearness())
                        .thenComparing(Comparator.naturalOrder()));
    }

    private void person(Drawn drawn, Viewport viewport, int node, String name, String style) {
        place(
                label(name, style),
                viewport.toScreenX(drawn.x()[node]),
                viewport.toScreenY(drawn.y()[node]),
                viewport.marks() * Figures.radius(drawn.network().people().get(node)));
    }

    private void place(Label label, double x, double y, double radius) {
        room.place(x, y, radius, label.prefWidth(-1), label.prefHeight(-1)).ifPresent(spot -> put(label, spot));
    }

    /** Below the group, else above it. */
    private void group(Group group, Extent extent, Viewport viewport) {
        Label label = label(group.name(), "network-group-name");
        double width = label.prefWidth(-1);
        double height = label.prefHeight(-1);
        double x = viewport.toScreenX(extent.x());
        room.placeOn(x, viewport.toScreenY(extent.foot()) + height, width, height)
                .or(() -> room.placeOn(x, viewport.toScreenY(extent.head()) - height, width, height))
                .ifPresent(spot -> put(label, spot));
    }

    private Label label(String text, String style) {
        return labels.computeIfAbsent(new Tag(text, style), tag -> {
            var label = new Label(text);
            label.getStyleClass().add(style);
            label.setVisible(false);
            getChildren().add(label);
            label.applyCss();
            return label;
        });
    }

    private static void put(Label label, Spot spot) {
        label.relocate(Math.rint(spot.left()), Math.rint(spot.top()));
        label.setVisible(true);
    }
}
