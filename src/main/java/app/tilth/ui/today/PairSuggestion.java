package app.tilth.ui.today;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.AvatarPair;
import app.tilth.ui.control.Icon;
import app.tilth.ui.words.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;

/** Two people who may be introduced: first both are asked, then the introduction is written. */
final class PairSuggestion extends SuggestionCard {
    private final PairCard card;
    private final CardDeeds deeds;

    PairSuggestion(PairCard card, CardDeeds deeds) {
        super(card, deeds);
        this.card = card;
        this.deeds = deeds;
        getStyleClass().add("pair");
        setAccessibleText(Texts.get("today.pair.spoken", card.name(), card.circles(), card.sentence(), card.prompt()));
        var and = new Label(Texts.get("today.pair.and"));
        and.getStyleClass().addAll("body", "pair-and");
        and.setMinWidth(USE_PREF_SIZE);
        show(
                new AvatarPair(
                        card.a().id(), card.a().name(), card.b().id(), card.b().name()),
                headline(
                        List.of(
                                name(shown(card.a()), card.a().id()),
                                and,
                                name(shown(card.b()), card.b().id())),
                        card.circles(),
                        tag()),
                buttons());
    }

    private static String shown(PairCard.One one) {
        return one.name().isBlank() ? one.call() : one.name();
    }

    private static Label tag() {
        var tag = new Label(Texts.get("today.pair.tag"), Icon.of(Feather.LINK, 14));
        tag.getStyleClass().addAll("tag-word", "pair-tag");
        tag.setMinWidth(USE_PREF_SIZE);
        return tag;
    }

    private List<ActionButton> buttons() {
        var weight = card.asked() ? Weight.SOFT : Weight.PLAIN;
        var write = button(weight, "today.pair.write", KeyCode.W).leading(Feather.EDIT_2);
        return card.asked()
                ? List.of(write)
                : List.of(button(Weight.SOFT, "today.pair.ask", KeyCode.R).leading(Feather.MESSAGE_CIRCLE), write);
    }

    @Override
    boolean press(KeyCode key) {
        if (key == KeyCode.W) {
            deeds.introduce(card);
            return true;
        }
        if (key == KeyCode.R && !card.asked()) {
            deeds.askBoth(card);
            return true;
        }
        return false;
    }
}
