package app.tilth.ui.people;

import static app.tilth.ui.people.PeopleViewModel.TEXTS;

import app.tilth.model.Circle;
import app.tilth.model.Warmth;
import app.tilth.ui.control.CircleGlyph;
import app.tilth.ui.control.FilterEntry;
import app.tilth.ui.control.Icon;
import app.tilth.ui.control.OneLineDialog;
import app.tilth.ui.control.Overlay;
import app.tilth.ui.control.Sight;
import app.tilth.ui.control.WarmthGlyph;
import app.tilth.ui.words.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Beside the table: filters that are there already and the user’s own, circles and warmth, each with its count. */
final class FilterColumn extends VBox {
    private static final List<Warmth> WARMTHS =
            List.of(Warmth.THRIVING, Warmth.STEADY, Warmth.COOLING, Warmth.DORMANT, Warmth.NEW);
    private static final double GLYPH = 15;
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private final PeopleViewModel model;
    private final Overlay overlay;
    private final VBox own = new VBox();
    private final Map<Lens, FilterEntry> lenses = new EnumMap<>(Lens.class);
    private final Map<Circle, FilterEntry> circles = new EnumMap<>(Circle.class);
    private final Map<Warmth, FilterEntry> warmths = new EnumMap<>(Warmth.class);

    FilterColumn(PeopleViewModel model, Overlay overlay) {
        this.model = model;
        this.overlay = overlay;
        getStyleClass().add("filter-column");
        section("saved");
        for (Lens lens : Lens.values()) {
            lenses.put(lens, entry(TEXTS.get("lens." + lens), null, () -> model.filter(PeopleFilter.through(lens))));
        }
        getChildren().add(own);
        var save = entry(TEXTS.get("save"), Icon.of(Feather.PLUS, 13), this::save);
        save.getStyleClass().add("filter-save");
        var twice = entry(TEXTS.get("twice"), Icon.of(Feather.COPY, 13), model::openTwice);
        twice.getStyleClass().add("filter-save");
        twice.setId("twice");
        model.twiceProperty().subscribe(many -> {
            int pairs = many.intValue();
            twice.show(pairs < 0 ? "" : count(pairs), false);
            twice.setAccessibleText(pairs < 0 ? TEXTS.get("twice") : TEXTS.get("twice.spoken", pairs));
        });
        section("circles");
        for (Circle circle : Circle.values()) {
            var entry = entry(
                    Texts.get("circle", circle),
                    CircleGlyph.of(circle, GLYPH),
                    () -> model.filter(model.filterProperty().get().only(circle)));
            acceptRows(entry, circle);
            circles.put(circle, entry);
        }
        section("warmth");
        for (Warmth warmth : WARMTHS) {
            warmths.put(
                    warmth,
                    entry(
                            Texts.get("warmth", warmth),
                            WarmthGlyph.of(warmth, GLYPH),
                            () -> model.filter(model.filterProperty().get().only(warmth))));
        }
        model.listProperty().subscribe(_ -> show());
        model.filterProperty().subscribe(_ -> show());
    }

    private void section(String key) {
        var title = new Label(TEXTS.get(key));
        title.getStyleClass().addAll("section-title", "filter-section");
        getChildren().add(title);
    }

    private FilterEntry entry(String text, @Nullable Node glyph, Runnable choose) {
        var entry = new FilterEntry(text, glyph, choose);
        getChildren().add(entry);
        return entry;
    }

    private void acceptRows(FilterEntry entry, Circle circle) {
        entry.setOnDragOver(event -> {
            if (event.getGestureSource() != null && event.getDragboard().hasString()) {
                event.acceptTransferModes(TransferMode.MOVE);
            }
            event.consume();
        });
        entry.setOnDragEntered(event -> entry.pseudoClassStateChanged(
                DROP, event.getGestureSource() != null && event.getDragboard().hasString()));
        entry.setOnDragExited(_ -> entry.pseudoClassStateChanged(DROP, false));
        entry.setOnDragDropped(event -> {
            model.circle(model.selection().people(), circle);
            event.setDropCompleted(true);
            event.consume();
        });
    }

    private void save() {
        OneLineDialog.open(
                overlay,
                new OneLineDialog.Wording(TEXTS.get("save.title"), TEXTS.get("save.prompt"), TEXTS.get("save.do")),
                model::save);
    }

    private void show() {
        PeopleList list = model.listProperty().get();
        PeopleFilter filter = model.filterProperty().get();
        PeopleCounts counts = list.counts();
        lenses.forEach((lens, entry) -> {
            entry.show(count(counts.of(lens)), filter.equals(PeopleFilter.through(lens)));
            boolean there = lens != Lens.ARCHIVED || counts.of(lens) > 0;
            Sight.put(entry, there);
        });
        circles.forEach((circle, entry) -> entry.show(
                circle.size() == 0
                        ? count(counts.of(circle))
                        : TEXTS.get("circle.of", counts.of(circle), circle.size()),
                filter.circles().equals(Set.of(circle))));
        warmths.forEach((warmth, entry) ->
                entry.show(count(counts.of(warmth)), filter.warmths().equals(Set.of(warmth))));
        own.getChildren().clear();
        for (int i = 0; i < list.saved().size(); i++) {
            own.getChildren().add(own(list.saved().get(i), counts.saved().get(i), filter));
        }
    }

    private Node own(SavedFilter saved, int howMany, PeopleFilter filter) {
        var entry = new FilterEntry(saved.name(), null, () -> model.filter(saved.filter()));
        entry.show(count(howMany), Objects.equals(filter, saved.filter()));
        var forget = new MenuItem(TEXTS.get("save.forget"));
        forget.setOnAction(_ -> model.forget(saved));
        entry.setContextMenu(new ContextMenu(forget));
        entry.setTooltip(new Tooltip(TEXTS.get("save.forget.key")));
        entry.setAccessibleHelp(TEXTS.get("save.forget.key"));
        entry.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                model.forget(saved);
                event.consume();
            }
        });
        return entry;
    }

    private static String count(int howMany) {
        return TEXTS.get("count", howMany);
    }
}
