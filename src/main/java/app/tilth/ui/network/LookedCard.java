package app.tilth.ui.network;

import static app.tilth.ui.network.NetworkViewModel.TEXTS;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.Avatar;
import app.tilth.ui.control.Sight;
import app.tilth.ui.control.Tag;
import app.tilth.workspace.Sociogram.Member;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Who is looked at, in a few lines. */
final class LookedCard extends VBox {
    private static final int AVATAR = 32;

    private final NetworkViewModel model;
    private final Runnable path;
    private final Label sentences = detail();
    private final Label need = detail();

    /**
     * @param path finds the way to who is looked at
     */
    LookedCard(NetworkViewModel model, Runnable path) {
        this.path = path;
        this.model = model;
        getStyleClass().addAll("card", "network-looked-card");
        setMaxSize(Double.MAX_VALUE, USE_PREF_SIZE);
        setMinHeight(USE_PREF_SIZE);
        setOnMouseEntered(_ -> model.looking().keep());
        sentences.getStyleClass().add("network-sentences");
        model.lookedProperty().subscribe(this::show);
        model.looking().sentencesProperty().subscribe(text -> {
            sentences.setText(text);
            Sight.put(sentences, !text.isEmpty());
        });
        model.lensProperty().subscribe(_ -> showNeed());
        model.needs().chosenProperty().subscribe(_ -> showNeed());
    }

    private static Label detail() {
        var label = new Label();
        label.getStyleClass().addAll("detail", "muted");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void show(Optional<Member> looked) {
        Sight.put(this, looked.isPresent());
        looked.ifPresent(member -> {
            var name = new Label(member.name());
            name.getStyleClass().add("name");
            name.setMinWidth(0);
            var where = new Label(member.organization().isEmpty() ? member.role() : member.organization());
            where.getStyleClass().addAll("detail", "muted");
            where.setMinWidth(0);
            Sight.put(where, !where.getText().isEmpty());
            var both = new VBox(name, where);
            both.setMinWidth(0);
            HBox.setHgrow(both, Priority.ALWAYS);
            var open = ActionButton.ofIcon(Feather.ARROW_RIGHT, TEXTS.get("open"), model::visit);
            open.getStyleClass().add("compact");
            open.setId("network-open");
            var way = ActionButton.ofIcon(Feather.SHARE_2, TEXTS.get("path.find"), path);
            way.getStyleClass().add("compact");
            way.setId("network-way");
            var head = new HBox(new Avatar(member.id(), member.name(), AVATAR), both, way, open);
            head.getStyleClass().add("network-looked-head");
            var line = new FlowPane(Tag.of(member.warmth()), Tag.of(member.circle()));
            line.getStyleClass().add("network-looked-line");
            getChildren().setAll(head, line, need, sentences);
        });
        showNeed();
    }

    /** How they could help, where the colours tell of that. */
    private void showNeed() {
        String said = model.lookedProperty()
                .get()
                .filter(_ -> model.lensProperty().get() == Lens.NEEDS)
                .flatMap(member -> model.needs().reached(member))
                .map(way -> model.needs()
                        .chosenProperty()
                        .get()
                        .map(one -> TEXTS.get("needs.for." + way, one.title()))
                        .orElseGet(() -> TEXTS.get("needs.for.any." + way)))
                .orElse("");
        need.setText(said);
        Sight.put(need, !said.isEmpty());
    }
}
