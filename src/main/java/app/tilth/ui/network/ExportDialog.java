package app.tilth.ui.network;

import static app.tilth.ui.network.NetworkViewModel.TEXTS;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.DialogCard;
import app.tilth.ui.control.Overlay;
import app.tilth.ui.control.Pick;
import app.tilth.ui.control.Sight;
import app.tilth.ui.network.ExportChoice.Form;
import app.tilth.ui.network.ExportViewModel.State;
import app.tilth.ui.network.draw.Viewport;
import app.tilth.ui.welcome.FilePicker;
import app.tilth.ui.words.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Asks what of the network is to be written to a file, and how, and says how far that is. */
final class ExportDialog {
    private static final List<Integer> TIMES = List.of(1, 2, 4);
    private static final double TIMES_WIDE = 170;

    private final ExportViewModel model;
    private final NetworkViewModel network;
    private final Picture picture;
    private final Overlay overlay;
    private final FilePicker picker;
    private final DialogCard card = new DialogCard(TEXTS.get("export.title"), this::close);
    private final Label about = new Label();
    private final Label refusal = new Label();
    private final TextField width = field(TEXTS.get("export.width"));
    private final TextField height = field(TEXTS.get("export.height"));
    private final Node extent;
    private final Node people;
    private final Node size;
    private final Pick<Form> forms;
    private final Pick<Boolean> extents;
    private final Pick<Boolean> everyones;
    private final Pick<Integer> times;
    private final ActionButton save = new ActionButton(Weight.PRIMARY, TEXTS.get("export.save"), this::save);
    private final ProgressBar bar = new ProgressBar();
    private final Label line = new Label();
    private final ActionButton stop;
    private Form form = Form.PNG;
    private boolean whole;
    private boolean everyone;

    ExportDialog(ExportViewModel model, NetworkViewModel network, Picture picture, Overlay overlay, FilePicker picker) {
        this.model = model;
        this.network = network;
        this.picture = picture;
        this.overlay = overlay;
        this.picker = picker;
        card.getStyleClass().add("export-dialog");
        forms = new Pick<>(
                TEXTS.get("export.as"), List.of(Form.values()), one -> TEXTS.get("export.as." + one), this::as);
        extents = new Pick<>(
                TEXTS.get("export.extent"),
                List.of(false, true),
                one -> TEXTS.get(one ? "export.whole" : "export.sight"),
                one -> whole = one);
        everyones = new Pick<>(
                TEXTS.get("export.people"),
                List.of(false, true),
                one -> TEXTS.get(one ? "export.everyone" : "export.shown"),
                one -> everyone = one);
        times = new Pick<>(TEXTS.get("export.size"), TIMES, one -> TEXTS.get("export.times", one), this::times);
        times.setPrefWrapLength(TIMES_WIDE);
        extent = row(TEXTS.get("export.extent"), extents);
        people = row(TEXTS.get("export.people"), everyones);
        var by = new Label(TEXTS.get("export.by"));
        var unit = new Label(TEXTS.get("export.pixels"));
        var pixels = new HBox(width, by, height, unit);
        pixels.getStyleClass().add("export-pixels");
        by.setMinWidth(Region.USE_PREF_SIZE);
        unit.setMinWidth(Region.USE_PREF_SIZE);
        size = row(TEXTS.get("export.size"), times, pixels);
        about.getStyleClass().addAll("detail", "muted");
        about.setWrapText(true);
        refusal.getStyleClass().addAll("detail", "clay");
        refusal.setWrapText(true);
        bar.setMaxWidth(Double.MAX_VALUE);
        line.getStyleClass().addAll("body", "muted");
        stop = new ActionButton(Weight.PLAIN, Texts.get("cancel"), model::stop);
        width.textProperty().subscribe((_, _) -> check());
        height.textProperty().subscribe((_, _) -> check());
        model.stateProperty().subscribe(this::show);
    }

    private static TextField field(String meaning) {
        var field = new TextField();
        field.setAccessibleText(meaning);
        field.getStyleClass().add("export-field");
        return field;
    }

    private static HBox row(String words, Node... controls) {
        var label = new Label(words);
        label.getStyleClass().addAll("detail", "muted", "export-label");
        var row = new HBox(label);
        row.getStyleClass().add("export-row");
        row.getChildren().addAll(controls);
        return row;
    }

    /** Opens where it is: asking, or under way. */
    void open() {
        if (overlay.isOpen(card)) {
            return;
        }
        model.choose();
        everyone = false;
        everyones.show(false);
        extents.show(whole);
        times.show(1);
        times(1);
        as(form);
        forms.show(form);
        overlay.openDialog(card, () -> {});
    }

    private void close() {
        overlay.close();
    }

    private void as(Form chosen) {
        form = chosen;
        about.setText(TEXTS.get("export.about." + chosen));
        Sight.put(extent, chosen.isPicture());
        Sight.put(size, chosen == Form.PNG);
        Sight.put(people, isPart());
        check();
    }

    /** Whether not everyone is shown. */
    private boolean isPart() {
        return !network.drawnProperty().get().equals(network.wholeProperty().get());
    }

    private void times(int many) {
        picture.viewport().ifPresent(seen -> {
            width.setText(Integer.toString(many * seen.width()));
            height.setText(Integer.toString(many * seen.height()));
        });
    }

    private ExportChoice choice() {
        return new ExportChoice(form, whole, everyone, number(width), number(height));
    }

    /** Below 1 where it is none. */
    private static int number(TextField field) {
        String digits = field.getText().strip();
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
    }

    private void check() {
        boolean possible = choice().isPossible();
        save.setDisable(!possible || network.drawnProperty().get().isEmpty());
        refusal.setText(possible ? "" : TEXTS.get("export.size.range", ExportChoice.LONGEST));
        Sight.put(refusal, !possible);
    }

    private void save() {
        ExportChoice choice = choice();
        Optional<Drawn> drawn = (choice.everyone() ? network.wholeProperty() : network.drawnProperty()).get();
        if (drawn.isEmpty() || !choice.isPossible()) {
            return;
        }
        String name = TEXTS.get("export.file." + form);
        picker.save(name, TEXTS.get("export.as." + form), form.suffix())
                .ifPresent(file -> write(choice, drawn.get(), file));
    }

    private void write(ExportChoice choice, Drawn drawn, Path file) {
        switch (choice.form()) {
            case PNG -> model.write(print(drawn, choice.width(), choice.height()), false, file);
            case SVG -> {
                Viewport seen = picture.viewport().orElseThrow();
                model.write(print(drawn, seen.width(), seen.height()), true, file);
            }
            case GRAPHML, EDGES -> model.write(drawn.network(), choice.form(), file);
        }
    }

    private Print print(Drawn drawn, int across, int down) {
        return new Darkroom(picture).of(drawn, whole, across, down);
    }

    private void show(State state) {
        switch (state) {
            case ExportViewModel.Choosing(String why) -> {
                card.show(row(TEXTS.get("export.as"), forms), about, extent, people, size, refusal);
                card.buttons(gap(), new ActionButton(Weight.QUIET, Texts.get("cancel"), this::close), save);
                check();
                if (!why.isEmpty()) {
                    refusal.setText(why);
                    Sight.put(refusal, true);
                }
            }
            case ExportViewModel.Writing(double done, boolean stopping) -> {
                bar.setProgress(done);
                line.setText(TEXTS.get(stopping ? "export.stopping" : "export.writing"));
                stop.setDisable(stopping);
                if (stop.getParent() == null) {
                    card.show(bar, line);
                    card.buttons(gap(), stop);
                    stop.requestFocus();
                }
            }
            case ExportViewModel.Over _ -> {
                if (overlay.isOpen(card)) {
                    close();
                }
            }
        }
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
