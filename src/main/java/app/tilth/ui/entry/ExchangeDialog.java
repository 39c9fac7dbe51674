package app.tilth.ui.entry;

import static app.tilth.ui.entry.Entry.TEXTS;

import app.tilth.ui.control.Overlay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** Something given, received or asked. */
final class ExchangeDialog extends EntryDialog {
    private final List<Node> passing;
    private final List<ExchangeEntry.Origin> origins;

    /**
     * @param origins what a return may have grown from
     */
    ExchangeDialog(EntryViewModel model, Overlay overlay, String title, List<ExchangeEntry.Origin> origins) {
        super(model, overlay, title);
        this.origins = origins;
        passing = PassingFields.of(this, "");
    }

    @Override
    List<Node> fields() {
        List<Node> fields = new ArrayList<>(passing);
        fields.add(row(
                ExchangeEntry.DAY,
                TEXTS.get("day"),
                line(ExchangeEntry.DAY, TEXTS.get("day"), TEXTS.get("day.prompt"))));
        if (!origins.isEmpty()) {
            var ticks = new VBox();
            ticks.getStyleClass().add("entry-ticks");
            origins.forEach(origin -> ticks.getChildren().add(tick(origin)));
            Node row = row(Passing.GREW_FROM, TEXTS.get("grew-from"), ticks);
            only(row, values -> Passing.cameBack(values, ""));
            fields.add(row);
        }
        fields.add(offers());
        return fields;
    }

    private CheckBox tick(ExchangeEntry.Origin origin) {
        var tick = new CheckBox(origin.words());
        tick.getStyleClass().add("tick");
        tick.setSelected(ticked().contains(origin.exchange()));
        tick.setOnAction(_ -> model.set(
                Passing.GREW_FROM,
                Stream.concat(
                                ticked().stream().filter(id -> id != origin.exchange()),
                                tick.isSelected() ? Stream.of(origin.exchange()) : Stream.of())
                        .map(String::valueOf)
                        .collect(Collectors.joining(" "))));
        return tick;
    }

    private List<Long> ticked() {
        return Passing.ids(model.valuesProperty().get().text(Passing.GREW_FROM));
    }

    @Override
    Node first() {
        return passing.getFirst().lookup(".pick");
    }
}
