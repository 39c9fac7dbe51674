package app.tilth.ui.entry;

import static app.tilth.ui.entry.Entry.TEXTS;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.Avatar;
import app.tilth.ui.control.Completion;
import app.tilth.ui.control.Icon;
import app.tilth.ui.control.Sight;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Who could help, by what they have in common or by name: chips of what was said, and a field that completes. */
final class SoughtField extends VBox {
    private static final int PICTURE = 20;
    private static final int GLYPH = 13;
    private static final double WIDEST_CHIP = 320;

    private final Consumer<List<Sought>> changed;
    private final FlowPane chips = new FlowPane();
    private final Completion<Sought> typed;
    private List<Sought> sought = List.of();

    /**
     * @param look finds what may be meant by what is typed
     */
    SoughtField(String meaning, BiConsumer<String, Consumer<List<Sought>>> look, Consumer<List<Sought>> changed) {
        this.changed = changed;
        getStyleClass().add("people-field");
        chips.getStyleClass().add("people-chips");
        typed = new Completion<>(
                meaning,
                TEXTS.get("need.sought.prompt"),
                (text, found) -> look.accept(text, all -> found.accept(fresh(all))),
                SoughtField::row,
                this::take);
        typed.field().setId("entry-sought");
        typed.field().addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        getChildren().setAll(chips, typed);
        show(List.of());
    }

    TextField field() {
        return typed.field();
    }

    void show(List<Sought> shown) {
        sought = shown;
        chips.getChildren().setAll(sought.stream().map(this::chip).toList());
        Sight.put(chips, !sought.isEmpty());
    }

    private List<Sought> fresh(List<Sought> found) {
        return found.stream()
                .filter(one -> sought.stream().noneMatch(one::isSameAs))
                .toList();
    }

    private HBox chip(Sought one) {
        var text = new Label(one.text());
        text.getStyleClass().add("people-chip-text");
        text.setMaxWidth(WIDEST_CHIP);
        var away = ActionButton.ofIcon(Feather.X, TEXTS.get("people.without", one.text()), () -> {
            tell(sought.stream().filter(other -> !other.isSameAs(one)).toList());
            field().requestFocus();
        });
        var chip = new HBox(picture(one), text, away);
        chip.getStyleClass().add("people-chip");
        chip.setAccessibleText(TEXTS.get("need.kind." + one.kind()) + ": " + one.text());
        return chip;
    }

    private static HBox row(Sought one) {
        var text = new Label(one.text());
        text.getStyleClass().add("name");
        text.setMinWidth(0);
        var kind = new Label(TEXTS.get("need.kind." + one.kind()));
        kind.getStyleClass().addAll("detail", "muted");
        kind.setMinWidth(USE_PREF_SIZE);
        return new HBox(picture(one), text, kind);
    }

    private static Node picture(Sought one) {
        return switch (one.kind()) {
            case PERSON -> new Avatar(one.person(), one.text(), PICTURE);
            case TAG -> Icon.of(Feather.TAG, GLYPH);
            case ORGANIZATION -> Icon.of(Feather.BRIEFCASE, GLYPH);
            case INDUSTRY -> Icon.of(Feather.LAYERS, GLYPH);
            case ROLE -> Icon.of(Feather.AWARD, GLYPH);
            case PLACE -> Icon.of(Feather.MAP_PIN, GLYPH);
        };
    }

    private void take(Sought one) {
        List<Sought> now = new ArrayList<>(sought);
        now.add(one);
        tell(now);
        field().requestFocus();
    }

    private void tell(List<Sought> now) {
        show(now);
        changed.accept(now);
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.BACK_SPACE && field().getText().isEmpty() && !sought.isEmpty()) {
            tell(sought.subList(0, sought.size() - 1));
            event.consume();
        }
    }
}
