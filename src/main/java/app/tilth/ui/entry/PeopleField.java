package app.tilth.ui.entry;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.Avatar;
import app.tilth.ui.control.Completion;
import app.tilth.ui.control.Sight;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
    private static final int PICTURE = 20;

    private final EntryViewModel model;
    private final Consumer<List<Who>> changed;
    private final int most;
    private final FlowPane chips = new FlowPane();
    private final Completion<Who> names;
    private List<Who> people = List.of();

    /**
     * @param most how many may be chosen
     */
    PeopleField(String meaning, int most, EntryViewModel model, Consumer<List<Who>> changed) {
        this.model = model;
        this.most = most;
        this.changed = changed;
        getStyleClass().add("people-field");
        chips.getStyleClass().add("people-chips");
        names = new Completion<>(meaning, Entry.TEXTS.get("people.prompt"), this::look, PeopleField::row, this::take);
        field().addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        getChildren().setAll(chips, names);
    }

    /** Where names are typed. */
    TextField field() {
        return names.field();
    }

    void show(List<Who> shown) {
        people = shown;
        chips.getChildren().setAll(people.stream().map(this::chip).toList());
        Sight.put(chips, !people.isEmpty());
        Sight.put(names, people.size() < most);
    }

    private HBox chip(Who who) {
        String words = who.isNew() ? Entry.TEXTS.get("people.new.chip", who.name()) : who.name();
        var name = new Label(words);
        name.setMaxWidth(360);
        var away = ActionButton.ofIcon(Feather.X, Entry.TEXTS.get("people.without", who.name()), () -> {
            tell(people.stream().filter(other -> !other.equals(who)).toList());
            field().requestFocus();
        });
        var chip = new HBox(new Avatar(who.id(), who.name(), PICTURE), name, away);
        chip.getStyleClass().add("people-chip");
        return chip;
    }

    private void tell(List<Who> now) {
        show(now);
        changed.accept(now);
    }

    private void look(String text, Consumer<List<Who>> found) {
        model.called(text, called -> {
            List<Who> all = new ArrayList<>(called.stream()
                    .filter(who -> people.stream().noneMatch(there -> there.id() == who.id()))
                    .toList());
            all.add(new Who(0, text.strip(), ""));
            found.accept(all);
        });
    }

    private static HBox row(Who who) {
        var name = new Label(who.isNew() ? Entry.TEXTS.get("people.new", who.name()) : who.name());
        name.getStyleClass().add("name");
        var role = new Label(who.role());
        role.getStyleClass().addAll("detail", "muted");
        role.setMinWidth(0);
        return new HBox(new Avatar(who.id(), who.name(), PICTURE), name, role);
    }

    private void take(Who who) {
        List<Who> now = new ArrayList<>(people);
        now.add(who);
        tell(now);
        if (now.size() < most) {
            field().requestFocus();
        }
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.BACK_SPACE && field().getText().isEmpty() && !people.isEmpty()) {
            tell(people.subList(0, people.size() - 1));
            event.consume();
        }
    }
}
