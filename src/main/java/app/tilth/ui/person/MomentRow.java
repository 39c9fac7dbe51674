package app.tilth.ui.person;

import static app.tilth.ui.person.PersonViewModel.TEXTS;

import app.tilth.model.Exchange.Passed;
import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.Icon;
import app.tilth.ui.control.KindIcon;
import app.tilth.ui.control.Mark;
import app.tilth.ui.control.PassedChip;
import app.tilth.ui.control.Sight;
import app.tilth.ui.words.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * One moment: its day, a mark by kind or by what passed, and what it was. A row shows one moment after another, since a new one
 * would be styled from the start.
 */
final class MomentRow extends HBox {
    private final RowDeeds deeds;
    private final Label day = new Label();
    private final FontIcon icon = Icon.of(Feather.REPEAT, 14);
    private final StackPane disc = new StackPane(icon);
    private final Label title = new Label();
    private final Label twice = new Label(TEXTS.get("twice"));
    private final HBox headline = new HBox(title, twice);
    private final Map<Passed, Label> chips = new EnumMap<>(Passed.class);
    private final Label text = new Label();
    private final VBox grewFrom = new VBox();
    /** Keeps the room of a button that is made when someone first comes to the row: few rows ever need theirs. */
    private final StackPane slot = new StackPane();

    private @Nullable ActionButton more;
    private Moment shown;
    private RowDeeds.Row row;

    MomentRow(Moment moment, RowDeeds deeds) {
        this.deeds = deeds;
        shown = moment;
        row = deeds.moment(moment, this);
        getStyleClass().add("moment");
        slot.getStyleClass().add("row-slot");
        hoverProperty().subscribe(this::offer);
        focusedProperty().subscribe(this::offer);
        day.getStyleClass().addAll("detail", "muted", "moment-day");
        getChildren().addAll(day, mark(), words(), slot);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setOnMouseClicked(event -> {
            requestFocus();
            if (event.getClickCount() == 2) {
                row.change().run();
            }
        });
        deeds.keys(this, () -> row, () -> row.change().run());
        deeds.dayKeys(this, () -> shown);
    }

    private void offer(boolean here) {
        if (here && more == null) {
            more = deeds.more(() -> row);
            RowDeeds.name(more, row);
            slot.getChildren().add(more);
        }
    }

    private StackPane mark() {
        disc.getStyleClass().add("moment-mark");
        var column = new StackPane(disc);
        column.getStyleClass().add("moment-line");
        return column;
    }

    private VBox words() {
        title.getStyleClass().add("name");
        title.setMinWidth(0);
        headline.getStyleClass().add("moment-headline");
        twice.getStyleClass().add("tag-chip");
        twice.setMinWidth(USE_PREF_SIZE);
        text.getStyleClass().addAll("body", "muted");
        text.setWrapText(true);
        grewFrom.getStyleClass().add("moment-origins");
        var words = new VBox(headline, text, grewFrom);
        words.setMinWidth(0);
        words.getStyleClass().add("moment-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    Moment shown() {
        return shown;
    }

    /**
     * Shows another moment in place of the one before.
     *
     * @param begins whether it is the first of its day, which is said once
     */
    void show(Moment moment, boolean begins) {
        shown = moment;
        row = deeds.moment(moment, this);
        if (more != null) {
            RowDeeds.name(more, row);
        }
        setAccessibleText(TEXTS.get("moment.spoken", moment.day(), moment.title(), moment.text()));
        day.setText(begins ? moment.day() : "");
        title.setText(moment.title());
        text.setText(moment.text());
        Sight.put(text, !moment.text().isEmpty());
        List<Passed> passed =
                Arrays.stream(Passed.values()).filter(moment.passed()::contains).toList();
        mark(moment, passed);
        chips(moment, passed);
        Sight.put(twice, moment.happened().isTwice());
        origins(moment);
    }

    private void mark(Moment moment, List<Passed> passed) {
        icon.setIconCode(
                passed.size() == 1
                        ? KindIcon.of(passed.getFirst())
                        : moment.kind().map(KindIcon::of).orElse(Feather.REPEAT));
        for (Passed way : Passed.values()) {
            boolean alone = passed.equals(List.of(way));
            if (alone != disc.getStyleClass().contains(PassedChip.styleClass(way))) {
                if (alone) {
                    disc.getStyleClass().add(PassedChip.styleClass(way));
                } else {
                    disc.getStyleClass().remove(PassedChip.styleClass(way));
                }
            }
        }
    }

    private void chips(Moment moment, List<Passed> passed) {
        chips.values().forEach(chip -> Sight.put(chip, false));
        for (Passed way : passed) {
            Label chip = chips.computeIfAbsent(way, this::chip);
            String ended =
                    moment.ask().map(ask -> "chip.asked." + ask.outcome()).orElse("");
            chip.setText(way == Passed.ASKED && TEXTS.has(ended) ? TEXTS.get(ended) : Texts.get("passed", way));
            Sight.put(chip, true);
        }
    }

    private Label chip(Passed way) {
        var chip = new PassedChip(way);
        // In the order of the words, whichever was made first.
        long before = chips.keySet().stream()
                .filter(other -> other.compareTo(way) < 0)
                .count();
        headline.getChildren().add(1 + (int) before, chip);
        Sight.style(chip);
        return chip;
    }

    private void origins(Moment moment) {
        List<Node> lines = new ArrayList<>();
        moment.grewFrom().forEach(words -> lines.add(origin(words)));
        moment.cameBack().ifPresent(back -> back.proposed().ifPresent(give -> lines.add(proposed(back, give))));
        Sight.put(grewFrom, !lines.isEmpty());
        if (!lines.isEmpty() || !grewFrom.getChildren().isEmpty()) {
            grewFrom.getChildren().setAll(lines);
        }
    }

    /** Where it may have come from: said quietly, and linked only by the user. */
    private HBox proposed(Moment.CameBack back, Moment.Give give) {
        var words = new Label(TEXTS.get("grew-from.proposed", give.words()));
        words.getStyleClass().addAll("detail", "muted");
        words.setMinWidth(0);
        var link = new ActionButton(Weight.QUIET, TEXTS.get("grew-from.link"), () -> deeds.link(back, give)).compact();
        link.setAccessibleText(TEXTS.get("grew-from.link.spoken", give.words()));
        link.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(words, link);
        line.getStyleClass().add("grew-from-proposed");
        return line;
    }

    private static Label origin(String words) {
        var line = new Label(words, Mark.sprout(14));
        line.getStyleClass().addAll("detail", "grew-from");
        return line;
    }
}
