package app.tilth.ui.settings;

import static app.tilth.ui.settings.Dial.TEXTS;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.SectionCard;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Where everything is. */
final class DataCard implements Section {
    private final SectionCard card = new SectionCard(TEXTS.get("data"));
    private final Label path = SettingRow.detail("path");

    /**
     * @param copy puts the path into the clipboard
     */
    DataCard(Runnable copy) {
        Label promise = SettingRow.detail("muted");
        promise.setText(TEXTS.get("data.promise"));
        path.setId("data-path");
        var button = new ActionButton(Weight.PLAIN, TEXTS.get("data.copy"), copy)
                .compact()
                .leading(Feather.COPY);
        button.setId("data-copy");
        var row = new VBox(path, promise, button);
        row.getStyleClass().addAll("setting-row", "data-row");
        card.show(row);
    }

    @Override
    public SectionCard card() {
        return card;
    }

    @Override
    public void show(SettingsPage page) {
        path.setText(page.file().toString());
    }
}
