package app.tilth.ui.control;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * One of a few pictures at a time. A picture stays where it is when another one is shown: taken away and put back, all of it
 * would be styled anew, in every row that scrolls by and with every letter typed.
 */
public final class Variants<E extends Enum<E>> extends StackPane {
    private final Map<E, Node> made;
    private final Function<E, Node> maker;
    private @Nullable Node shown;

    public Variants(Class<E> kinds, Function<E, Node> maker) {
        this.made = new EnumMap<>(kinds);
        this.maker = maker;
        getStyleClass().add("variants");
    }

    public void show(E kind) {
        Node wanted = made.computeIfAbsent(kind, this::make);
        if (!wanted.equals(shown)) {
            if (shown != null) {
                Sight.put(shown, false);
            }
            Sight.put(wanted, true);
            shown = wanted;
        }
    }

    private Node make(E kind) {
        Node node = maker.apply(kind);
        getChildren().add(node);
        Sight.style(node);
        return node;
    }
}
