package app.tilth.ui.insights;

import static app.tilth.ui.insights.InsightsViewModel.TEXTS;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ChoiceMenu;
import app.tilth.ui.control.Sight;
import app.tilth.ui.control.Waiting;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One insight on its card: title, sentence, drawing, and a menu that shows it as a list or keeps it as a file. */
final class PanelCard extends VBox {
    /** How far the menu stands from the edges. */
    private static final double CORNER = 4;

    private final Part part;
    private final Region chart;
    private final Label sentence = new Label();
    private final Label none = new Label();
    private final Label figure = new Label();
    private final Label figureWords = new Label();
    private final Waiting waiting = new Waiting();
    private final ActionButton menu;
    private Optional<Panel<?>> shown = Optional.empty();

    /**
     * @param doors what the menu leads to
     */
    PanelCard(Part part, Region chart, Doors doors) {
        this.part = part;
        this.chart = chart;
        getStyleClass().addAll("card", "insight-card");
        setId("insight-" + part.name().toLowerCase(Locale.ROOT));
        setMinWidth(0);
        var title = new Label(title());
        title.getStyleClass().add("name");
        sentence.getStyleClass().addAll("detail", "muted", "insight-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        var words = new VBox(title, sentence);
        words.getStyleClass().add("insight-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        figure.getStyleClass().add("insight-figure");
        figureWords.getStyleClass().addAll("detail", "muted");
        var aside = new VBox(figure, figureWords);
        aside.getStyleClass().add("insight-aside");
        aside.setMinWidth(USE_PREF_SIZE);
        Sight.put(aside, false);
        menu = ActionButton.ofIcon(Feather.MORE_HORIZONTAL, TEXTS.get("menu", title()), () -> openMenu(doors));
        menu.getStyleClass().add("insight-menu");
        // In the corner, where it takes no room from the sentence.
        menu.setManaged(false);
        var heading = new HBox(words, aside);
        heading.getStyleClass().add("insight-heading");
        none.getStyleClass().addAll("muted", "insight-none");
        none.setWrapText(true);
        Sight.put(none, false);
        Sight.put(chart, false);
        var content = new StackPane(chart, none, waiting);
        content.setMinWidth(0);
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().setAll(heading, content, menu);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        menu.autosize();
        menu.relocate(getWidth() - menu.getWidth() - CORNER, CORNER);
    }

    Part part() {
        return part;
    }

    String title() {
        return TEXTS.get("title." + part);
    }

    /** What is shown; empty while it is being worked out. */
    Optional<Panel<?>> shown() {
        return shown;
    }

    /** Shows the sentence; whoever calls has drawn the rest. */
    void show(Panel<?> panel) {
        waiting.end();
        shown = Optional.of(panel);
        sentence.setText(panel.sentence());
        none.setText(TEXTS.get("none." + part));
        chart.setAccessibleText(title() + ". " + panel.sentence());
        Sight.put(chart, !panel.isEmpty());
        Sight.put(none, panel.isEmpty());
    }

    /** Says one figure at the right of the title; nothing where it is empty. */
    void aside(String value, String words) {
        figure.setText(value);
        figureWords.setText(words);
        Sight.put(figure.getParent(), !value.isEmpty());
    }

    private void openMenu(Doors doors) {
        if (shown.isEmpty()) {
            return;
        }
        var choices = new ChoiceMenu(title());
        choices.offer(TEXTS.get("list"), () -> doors.list(this)).line();
        for (Kind kind : Kind.values()) {
            choices.offer(TEXTS.get("keep." + kind), () -> doors.keep(this, kind));
        }
        choices.show(menu);
    }

    /** Draws without the menu, which a kept picture does not need. */
    void bare(Runnable draw) {
        menu.setVisible(false);
        try {
            draw.run();
        } finally {
            menu.setVisible(true);
        }
    }

    /** What it is kept as. */
    enum Kind {
        PNG,
        SVG,
        CSV
    }

    /** Where the menu leads. */
    interface Doors {
        void list(PanelCard card);

        void keep(PanelCard card, Kind kind);
    }
}
