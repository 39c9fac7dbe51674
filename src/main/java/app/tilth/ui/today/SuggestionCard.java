package app.tilth.ui.today;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.Avatar;
import app.tilth.ui.control.Icon;
import app.tilth.ui.control.KeyCap;
import app.tilth.ui.control.Tag;
import app.tilth.ui.words.Texts;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A suggestion with its reason, prompt and one-key actions. */
final class SuggestionCard extends HBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final TodayCard card;
    private final CardDeeds deeds;
    private final BooleanProperty current = new SimpleBooleanProperty(this, "current");
    private final ActionButton reachedOut;
    private final ActionButton snooze;
    private final ActionButton why;

    SuggestionCard(TodayCard card, CardDeeds deeds) {
        this.card = card;
        this.deeds = deeds;
        reachedOut = button(Weight.SOFT, "today.reached-out", KeyCode.R).leading(Feather.CHECK);
        snooze = button(Weight.QUIET, "today.snooze", KeyCode.S);
        why = new ActionButton(Weight.QUIET, Texts.get("today.why"), this::askWhy).compact();
        onlyWhenCurrent(why);
        getStyleClass().addAll("card", "suggestion");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(Texts.get(
                "today.card.spoken",
                card.name(),
                card.role(),
                card.sentence(),
                card.prompt(),
                Texts.get("circle", card.circle()),
                Texts.get("warmth", card.warmth())));
        var words = new VBox(headline(), sentence(), prompt(), actions());
        words.getStyleClass().add("suggestion-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(new Avatar(card.person(), card.name(), 44), words);
        current.subscribe(is -> pseudoClassStateChanged(CURRENT, is));
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        setOnMousePressed(_ -> requestFocus());
    }

    TodayCard card() {
        return card;
    }

    /** Whether the keys act on this card; it shows them. */
    void setCurrent(boolean is) {
        current.set(is);
    }

    private HBox headline() {
        var name = new Label(card.name());
        name.getStyleClass().addAll("name", "suggestion-name");
        name.setMinWidth(60);
        name.setFocusTraversable(true);
        name.setAccessibleRole(AccessibleRole.HYPERLINK);
        name.setOnMouseClicked(_ -> deeds.open(card));
        name.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                deeds.open(card);
                event.consume();
            }
        });
        var role = new Label(card.role());
        role.getStyleClass().addAll("body", "muted");
        // It takes what the name leaves, so that the name is never cut for its sake.
        role.setMinWidth(0);
        role.setPrefWidth(0);
        role.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(role, Priority.ALWAYS);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.SOMETIMES);
        var tags = new HBox(Tag.of(card.circle()), Tag.of(card.warmth()));
        tags.getStyleClass().add("suggestion-tags");
        tags.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(name, role, gap, tags);
        line.getStyleClass().add("suggestion-headline");
        return line;
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
        prompt.setVisible(!card.prompt().isEmpty());
        prompt.setManaged(prompt.isVisible());
        return prompt;
    }

    private HBox actions() {
        var write = button(Weight.PLAIN, "today.write", KeyCode.W).leading(Feather.EDIT_2);
        var notThisOne = button(Weight.QUIET, "today.not-this-one", KeyCode.X);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var actions = new HBox(reachedOut, write, snooze, gap, why, notThisOne);
        actions.getStyleClass().add("suggestion-actions");
        return actions;
    }

    private ActionButton button(Weight weight, String text, KeyCode key) {
        var button = new ActionButton(weight, Texts.get(text), () -> act(key)).compact();
        if (key == KeyCode.S) {
            button.trailing(Feather.CHEVRON_DOWN);
        }
        var cap = new KeyCap(key);
        onlyWhenCurrent(cap);
        return button.trailing(cap);
    }

    private void onlyWhenCurrent(Region node) {
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
        if (event.getCode() == KeyCode.ENTER && event.getTarget() == this) {
            reachedOut.requestFocus();
            event.consume();
        } else if (act(event.getCode())) {
            event.consume();
        }
    }

    private boolean act(KeyCode key) {
        switch (key) {
            case R -> deeds.reachedOut(card, reachedOut);
            case W -> deeds.write(card);
            case S -> deeds.snooze(card, snooze);
            case X -> deeds.notThisOne(card);
            default -> {
                return false;
            }
        }
        return true;
    }
}
