package app.tilth.ui.introduce;

import static app.tilth.ui.introduce.IntroduceViewModel.TEXTS;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.DialogCard;
import app.tilth.ui.control.Overlay;
import app.tilth.ui.words.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks whom someone is to be introduced to, and why. */
public final class IntroduceDialog {
    private final IntroduceViewModel model;
    private final Overlay overlay;
    private final TextField name = new TextField();
    private final TextField why = new TextField();
    private final VBox rows = new VBox();
    private final Label heading = new Label();
    private final ActionButton consider;

    public IntroduceDialog(IntroduceViewModel model, Overlay overlay) {
        this.model = model;
        this.overlay = overlay;
        name.setId("introduce-name");
        name.setPromptText(TEXTS.get("name"));
        name.setAccessibleText(TEXTS.get("name"));
        name.textProperty().bindBidirectional(model.typedProperty());
        // A filter: the field would otherwise take the arrows for itself.
        name.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        why.setId("introduce-why");
        why.setPromptText(TEXTS.get("why.prompt"));
        why.setAccessibleText(TEXTS.get("why"));
        why.textProperty().bindBidirectional(model.whyProperty());
        why.setOnAction(_ -> consider());
        heading.getStyleClass().add("section-title");
        heading.setWrapText(true);
        rows.getStyleClass().add("partners");
        consider = new ActionButton(Weight.PRIMARY, TEXTS.get("consider"), this::consider);
        consider.disableProperty().bind(model.pickedProperty().map(Optional::isEmpty));
        model.foundProperty().subscribe(this::show);
        model.pickedProperty().subscribe(this::select);
    }

    /** Opens over the window. */
    public void open(long person, String call) {
        var title = new Label(TEXTS.get("why"));
        title.getStyleClass().add("section-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var promise = new Label(TEXTS.get("promise"));
        promise.getStyleClass().addAll("detail", "muted");
        var card = new DialogCard(TEXTS.get("title", call), overlay::close);
        card.getStyleClass().add("introduce");
        card.show(name, new VBox(heading, rows), new VBox(title, why));
        card.buttons(promise, gap, new ActionButton(Weight.QUIET, Texts.get("cancel"), overlay::close), consider);
        model.begin(person, call);
        overlay.openDialog(card, () -> {});
        name.requestFocus();
    }

    private void show(IntroduceViewModel.Found found) {
        heading.setText(
                found.isMissed()
                        ? TEXTS.get("missed", found.typed().strip())
                        : TEXTS.get(found.typed().isBlank() ? headingOfMatches(found.partners()) : "found"));
        rows.getChildren()
                .setAll(found.partners().stream()
                        .map(partner -> new PartnerRow(partner, () -> {
                            model.pick(partner);
                            why.requestFocus();
                        }))
                        .toList());
        select(model.pickedProperty().get());
    }

    private static String headingOfMatches(List<Partner> partners) {
        return partners.isEmpty() ? "matches.none" : "matches";
    }

    private void select(Optional<Partner> picked) {
        for (var row : rows.getChildren()) {
            if (row instanceof PartnerRow partner) {
                partner.setSelected(picked.filter(partner.partner()::equals).isPresent());
            }
        }
        name.setAccessibleHelp(
                picked.map(partner -> partner.name() + ", " + partner.note()).orElse(""));
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> model.move(-1);
            case DOWN -> model.move(1);
            case ENTER -> why.requestFocus();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void consider() {
        model.consider(overlay::close);
    }
}
