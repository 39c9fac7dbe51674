package app.tilth.ui.person;

import static app.tilth.ui.person.PersonViewModel.TEXTS;

import app.tilth.ui.about.AboutViewModel;
import app.tilth.ui.about.Group;
import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.Icon;
import app.tilth.ui.control.SectionCard;
import app.tilth.ui.person.PersonPage.DateLine;
import app.tilth.ui.person.PersonPage.LoopLine;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Beside the page: how an ask would land, who is around them, what is open, dates, what they care about. */
final class PersonSide extends VBox {
    private final PersonViewModel model;
    private final AboutViewModel about;
    private final BeforeYouAsk ask;
    private final AroundThem around;

    PersonSide(PersonViewModel model, AboutViewModel about) {
        this.model = model;
        this.about = about;
        ask = new BeforeYouAsk(model);
        around = new AroundThem(model::open);
        getStyleClass().add("person-side");
    }

    void show(PersonPage page) {
        ask.show(page);
        around.show(page.around());
        List<Node> cards = new ArrayList<>(List.of(ask));
        if (!page.connections().isEmpty()) {
            var card = new SectionCard(TEXTS.get("around", page.call()));
            card.show(around);
            cards.add(card);
        }
        if (!page.loops().isEmpty()) {
            var card = new SectionCard(TEXTS.get("loops"));
            card.show(page.loops().stream().map(loop -> row(page, loop)).toArray(Node[]::new));
            cards.add(card);
        }
        var dates = card("dates", Group.DATE);
        dates.show(
                page.dates().isEmpty()
                        ? new Node[] {hint("dates.none")}
                        : page.dates().stream().map(PersonSide::row).toArray(Node[]::new));
        cards.add(dates);
        cards.add(topics("cares", Group.CARES_ABOUT, page.topics().caresAbout()));
        if (!page.topics().offers().isEmpty()) {
            cards.add(topics("offers", Group.OFFERS, page.topics().offers()));
        }
        if (!page.topics().looksFor().isEmpty()) {
            cards.add(topics("looks", Group.LOOKS_FOR, page.topics().looksFor()));
        }
        getChildren().setAll(cards);
    }

    private HBox row(PersonPage page, LoopLine loop) {
        var text = wrapped(loop.text(), "body");
        var since = new Label(loop.since());
        since.getStyleClass().addAll("detail", "muted");
        var words = new VBox(text, since);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var close = ActionButton.ofIcon(
                Feather.CHECK, TEXTS.get("loops.close", loop.text()), () -> model.closeLoop(page, loop));
        var row = new HBox(words, close);
        row.getStyleClass().addAll("side-row", "loop-row");
        return row;
    }

    private static HBox row(DateLine date) {
        var day = new Label(date.day());
        day.getStyleClass().addAll("detail", "muted", "date-day");
        var what = wrapped(date.what(), "body");
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        var icon = Icon.of(
                switch (date.occasion()) {
                    case BIRTHDAY -> Feather.GIFT;
                    case ANNIVERSARY -> Feather.HEART;
                    case FIRST_DAY -> Feather.BRIEFCASE;
                    case OTHER -> Feather.CALENDAR;
                },
                14);
        icon.getStyleClass().add("muted-icon");
        var row = new HBox(day, what, icon);
        row.getStyleClass().addAll("side-row", "date-row");
        return row;
    }

    /** A card whose word at the right opens a line for one more, among those there are. */
    private SectionCard card(String key, Group group) {
        return new SectionCard(TEXTS.get(key)).aside(TEXTS.get("side.add"), () -> about.add(group));
    }

    private static Label hint(String key) {
        var hint = wrapped(TEXTS.get(key), "detail");
        hint.getStyleClass().add("muted");
        return hint;
    }

    private SectionCard topics(String key, Group group, List<String> topics) {
        var chips = new FlowPane();
        chips.getStyleClass().add("topic-chips");
        for (String topic : topics) {
            var chip = new Label(topic);
            chip.getStyleClass().addAll("tag-chip", "topic-chip");
            chips.getChildren().add(chip);
        }
        var card = card(key, group);
        card.show(topics.isEmpty() ? hint("cares.none") : chips);
        return card;
    }

    private static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinWidth(0);
        return label;
    }
}
