package app.tilth.ui.settings;

import static app.tilth.ui.settings.Dial.TEXTS;

import app.tilth.model.Cadences;
import app.tilth.model.Circle;
import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.CircleGlyph;
import app.tilth.ui.control.SectionCard;
import app.tilth.ui.control.Sight;
import app.tilth.ui.words.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;

/** How often each circle asks for a contact. */
final class CirclesCard implements Section {
    private static final double GLYPH = 16;

    private final SectionCard card = new SectionCard(TEXTS.get("circles")).aside(TEXTS.get("circles.aside"));
    private final SettingsViewModel model;
    private final List<Line> lines;

    /**
     * A circle that asks for something.
     *
     * @param back to what it asks for by itself
     */
    private record Line(Circle circle, SettingRow row, ActionButton back) {
        void show(int days) {
            Sight.put(back, days != Cadences.USUAL.days(circle));
            row.meaning(TEXTS.get(days == 0 ? "circle.none" : "circle.meaning", circle.size(), days));
        }
    }

    CirclesCard(SettingsViewModel model) {
        this.model = model;
        lines = Arrays.stream(Circle.values())
                .filter(circle -> circle != Circle.WIDER)
                .map(this::line)
                .toList();
        card.show(Stream.concat(lines.stream().map(Line::row), Stream.of(widest()))
                .toArray(Node[]::new));
    }

    private static SettingRow widest() {
        return new SettingRow(Texts.get("circle", Circle.WIDER))
                .picture(CircleGlyph.of(Circle.WIDER, GLYPH))
                .meaning(TEXTS.get("circle.wider"));
    }

    private Line line(Circle circle) {
        String called = Texts.get("circle", circle);
        DialModel dial = model.cadence(circle);
        var back = new ActionButton(Weight.LINK, TEXTS.get("usual"), () -> model.backToUsual(circle)).compact();
        back.setId("usual-" + circle);
        back.setAccessibleText(TEXTS.get("usual.spoken", called));
        var field = new DialField(dial, TEXTS.get("circle.spoken", called), "cadence-" + circle);
        var row = new SettingRow(called, field)
                .picture(CircleGlyph.of(circle, GLYPH))
                .beside(back)
                .objecting(dial.objectionProperty());
        return new Line(circle, row, back);
    }

    @Override
    public SectionCard card() {
        return card;
    }

    @Override
    public void show(SettingsPage page) {
        lines.forEach(line -> line.show(page.wanted().cadences().days(line.circle())));
    }
}
