package app.tilth.ui.ask;

import static app.tilth.ui.ask.AskViewModel.TEXTS;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.Avatar;
import app.tilth.ui.control.Completion;
import app.tilth.ui.control.Sight;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/**
 * Whom the ask would go to, a chip for each, and a field that adds by name. The chips are one stop for Tab: arrows walk them,
 * Delete leaves one out, Enter shows its words where each is written to separately.
 */
final class PeopleChips extends VBox {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final int PICTURE = 20;
    /** Everyone is in the list beside; more chips than these would only push the words away. */
    private static final int MOST = 20;

    private static final double WIDEST_NAME = 150;

    private final AskViewModel model;
    private final FlowPane chips = new FlowPane();
    private final ActionButton add;
    private final Completion<Recipient> names;
    private int at;

    PeopleChips(AskViewModel model) {
        this.model = model;
        getStyleClass().add("ask-people");
        chips.getStyleClass().add("ask-chips");
        add = new ActionButton(Weight.QUIET, TEXTS.get("person.add"), this::type).leading(Feather.PLUS);
        add.getStyleClass().add("ask-add");
        add.setId("ask-add");
        names = new Completion<>(
                TEXTS.get("people"), TEXTS.get("person.name"), model::called, PeopleChips::offer, this::take);
        names.field().setId("ask-name");
        names.field().addEventFilter(KeyEvent.KEY_PRESSED, this::onFieldKey);
        names.field().focusedProperty().subscribe(focused -> {
            if (!focused && names.field().getText().isEmpty()) {
                Sight.put(names, model.peopleProperty().get().isEmpty());
            }
        });
        getChildren().setAll(chips, names);
        model.peopleProperty().subscribe(_ -> show());
        model.askProperty().subscribe(_ -> select());
        model.shownProperty().subscribe(_ -> select());
    }

    /** Where names are typed. */
    void type() {
        Sight.put(names, true);
        names.field().requestFocus();
    }

    private void show() {
        List<Recipient> people = model.peopleProperty().get();
        boolean inChips = chips.getChildren().stream().anyMatch(Node::isFocused);
        List<Node> shown = new ArrayList<>();
        people.stream().limit(MOST).map(this::chip).forEach(shown::add);
        if (people.size() > MOST) {
            var more = new Label(TEXTS.get("person.more", people.size() - MOST));
            more.getStyleClass().addAll("detail", "muted", "ask-more");
            shown.add(more);
        }
        shown.add(add);
        chips.getChildren().setAll(shown);
        Sight.put(add, !people.isEmpty());
        Sight.put(names, people.isEmpty() || names.field().isFocused());
        Sight.style(this);
        walk(Math.min(at, count() - 1));
        select();
        if (inChips) {
            (count() == 0 ? names.field() : chips.getChildren().get(at)).requestFocus();
        }
    }

    private int count() {
        return Math.min(MOST, model.peopleProperty().get().size());
    }

    private HBox chip(Recipient person) {
        var name = new Label(person.call());
        name.setMaxWidth(WIDEST_NAME);
        var away = ActionButton.ofIcon(
                Feather.X, TEXTS.get("person.without", person.call()), () -> model.remove(person.id()));
        // By key a chip is left out with Delete.
        away.setFocusTraversable(false);
        var chip = new HBox(new Avatar(person.id(), person.name(), PICTURE), name, away);
        chip.getStyleClass().add("ask-chip");
        chip.setUserData(person);
        chip.setAccessibleRole(AccessibleRole.BUTTON);
        chip.setAccessibleText(
                person.role().isEmpty() ? person.name() : TEXTS.get("person.whole", person.name(), person.role()));
        chip.setOnMouseClicked(_ -> {
            chip.requestFocus();
            model.show(person.id());
        });
        var whole = new Tooltip(chip.getAccessibleText());
        whole.setShowDelay(Duration.millis(500));
        Tooltip.install(chip, whole);
        chip.focusedProperty().subscribe(focused -> {
            if (focused) {
                walk(chips.getChildren().indexOf(chip));
            }
        });
        chip.addEventHandler(KeyEvent.KEY_PRESSED, event -> onChipKey(event, person));
        return chip;
    }

    private void walk(int to) {
        at = Math.max(0, to);
        for (int i = 0; i < count(); i++) {
            chips.getChildren().get(i).setFocusTraversable(i == at);
        }
    }

    private void select() {
        boolean each = model.askProperty().get().each();
        for (Node chip : chips.getChildren()) {
            if (chip.getUserData() instanceof Recipient person) {
                chip.pseudoClassStateChanged(
                        SHOWN,
                        each
                                && model.shownProperty()
                                        .get()
                                        .filter(id -> id == person.id())
                                        .isPresent());
            }
        }
    }

    private void onChipKey(KeyEvent event, Recipient person) {
        switch (event.getCode()) {
            case LEFT, RIGHT -> {
                int by = event.getCode() == KeyCode.LEFT ? -1 : 1;
                chips.getChildren().get(Math.floorMod(at + by, count())).requestFocus();
            }
            case DELETE, BACK_SPACE -> model.remove(person.id());
            case ENTER, SPACE -> {
                if (event.isShortcutDown()) {
                    return;
                }
                model.show(person.id());
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void onFieldKey(KeyEvent event) {
        boolean empty = names.field().getText().isEmpty();
        if (event.getCode() == KeyCode.BACK_SPACE
                && empty
                && !model.peopleProperty().get().isEmpty()) {
            model.remove(model.peopleProperty().get().getLast().id());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE
                && empty
                && !model.peopleProperty().get().isEmpty()) {
            add.requestFocus();
            event.consume();
        }
    }

    private void take(Recipient person) {
        model.add(person);
        type();
    }

    private static HBox offer(Recipient person) {
        var name = new Label(person.name().isEmpty() ? TEXTS.get("unnamed") : person.name());
        name.getStyleClass().add("name");
        var role = new Label(person.role());
        role.getStyleClass().addAll("detail", "muted");
        role.setMinWidth(0);
        return new HBox(new Avatar(person.id(), person.name(), PICTURE), name, role);
    }
}
