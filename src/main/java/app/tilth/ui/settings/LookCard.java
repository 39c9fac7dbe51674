package app.tilth.ui.settings;

import static app.tilth.ui.settings.Dial.TEXTS;

import app.tilth.ui.control.Pick;
import app.tilth.ui.control.SectionCard;
import app.tilth.ui.theme.Look;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** How the window looks; kept with the window rather than with the network, so there is nothing to show of a page. */
final class LookCard implements Section {
    private final SectionCard card = new SectionCard(TEXTS.get("look"));
    private final ObjectProperty<Look> look;

    LookCard(ObjectProperty<Look> look) {
        this.look = look;
        card.show(
                row("colours", Look.Colours.values(), Look::colours, Look::with),
                row("text", Look.Text.values(), Look::text, Look::with));
    }

    private <E extends Enum<E>> VBox row(
            String key, E[] values, Function<Look, E> now, BiFunction<Look, E, Look> with) {
        var name = new Label(TEXTS.get(key));
        name.getStyleClass().add("name");
        var pick = new Pick<>(
                TEXTS.get(key),
                List.of(values),
                value -> TEXTS.get(key + "." + value.name()),
                value -> look.set(with.apply(look.get(), value)));
        pick.setId("look-" + key);
        look.subscribe(chosen -> pick.show(now.apply(chosen)));
        var row = new VBox(name, pick);
        row.getStyleClass().addAll("setting-row", "look-row");
        return row;
    }

    @Override
    public SectionCard card() {
        return card;
    }

    @Override
    public void show(SettingsPage page) {}
}
