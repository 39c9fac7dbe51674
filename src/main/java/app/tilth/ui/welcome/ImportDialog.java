package app.tilth.ui.welcome;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.DialogCard;
import app.tilth.ui.control.Overlay;
import app.tilth.ui.words.Texts;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Importing, from dropping files to the summary with the rows left out. */
public final class ImportDialog {
    private final ImportViewModel model;
    private final Overlay overlay;
    private final FilePicker picker;
    private final Runnable imported;
    private final DialogCard card;
    private boolean finished;

    /**
     * @param imported is told when an import has finished and its summary is closed
     */
    public ImportDialog(ImportViewModel model, Overlay overlay, FilePicker picker, Runnable imported) {
        this.model = model;
        this.overlay = overlay;
        this.picker = picker;
        this.imported = imported;
        card = new DialogCard(Texts.get("import.title"), overlay::close);
        card.getStyleClass().add("import-dialog");
        FileDrop.on(card, model::begin);
        model.stateProperty().subscribe(this::show);
    }

    /** Opens where the import is: asking for files, under way, or finished. */
    public void open() {
        if (!overlay.isOpen(card)) {
            overlay.openDialog(card, this::closed);
        }
    }

    /** Asks for files and imports them. */
    public void pick() {
        begin(picker.pick());
    }

    public void begin(List<Path> files) {
        if (!files.isEmpty()) {
            open();
            model.begin(files);
        }
    }

    /** Tells what is in files and asks whether to import them. */
    public void offer(List<Path> files) {
        if (!files.isEmpty()) {
            model.offer(files);
            open();
        }
    }

    private void closed() {
        model.again();
        if (finished) {
            finished = false;
            imported.run();
        }
    }

    private void show(ImportState state) {
        switch (state) {
            case ImportState.Waiting _ -> showWaiting();
            case ImportState.Offered offered -> showOffered(offered);
            case ImportState.Running running -> showRunning(running);
            case ImportState.Finished done -> {
                finished = true;
                showFinished(done);
                // It may have been closed while it ran; what was left out has to be seen.
                open();
            }
        }
    }

    private void showWaiting() {
        var drop = new VBox(
                line("import.drop", "lead-strong"),
                line("import.formats", "muted"),
                new ActionButton(Weight.SOFT, Texts.get("import.choose"), this::pick).leading(Feather.FILE_TEXT));
        drop.getStyleClass().add("drop-area");
        card.show(drop);
        card.buttons(
                line("import.private", "muted"),
                gap(),
                new ActionButton(Weight.PLAIN, Texts.get("cancel"), overlay::close));
    }

    private void showOffered(ImportState.Offered offered) {
        List<String> lines = offered.lines().isEmpty()
                ? offered.files().stream().map(file -> file.getFileName() + "…").toList()
                : offered.lines();
        card.show(lines.stream()
                .map(text -> {
                    var line = new Label(text);
                    line.getStyleClass().add("body");
                    line.setWrapText(true);
                    return line;
                })
                .toArray(Label[]::new));
        var bring = new ActionButton(Weight.PRIMARY, Texts.get("import.bring"), () -> model.begin(offered.files()));
        bring.setId("import-bring");
        card.buttons(
                line("import.private", "muted"),
                gap(),
                new ActionButton(Weight.PLAIN, Texts.get("cancel"), overlay::close),
                bring);
        bring.requestFocus();
    }

    private void showRunning(ImportState.Running running) {
        var bar = new ProgressBar(running.step().fraction());
        bar.setMaxWidth(Double.MAX_VALUE);
        var line = new Label(
                running.stopping()
                        ? Texts.get("import.stopping")
                        : running.step().line());
        line.getStyleClass().addAll("body", "muted");
        var cancel = new ActionButton(Weight.PLAIN, Texts.get("cancel"), model::cancel);
        cancel.setDisable(running.stopping());
        card.show(bar, line);
        card.buttons(gap(), cancel);
    }

    private void showFinished(ImportState.Finished finished) {
        card.show(new SummaryLines(finished));
        var done = new ActionButton(Weight.PRIMARY, Texts.get("import.done"), overlay::close);
        card.buttons(new ActionButton(Weight.QUIET, Texts.get("import.again"), model::again), gap(), done);
        done.requestFocus();
    }

    private static Label line(String key, String styleClass) {
        var label = new Label(Texts.get(key));
        label.getStyleClass().addAll("body", styleClass);
        label.setWrapText(true);
        return label;
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
