package app.tilth.ui.network;

import static app.tilth.ui.network.NetworkViewModel.TEXTS;

import app.tilth.need.Helper.Reached;
import app.tilth.ui.control.FilterEntry;
import app.tilth.ui.control.Sight;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How those who could help are reached and in which colour; and for which need, where it is to be one alone. */
final class NeedsPanel extends VBox {
    private final NetworkViewModel model;
    private final Label said = new Label();
    private final VBox ways = new VBox();
    private final VBox needs = new VBox();

    NeedsPanel(NetworkViewModel model) {
        this.model = model;
        getStyleClass().add("network-groups");
        var title = new Label(TEXTS.get("lens." + Lens.NEEDS));
        title.getStyleClass().add("section-title");
        said.getStyleClass().addAll("detail", "muted");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        ways.getStyleClass().add("network-ways");
        getChildren().setAll(title, said, ways, needs);
        model.lensProperty().subscribe(_ -> show());
        model.wholeProperty().subscribe(_ -> show());
        model.needs().openProperty().subscribe(_ -> show());
        model.needs().chosenProperty().subscribe(_ -> show());
    }

    private void show() {
        boolean there = model.lensProperty().get() == Lens.NEEDS;
        Sight.put(this, there);
        if (!there) {
            return;
        }
        List<OpenNeed> open = model.needs().openProperty().get();
        Optional<OpenNeed> chosen = model.needs().chosenProperty().get();
        said.setText(
                open.isEmpty()
                        ? TEXTS.get("needs.none")
                        : chosen.map(need -> TEXTS.get("needs.one", need.title()))
                                .orElse(TEXTS.get("needs.all.sentence")));
        Map<Reached, Long> counts = model.wholeProperty().get().stream()
                .flatMap(all -> all.network().people().stream())
                .flatMap(member -> model.needs().reached(member).stream())
                .collect(Collectors.groupingBy(way -> way, Collectors.counting()));
        List<Node> rows = new ArrayList<>();
        for (Reached way : Reached.values()) {
            rows.add(way(way, counts.getOrDefault(way, 0L)));
        }
        ways.getChildren().setAll(rows);
        Sight.put(ways, !open.isEmpty());
        showNeeds(open, chosen);
    }

    private void showNeeds(List<OpenNeed> open, Optional<OpenNeed> chosen) {
        List<FilterEntry> rows = new ArrayList<>();
        if (open.size() > 1) {
            rows.add(need(TEXTS.get("needs.all"), people(open), chosen.isEmpty(), Optional.empty()));
            for (OpenNeed need : open) {
                rows.add(need(need.title(), need.helps().size(), chosen.equals(Optional.of(need)), Optional.of(need)));
            }
        }
        boolean focused = needs.getChildren().stream().anyMatch(Node::isFocused);
        needs.getChildren().setAll(rows);
        if (focused && !rows.isEmpty()) {
            rows.get(chosen.map(need -> open.indexOf(need) + 1).orElse(0)).requestFocus();
        }
    }

    private static long people(List<OpenNeed> open) {
        return open.stream()
                .flatMap(need -> need.helps().keySet().stream())
                .distinct()
                .count();
    }

    private FilterEntry need(String title, long people, boolean on, Optional<OpenNeed> need) {
        var row = new FilterEntry(title, null, () -> model.needs().choose(need));
        row.getStyleClass().add("network-group-row");
        row.setTooltip(new Tooltip(title));
        row.show(TEXTS.get("people", people), on);
        return row;
    }

    private static Node way(Reached way, long people) {
        var dot = new Region();
        dot.getStyleClass().addAll("network-dot", "network-" + way.name().toLowerCase(Locale.ROOT));
        var name = new Label(TEXTS.get("needs." + way));
        name.getStyleClass().add("body");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var count = new Label(TEXTS.get("people", people));
        count.getStyleClass().add("filter-count");
        var row = new HBox(dot, name, count);
        row.getStyleClass().add("network-way");
        return row;
    }
}
