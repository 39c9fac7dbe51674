package app.tilth.ui.network;

import static app.tilth.ui.network.NetworkViewModel.TEXTS;

import app.tilth.model.Circle;
import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.BulkStrip;
import app.tilth.ui.control.Choices.Choice;
import app.tilth.ui.control.OneLineDialog;
import app.tilth.ui.control.Overlay;
import app.tilth.ui.words.Texts;
import app.tilth.workspace.Sociogram.Member;
import java.util.ArrayList;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with the people chosen in the picture. */
final class ChosenBar {
    private static final double ROOM = 350;

    private final Choosing choosing;
    private final Overlay overlay;
    private final BulkStrip strip;

    ChosenBar(NetworkViewModel model, Overlay overlay) {
        choosing = model.choosing();
        strip = new BulkStrip(ROOM, choosing::clear);
        this.overlay = overlay;
        var circle = BulkStrip.deed("network-bulk-circle", TEXTS.get("chosen.circle"), Feather.LAYERS, () -> {});
        circle.setOnAction(_ -> circles(circle));
        strip.offer(
                circle,
                BulkStrip.deed("network-bulk-tag", TEXTS.get("chosen.tag"), Feather.TAG, this::tag),
                BulkStrip.deed("network-bulk-list", TEXTS.get("chosen.list"), Feather.LIST, model::listChosen));
        choosing.peopleProperty()
                .subscribe(
                        people -> strip.showChosen(people.stream().map(Member::name).toList()));
    }

    /** What is there of it on the screen. */
    BulkStrip strip() {
        return strip;
    }

    private void circles(ActionButton anchor) {
        List<Choice<Circle>> choices = new ArrayList<>();
        for (Circle circle : Circle.values()) {
            choices.add(new Choice<>(circle, Texts.get("circle", circle), "", BulkStrip.digit(choices.size())));
        }
        BulkStrip.choose(overlay, anchor, TEXTS.get("chosen.circle"), choices, choosing::circle);
    }

    private void tag() {
        OneLineDialog.open(
                overlay,
                new OneLineDialog.Wording(
                        TEXTS.get("chosen.tag.title", choosing.names()),
                        TEXTS.get("chosen.tag.prompt"),
                        TEXTS.get("chosen.tag")),
                choosing::tag);
    }
}
