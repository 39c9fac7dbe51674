package app.tilth.ui.control;

import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/** Two people’s avatars of 28 pixels, the second over a corner of the first. */
public final class AvatarPair extends Pane {
    private static final int SIZE = 28;
    private static final double RING = 2;
    private static final double OVERLAP = 8;
    /** As much room as one large avatar takes, so that cards line up. */
    private static final double ROOM = 44;

    public AvatarPair(long a, String nameA, long b, String nameB) {
        double step = SIZE - OVERLAP;
        double inset = (ROOM - SIZE - step) / 2;
        var first = new Avatar(a, nameA, SIZE);
        first.relocate(inset, inset);
        var second = new StackPane(new Avatar(b, nameB, SIZE));
        second.getStyleClass().add("avatar-ring");
        second.relocate(inset + step - RING, inset + step - RING);
        getChildren().addAll(first, second);
        getStyleClass().add("avatar-pair");
        setMinSize(ROOM, ROOM);
        setPrefSize(ROOM, ROOM);
        setMaxSize(ROOM, ROOM);
    }
}
