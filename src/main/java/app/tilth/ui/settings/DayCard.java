package app.tilth.ui.settings;

import static app.tilth.ui.settings.Dial.TEXTS;

import app.tilth.ui.control.SectionCard;
import app.tilth.words.Numbers;
import javafx.scene.Node;

/** How many suggestions a day has, and which. */
final class DayCard implements Section {
    private final SectionCard card = new SectionCard(TEXTS.get("day"));
    private final DialField field;
    private final SettingRow howMany;
    private final SettingRow which = new SettingRow(TEXTS.get("kinds"));
    private final KindTicks kinds;

    DayCard(SettingsViewModel model) {
        field = new DialField(model.howMany(), TEXTS.get("how-many"), "how-many");
        howMany = new SettingRow(TEXTS.get("how-many"), field)
                .objecting(model.howMany().objectionProperty());
        kinds = new KindTicks(model);
        which.getStyleClass().add("leading");
        card.show(howMany, which, kinds);
    }

    /** Where the keyboard begins. */
    Node first() {
        return field.field();
    }

    @Override
    public SectionCard card() {
        return card;
    }

    @Override
    public void show(SettingsPage page) {
        int a = page.wanted().howMany();
        howMany.meaning(TEXTS.get("how-many.meaning", a, Numbers.spelled(a)));
        kinds.show(page);
        boolean none = page.kinds().stream().noneMatch(page.wanted().kinds()::contains);
        which.meaning(TEXTS.get(none ? "kinds.none" : "kinds.meaning"));
    }
}
