package app.tilth.ui.insights;

import static app.tilth.ui.insights.InsightsViewModel.TEXTS;

import app.tilth.transfer.PngExport;
import app.tilth.transfer.SafeFile;
import app.tilth.transfer.SafeFile.Content;
import app.tilth.ui.task.Notice;
import app.tilth.ui.task.TaskRunner;
import app.tilth.ui.welcome.FilePicker;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;

/** Keeps a panel as a file the user names. */
final class Keeping {
    /** Pixels of the picture for one on the screen. */
    private static final double FINER = 2;

    private final FilePicker picker;
    private final TaskRunner tasks;
    private final Consumer<Notice> notices;
    private final Consumer<Throwable> failures;

    Keeping(FilePicker picker, TaskRunner tasks, Consumer<Notice> notices, Consumer<Throwable> failures) {
        this.picker = picker;
        this.tasks = tasks;
        this.notices = notices;
        this.failures = failures;
    }

    void keep(PanelCard card, PanelCard.Kind kind) {
        String name = TEXTS.get("file." + card.part()) + '.' + kind.name().toLowerCase(Locale.ROOT);
        picker.save(name, TEXTS.get("keep.as." + kind), kind.name().toLowerCase(Locale.ROOT))
                .ifPresent(file -> write(file, content(card, kind)));
    }

    private void write(Path file, Content content) {
        tasks.run(
                () -> {
                    SafeFile.write(file, content);
                    return Optional.ofNullable(file.getFileName()).orElse(file).toString();
                },
                name -> notices.accept(Notice.done(TEXTS.get("kept", name))),
                failures);
    }

    private static Content content(PanelCard card, PanelCard.Kind kind) {
        return switch (kind) {
            case CSV -> {
                var table = card.shown().orElseThrow().table();
                yield table::writeCsv;
            }
            case PNG -> png(card);
            case SVG -> {
                byte[] svg = svg(card);
                yield out -> out.write(svg);
            }
        };
    }

    private static byte[] svg(PanelCard card) {
        String sentence = card.shown().orElseThrow().sentence();
        var drawn = new byte[1][];
        card.bare(() -> drawn[0] = SvgDrawing.of(card, card.title(), sentence));
        return drawn[0];
    }

    private static Content png(PanelCard card) {
        var as = new SnapshotParameters();
        // What is left free at its round corners is filled like the card.
        as.setFill(card.getBackground().getFills().getLast().getFill());
        as.setTransform(Transform.scale(FINER, FINER));
        var drawn = new WritableImage[1];
        card.bare(() -> drawn[0] = ((Node) card).snapshot(as, null));
        int width = (int) drawn[0].getWidth();
        int height = (int) drawn[0].getHeight();
        int[] argb = new int[width * height];
        drawn[0].getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return out -> {
            try (var export = new PngExport(out, width, height)) {
                export.rows(argb, height);
            }
        };
    }
}
