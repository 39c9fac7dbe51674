package app.tilth.ui.capture;

import static app.tilth.ui.capture.CaptureViewModel.TEXTS;

import app.tilth.capture.Corrections;
import app.tilth.capture.Passage.What;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;

/** The menu of a chip: what else its words may mean, and that they mean nothing of the kind. */
final class ChipChoices {
    private final CaptureViewModel model;
    private final Consumer<String> insert;

    /**
     * @param insert puts words at the end of the line, to be gone on with
     */
    ChipChoices(CaptureViewModel model, Consumer<String> insert) {
        this.model = model;
        this.insert = insert;
    }

    /**
     * Something the words may mean.
     *
     * @param aside beside it, may be empty
     */
    record Offer(String text, String aside, Optional<KeyCode> key, UnaryOperator<Corrections> change) {}

    void open(Node chip, String title, List<Offer> offers, Optional<UnaryOperator<Corrections>> refusal) {
        var menu = new ContextMenu(heading(title));
        for (Offer offer : offers) {
            String text = offer.aside().isEmpty() ? offer.text() : TEXTS.get("chip.to", offer.text(), offer.aside());
            MenuItem item = item(text, () -> model.correct(offer.change()));
            offer.key().ifPresent(key -> item.setAccelerator(new KeyCodeCombination(key)));
            menu.getItems().add(item);
        }
        refusal.ifPresent(change -> {
            menu.getItems().add(new SeparatorMenuItem());
            menu.getItems().add(item(TEXTS.get("choice.remove"), () -> model.correct(change)));
        });
        menu.show(chip, Side.BOTTOM, 0, 4);
    }

    /** Offers to go on with something the line does not say yet. */
    void add(Node button) {
        var menu = new ContextMenu(heading(TEXTS.get("add")));
        for (What what : List.of(What.PERSON, What.GAVE, What.RECEIVED, What.ASKED, What.LOOP, What.INTRODUCTION)) {
            menu.getItems().add(item(TEXTS.get("add." + what), () -> insert.accept(TEXTS.get("insert." + what))));
        }
        menu.show(button, Side.BOTTOM, 0, 4);
    }

    private static MenuItem heading(String title) {
        var heading = new MenuItem(title);
        heading.setMnemonicParsing(false);
        heading.setDisable(true);
        heading.getStyleClass().add("menu-heading");
        return heading;
    }

    private static MenuItem item(String text, Runnable deed) {
        var item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> deed.run());
        return item;
    }
}
