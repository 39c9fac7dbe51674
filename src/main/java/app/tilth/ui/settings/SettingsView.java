package app.tilth.ui.settings;

import static app.tilth.ui.settings.Dial.TEXTS;

import app.tilth.ui.control.Focus;
import app.tilth.ui.control.PageScroll;
import app.tilth.ui.control.Sight;
import app.tilth.ui.control.TwoColumns;
import app.tilth.ui.shell.Beginning;
import app.tilth.ui.theme.Look;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The settings on screen: the day, its notice and the circles, and beside them the watch, the look and the data. */
public final class SettingsView extends ScrollPane implements Beginning {
    private static final double SIDE_WIDTH = 328;

    private final VBox main;
    private final VBox side;
    private final DayCard day;
    private final List<Section> left;
    private final List<Section> right;

    public SettingsView(SettingsViewModel model, ObjectProperty<Look> look) {
        getStyleClass().add("settings");
        day = new DayCard(model);
        left = List.of(day, new NoticeCard(model), new CirclesCard(model));
        right = List.of(new WatchCard(model), new LookCard(look), new DataCard(model::copyPath));
        main = column("settings-main", left);
        main.getChildren().addFirst(heading());
        side = column("side-column", right);
        Sight.put(main, false);
        Sight.put(side, false);
        PageScroll.in(this);
        setContent(new TwoColumns(main, side, SIDE_WIDTH));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.leave();
                event.consume();
            }
        });
        model.pageProperty().subscribe(page -> page.ifPresent(this::show));
    }

    private static VBox column(String styleClass, List<Section> sections) {
        var column = new VBox();
        column.getStyleClass().add(styleClass);
        sections.forEach(section -> column.getChildren().add(section.card()));
        return column;
    }

    private static VBox heading() {
        var title = new Label(TEXTS.get("title"));
        title.getStyleClass().add("title");
        Label lead = SettingRow.detail("muted");
        lead.setText(TEXTS.get("lead"));
        var heading = new VBox(title, lead);
        heading.getStyleClass().add("settings-heading");
        return heading;
    }

    @Override
    public void begin() {
        setVvalue(0);
        Focus.take(day.first());
    }

    private void show(SettingsPage page) {
        Stream.concat(left.stream(), right.stream()).forEach(section -> section.show(page));
        if (!main.isVisible()) {
            Sight.put(main, true);
            Sight.put(side, true);
            Sight.style(this);
            begin();
        }
    }
}
