package app.tilth.ui.settings;

import app.tilth.ui.control.Sight;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What something is called with what it means beneath, and at the right what it is set by. */
final class SettingRow extends HBox {
    private final Label detail = detail("muted");
    private final HBox beneath = new HBox(detail);
    private final VBox words = new VBox();

    SettingRow(String name, Node... control) {
        this(new Label(name), control);
    }

    SettingRow(Label name, Node... control) {
        getStyleClass().add("setting-row");
        name.getStyleClass().add("name");
        name.setMinHeight(USE_PREF_SIZE);
        name.setWrapText(true);
        beneath.getStyleClass().add("setting-beneath");
        words.getStyleClass().add("setting-words");
        words.getChildren().addAll(name, beneath);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().add(words);
        getChildren().addAll(control);
    }

    SettingRow meaning(String sentence) {
        detail.setText(sentence);
        return this;
    }

    /** With something to do beside what it means. */
    SettingRow beside(Node deed) {
        beneath.getChildren().add(deed);
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
