package app.tilth.ui.ask;

import static app.tilth.ui.ask.AskViewModel.TEXTS;

import app.tilth.model.Warmth;
import app.tilth.ui.control.FilledFirst;
import app.tilth.ui.control.Sight;
import app.tilth.ui.control.WarmthGlyph;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** At the right: how it would land with each, and by when those not ready could be. Delete leaves one out. */
final class LandingList extends VBox {
    private final AskViewModel model;
    private final ListView<Landing> list = new ListView<>();
    private final VBox nobody;
    private final Label notes = new Label();
    private final Label closing = new Label();
    private final HBox strip;
    private List<Landing> shown = List.of();

    LandingList(AskViewModel model) {
        this.model = model;
        getStyleClass().add("ask-landings");
        var heading = new Label(TEXTS.get("landing"));
        heading.getStyleClass().add("section-title");
        list.setId("ask-landings");
        list.setAccessibleText(TEXTS.get("landing"));
        list.setCellFactory(_ -> new LandingCell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.show(chosen.to().id());
            }
        });
        FilledFirst.in(list);
        var title = new Label(TEXTS.get("empty.title"));
        title.getStyleClass().add("lead-strong");
        var sentence = new Label(TEXTS.get("empty.sentence"));
        sentence.getStyleClass().addAll("body", "muted");
        sentence.setWrapText(true);
        nobody = new VBox(title, sentence);
        nobody.getStyleClass().add("ask-nobody");
        var space = new StackPane(list, nobody);
        space.setMinHeight(0);
        VBox.setVgrow(space, Priority.ALWAYS);
        for (Label label : List.of(notes, closing)) {
            label.getStyleClass().addAll("detail", "muted");
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        strip = new HBox(WarmthGlyph.of(Warmth.THRIVING, 16), closing);
        strip.getStyleClass().add("ask-closing");
        getChildren().setAll(heading, space, notes, strip);
    }

    void show(Judgement judgement, boolean anyone) {
        if (!judgement.landings().equals(shown)) {
            shown = judgement.landings();
            int at = list.getSelectionModel().getSelectedIndex();
            list.getItems().setAll(shown);
            if (list.isFocused() && !shown.isEmpty()) {
                list.getSelectionModel().select(Math.clamp(at, 0, shown.size() - 1));
            }
        }
        list.setVisible(anyone);
        nobody.setVisible(!anyone);
        notes.setText(String.join(" ", judgement.notes()));
        Sight.put(notes, !judgement.notes().isEmpty());
        closing.setText(judgement.closing());
        Sight.put(strip, !judgement.closing().isEmpty());
    }

    private void onKey(KeyEvent event) {
        Landing chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE)) {
            model.remove(chosen.to().id());
            event.consume();
        }
    }
}
