package app.tilth.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Puts the window where it stood and follows where it goes. */
public final class StageFrame {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final Stage stage;
    private Frame normal = new Frame(0, 0, WIDTH, HEIGHT, false);

    public StageFrame(Stage stage) {
        this.stage = stage;
    }

    /** Places the window before it is shown. */
    public void restore(Optional<Frame> left) {
        List<Rectangle2D> screens = screens();
        normal = left.map(frame -> frame.onto(screens)).orElseGet(() -> normal.inTheMiddleOf(screens.getFirst()));
        stage.setX(normal.x());
        stage.setY(normal.y());
        stage.setWidth(normal.width());
        stage.setHeight(normal.height());
        stage.setMaximized(normal.maximised());
        Stream.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
                // Maximising changes the sizes before it says so.
                .forEach(number -> number.subscribe(_ -> Platform.runLater(this::follow)));
    }

    private void follow() {
        if (stage.isShowing() && !stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen()) {
            normal = new Frame(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        }
    }

    /** Where the window stands, or returns to when it is no longer maximised. */
    public Frame current() {
        return new Frame(normal.x(), normal.y(), normal.width(), normal.height(), stage.isMaximized());
    }

    private static List<Rectangle2D> screens() {
        return Stream.concat(Stream.of(Screen.getPrimary()), Screen.getScreens().stream())
                .distinct()
                .map(Screen::getVisualBounds)
                .toList();
    }
}
