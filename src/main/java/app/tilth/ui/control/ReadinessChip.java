package app.tilth.ui.control;

import app.tilth.model.Warmth;
import app.tilth.tie.Readiness;
import app.tilth.ui.words.Texts;
import java.util.Locale;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/** What someone would hear who asked today, in a word: Ready, Tend first, Don’t ask yet. */
public final class ReadinessChip {
    private static final int GLYPH = 13;

    private ReadinessChip() {}

    public static Label of(Readiness.Word word) {
        var chip = Chip.pill(new Label(Texts.get("readiness", word)));
        chip.setGraphic(
                switch (word) {
                    case READY -> Icon.of(Feather.CHECK, GLYPH);
                    case TEND_FIRST -> WarmthGlyph.of(Warmth.NEW, GLYPH);
                    case DONT_ASK_YET -> Icon.of(Feather.MOON, GLYPH);
                });
        chip.getStyleClass()
                .addAll("readiness", word.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return chip;
    }
}
