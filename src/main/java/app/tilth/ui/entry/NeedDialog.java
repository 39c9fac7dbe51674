package app.tilth.ui.entry;

import static app.tilth.ui.entry.Entry.TEXTS;

import app.tilth.ui.control.Overlay;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/** What may be needed, why, by when, and who could help, with those who match by then. */
final class NeedDialog extends EntryDialog {
    private final NeedDesk desk;
    private final TextField title = line(NeedEntry.TITLE, TEXTS.get("need.title"), TEXTS.get("need.title.prompt"));
    private final SoughtField sought;
    private final MatchList matches;
    private List<Sought> saidLast = List.of();
    private List<Who> outLast = List.of();
    private int asked;

    NeedDialog(EntryViewModel model, NeedDesk desk, Overlay overlay, String heading) {
        super(model, overlay, heading);
        this.desk = desk;
        sought = new SoughtField(
                TEXTS.get("need.sought"),
                (text, found) -> model.ask(() -> desk.sought(text), found),
                now -> model.set(NeedEntry.SOUGHT, Sought.write(now)));
        matches = new MatchList(who -> out(who, true), who -> out(who, false));
    }

    @Override
    List<Node> fields() {
        sought.show(NeedEntry.sought(model.valuesProperty().get()));
        model.valuesProperty().subscribe(this::match);
        return List.of(
                row(NeedEntry.TITLE, TEXTS.get("need.title"), title),
                row(
                        NeedEntry.HORIZON,
                        TEXTS.get("need.horizon"),
                        line(NeedEntry.HORIZON, TEXTS.get("need.horizon"), TEXTS.get("need.horizon.prompt"))),
                row(
                        NeedEntry.WHY,
                        TEXTS.get("need.why"),
                        line(NeedEntry.WHY, TEXTS.get("need.why"), TEXTS.get("need.why.prompt"))),
                row(NeedEntry.SOUGHT, TEXTS.get("need.sought"), sought),
                matches);
    }

    @Override
    Node first() {
        return title;
    }

    private void out(Who who, boolean out) {
        List<Who> left = new ArrayList<>(model.valuesProperty().get().people(NeedEntry.OUT));
        left.removeIf(other -> other.id() == who.id());
        if (out) {
            left.add(who);
        }
        model.set(NeedEntry.OUT, Who.write(left));
        sought.field().requestFocus();
    }

    private void match(Values values) {
        List<Sought> said = NeedEntry.sought(values);
        List<Who> out = values.people(NeedEntry.OUT);
        if (asked > 0 && said.equals(saidLast) && out.equals(outLast)) {
            return;
        }
        saidLast = said;
        outLast = out;
        int number = ++asked;
        model.ask(() -> desk.match(said, out), found -> {
            if (number == asked) {
                matches.show(!said.isEmpty(), found, out);
            }
        });
    }
}
