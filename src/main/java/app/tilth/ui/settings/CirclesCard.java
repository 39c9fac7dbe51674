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
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;

/** How often each circle asks for a contact. */
final class CirclesCard implements Section {
    private static final double GLYPH = 16;

    private final SectionCard card = new SectionCard(TEXTS.get("circles")).aside(TEXTS.get("circles.aside"));
    private final SettingsViewModel model;
    private final Map<Circle, SettingRow> rows = new EnumMap<>(Circle.class);
    private final Map<Circle, ActionButton> backs = new EnumMap<>(Circle.class);

    CirclesCard(SettingsViewModel model) {
        this.model = model;
        for (Circle circle : Circle.values()) {
            rows.put(circle, circle == Circle.WIDER ? widest() : row(circle));
        }
        card.show(rows.values().toArray(Node[]::new));
    }

    private static SettingRow widest() {
        return new SettingRow(Texts.get("circle", Circle.WIDER))
                .picture(CircleGlyph.of(Circle.WIDER, GLYPH))
                .meaning(TEXTS.get("circle.wider"));
    }

    private SettingRow row(Circle circle) {
        String called = Texts.get("circle", circle);
        DialModel dial = model.cadence(circle);
        var back = new ActionButton(Weight.LINK, TEXTS.get("usual"), () -> model.backToUsual(circle)).compact();
        back.setId("usual-" + circle);
        back.setAccessibleText(TEXTS.get("usual.spoken", called));
        backs.put(circle, back);
        return new SettingRow(called, new DialField(dial, TEXTS.get("circle.spoken", called), "cadence-" + circle))
                .picture(CircleGlyph.of(circle, GLYPH))
                .beside(back)
                .objecting(dial.objectionProperty());
    }

    @Override
    public SectionCard card() {
        return card;
    }

    @Override
    public void show(SettingsPage page) {
        backs.forEach((circle, back) -> {
            int days = page.wanted().cadences().days(circle);
            Sight.put(back, days != Cadences.USUAL.days(circle));
            String key = days == 0 ? "circle.none" : "circle.meaning";
            rows.get(circle).meaning(TEXTS.get(key, circle.size(), days));
        });
    }
}
