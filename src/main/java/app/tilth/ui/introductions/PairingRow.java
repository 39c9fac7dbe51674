package app.tilth.ui.introductions;

import static app.tilth.ui.introductions.IntroductionsViewModel.TEXTS;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.AvatarPair;
import app.tilth.ui.control.KeyCap;
import app.tilth.ui.control.Sight;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Two people with why they should meet; the current one shows what can be done, which keys do as well. */
final class PairingRow extends HBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Pairing two;
    private final BiConsumer<Pairing, Deed> acting;
    private final HBox actions = new HBox();

    PairingRow(Pairing two, BiConsumer<Pairing, Deed> acting) {
        this.two = two;
        this.acting = acting;
        var card = two.card();
        getStyleClass().add("pairing");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(
                String.join(" ", List.of(card.name(), reason(), two.when())).strip());
        var name = new Label(card.name());
        name.getStyleClass().add("name");
        var circles = new Label(card.circles());
        circles.getStyleClass().addAll("detail", "muted");
        circles.setMinWidth(0);
        var headline = new HBox(name, circles);
        headline.getStyleClass().add("pairing-headline");
        actions.getStyleClass().add("pairing-actions");
        actions.getChildren()
                .addAll(two.standing().deeds().stream().map(this::button).toList());
        var words = new VBox(
                headline,
                line(reason(), "body"),
                line(two.when(), "detail", "muted"),
                line(String.join(" ", card.why()), "detail", "muted", "pairing-why"),
                actions);
        words.getStyleClass().add("pairing-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren()
                .addAll(
                        new AvatarPair(
                                card.a().id(),
                                card.a().name(),
                                card.b().id(),
                                card.b().name()),
                        words);
        setCurrent(false);
        setOnMousePressed(_ -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private String reason() {
        String reason = two.card().sentence();
        return reason.isEmpty() ? "" : TEXTS.get("reason", reason);
    }

    private static Label line(String text, String... styles) {
        var line = new Label(text);
        line.getStyleClass().addAll(styles);
        line.setWrapText(true);
        Sight.put(line, !text.isEmpty());
        return line;
    }

    private ActionButton button(Deed deed) {
        boolean first = two.standing().deeds().getFirst() == deed;
        var weight = first ? Weight.SOFT : deed == Deed.DROP ? Weight.QUIET : Weight.PLAIN;
        return new ActionButton(weight, TEXTS.get("deed." + deed), () -> acting.accept(two, deed))
                .compact()
                .trailing(new KeyCap(deed.key()));
    }

    Pairing two() {
        return two;
    }

    /** Whether the keys act on this row; it shows them, and all that led to it. */
    void setCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
        Sight.put(actions, current && !actions.getChildren().isEmpty());
        lookupAll(".pairing-why")
                .forEach(why -> Sight.put(why, current && !two.card().why().isEmpty()));
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && equals(event.getTarget()) && actions.isManaged()) {
            actions.getChildren().getFirst().requestFocus();
            event.consume();
            return;
        }
        Deed.by(event.getCode(), two.standing()).ifPresent(deed -> {
            acting.accept(two, deed);
            event.consume();
        });
    }
}
