package app.tilth.ui;

import app.tilth.capture.Corrections;
import app.tilth.capture.DayOrder;
import app.tilth.capture.Draft;
import app.tilth.capture.LineReader;
import app.tilth.capture.Mention;
import app.tilth.capture.NameBook.Named;
import app.tilth.ui.capture.CaptureDesk;
import app.tilth.ui.capture.CaptureReading;
import app.tilth.ui.capture.CaptureReading.Doubt;
import app.tilth.words.Messages;
import app.tilth.words.Spans;
import app.tilth.workspace.Growth;
import app.tilth.workspace.Growths;
import app.tilth.workspace.Kept;
import app.tilth.workspace.Names;
import app.tilth.workspace.RecordCapture;
import app.tilth.workspace.UnsavedLine;
import app.tilth.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Capture into the open network. */
final class NetworkCapture implements CaptureDesk {
    private static final Messages TEXTS = Messages.of("ui.capture");

    private final OpenNetwork network;
    private @Nullable Book book;

    NetworkCapture(OpenNetwork network) {
        this.network = network;
    }

    /** The names of one network, kept from line to line. */
    private record Book(Workspace workspace, Names names) {}

    private synchronized Book book() {
        Workspace workspace = network.current();
        Book known = book;
        if (known == null || !known.workspace.equals(workspace)) {
            known = new Book(workspace, new Names(workspace));
            book = known;
        }
        return known;
    }

    @Override
    public CaptureReading read(String line, Corrections corrections) {
        Book open = book();
        var today = open.workspace.today();
        boolean monthFirst = DayOrder.monthFirst();
        Draft draft = new LineReader(open.names, today, monthFirst).read(line, corrections);
        var growths = new Growths(open.workspace, open.names);
        return new CaptureReading(
                draft,
                today,
                RecordCapture.objection(draft, open.workspace),
                draft.people().stream()
                        .filter(mention -> !mention.corrected() && (mention.isAmbiguous() || mention.isNew()))
                        .findFirst()
                        .map(mention -> new Doubt(mention, reason(open.workspace, mention))),
                growths.of(draft),
                growths.named(draft));
    }

    /** Why the first of several was chosen: when they were last in touch, or how often; empty for strangers. */
    private static String reason(Workspace workspace, Mention mention) {
        Optional<Named> chosen = mention.chosen();
        var readings = workspace.knowledge().facts().readings();
        int slot = chosen.map(named -> readings.ties().slot(named.person())).orElse(-1);
        return slot < 0 || readings.silentDays(slot) < 0
                ? ""
                : TEXTS.get("doubt.reason", Spans.ago(readings.silentDays(slot)));
    }

    @Override
    public Kept save(Draft draft, List<Growth> along, List<Growth> left) {
        return network.current().run(new RecordCapture(draft, along, left));
    }

    @Override
    public String unsaved() {
        return new UnsavedLine(network.current()).read();
    }

    @Override
    public void keep(String line) {
        new UnsavedLine(network.current()).keep(line);
    }
}
