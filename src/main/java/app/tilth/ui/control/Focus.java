package app.tilth.ui.control;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** Where the keyboard is. */
public final class Focus {
    private Focus() {}

    public static boolean isWithin(Node node, Node ancestor) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    /** Gives a node the focus, as soon as it is in a scene. */
    public static void take(Node node) {
        if (node.getScene() != null) {
            node.requestFocus();
            return;
        }
        node.sceneProperty().addListener(new InvalidationListener() {
            @Override
            public void invalidated(Observable scene) {
                if (node.getScene() != null) {
                    node.sceneProperty().removeListener(this);
                    node.requestFocus();
                }
            }
        });
    }

    /** Tells of each node that takes the focus in the scene a node is in. */
    public static void follow(Node inScene, Consumer<Node> taken) {
        inScene.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> {
            if (owner != null) {
                taken.accept(owner);
            }
        });
    }

    /** Scrolls to whatever takes the focus inside the pane. */
    public static void keepInSight(ScrollPane pane) {
        follow(pane, owner -> {
            var content = pane.getContent();
            if (content != null && isWithin(owner, content)) {
                reveal(pane, content, owner);
            }
        });
    }

    private static void reveal(ScrollPane pane, Node content, Node owner) {
        var hidden =
                content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
        if (hidden <= 0) {
            return;
        }
        var bounds = content.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
        var top = pane.getVvalue() * hidden;
        var bottom = top + pane.getViewportBounds().getHeight();
        if (bounds.getMinY() < top) {
            pane.setVvalue(bounds.getMinY() / hidden);
        } else if (bounds.getMaxY() > bottom) {
            pane.setVvalue((bounds.getMaxY() - pane.getViewportBounds().getHeight()) / hidden);
        }
    }

    /** Puts the focus on the first node inside that takes it, passing over buttons of an icon alone. */
    static void first(Node node) {
        firstIn(node).ifPresent(Node::requestFocus);
    }

    private static Optional<Node> firstIn(Node node) {
        if (node.isFocusTraversable() && !node.getStyleClass().contains("icon-only")) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .filter(Node::isVisible)
                        .map(Focus::firstIn)
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }
}
