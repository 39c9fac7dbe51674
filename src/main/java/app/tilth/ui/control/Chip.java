package app.tilth.ui.control;

import app.tilth.model.Circle;
import app.tilth.model.Warmth;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/** A pill that tells a state. */
public final class Chip {
    private Chip() {}

    public static Label of(Warmth warmth) {
        return pill(Tag.of(warmth));
    }

    public static Label of(Circle circle) {
        return pill(Tag.of(circle));
    }

    /** When something is needed, such as “By next spring”. */
    public static Label need(String words) {
        var chip = pill(new Label(words, Icon.of(Feather.CALENDAR, 13)));
        chip.getStyleClass().add("pill-need");
        return chip;
    }

    /** That a need was met. */
    public static Label met(String words) {
        return pill(new Label(words, Icon.of(Feather.CHECK, 13)));
    }

    static Label pill(Label label) {
        label.getStyleClass().add("pill");
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }
}
