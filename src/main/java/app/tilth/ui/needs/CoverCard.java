package app.tilth.ui.needs;

import static app.tilth.ui.needs.NeedsViewModel.TEXTS;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.needs.NeedPage.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Those who could help and stand alike, or what nobody is known for: a heading over a hairline, rows beneath. */
final class CoverCard extends VBox {
    /** As many as a plan speaks of; all of them stand where it is said who could help. */
    private static final int MOST_GAPS = 2;

    private final VBox rows = new VBox();

    private CoverCard(Cover cover, int count) {
        getStyleClass().addAll("card", "cover-card", cover.styleClass());
        rows.getStyleClass().add("cover-rows");
        VBox.setVgrow(rows, Priority.ALWAYS);
        setMinWidth(0);
        getChildren().setAll(heading(cover, count), rows);
    }

    static CoverCard of(NeedPage need, Cover cover, Group group, NeedDeeds deeds) {
        var card = new CoverCard(cover, group.count());
        group.first().forEach(helper -> card.add(new HelperRow(need, helper, deeds)));
        card.foot(cover, group.count() - group.first().size(), group.note(), () -> deeds.whoMightHelp(need, cover));
        return card;
    }

    /** The rest of them, a key after the last row, and what there is to say of them all. */
    private void foot(Cover cover, int more, String said, Runnable all) {
        var foot = new HBox();
        foot.getStyleClass().add("cover-foot");
        if (more > 0) {
            var rest = new ActionButton(Weight.LINK, TEXTS.get("more", more), all).compact();
            rest.setId("more-" + cover);
            rest.getStyleClass().add("need-row");
            rest.setAccessibleText(TEXTS.get("first.spoken", TEXTS.get("cover." + cover), rest.getText()));
            rest.setMinWidth(USE_PREF_SIZE);
            rest.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER) {
                    rest.fire();
                    event.consume();
                }
            });
            foot.getChildren().add(rest);
        }
        if (!said.isEmpty()) {
            var note = Wrapped.of(said, "detail", "muted");
            HBox.setHgrow(note, Priority.ALWAYS);
            foot.getChildren().add(note);
        }
        if (!foot.getChildren().isEmpty()) {
            add(foot);
        }
    }

    static CoverCard of(NeedPage need, NeedDeeds deeds) {
        var card = new CoverCard(Cover.GAP, need.slots().gap());
        need.gaps().stream().limit(MOST_GAPS).forEach(gap -> card.add(new GapBlock(need, gap, deeds)));
        card.foot(Cover.GAP, need.gaps().size() - MOST_GAPS, "", () -> deeds.edit(need.id()));
        return card;
    }

    private void add(Node row) {
        rows.getChildren().add(row);
    }

    private static HBox heading(Cover cover, int count) {
        var dot = new Region();
        dot.getStyleClass().addAll("cover-dot", cover.styleClass());
        var title = Wrapped.line(TEXTS.get("cover." + cover), "name");
        title.setMinWidth(USE_PREF_SIZE);
        var number = new Label(TEXTS.get("count", count));
        number.getStyleClass().addAll("detail", "muted");
        number.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var heading =
                new HBox(dot, title, number, gap, Wrapped.line(TEXTS.get("cover.aside." + cover), "detail", "muted"));
        heading.getStyleClass().add("cover-heading");
        return heading;
    }
}
