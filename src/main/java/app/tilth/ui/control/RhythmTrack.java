package app.tilth.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/** How much of a tie’s usual interval has gone: a thin track that turns clay beyond 1.2 of it. */
public final class RhythmTrack extends Region {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final PseudoClass DORMANT = PseudoClass.getPseudoClass("dormant");
    private static final double WIDTH = 72;
    private static final double HEIGHT = 3;
    private static final double PATIENCE = 1.2;
    private static final double LEAST = 2;

    private final Region fill = new Region();
    private double share;

    public RhythmTrack() {
        getStyleClass().add("rhythm-track");
        fill.getStyleClass().add("rhythm-fill");
        fill.setManaged(false);
        getChildren().add(fill);
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
    }

    /** Whether so much of an interval is more than a track shows as gone by. */
    public static boolean isOver(double elapsed, double usual) {
        return usual > 0 && elapsed > PATIENCE * usual;
    }

    /**
     * Shows another tie.
     *
     * @param elapsed days since the last contact
     * @param usual the usual interval in days
     */
    public void show(double elapsed, double usual, boolean dormant) {
        boolean over = isOver(elapsed, usual);
        share = dormant || over ? 1 : Math.min(1, elapsed / usual);
        pseudoClassStateChanged(OVER, over && !dormant);
        pseudoClassStateChanged(DORMANT, dormant);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        fill.resizeRelocate(0, 0, Math.max(LEAST, getWidth() * share), getHeight());
    }
}
