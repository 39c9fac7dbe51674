package app.tilth.ui.welcome;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets files be dropped on a node, which shows while they hover over it. */
final class FileDrop {
    private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("drop");

    private FileDrop() {}

    static void on(Node node, Consumer<List<Path>> dropped) {
        node.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                node.pseudoClassStateChanged(HOVERED, true);
                event.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_EXITED, _ -> node.pseudoClassStateChanged(HOVERED, false));
        node.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            var files =
                    event.getDragboard().getFiles().stream().map(File::toPath).toList();
            event.setDropCompleted(!files.isEmpty());
            event.consume();
            dropped.accept(files);
        });
    }
}
