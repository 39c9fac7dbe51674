package app.tilth.ui.needs;

import static app.tilth.ui.needs.NeedsViewModel.TEXTS;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.needs.NeedPage.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Those who could help and stand alike, or what nobody is known for: a heading over a hairline, rows beneath. */
final class CoverCard extends VBox {
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
        int more = group.count() - group.first().size();
        if (more > 0) {
            var all = new ActionButton(Weight.LINK, TEXTS.get("more", more), () -> deeds.whoMightHelp(need)).compact();
            card.add(all);
        }
        if (!group.note().isEmpty()) {
            card.add(Wrapped.of(group.note(), "detail", "muted", "cover-note"));
        }
        return card;
    }

    static CoverCard of(NeedPage need, NeedDeeds deeds) {
        var card = new CoverCard(Cover.GAP, need.slots().gap());
        need.gaps().forEach(gap -> card.add(new GapBlock(need, gap, deeds)));
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
