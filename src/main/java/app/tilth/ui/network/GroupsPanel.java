package app.tilth.ui.network;

import static app.tilth.ui.network.NetworkViewModel.TEXTS;

import app.tilth.model.Warmth;
import app.tilth.ui.control.FilterEntry;
import app.tilth.ui.control.Sight;
import app.tilth.ui.words.Texts;
import app.tilth.workspace.Sociogram.Group;
import app.tilth.workspace.Sociogram.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What each colour stands for, with how many people are of it; one of them alone is shown when it is pressed. */
final class GroupsPanel extends VBox {
    private static final List<Warmth> WARMTHS =
            List.of(Warmth.THRIVING, Warmth.STEADY, Warmth.COOLING, Warmth.DORMANT, Warmth.NEW);

    private final NetworkViewModel model;
    private final Label title = new Label();
    private final VBox list = new VBox();

    GroupsPanel(NetworkViewModel model) {
        this.model = model;
        getStyleClass().add("network-groups");
        title.getStyleClass().add("section-title");
        getChildren().setAll(title, list);
        model.wholeProperty().subscribe(_ -> show());
        model.lensProperty().subscribe(_ -> show());
        model.filterProperty().subscribe(_ -> show());
    }

    private void show() {
        Optional<Drawn> drawn = model.wholeProperty().get();
        NetworkFilter filter = model.filterProperty().get();
        title.setText(TEXTS.get("groups." + model.lensProperty().get()));
        List<FilterEntry> rows = drawn.map(all -> switch (model.lensProperty().get()) {
                    case WARMTH -> warmths(all.network().people(), filter);
                    case COMMUNITIES, BRIDGES -> groups(all.network().groups(), filter);
                    case NEEDS -> List.<FilterEntry>of();
                })
                .orElse(List.of());
        Optional<Integer> focused = focused();
        list.getChildren().setAll(rows);
        focused.filter(row -> row < rows.size()).ifPresent(row -> rows.get(row).requestFocus());
        Sight.put(this, !rows.isEmpty());
    }

    /** The row the keyboard is on: what takes its place is to have the keyboard too. */
    private Optional<Integer> focused() {
        return list.getChildren().stream()
                .filter(row -> row.isFocused())
                .map(list.getChildren()::indexOf)
                .findFirst();
    }

    private List<FilterEntry> groups(List<Group> groups, NetworkFilter filter) {
        List<FilterEntry> rows = new ArrayList<>();
        for (int number = 0; number < Math.min(groups.size(), Palette.GROUPS); number++) {
            Group group = groups.get(number);
            if (!group.name().isEmpty()) {
                rows.add(row(
                        group.name(),
                        "network-group-" + number,
                        group.size(),
                        filter.group().equals(group.name()),
                        () -> model.filter(model.filterProperty().get().onlyGroup(group.name()))));
            }
        }
        return rows;
    }

    private List<FilterEntry> warmths(List<Member> people, NetworkFilter filter) {
        Map<Warmth, Long> counts =
                people.stream().collect(Collectors.groupingBy(Member::warmth, Collectors.counting()));
        return WARMTHS.stream()
                .map(warmth -> row(
                        Texts.get("warmth", warmth),
                        "network-" + warmth.name().toLowerCase(Locale.ROOT),
                        counts.getOrDefault(warmth, 0L),
                        filter.warmth().equals(Optional.of(warmth)),
                        () -> model.filter(model.filterProperty().get().only(warmth))))
                .toList();
    }

    private static FilterEntry row(String name, String colour, long people, boolean alone, Runnable choose) {
        var dot = new Region();
        dot.getStyleClass().addAll("network-dot", colour);
        var row = new FilterEntry(name, dot, choose);
        row.getStyleClass().add("network-group-row");
        row.show(TEXTS.get("people", people), alone);
        return row;
    }
}
