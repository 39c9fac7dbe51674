import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * The least a window of JavaFX can be: what Tilth's start is compared with. Once it is on the screen, it says when that was
 * in the file named on the command line, and ends.
 */
public final class Bare {
    private Bare() {}

    public static void main(String[] args) {
        Application.launch(Window.class, args);
    }

    /** The window. */
    public static final class Window extends Application {
        private boolean isShown;

        @Override
        public void start(Stage stage) {
            Scene scene = new Scene(new StackPane(new Label("Bare")), 1200, 800);
            stage.setScene(scene);
            // A frame has been drawn when the one after it begins.
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    scene.addPreLayoutPulseListener(Window.this::shown);
                    Platform.requestNextPulse();
                }
            });
            stage.show();
        }

        private void shown() {
            if (isShown) {
                return;
            }
            isShown = true;
            long when = System.currentTimeMillis();
            try {
                Files.writeString(Path.of(getParameters().getRaw().getFirst()), when + "\n");
            } catch (IOException e) {
                e.printStackTrace();
            }
            Platform.exit();
        }
    }
}
