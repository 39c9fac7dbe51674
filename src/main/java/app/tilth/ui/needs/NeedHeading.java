package app.tilth.ui.needs;

import static app.tilth.ui.needs.NeedsViewModel.TEXTS;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.Chip;
import javafx.geometry.Orientation;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** What is needed and by when, with its buttons at the right; they go beneath where there is no room beside. */
final class NeedHeading extends Region {
    private static final double GAP = 16;
    private static final double UNDER = 8;
    private static final double LEAST_TITLE_EM = 22;

    private final TextSize text = new TextSize();
    private final FlowPane words = new FlowPane();
    private final HBox buttons = new HBox();

    NeedHeading(NeedPage need, NeedDeeds deeds) {
        getStyleClass().add("need-heading");
        setMinWidth(0);
        var title = Wrapped.of(need.title(), "title");
        title.setId("need-title");
        title.maxWidthProperty().bind(words.widthProperty());
        words.getStyleClass().add("need-heading-words");
        words.getChildren().setAll(title, need.met().isEmpty() ? Chip.need(need.horizon()) : Chip.met(need.horizon()));
        buttons.getStyleClass().add("need-buttons");
        if (need.met().isEmpty()) {
            buttons.getChildren()
                    .addAll(
                            new ActionButton(Weight.PLAIN, TEXTS.get("who"), () -> deeds.whoMightHelp(need))
                                    .leading(Feather.SEARCH),
                            new ActionButton(Weight.PLAIN, TEXTS.get("before"), () -> deeds.beforeYouAsk(need))
                                    .leading(Feather.HELP_CIRCLE));
        }
        var more = ActionButton.ofIcon(Feather.MORE_HORIZONTAL, TEXTS.get("deeds", need.title()), () -> {});
        more.setId("need-more");
        more.setOnAction(_ -> deeds.more(need, more));
        buttons.getChildren().add(more);
        getChildren().setAll(words, buttons, text);
    }

    private double buttonsWidth() {
        return buttons.prefWidth(-1);
    }

    private boolean isBeside(double width) {
        return width - buttonsWidth() - GAP >= LEAST_TITLE_EM * text.em();
    }

    private double wordsWidth(double width) {
        return isBeside(width) ? width - buttonsWidth() - GAP : width;
    }

    private double wordsHeight(double width) {
        // Wrapping words are as high as their lines at this width, which a flow asks of them only once it is as wide.
        words.resize(wordsWidth(width), words.getHeight());
        return words.prefHeight(wordsWidth(width));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double high = wordsHeight(width);
        double low = buttons.prefHeight(-1);
        return isBeside(width) ? Math.max(high, low) : high + UNDER + low;
    }

    @Override
    protected void layoutChildren() {
        double high = wordsHeight(getWidth());
        double low = buttons.prefHeight(-1);
        if (isBeside(getWidth())) {
            double middle = Math.max(high, low) / 2;
            words.resizeRelocate(0, snapPositionY(middle - high / 2), wordsWidth(getWidth()), high);
            buttons.resizeRelocate(getWidth() - buttonsWidth(), snapPositionY(middle - low / 2), buttonsWidth(), low);
        } else {
            words.resizeRelocate(0, 0, getWidth(), high);
            buttons.resizeRelocate(0, high + UNDER, buttonsWidth(), low);
        }
    }
}
