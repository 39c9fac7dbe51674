package app.tilth.ui.network;

import static app.tilth.ui.network.NetworkViewModel.TEXTS;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.Avatar;
import app.tilth.ui.control.KeyCap;
import app.tilth.ui.control.Sight;
import app.tilth.ui.control.WarmthGlyph;
import app.tilth.ui.words.Texts;
import app.tilth.workspace.Sociogram.Member;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Who is looked at, in a few lines. */
final class LookedCard extends VBox {
    private static final int AVATAR = 32;
    private static final double GLYPH = 16;

    private final NetworkViewModel model;

    LookedCard(NetworkViewModel model) {
        this.model = model;
        getStyleClass().addAll("card", "network-looked-card");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        model.lookedProperty().subscribe(this::show);
    }

    private void show(Optional<Member> looked) {
        Sight.put(this, looked.isPresent());
        looked.ifPresent(member -> {
            var name = new Label(member.name());
            name.getStyleClass().add("name");
            var role = new Label(member.role());
            role.getStyleClass().addAll("detail", "muted");
            Sight.put(role, !member.role().isEmpty());
            var head = new HBox(new Avatar(member.id(), member.name(), AVATAR), new VBox(name, role));
            head.getStyleClass().add("network-looked-head");
            var warmth = new Label(Texts.get("warmth." + member.warmth()), WarmthGlyph.of(member.warmth(), GLYPH));
            warmth.getStyleClass().add("detail");
            var circle = new Label(Texts.get("circle." + member.circle()));
            circle.getStyleClass().addAll("detail", "muted");
            var open = new ActionButton(Weight.QUIET, TEXTS.get("open"), model::visit)
                    .compact()
                    .trailing(new KeyCap(TEXTS.get("open.key")));
            var line = new HBox(warmth, circle);
            line.getStyleClass().add("network-looked-line");
            getChildren().setAll(head, line, open);
        });
    }
}
