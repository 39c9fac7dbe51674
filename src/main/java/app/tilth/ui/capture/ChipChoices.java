package app.tilth.ui.capture;

import static app.tilth.ui.capture.CaptureViewModel.TEXTS;

import app.tilth.capture.Corrections;
import app.tilth.capture.Passage.What;
import app.tilth.ui.control.ChoiceMenu;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

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
        var menu = new ChoiceMenu(title);
        for (Offer offer : offers) {
            String text = offer.aside().isEmpty() ? offer.text() : TEXTS.get("chip.to", offer.text(), offer.aside());
            menu.offer(text, offer.key(), () -> model.correct(offer.change()));
        }
        refusal.ifPresent(change -> menu.line().offer(TEXTS.get("choice.remove"), () -> model.correct(change)));
        menu.show(chip);
    }

    /** Offers to go on with something the line does not say yet. */
    void add(Node button) {
        var menu = new ChoiceMenu(TEXTS.get("add"));
        for (What what : List.of(What.PERSON, What.GAVE, What.RECEIVED, What.ASKED, What.LOOP, What.INTRODUCTION)) {
            menu.offer(TEXTS.get("add." + what), () -> insert.accept(TEXTS.get("insert." + what)));
        }
        menu.show(button);
    }
}
