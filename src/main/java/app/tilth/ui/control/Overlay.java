package app.tilth.ui.control;

import app.tilth.ui.task.Notice;
import app.tilth.ui.theme.Motion;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The window’s content with what floats above it: one panel or dialog at a time, and one toast. */
public final class Overlay extends StackPane {
    private static final Duration TOAST = Duration.seconds(6);
    private static final double PANEL_MILLIS = 160;
    private static final double DIALOG_MILLIS = 200;
    private static final double GAP = 4;

    private final Pane panels = new Pane();
    private final StackPane dialogs = new StackPane();
    private final StackPane toasts = new StackPane();
    private final PauseTransition toastTime = new PauseTransition(TOAST);
    private @Nullable Node before;
    private Runnable closed = () -> {};
    /** Whether the key that opened what is open may still type its letter. */
    private boolean letterOnTheWay;

    public Overlay(Node content) {
        panels.setPickOnBounds(false);
        dialogs.getStyleClass().add("scrim");
        dialogs.setVisible(false);
        toasts.getStyleClass().add("toasts");
        toasts.setPickOnBounds(false);
        toasts.setAlignment(Pos.BOTTOM_CENTER);
        getChildren().addAll(content, panels, dialogs, toasts);
        toastTime.setOnFinished(_ -> dismissToast());
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::closePanelUnlessInside);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && isOpen()) {
                close();
                event.consume();
            }
        });
        addEventFilter(KeyEvent.ANY, this::keepOutLetter);
        Focus.follow(this, this::keepInside);
    }

    /** Whether a panel or a dialog is open. */
    public boolean isOpen() {
        return dialogs.isVisible() || !panels.getChildren().isEmpty();
    }

    /** Whether a dialog is open, which only its own buttons and Esc may close. */
    public boolean hasDialog() {
        return dialogs.isVisible();
    }

    public boolean isOpen(Node panelOrDialog) {
        return isOpen() && Focus.isWithin(panelOrDialog, this);
    }

    /** Opens a panel under a node, or above it where there is no room beneath. */
    public void openPanel(Region panel, Node anchor) {
        close();
        before = getScene().getFocusOwner();
        letterOnTheWay = true;
        panels.getChildren().setAll(panel);
        panel.applyCss();
        panel.autosize();
        var at = sceneToLocal(anchor.localToScene(anchor.getLayoutBounds()));
        var under = at.getMaxY() + GAP;
        var fits = under + panel.getHeight() <= getHeight() - GAP;
        panel.relocate(
                Math.max(GAP, Math.min(at.getMinX(), getWidth() - panel.getWidth() - GAP)),
                fits ? under : Math.max(GAP, at.getMinY() - GAP - panel.getHeight()));
        Focus.first(panel);
        Motion.rise(panel, PANEL_MILLIS);
    }

    /**
     * Opens a dialog over a scrim, in the middle of the window.
     *
     * @param onClosed is told however the dialog is closed
     */
    public void openDialog(Region dialog, Runnable onClosed) {
        close();
        before = getScene().getFocusOwner();
        letterOnTheWay = true;
        closed = onClosed;
        dialogs.getChildren().setAll(shadowOf(dialog), dialog);
        dialogs.setVisible(true);
        // What lies in a scroll pane is in the scene, and can take the focus, only once that is styled.
        dialog.applyCss();
        Focus.first(dialog);
        Motion.fadeIn(dialogs, PANEL_MILLIS);
        Motion.rise(dialog, DIALOG_MILLIS);
    }

    private static Region shadowOf(Region dialog) {
        var shadow = new Region();
        shadow.getStyleClass().add("dialog-shadow");
        shadow.setManaged(false);
        shadow.setMouseTransparent(true);
        shadow.opacityProperty().bind(dialog.opacityProperty());
        var follow = dialog.boundsInParentProperty()
                .subscribe(
                        at -> shadow.resizeRelocate(at.getMinX(), at.getMinY(), dialog.getWidth(), dialog.getHeight()));
        shadow.parentProperty().subscribe((_, parent) -> {
            if (parent == null) {
                follow.unsubscribe();
                shadow.opacityProperty().unbind();
            }
        });
        return shadow;
    }

    /** Closes the open panel or dialog, if there is one, and gives the focus back to where it was. */
    public void close() {
        if (!isOpen()) {
            return;
        }
        var after = closed;
        closed = () -> {};
        panels.getChildren().clear();
        dialogs.getChildren().clear();
        dialogs.setVisible(false);
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        }
        before = null;
        after.run();
    }

    /** Shows a notice in place of the one before. */
    public void tell(Notice notice) {
        toastTime.stop();
        var toast = new Toast(notice, this::dismissToast);
        toasts.getChildren().setAll(toast);
        toasts.setTranslateY(-docked());
        Motion.rise(toast, PANEL_MILLIS);
        if (notice.mood() != Notice.Mood.FAILED) {
            toastTime.playFromStart();
        }
    }

    /** How high what a view has docked at its bottom stands, so that a toast comes above it; 0 where nothing is. */
    private double docked() {
        return lookupAll(".docked").stream()
                .filter(Sight::has)
                .mapToDouble(node -> node.getLayoutBounds().getHeight())
                .max()
                .orElse(0);
    }

    private void dismissToast() {
        toastTime.stop();
        toasts.getChildren().clear();
    }

    private void closePanelUnlessInside(MouseEvent event) {
        if (!panels.getChildren().isEmpty()
                && event.getTarget() instanceof Node target
                && !Focus.isWithin(target, panels)
                && !Focus.isWithin(target, toasts)) {
            close();
        }
    }

    // A letter is typed after its key was pressed: the one that opened a dialog would stand in the dialog’s field.
    private void keepOutLetter(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_TYPED && letterOnTheWay) {
            event.consume();
        }
        letterOnTheWay = false;
    }

    // The Tab key walks the whole scene; it must not reach what the scrim covers, and leaving a panel closes it.
    private void keepInside(Node owner) {
        if (Focus.isWithin(owner, toasts)) {
            return;
        }
        if (dialogs.isVisible() && !Focus.isWithin(owner, dialogs)) {
            Focus.first(dialogs);
        } else if (!panels.getChildren().isEmpty() && !Focus.isWithin(owner, panels)) {
            before = null;
            close();
        }
    }
}
