package app.tilth.ui;

import app.tilth.capture.Corrections;
import app.tilth.capture.Draft;
import app.tilth.capture.LineReader;
import app.tilth.ui.capture.CaptureDesk;
import app.tilth.ui.capture.CaptureReading;
import app.tilth.workspace.Growth;
import app.tilth.workspace.Kept;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A network where nobody is known by name and nothing is kept. */
final class NoCapture implements CaptureDesk {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Override
    public CaptureReading read(String line, Corrections corrections) {
        Draft draft = new LineReader(_ -> List.of(), DAY, false).read(line, corrections);
        return new CaptureReading(draft, DAY, Optional.empty(), Optional.empty(), List.of(), Map.of());
    }

    @Override
    public Kept save(Draft draft, List<Growth> along, List<Growth> left) {
        return new Kept(1, List.of(), List.of());
    }

    @Override
    public String unsaved() {
        return "";
    }

    @Override
    public void keep(String line) {}
}
