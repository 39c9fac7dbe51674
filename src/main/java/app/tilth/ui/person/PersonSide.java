package app.tilth.ui.person;

import static app.tilth.ui.person.PersonViewModel.TEXTS;

import app.tilth.ui.control.Icon;
import app.tilth.ui.control.SectionCard;
import app.tilth.ui.person.PersonPage.DateLine;
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
    private final LoopList loops;
    private final BeforeYouAsk ask;
    private final AroundThem around;

    PersonSide(PersonViewModel model, RowDeeds deeds) {
        loops = new LoopList(model, deeds);
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
        cards.add(loops.card(page));
        if (!page.dates().isEmpty()) {
            var card = new SectionCard(TEXTS.get("dates"));
            card.show(page.dates().stream().map(PersonSide::row).toArray(Node[]::new));
            cards.add(card);
        }
        topics(cards, "cares", page.topics().caresAbout());
        topics(cards, "offers", page.topics().offers());
        topics(cards, "looks", page.topics().looksFor());
        getChildren().setAll(cards);
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

    private static void topics(List<Node> cards, String key, List<String> topics) {
        if (topics.isEmpty()) {
            return;
        }
        var chips = new FlowPane();
        chips.getStyleClass().add("topic-chips");
        for (String topic : topics) {
            var chip = new Label(topic);
            chip.getStyleClass().addAll("tag-chip", "topic-chip");
            chips.getChildren().add(chip);
        }
        var card = new SectionCard(TEXTS.get(key));
        card.show(chips);
        cards.add(card);
    }

    private static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinWidth(0);
        return label;
    }
}
