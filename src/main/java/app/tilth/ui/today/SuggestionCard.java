package app.tilth.ui.today;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.Icon;
import app.tilth.ui.control.KeyCap;
import app.tilth.ui.control.Sight;
import app.tilth.ui.words.Texts;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A suggestion with its reason, prompt and one-key actions. */
abstract class SuggestionCard extends HBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final TodayCard card;
    private final CardDeeds deeds;
    private final BooleanProperty current = new SimpleBooleanProperty(this, "current");
    private final ActionButton snooze;
    private final ActionButton why;

    SuggestionCard(TodayCard card, CardDeeds deeds) {
        this.card = card;
        this.deeds = deeds;
        snooze = button(Weight.QUIET, "today.snooze", KeyCode.S);
        why = new ActionButton(Weight.QUIET, Texts.get("today.why"), this::askWhy).compact();
        onlyWhenCurrent(why);
        getStyleClass().addAll("card", "suggestion");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        current.subscribe(is -> pseudoClassStateChanged(CURRENT, is));
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        setOnMousePressed(_ -> requestFocus());
    }

    static SuggestionCard of(TodayCard card, CardDeeds deeds) {
        return switch (card) {
            case PersonCard person -> new PersonSuggestion(person, deeds);
            case PairCard pair -> new PairSuggestion(pair, deeds);
        };
    }

    TodayCard card() {
        return card;
    }

    /** Whether the keys act on this card; it shows them. */
    void setCurrent(boolean is) {
        current.set(is);
    }

    /** Does what a key stands for on this card alone; answers whether it stands for anything. */
    abstract boolean press(KeyCode key);

    /**
     * Puts the card together.
     *
     * @param first the buttons at the left, the one that matters most first; Enter goes to it
     */
    void show(Node picture, Node headline, List<ActionButton> first) {
        var words = new VBox(headline, sentence(), prompt(), actions(first));
        words.getStyleClass().add("suggestion-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(picture, words);
    }

    /** A name that leads to the person’s page. */
    Label name(String shown, long person) {
        var name = new Label(shown);
        name.getStyleClass().addAll("name", "suggestion-name");
        name.setMinWidth(60);
        name.setFocusTraversable(true);
        name.setAccessibleRole(AccessibleRole.HYPERLINK);
        name.setOnMouseClicked(_ -> deeds.open(person));
        name.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                deeds.open(person);
                event.consume();
            }
        });
        return name;
    }

    /** Names at the left, what they are beside them, tags at the right. */
    static HBox headline(List<Label> names, String beside, Label... tags) {
        var role = new Label(beside);
        role.getStyleClass().addAll("body", "muted");
        // It takes what the name leaves, so that the name is never cut for its sake.
        role.setMinWidth(0);
        role.setPrefWidth(0);
        role.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(role, Priority.ALWAYS);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.SOMETIMES);
        var right = new HBox(tags);
        right.getStyleClass().add("suggestion-tags");
        right.setMinWidth(USE_PREF_SIZE);
        var line = new HBox();
        line.getChildren().addAll(names);
        line.getChildren().addAll(role, gap, right);
        line.getStyleClass().add("suggestion-headline");
        return line;
    }

    ActionButton button(Weight weight, String text, KeyCode key) {
        var button = new ActionButton(weight, Texts.get(text), () -> act(key)).compact();
        if (key == KeyCode.S) {
            button.trailing(Feather.CHEVRON_DOWN);
        }
        var cap = new KeyCap(key);
        onlyWhenCurrent(cap);
        return button.trailing(cap);
    }

    private Label sentence() {
        var sentence = new Label(card.sentence());
        sentence.getStyleClass().add("lead");
        sentence.setWrapText(true);
        return sentence;
    }

    private Label prompt() {
        var prompt = new Label(card.prompt(), Icon.of(Feather.CORNER_DOWN_RIGHT, 13));
        prompt.getStyleClass().addAll("prompt", "muted");
        prompt.setWrapText(true);
        Sight.put(prompt, !card.prompt().isEmpty());
        return prompt;
    }

    private HBox actions(List<ActionButton> first) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var actions = new HBox();
        actions.getChildren().addAll(first);
        actions.getChildren().addAll(snooze, gap, why, button(Weight.QUIET, "today.not-this-one", KeyCode.X));
        actions.getStyleClass().add("suggestion-actions");
        return actions;
    }

    void onlyWhenCurrent(Region node) {
        node.visibleProperty().bind(current);
        node.managedProperty().bind(current);
    }

    private void askWhy() {
        deeds.why(card, why);
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && equals(event.getTarget())) {
            lookup(".suggestion-actions > .button").requestFocus();
            event.consume();
        } else if (act(event.getCode())) {
            event.consume();
        }
    }

    private boolean act(KeyCode key) {
        switch (key) {
            case S -> deeds.snooze(card, snooze);
            case X -> deeds.notThisOne(card);
            default -> {
                return press(key);
            }
        }
        return true;
    }
}
