package app.tilth.ui.capture;

import static app.tilth.ui.capture.CaptureViewModel.TEXTS;

import app.tilth.capture.Passage;
import app.tilth.capture.Passage.What;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

/** The line as it is typed, with a tint behind the words that were understood. */
final class LineField extends StackPane {
    private final TextArea area = new TextArea();
    private final Pane tints = new Pane();
    private List<Passage> passages = List.of();
    private String read = "";

    LineField() {
        getStyleClass().add("line-field");
        area.setWrapText(true);
        area.setPromptText(TEXTS.get("prompt"));
        area.setAccessibleText(TEXTS.get("title"));
        area.setId("capture-line");
        area.setPrefRowCount(2);
        tints.setMouseTransparent(true);
        getChildren().addAll(tints, area);
        area.widthProperty().subscribe(_ -> drawLater());
        area.scrollTopProperty().subscribe(_ -> drawLater());
        area.textProperty().subscribe(_ -> drawLater());
    }

    TextArea area() {
        return area;
    }

    /** Tints the words of a line that was read; words typed since keep theirs as long as they stand where they stood. */
    void show(String line, List<Passage> understood) {
        read = line;
        passages = understood;
        drawLater();
    }

    // Where words are is known only once the text has been laid out.
    private void drawLater() {
        Platform.runLater(this::draw);
    }

    private void draw() {
        List<Path> paths = new ArrayList<>();
        if (area.lookup(".content .text") instanceof Text text && text.getScene() != null) {
            int same = common(read, area.getText());
            for (Passage passage : passages) {
                if (passage.what() != What.JOIN && passage.to() <= same) {
                    paths.add(tint(text, passage));
                }
            }
        }
        tints.getChildren().setAll(paths);
    }

    private Path tint(Text text, Passage passage) {
        var path = new Path(text.rangeShape(passage.from(), passage.to()));
        path.getStyleClass().addAll("tint", "tint-" + passage.what().name().toLowerCase(Locale.ROOT));
        Point2D origin = tints.sceneToLocal(text.localToScene(0, 0));
        path.setTranslateX(origin.getX());
        path.setTranslateY(origin.getY());
        path.setManaged(false);
        return path;
    }

    private static int common(String a, String b) {
        int most = Math.min(a.length(), b.length());
        for (int i = 0; i < most; i++) {
            if (a.charAt(i) != b.charAt(i)) {
                return i;
            }
        }
        return most;
    }
}
