package app.tilth.bench;

import app.tilth.ui.MainWindow;
import app.tilth.ui.Wiring;
import app.tilth.ui.task.DirectTaskRunner;
import app.tilth.ui.theme.Scheme;
import app.tilth.ui.theme.Theme;
import app.tilth.ui.today.Letters;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.stage.Stage;
import javafx.util.Duration;
import javax.imageio.ImageIO;

/** Draws the window’s views off-screen, light and dark, and writes them as PNG. */
public final class Screens {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    /** Long enough for every movement on a fresh view to come to rest. */
    private static final Duration REST = Duration.millis(900);

    private final File folder;
    private final Deque<Picture> pictures = new ArrayDeque<>();

    private Screens(File folder) {
        this.folder = folder;
    }

    /** Draws into the folder named by {@code -Dout}. */
    public static void main(String[] args) {
        var screens = new Screens(new File(System.getProperty("out", "target/screens")));
        for (var scheme : Scheme.values()) {
            screens.pictures.add(new Picture("today", scheme, FixedDesks.today()));
            screens.pictures.add(new Picture("welcome", scheme, FixedDesks.welcome()));
        }
        Platform.startup(screens::next);
    }

    private void next() {
        if (pictures.isEmpty()) {
            Platform.exit();
            return;
        }
        var picture = pictures.removeFirst();
        var stage = new Stage();
        var tasks = new DirectTaskRunner();
        var window = new MainWindow(stage, picture.wiring, tasks, new NoLetters(), List::of);
        window.open();
        var scene = stage.getScene();
        Theme.dress(scene, picture.scheme);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        var rest = new PauseTransition(REST);
        rest.setOnFinished(_ -> {
            write(scene, picture);
            stage.close();
            next();
        });
        rest.play();
    }

    private void write(Scene scene, Picture picture) {
        var file = new File(folder, picture.fileName());
        try {
            if (!folder.isDirectory() && !folder.mkdirs()) {
                throw new IOException("no folder " + folder);
            }
            ImageIO.write(pixels(scene.snapshot(null)), "png", file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        System.out.println("screen " + file);
    }

    private static BufferedImage pixels(Image image) {
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var row = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), row, 0, width);
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        copy.setRGB(0, 0, width, height, row, 0, width);
        return copy;
    }

    private record Picture(String name, Scheme scheme, Wiring wiring) {
        String fileName() {
            return name + (scheme == Scheme.DARK ? "-dark" : "") + ".png";
        }
    }

    private static final class NoLetters implements Letters {
        @Override
        public void draft(String email, String text) {}

        @Override
        public void copy(String text) {}
    }
}
