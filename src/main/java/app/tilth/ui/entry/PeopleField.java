package app.tilth.ui.entry;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.Avatar;
import app.tilth.ui.control.Sight;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** People by name: chips of those chosen, and a field that completes; who is not found may be new. */
final class PeopleField extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int PICTURE = 20;

    private final EntryViewModel model;
    private final Consumer<List<Who>> changed;
    private final int most;
    private final FlowPane chips = new FlowPane();
    private final TextField typed = new TextField();
    private final VBox list = new VBox();
    private List<Who> people = List.of();
    private List<Who> offered = List.of();
    private int at;

    /**
     * @param most how many may be chosen
     */
    PeopleField(String meaning, int most, EntryViewModel model, Consumer<List<Who>> changed) {
        this.model = model;
        this.most = most;
        this.changed = changed;
        getStyleClass().add("people-field");
        chips.getStyleClass().add("people-chips");
        list.getStyleClass().add("people-offered");
        typed.setPromptText(Entry.TEXTS.get("people.prompt"));
        typed.setAccessibleText(meaning);
        typed.textProperty().subscribe((_, text) -> look(text));
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        getChildren().setAll(chips, typed, list);
        offer(List.of());
    }

    /** Where names are typed. */
    TextField field() {
        return typed;
    }

    void show(List<Who> shown) {
        people = shown;
        chips.getChildren().setAll(people.stream().map(this::chip).toList());
        Sight.put(chips, !people.isEmpty());
        Sight.put(typed, people.size() < most);
    }

    private HBox chip(Who who) {
        String words = who.isNew() ? Entry.TEXTS.get("people.new.chip", who.name()) : who.name();
        var name = new Label(words);
        name.setMaxWidth(360);
        var away = ActionButton.ofIcon(Feather.X, Entry.TEXTS.get("people.without", who.name()), () -> {
            tell(people.stream().filter(other -> !other.equals(who)).toList());
            typed.requestFocus();
        });
        var chip = new HBox(new Avatar(who.id(), who.name(), PICTURE), name, away);
        chip.getStyleClass().add("people-chip");
        return chip;
    }

    private void tell(List<Who> now) {
        show(now);
        changed.accept(now);
    }

    private void look(String text) {
        if (text.isBlank()) {
            offer(List.of());
            return;
        }
        model.called(text, found -> {
            if (text.equals(typed.getText())) {
                List<Who> all = new ArrayList<>(found.stream()
                        .filter(who -> people.stream().noneMatch(there -> there.id() == who.id()))
                        .toList());
                all.add(new Who(0, text.strip(), ""));
                offer(all);
            }
        });
    }

    private void offer(List<Who> found) {
        offered = found;
        list.getChildren().setAll(found.stream().map(this::row).toList());
        Sight.put(list, !found.isEmpty());
        mark(0);
    }

    private HBox row(Who who) {
        var name = new Label(who.isNew() ? Entry.TEXTS.get("people.new", who.name()) : who.name());
        name.getStyleClass().add("name");
        var role = new Label(who.role());
        role.getStyleClass().addAll("detail", "muted");
        role.setMinWidth(0);
        var row = new HBox(new Avatar(who.id(), who.name(), PICTURE), name, role);
        row.getStyleClass().add("people-offer");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setOnMousePressed(_ -> take(who));
        return row;
    }

    private void mark(int index) {
        at = offered.isEmpty() ? 0 : Math.floorMod(index, offered.size());
        for (int i = 0; i < offered.size(); i++) {
            list.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == at);
        }
    }

    private void take(Who who) {
        typed.clear();
        List<Who> now = new ArrayList<>(people);
        now.add(who);
        tell(now);
        if (now.size() < most) {
            typed.requestFocus();
        }
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.BACK_SPACE && typed.getText().isEmpty() && !people.isEmpty()) {
            tell(people.subList(0, people.size() - 1));
            event.consume();
        } else if (!offered.isEmpty() && !event.isShortcutDown()) {
            switch (event.getCode()) {
                case UP -> mark(at - 1);
                case DOWN -> mark(at + 1);
                case ENTER -> take(offered.get(at));
                case ESCAPE -> typed.clear();
                default -> {
                    return;
                }
            }
            event.consume();
        }
    }
}
