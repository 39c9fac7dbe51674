package app.tilth.ui.today;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.Avatar;
import app.tilth.ui.control.Tag;
import app.tilth.ui.words.Texts;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;

/** Someone to reach out to. */
final class PersonSuggestion extends SuggestionCard {
    private final PersonCard card;
    private final CardDeeds deeds;
    private final ActionButton reachedOut;

    PersonSuggestion(PersonCard card, CardDeeds deeds) {
        super(card, deeds);
        this.card = card;
        this.deeds = deeds;
        reachedOut = button(Weight.SOFT, "today.reached-out", KeyCode.R).leading(Feather.CHECK);
        setAccessibleText(Texts.get(
                "today.card.spoken",
                card.name(),
                card.role(),
                card.sentence(),
                card.prompt(),
                Texts.get("circle", card.circle()),
                Texts.get("warmth", card.warmth())));
        show(
                new Avatar(card.person(), card.name(), 44),
                headline(
                        List.of(name(card.name(), card.person())),
                        card.role(),
                        Tag.of(card.circle()),
                        Tag.of(card.warmth())),
                List.of(
                        reachedOut,
                        button(Weight.PLAIN, "today.write", KeyCode.W).leading(Feather.EDIT_2),
                        passed()));
    }

    private ActionButton passed() {
        var passed = ActionButton.ofIcon(
                Feather.ARROW_UP_RIGHT, Texts.get("today.passed", card.name()), () -> deeds.passed(card));
        onlyWhenCurrent(passed);
        return passed.compact();
    }

    @Override
    boolean press(KeyCode key) {
        switch (key) {
            case R -> deeds.reachedOut(card, reachedOut);
            case W -> deeds.write(card);
            case G -> deeds.passed(card);
            default -> {
                return false;
            }
        }
        return true;
    }
}
