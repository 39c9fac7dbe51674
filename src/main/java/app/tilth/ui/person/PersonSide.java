package app.tilth.ui.person;

import static app.tilth.ui.person.PersonViewModel.TEXTS;

import app.tilth.ui.about.AboutViewModel;
import app.tilth.ui.about.Group;
import app.tilth.ui.control.Cake;
import app.tilth.ui.control.Icon;
import app.tilth.ui.control.SectionCard;
import app.tilth.ui.control.Sight;
import app.tilth.ui.person.PersonPage.DateLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Beside the page: how an ask would land, who is around them, what is open, dates, what they care about. */
final class PersonSide extends VBox implements AutoCloseable {
    private final AboutViewModel about;
    private final RowDeeds deeds;
    private final LoopList loops;
    private final BeforeYouAsk ask;
    private final AroundThem around;

    /**
     * @param beforeAsking shows how an ask of a person would land
     */
    PersonSide(PersonViewModel model, AboutViewModel about, RowDeeds deeds, Consumer<Long> beforeAsking) {
        this.about = about;
        this.deeds = deeds;
        loops = new LoopList(model, deeds);
        ask = new BeforeYouAsk(model, beforeAsking);
        around = new AroundThem(model::open);
        getStyleClass().add("person-side");
    }

    void show(PersonPage page) {
        ask.show(page);
        around.show(page.around());
        List<Node> cards = new ArrayList<>(List.of(ask));
        var surroundings = new SectionCard(TEXTS.get("around", page.call()));
        if (page.connections().isEmpty()) {
            surroundings.aside(TEXTS.get("side.add"), deeds::connection);
            surroundings.show(hint(TEXTS.get("around.none", page.call())));
        } else {
            surroundings.show(around);
        }
        cards.add(surroundings);
        cards.add(loops.card(page));
        var dates = card("dates", Group.DATE);
        dates.show(
                page.dates().isEmpty()
                        ? new Node[] {hint(TEXTS.get("dates.none"))}
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
        Sight.style(this);
    }

    @Override
    public void close() {
        around.close();
    }

    private static Node picture(PersonPage.Occasion occasion) {
        return switch (occasion) {
            case BIRTHDAY -> Cake.of(14);
            case ANNIVERSARY -> quiet(Feather.HEART);
            case FIRST_DAY -> quiet(Feather.BRIEFCASE);
            case OTHER -> quiet(Feather.CALENDAR);
        };
    }

    private static Node quiet(Feather feather) {
        var icon = Icon.of(feather, 14);
        icon.getStyleClass().add("muted-icon");
        return icon;
    }

    private static HBox row(DateLine date) {
        var day = new Label(date.day());
        day.getStyleClass().addAll("detail", "muted", "date-day");
        var what = wrapped(date.what(), "body");
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        var row = new HBox(day, what, picture(date.occasion()));
        row.getStyleClass().addAll("side-row", "date-row");
        return row;
    }

    /** A card whose word at the right opens a line for one more, among those there are. */
    private SectionCard card(String key, Group group) {
        return new SectionCard(TEXTS.get(key)).aside(TEXTS.get("side.add"), () -> about.add(group));
    }

    private static Label hint(String words) {
        var hint = wrapped(words, "detail");
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
        card.show(topics.isEmpty() ? hint(TEXTS.get("cares.none")) : chips);
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
