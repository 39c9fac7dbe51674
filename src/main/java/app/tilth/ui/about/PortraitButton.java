package app.tilth.ui.about;

import static app.tilth.ui.about.PhotoViewModel.TEXTS;

import app.tilth.transfer.Picture;
import app.tilth.ui.control.Avatar;
import app.tilth.ui.control.Choices;
import app.tilth.ui.control.Overlay;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/** The large avatar of a page, which takes a photo by drop, by paste, or from a file chosen. */
public final class PortraitButton extends Button {
    private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("drop");

    private final PhotoViewModel model;
    private final Overlay overlay;
    private final Supplier<Optional<Path>> picker;
    private final int size;
    private long person;
    private String name = "";

    /**
     * @param picker asks for the file of a picture
     */
    public PortraitButton(PhotoViewModel model, Overlay overlay, Supplier<Optional<Path>> picker, int size) {
        this.model = model;
        this.overlay = overlay;
        this.picker = picker;
        this.size = size;
        setId("portrait");
        getStyleClass().setAll("portrait");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setTooltip(new Tooltip(TEXTS.get("photo.hint")));
        setAccessibleHelp(TEXTS.get("photo.hint"));
        setOnAction(_ -> choose());
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles() || event.getDragboard().hasImage()) {
                event.acceptTransferModes(TransferMode.COPY);
                pseudoClassStateChanged(HOVERED, true);
                event.consume();
            }
        });
        addEventHandler(DragEvent.DRAG_EXITED, _ -> pseudoClassStateChanged(HOVERED, false));
        addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            Dragboard board = event.getDragboard();
            event.setDropCompleted(
                    take(board.getFiles().stream().map(File::toPath).toList(), board.getImage()));
            event.consume();
        });
    }

    /** Shows someone. */
    public void show(long wanted, String called) {
        person = wanted;
        name = called.isBlank() ? TEXTS.get("unnamed") : called;
        setAccessibleText(TEXTS.get("photo", name));
        setGraphic(new Avatar(wanted, called, size));
    }

    private void choose() {
        if (getGraphic() instanceof Avatar avatar && avatar.hasPhoto()) {
            overlay.openPanel(
                    new Choices<>(
                            TEXTS.get("photo", name),
                            List.<Choices.Choice<Runnable>>of(
                                    new Choices.Choice<>(this::pick, TEXTS.get("photo.choose"), "", KeyCode.C),
                                    new Choices.Choice<>(
                                            () -> model.remove(person, name),
                                            TEXTS.get("photo.remove"),
                                            "",
                                            KeyCode.R)),
                            chosen -> {
                                overlay.close();
                                chosen.run();
                            }),
                    this);
        } else {
            pick();
        }
    }

    private void pick() {
        picker.get().ifPresent(this::take);
    }

    private void take(Path file) {
        model.set(person, name, () -> Picture.read(file));
    }

    private boolean take(List<Path> files, @Nullable Image image) {
        if (!files.isEmpty()) {
            take(files.getFirst());
        } else if (image != null) {
            model.set(person, name, () -> Pixels.photo(image));
        } else {
            return false;
        }
        return true;
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.V && event.isShortcutDown()) {
            Clipboard board = Clipboard.getSystemClipboard();
            if (!take(board.getFiles().stream().map(File::toPath).toList(), board.getImage())) {
                model.refuse();
            }
        } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown()) {
            choose();
        } else {
            return;
        }
        event.consume();
    }
}
