package app.tilth.ui.person;

import static app.tilth.ui.person.PersonViewModel.TEXTS;

import app.tilth.model.Exchange.Passed;
import app.tilth.model.InteractionKind;
import app.tilth.ui.control.Icon;
import app.tilth.ui.words.Texts;
import java.util.Arrays;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One moment: its day, a mark by kind or by what passed, and what it was. */
final class MomentRow extends HBox {
    MomentRow(Moment moment, RowDeeds deeds) {
        getStyleClass().add("moment");
        var day = new Label(moment.day());
        day.getStyleClass().addAll("detail", "muted", "moment-day");
        List<Passed> passed =
                Arrays.stream(Passed.values()).filter(moment.passed()::contains).toList();
        RowDeeds.Row row = deeds.moment(moment, this);
        getChildren().addAll(day, mark(moment, passed), words(moment, passed), deeds.more(row));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(TEXTS.get("moment.spoken", moment.day(), moment.title(), moment.text()));
        setOnMouseClicked(event -> {
            requestFocus();
            if (event.getClickCount() == 2) {
                row.change().run();
            }
        });
        deeds.keys(this, row, row.change());
    }

    private static StackPane mark(Moment moment, List<Passed> passed) {
        Feather icon = passed.size() == 1
                ? icon(passed.getFirst())
                : moment.kind().map(MomentRow::icon).orElse(Feather.REPEAT);
        var disc = new StackPane(Icon.of(icon, 14));
        disc.getStyleClass().add("moment-mark");
        if (passed.size() == 1) {
            disc.getStyleClass().add(MomentList.styleClass(passed.getFirst()));
        }
        var column = new StackPane(disc);
        column.getStyleClass().add("moment-line");
        return column;
    }

    private static VBox words(Moment moment, List<Passed> passed) {
        var title = new Label(moment.title());
        title.getStyleClass().add("name");
        title.setMinWidth(0);
        var headline = new HBox(title);
        headline.getStyleClass().add("moment-headline");
        passed.forEach(way -> headline.getChildren().add(chip(way, moment)));
        var words = new VBox(headline);
        if (!moment.text().isEmpty()) {
            var text = new Label(moment.text());
            text.getStyleClass().addAll("body", "muted");
            text.setWrapText(true);
            words.getChildren().add(text);
        }
        moment.grewFrom().forEach(origin -> {
            var line = new Label(origin, Icon.of(Feather.CORNER_DOWN_RIGHT, 13));
            line.getStyleClass().addAll("detail", "grew-from");
            words.getChildren().add(line);
        });
        words.setMinWidth(0);
        words.getStyleClass().add("moment-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private static Label chip(Passed passed, Moment moment) {
        String ended = moment.ask().map(ask -> "chip.asked." + ask.outcome()).orElse("");
        String words = passed == Passed.ASKED && TEXTS.has(ended) ? TEXTS.get(ended) : Texts.get("passed", passed);
        var chip = new Label(words, Icon.of(icon(passed), 13));
        chip.getStyleClass().addAll("passed-chip", MomentList.styleClass(passed));
        chip.setMinWidth(USE_PREF_SIZE);
        return chip;
    }

    private static Feather icon(Passed passed) {
        return switch (passed) {
            case GAVE -> Feather.ARROW_UP_RIGHT;
            case RECEIVED -> Feather.ARROW_DOWN_LEFT;
            case ASKED -> Feather.HELP_CIRCLE;
        };
    }

    private static Feather icon(InteractionKind kind) {
        return switch (kind) {
            case MESSAGE -> Feather.MAIL;
            case CALL -> Feather.PHONE;
            case MEETING -> Feather.USERS;
            case MEAL -> Feather.COFFEE;
            case EVENT -> Feather.CALENDAR;
            case LETTER -> Feather.FEATHER;
            case GIFT -> Feather.GIFT;
            case NOTE -> Feather.FILE_TEXT;
        };
    }
}
