package app.tilth.ui.about;

import static app.tilth.ui.about.AboutViewModel.TEXTS;

import app.tilth.model.Circle;
import app.tilth.model.DateThatMatters;
import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.Choices;
import app.tilth.ui.control.Focus;
import app.tilth.ui.control.Overlay;
import app.tilth.ui.words.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** All that is kept of a person, to be read as text and edited line by line. */
public final class AboutView extends VBox {
    private final AboutViewModel model;
    private final Overlay overlay;
    private final OpenLine field;
    private final Rows rows;
    private final NotesText notes = new NotesText(this::draw);
    private long shown;
    /** Nothing is drawn while this is not in the window. */
    private boolean stale;

    private @Nullable Spot last;

    public AboutView(AboutViewModel model, Overlay overlay) {
        this.model = model;
        this.overlay = overlay;
        field = new OpenLine(model);
        rows = new Rows(model, field, this::choose);
        getStyleClass().add("about");
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        sceneProperty().subscribe(scene -> {
            if (scene != null && stale) {
                draw();
            }
        });
        model.pageProperty().subscribe(this::draw);
        model.openProperty().subscribe((before, now) -> {
            before.ifPresent(spot -> last = spot);
            draw();
            now.ifPresent(_ -> field.begin(model.textProperty().get().equals(text())));
        });
    }

    private String text() {
        Optional<Spot> open = model.openProperty().get();
        return model.pageProperty()
                .get()
                .flatMap(page -> open.map(spot -> spot.detail().telling().text(page, spot.at())))
                .orElse("");
    }

    private void draw() {
        stale = getScene() == null;
        if (stale) {
            return;
        }
        Optional<AboutPage> page = model.pageProperty().get();
        if (page.isEmpty()) {
            getChildren().clear();
            shown = 0;
            return;
        }
        if (page.get().person().id() != shown) {
            shown = page.get().person().id();
            notes.reset();
            last = null;
        }
        Node owner = getScene().getFocusOwner();
        boolean focused = owner != null && Focus.isWithin(owner, this);
        boolean typing = owner != null && focused && Focus.isWithin(owner, field);
        if (owner instanceof Cell cell) {
            last = cell.spot();
        }
        Optional<Spot> open = model.openProperty().get();
        open.ifPresent(field::show);
        rows.cells().clear();
        List<Node> groups = new ArrayList<>();
        for (Group group : Group.values()) {
            groups.add(group(page.get(), open, group));
        }
        groups.add(foot(page.get()));
        getChildren().setAll(groups);
        if (focused) {
            refocus(open.isPresent() && typing);
        }
    }

    private void refocus(boolean typing) {
        if (typing) {
            field.goOn();
            return;
        }
        Spot spot = last;
        if (spot != null) {
            rows.cells().stream()
                    .filter(cell -> cell.spot().equals(spot))
                    .findFirst()
                    .or(() -> rows.cells().stream()
                            .filter(cell -> cell.spot().detail().group()
                                    == spot.detail().group())
                            .reduce((_, later) -> later))
                    .ifPresentOrElse(
                            Cell::requestFocus, () -> rows.cells().getFirst().requestFocus());
        }
    }

    private VBox group(AboutPage page, Optional<Spot> open, Group group) {
        var box = new VBox();
        box.getStyleClass().add("about-group");
        if (group == Group.NOTES) {
            box.getChildren().add(line(TEXTS.get("group.NOTES"), notes(page, open)));
        } else if (group.items().isEmpty()) {
            for (Detail detail : group.details()) {
                box.getChildren()
                        .add(line(TEXTS.get("name." + detail.name()), rows.row(page, open, List.of(detail), 0, 1)));
            }
        } else {
            box.getChildren().add(line(TEXTS.get("group." + group.name()), several(page, open, group)));
        }
        return box;
    }

    private static HBox line(String name, Node value) {
        var label = new Label(name);
        label.getStyleClass().addAll("detail", "muted", "about-name");
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(value, Priority.ALWAYS);
        var line = new HBox(label, value);
        line.getStyleClass().add("about-line");
        return line;
    }

    private VBox several(AboutPage page, Optional<Spot> open, Group group) {
        int count = group.items().map(items -> items.count(page.person())).orElse(0);
        var lines = NotesText.column();
        for (int at = 0; at < count; at++) {
            lines.getChildren().add(rows.row(page, open, group.details(), at, count));
        }
        boolean adding = open.filter(spot -> spot.detail().group() == group && spot.at() >= count)
                .isPresent();
        if (adding) {
            lines.getChildren()
                    .add(rows.row(
                            page, open, open.map(spot -> List.of(spot.detail())).orElseThrow(), count, count));
        } else {
            var add =
                    new ActionButton(Weight.QUIET, TEXTS.get("add." + group.name()), () -> model.add(group)).compact();
            add.leading(Feather.PLUS);
            add.setId("add-" + group.name());
            add.getStyleClass().add("about-add");
            lines.getChildren().add(add);
        }
        return lines;
    }

    private VBox notes(AboutPage page, Optional<Spot> open) {
        if (open.filter(spot -> spot.detail() == Detail.NOTES).isPresent()) {
            return NotesText.column(field);
        }
        String text = page.person().notes();
        Cell cell = rows.cell(page, new Spot(Detail.NOTES, 0), notes.shown(text));
        cell.setOnAction(_ -> model.open(new Spot(Detail.NOTES, notes.part())));
        return NotesText.column(cell, notes.more(text));
    }

    private HBox foot(AboutPage page) {
        boolean away = page.person().archived();
        var archive =
                new ActionButton(Weight.PLAIN, TEXTS.get(away ? "unarchive" : "archive"), () -> model.archive(!away));
        archive.setId("about-archive");
        var remove = new ActionButton(
                        Weight.PLAIN, TEXTS.get("removal", page.call()), () -> Removal.ask(overlay, page, model))
                .atMost(320);
        remove.setId("about-remove");
        remove.getStyleClass().add("danger-word");
        var why = new Label(TEXTS.get("archive.why"));
        why.getStyleClass().addAll("detail", "muted");
        why.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(archive, why, gap);
        if (!page.person().you()) {
            foot.getChildren().add(remove);
        }
        foot.getStyleClass().add("about-foot");
        return foot;
    }

    private void choose(Cell cell) {
        if (cell.spot().detail() == Detail.CIRCLE) {
            choose(cell, Circle.values(), circle -> Texts.get("circle", circle));
        } else {
            choose(cell, DateThatMatters.Kind.values(), kind -> TEXTS.get("date." + kind.name()));
        }
    }

    private <E extends Enum<E>> void choose(Cell cell, E[] values, Function<E, String> words) {
        List<Choices.Choice<E>> choices = Arrays.stream(values)
                .map(value -> new Choices.Choice<>(
                        value, words.apply(value), "", KeyCode.valueOf("DIGIT" + (value.ordinal() + 1))))
                .toList();
        String name = TEXTS.get("name.CIRCLE");
        overlay.openPanel(
                new Choices<>(
                        cell.spot().detail() == Detail.CIRCLE ? name : TEXTS.get("group.DATE"), choices, chosen -> {
                            overlay.close();
                            model.choose(cell.spot(), chosen);
                        }),
                cell);
    }

    private void onKey(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step == 0 || !(event.getTarget() instanceof Cell cell) || event.isAltDown()) {
            return;
        }
        int to = rows.cells().indexOf(cell) + step;
        if (to >= 0 && to < rows.cells().size()) {
            rows.cells().get(to).requestFocus();
        }
        event.consume();
    }
}
