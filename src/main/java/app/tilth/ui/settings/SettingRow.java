package app.tilth.ui.settings;

import app.tilth.ui.control.Sight;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What something is called with what it means beneath, and at the right what it is set by. */
final class SettingRow extends HBox {
    private static final Insets HIGHER_THAN_ITS_LINE = new Insets(-5, 0, -5, 0);

    private final Label detail = detail("muted");
    private final HBox line;
    private final VBox words = new VBox();

    SettingRow(String called, Node... control) {
        getStyleClass().add("setting-row");
        var name = new Label(called);
        name.getStyleClass().add("name");
        name.setMinHeight(USE_PREF_SIZE);
        name.setWrapText(true);
        line = new HBox(name);
        line.getStyleClass().add("setting-line");
        words.getStyleClass().add("setting-words");
        words.getChildren().addAll(line, detail);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().add(words);
        getChildren().addAll(control);
    }

    SettingRow meaning(String sentence) {
        detail.setText(sentence);
        return this;
    }

    /** With a picture before it. */
    SettingRow picture(Node picture) {
        var both = new HBox(picture, words);
        both.getStyleClass().add("setting-pictured");
        HBox.setHgrow(both, Priority.ALWAYS);
        getChildren().addFirst(both);
        return this;
    }

    /** With something to do beside its name. */
    SettingRow beside(Node deed) {
        // High enough to be hit, and the row no higher for it.
        HBox.setMargin(deed, HIGHER_THAN_ITS_LINE);
        line.getChildren().add(deed);
        return this;
    }

    /** With a sentence beneath that comes and goes. */
    SettingRow objecting(ObservableStringValue sentence) {
        Label objection = detail("clay");
        words.getChildren().add(objection);
        sentence.subscribe(now -> {
            objection.setText(now);
            Sight.put(objection, !now.isEmpty());
        });
        return this;
    }

    static Label detail(String colour) {
        var label = new Label();
        label.getStyleClass().addAll("detail", colour);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
