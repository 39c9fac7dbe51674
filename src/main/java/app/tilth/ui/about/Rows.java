package app.tilth.ui.about;

import static app.tilth.ui.about.AboutViewModel.TEXTS;

import app.tilth.model.Circle;
import app.tilth.model.DateThatMatters;
import app.tilth.ui.control.ActionButton;
import app.tilth.ui.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Makes the rows of the page: texts beside each other, of which one may be open. */
final class Rows {
    private final AboutViewModel model;
    private final OpenLine field;
    private final Consumer<Cell> choose;
    private final List<Cell> cells = new ArrayList<>();

    /**
     * @param choose opens the list of what a text may be
     */
    Rows(AboutViewModel model, OpenLine field, Consumer<Cell> choose) {
        this.model = model;
        this.field = field;
        this.choose = choose;
    }

    /** All texts made since this was last cleared, from the top. */
    List<Cell> cells() {
        return cells;
    }

    /** The row of a detail, or of one of several things with all its details. */
    HBox row(AboutPage page, Optional<Spot> open, List<Detail> details, int at, int count) {
        var row = new HBox();
        row.getStyleClass().add("about-row");
        for (Detail detail : details) {
            if (detail == Detail.UNTIL) {
                row.getChildren().add(dash());
            }
            row.getChildren().add(node(page, open, new Spot(detail, at)));
        }
        if (details.getFirst().group().items().isPresent() && at < count) {
            deeds(row, new Spot(details.getFirst(), at), count);
        }
        return row;
    }

    private static Label dash() {
        var dash = new Label(TEXTS.get("dash"));
        dash.getStyleClass().addAll("detail", "muted", "about-dash");
        dash.setMinWidth(Region.USE_PREF_SIZE);
        return dash;
    }

    private Node node(AboutPage page, Optional<Spot> open, Spot spot) {
        if (open.equals(Optional.of(spot))) {
            HBox.setHgrow(field, Priority.ALWAYS);
            return field;
        }
        return cell(page, spot, shown(page, spot));
    }

    /** A text that opens. */
    Cell cell(AboutPage page, Spot spot, String text) {
        var made = new Cell[1];
        made[0] = new Cell(
                spot,
                text,
                empty(spot.detail()),
                TEXTS.get("detail." + spot.detail().name()),
                () -> {
                    if (spot.detail().isChosen()) {
                        choose.accept(made[0]);
                    } else {
                        model.open(spot);
                    }
                });
        cells.add(made[0]);
        if (spot.detail() != spot.detail().group().first() && isAside(spot.detail())) {
            made[0].getStyleClass().add("about-aside");
        }
        return made[0];
    }

    private static boolean isAside(Detail detail) {
        return detail.group().items().isPresent() && detail != Detail.TITLE && detail != Detail.DATE_LABEL;
    }

    private static String empty(Detail detail) {
        String key = "empty." + detail.name();
        return TEXTS.has(key) ? TEXTS.get(key) : TEXTS.get("empty.label");
    }

    private static String shown(AboutPage page, Spot spot) {
        String text = spot.detail().telling().text(page, spot.at());
        return switch (spot.detail()) {
            case CIRCLE -> Texts.get("circle", Circle.valueOf(text));
            case DATE_KIND -> TEXTS.get("date." + (text.isEmpty() ? DateThatMatters.Kind.OTHER.name() : text));
            default -> text;
        };
    }

    private void deeds(HBox row, Spot spot, int count) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var deeds = new HBox();
        deeds.getStyleClass().add("about-deeds");
        if (count > 1) {
            deeds.getChildren()
                    .addAll(
                            deed(Feather.ARROW_UP, "up", () -> model.move(spot, -1)),
                            deed(Feather.ARROW_DOWN, "down", () -> model.move(spot, 1)));
        }
        deeds.getChildren().add(deed(Feather.X, "remove", () -> model.remove(spot)));
        deeds.setMinWidth(Region.USE_PREF_SIZE);
        row.getChildren().addAll(gap, deeds);
        row.addEventHandler(KeyEvent.KEY_PRESSED, event -> onKey(event, spot));
    }

    // The keys of a row do the same, so the buttons need not stand in the way of Tab.
    private static ActionButton deed(Feather icon, String key, Runnable deed) {
        var button = ActionButton.ofIcon(icon, TEXTS.get(key), deed).compact();
        button.setFocusTraversable(false);
        return button;
    }

    private void onKey(KeyEvent event, Spot spot) {
        if (!(event.getTarget() instanceof Cell)) {
            return;
        }
        if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            model.remove(spot);
        } else if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            model.move(spot, -1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            model.move(spot, 1);
        } else {
            return;
        }
        event.consume();
    }
}
