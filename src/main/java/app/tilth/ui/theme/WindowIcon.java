package app.tilth.ui.theme;

import app.tilth.desktop.Pixels;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.StackPane;

/** The picture the computer shows for the window, drawn at each of the sizes it may ask for. */
public final class WindowIcon {
    private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256};
    /** How much of the picture the mark fills. */
    private static final double MARK = 0.8;

    private WindowIcon() {}

    /**
     * @param mark draws the mark at a size
     */
    public static List<Image> of(DoubleFunction<Node> mark) {
        return IntStream.of(SIZES).mapToObj(size -> draw(mark, size)).toList();
    }

    /** A picture as plain numbers. */
    public static Pixels pixels(Image picture) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] colours = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), colours, 0, width);
        return new Pixels(width, height, colours);
    }

    private static Image draw(DoubleFunction<Node> mark, int size) {
        var ground = new StackPane(mark.apply(size * MARK));
        ground.getStyleClass().add("window-icon");
        var scene = new Scene(ground, size, size);
        scene.setFill(null);
        scene.getStylesheets().setAll(Theme.sheets(Scheme.LIGHT, Look.Text.NORMAL));
        return scene.snapshot(null);
    }
}
