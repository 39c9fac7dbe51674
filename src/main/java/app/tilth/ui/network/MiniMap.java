package app.tilth.ui.network;

import static app.tilth.ui.network.NetworkViewModel.TEXTS;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.Sight;
import app.tilth.ui.network.draw.LabelPlacement.Spot;
import app.tilth.ui.network.draw.Viewport;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;

/** The whole network small, with a frame around what of it is in sight: it follows the picture, and leads it by mouse. */
final class MiniMap extends VBox implements AutoCloseable {
    private static final double EDGE = 7;
    /** How large a disc is beside the same in the picture. */
    private static final float DOT = .76f;

    private static final double CORNER = 12;

    private final NetworkViewModel model;
    private final Picture picture;
    private final Sheet sheet = new Sheet(1, _ -> {});
    private final Rectangle frame = new Rectangle();
    private final StackPane ground = new StackPane(sheet, frame);
    private Optional<Viewport> map = Optional.empty();
    private double grabbedX;
    private double grabbedY;

    /**
     * @param export asks what is to be written to a file
     */
    MiniMap(NetworkViewModel model, Picture picture, Gestures gestures, Runnable export) {
        this.model = model;
        this.picture = picture;
        getStyleClass().addAll("card", "network-map");
        var count = new Label();
        count.getStyleClass().add("section-title");
        count.textProperty().bind(model.shownProperty());
        count.setWrapText(true);
        count.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(count, Priority.ALWAYS);
        var head = new HBox(
                count,
                ActionButton.ofIcon(Feather.MINUS, TEXTS.get("map.further"), gestures::further)
                        .compact(),
                ActionButton.ofIcon(Feather.PLUS, TEXTS.get("map.nearer"), gestures::nearer)
                        .compact(),
                ActionButton.ofIcon(Feather.MAXIMIZE, TEXTS.get("map.fit"), picture::fit)
                        .compact());
        head.getStyleClass().add("network-map-head");
        frame.getStyleClass().add("network-map-frame");
        frame.setManaged(false);
        frame.setVisible(false);
        ground.getStyleClass().add("network-map-ground");
        ground.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        ground.setAccessibleText(TEXTS.get("map"));
        ground.setOnMousePressed(this::onPress);
        ground.setOnMouseDragged(event -> lead(event.getX() - grabbedX, event.getY() - grabbedY));
        ground.widthProperty().subscribe(this::draw);
        ground.heightProperty().subscribe(this::draw);
        var replay = new ActionButton(Weight.LINK, TEXTS.get("replay"), model.replay()::open)
                .leading(Feather.ROTATE_CCW)
                .compact();
        replay.setTooltip(new Tooltip(TEXTS.get("replay.about")));
        model.replay().possibleProperty().subscribe(possible -> Sight.put(replay, possible));
        var deeds = new HBox(
                replay,
                new ActionButton(Weight.LINK, TEXTS.get("export"), export)
                        .leading(Feather.UPLOAD)
                        .compact());
        deeds.getStyleClass().add("network-map-deeds");
        getChildren().setAll(head, ground, deeds);
        picture.figureProperty().subscribe(this::draw);
        picture.shownProperty().subscribe(this::follow);
    }

    private void draw() {
        int width = (int) ground.getWidth();
        int height = (int) ground.getHeight();
        if (width < 1 || height < 1) {
            return;
        }
        var clip = new Rectangle(width, height);
        clip.setArcWidth(CORNER);
        clip.setArcHeight(CORNER);
        ground.setClip(clip);
        map = model.wholeProperty().get().map(now -> now.fitting(width, height, EDGE, 0, 0));
        map.ifPresent(all -> picture.figureProperty()
                .get()
                .ifPresent(figure -> sheet.draw(figure.dots(DOT), all, picture.sharpness())));
        follow();
    }

    /** Puts the frame around what is in sight. */
    private void follow() {
        Optional<Viewport> seen = picture.shownProperty().get();
        frame.setVisible(map.isPresent() && seen.isPresent());
        if (map.isEmpty() || seen.isEmpty()) {
            return;
        }
        Spot free = picture.free(seen.get());
        double left = across(seen.get().toPlaneX(free.left()));
        double right = across(seen.get().toPlaneX(free.left() + free.width()));
        double top = down(seen.get().toPlaneY(0));
        double bottom = down(seen.get().toPlaneY(free.height()));
        frame.setX(left);
        frame.setWidth(Math.max(1, right - left));
        frame.setY(top);
        frame.setHeight(Math.max(1, bottom - top));
    }

    /** Where a point of the plane is on the map, no further out than its rim. */
    private double across(double planeX) {
        return Math.clamp(map.orElseThrow().toScreenX(planeX), 1, Math.max(1, ground.getWidth() - 1));
    }

    private double down(double planeY) {
        return Math.clamp(map.orElseThrow().toScreenY(planeY), 1, Math.max(1, ground.getHeight() - 1));
    }

    /** Takes hold of the frame where it was pressed; pressed elsewhere, the frame comes there. */
    private void onPress(MouseEvent event) {
        boolean held = frame.isVisible() && frame.contains(event.getX(), event.getY());
        Optional<Viewport> seen = picture.shownProperty().get();
        grabbedX = 0;
        grabbedY = 0;
        if (held && map.isPresent() && seen.isPresent()) {
            Spot free = picture.free(seen.get());
            grabbedX = event.getX() - map.get().toScreenX(seen.get().toPlaneX(free.left() + free.width() / 2));
            grabbedY = event.getY() - map.get().toScreenY(seen.get().toPlaneY(free.height() / 2));
        } else {
            lead(event.getX(), event.getY());
        }
        picture.requestFocus();
        event.consume();
    }

    /** Brings what is at a place of the map to the middle of the picture. */
    private void lead(double x, double y) {
        map.ifPresent(all -> picture.centre(all.toPlaneX(x), all.toPlaneY(y)));
    }

    @Override
    public void close() {
        sheet.close();
    }
}
