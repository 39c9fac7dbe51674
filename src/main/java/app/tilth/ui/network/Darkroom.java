package app.tilth.ui.network;

import app.tilth.ui.network.draw.Viewport;
import app.tilth.ui.theme.Swatches;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;

/** Makes prints of the picture: with the colours and names of the screen, in another size. On the JavaFX thread. */
final class Darkroom {
    private static final double EDGE = 48;

    private final Picture picture;

    Darkroom(Picture picture) {
        this.picture = picture;
    }

    /**
     * A print.
     *
     * @param drawn who is on it
     * @param whole whether all of it is, or what is in sight
     * @param width in pixels; what is on the screen gets as large as fits
     */
    Print of(Drawn drawn, boolean whole, int width, int height) {
        Viewport screen = picture.viewport().orElseGet(() -> new Viewport(0, 0, 1, width, height));
        double times = Math.min(width / (double) screen.width(), height / (double) screen.height());
        int across = (int) Math.max(1, Math.round(width / times));
        int down = (int) Math.max(1, Math.round(height / times));
        Viewport seen = whole ? drawn.fitting(across, down, EDGE, 0, 0) : screen.resized(across, down);
        return new Print(
                picture.figure(drawn),
                new Viewport(seen.x(), seen.y(), seen.scale() * times, width, height),
                times,
                words(drawn, seen, times));
    }

    /** The names there is room for, each drawn by itself: a canvas for all of them would be as large as the print. */
    private List<Print.Words> words(Drawn drawn, Viewport seen, double times) {
        var names = new NameTags();
        var scene = new Scene(names, seen.width(), seen.height());
        scene.getStylesheets().setAll(picture.getScene().getStylesheets());
        names.applyCss();
        names.show(drawn, seen, Optional.empty(), picture.outstanding(), List.of());
        names.layout();
        return names.getChildren().stream()
                .filter(node -> node instanceof Label && node.isVisible())
                .map(node -> words((Label) node, times))
                .toList();
    }

    private static Print.Words words(Label label, double times) {
        var how = new SnapshotParameters();
        how.setFill(Palette.none());
        how.setTransform(Transform.scale(times, times));
        WritableImage image = label.snapshot(how, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new Print.Words(
                label.getText(),
                (label.getLayoutX() + label.getWidth() / 2) * times - width / 2.0,
                (label.getLayoutY() + label.getHeight() / 2) * times - height / 2.0,
                new Stamp(argb, width),
                label.getFont().getSize() * times,
                label.getFont().getName().contains("SemiBold")
                        || label.getFont().getStyle().contains("Bold"),
                Swatches.argb(label.getTextFill()));
    }
}
