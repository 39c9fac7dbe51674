package app.tilth.ui.needs;

import static app.tilth.ui.needs.NeedsViewModel.TEXTS;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.Avatar;
import app.tilth.ui.control.Icon;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Someone who could help: who they are, how the tie is, and the first thing to do. */
final class HelperRow extends HBox {
    private static final int PICTURE = 28;
    private static final int BETWEEN = 24;

    private final NeedPage need;
    private final Helper helper;
    private final NeedDeeds deeds;

    HelperRow(NeedPage need, Helper helper, NeedDeeds deeds) {
        this.need = need;
        this.helper = helper;
        this.deeds = deeds;
        getStyleClass().addAll("helper", "need-row");
        setId("helper-" + helper.person());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        if (!helper.path().isEmpty()) {
            getChildren().add(path());
        }
        var words = new VBox(Wrapped.line(helper.name(), "name"), Wrapped.line(helper.line(), "detail", "muted"));
        words.getStyleClass().add("helper-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(new Avatar(helper.person(), helper.name(), PICTURE), words);
        helper.first().ifPresent(first -> {
            var go = new ActionButton(Weight.LINK, first.words(), () -> deeds.first(helper)).compact();
            go.setAccessibleText(TEXTS.get("first.spoken", first.words(), helper.name()));
            go.setFocusTraversable(false);
            getChildren().add(go);
        });
        setAccessibleText(spoken());
        setOnMouseClicked(event -> {
            requestFocus();
            if (event.isStillSincePress()) {
                deeds.open(helper.person());
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private HBox path() {
        var you = new Label(TEXTS.get("you"));
        you.getStyleClass().add("path-you");
        you.setMinWidth(USE_PREF_SIZE);
        var path = new HBox(you, Icon.of(Feather.CHEVRON_RIGHT, 13));
        helper.path()
                .forEach(between -> path.getChildren()
                        .addAll(
                                new Avatar(between.person(), between.name(), BETWEEN),
                                Icon.of(Feather.CHEVRON_RIGHT, 13)));
        path.getStyleClass().add("path");
        path.setMinWidth(USE_PREF_SIZE);
        return path;
    }

    private String spoken() {
        String through = helper.path().isEmpty()
                ? ""
                : TEXTS.get(
                        "through.spoken",
                        helper.path().stream().map(Helper.Between::name).collect(Collectors.joining(", ")));
        return String.join(". ", helper.name(), helper.line(), through).strip();
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> deeds.open(helper.person());
            case SPACE -> {
                if (helper.first().isEmpty()) {
                    deeds.open(helper.person());
                } else {
                    deeds.first(helper);
                }
            }
            case DELETE, BACK_SPACE -> deeds.takeOut(need, helper);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
