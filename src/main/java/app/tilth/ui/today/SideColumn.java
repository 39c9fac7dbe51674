package app.tilth.ui.today;

import app.tilth.model.Warmth;
import app.tilth.ui.control.AmountBar;
import app.tilth.ui.control.Avatar;
import app.tilth.ui.control.Cake;
import app.tilth.ui.control.Icon;
import app.tilth.ui.control.SectionCard;
import app.tilth.ui.control.WarmthGlyph;
import app.tilth.ui.shell.Navigation;
import app.tilth.ui.shell.Place;
import app.tilth.ui.words.Texts;
import app.tilth.words.Dates;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What stands beside the suggestions: coming dates, the month’s investment, cooling ties. */
final class SideColumn extends VBox {
    private static final int FULL_BAR = 10;

    private final SectionCard coming = new SectionCard(Texts.get("today.coming")).aside(Texts.get("today.coming.span"));
    private final SectionCard month = new SectionCard(Texts.get("today.month"));
    private final SectionCard cooling = new SectionCard(Texts.get("today.cooling"));

    private final Navigation navigation;

    SideColumn(Navigation navigation) {
        this.navigation = navigation;
        getStyleClass().add("side-column");
        getChildren().addAll(coming, month, cooling);
    }

    void show(TodayPage page) {
        coming.show(rows(page.coming().stream().map(this::row).toList(), "today.coming.none"));
        month.show(bars(page.month()));
        cooling.show(rows(page.cooling().stream().map(this::row).toList(), "today.cooling.none"));
        cooling.aside(
                page.coolingCount() > page.cooling().size() ? Texts.get("today.cooling.all", page.coolingCount()) : "",
                () -> navigation.open(new Place.CoolingPeople()));
    }

    private static Node[] rows(List<HBox> rows, String none) {
        return rows.isEmpty() ? new Node[] {quiet(Texts.get(none))} : rows.toArray(Node[]::new);
    }

    private HBox row(ComingDate date) {
        var weekday = new Label(Dates.shortWeekday(date.day()));
        weekday.getStyleClass().addAll("detail", "muted");
        var number = new Label(Integer.toString(date.day().getDayOfMonth()));
        number.getStyleClass().add("day-number");
        var day = new VBox(weekday, number);
        day.getStyleClass().add("coming-day");
        return row(
                "coming-row",
                date.person(),
                day,
                twoLines(date.name(), date.what(), "muted"),
                picture(date.occasion()));
    }

    private static Node picture(ComingDate.Occasion occasion) {
        return switch (occasion) {
            case BIRTHDAY -> Cake.of(16);
            case ANNIVERSARY -> quiet(Feather.HEART);
            case FIRST_DAY -> quiet(Feather.BRIEFCASE);
            case OTHER -> quiet(Feather.CALENDAR);
            case LOOP -> quiet(Feather.FILE_TEXT);
        };
    }

    private static Node quiet(Feather feather) {
        var icon = Icon.of(feather, 16);
        icon.getStyleClass().add("muted-icon");
        return icon;
    }

    private HBox row(CoolingTie tie) {
        return row(
                "cooling-row",
                tie.person(),
                new Avatar(tie.person(), tie.name(), 28),
                twoLines(tie.name(), tie.sentence(), "clay"),
                WarmthGlyph.of(Warmth.COOLING, 16));
    }

    private HBox row(String styleClass, long person, Node left, VBox middle, Node right) {
        HBox.setHgrow(middle, Priority.ALWAYS);
        var row = new HBox(left, middle, right);
        Runnable open = () -> navigation.open(new Place.Person(person));
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(middle.getChildren().stream()
                .map(line -> ((Label) line).getText())
                .collect(Collectors.joining(", ")));
        row.setOnMouseClicked(_ -> open.run());
        row.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                open.run();
                event.consume();
            }
        });
        row.getStyleClass().addAll("side-row", styleClass);
        return row;
    }

    private static VBox twoLines(String name, String detail, String colour) {
        var first = new Label(name);
        first.getStyleClass().add("name");
        var second = new Label(detail);
        second.getStyleClass().addAll("detail", colour);
        var both = new VBox(first, second);
        both.setMinWidth(0);
        both.getStyleClass().add("side-words");
        return both;
    }

    private static Node[] bars(Investment month) {
        var most = Math.max(month.gave(), Math.max(month.received(), month.asked()));
        var full = Math.max(FULL_BAR, most);
        return new Node[] {
            new AmountBar(Texts.get("today.gave"), "gave", month.gave(), full),
            new AmountBar(Texts.get("today.received"), "received", month.received(), full),
            new AmountBar(Texts.get("today.asked"), "asked", month.asked(), full),
            quiet(Texts.get(inWords(month, most)))
        };
    }

    private static String inWords(Investment month, int most) {
        var out = month.received() + month.asked();
        if (most == 0) {
            return "today.month.none";
        }
        if (month.gave() == out) {
            return "today.month.even";
        }
        return month.gave() > out ? "today.month.in" : "today.month.out";
    }

    private static Label quiet(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("detail", "muted", "side-note");
        label.setWrapText(true);
        return label;
    }
}
