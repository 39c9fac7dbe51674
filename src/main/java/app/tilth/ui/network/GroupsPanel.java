package app.tilth.ui.network;

import static app.tilth.ui.network.NetworkViewModel.TEXTS;

import app.tilth.ui.control.Sight;
import app.tilth.workspace.Sociogram.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Which groups there are and in which colour, with how many people each has. */
final class GroupsPanel extends VBox {
    private final VBox list = new VBox();

    GroupsPanel(NetworkViewModel model) {
        getStyleClass().addAll("card", "network-groups");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var title = new Label(TEXTS.get("communities"));
        title.getStyleClass().add("section-title");
        getChildren().setAll(title, list);
        model.drawnProperty().subscribe(this::show);
    }

    private void show(Optional<Drawn> drawn) {
        List<Node> rows = new ArrayList<>();
        drawn.ifPresent(now -> {
            List<Group> groups = now.network().groups();
            for (int group = 0; group < Math.min(groups.size(), Palette.GROUPS); group++) {
                if (!groups.get(group).name().isEmpty()) {
                    rows.add(row(groups.get(group), group));
                }
            }
        });
        list.getChildren().setAll(rows);
        Sight.put(this, !rows.isEmpty());
    }

    private static Node row(Group group, int number) {
        var dot = new Region();
        dot.getStyleClass().addAll("network-dot", "network-group-" + number);
        var name = new Label(group.name());
        name.getStyleClass().add("body");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var size = new Label(Integer.toString(group.size()));
        size.getStyleClass().addAll("detail", "muted");
        var row = new HBox(dot, name, size);
        row.getStyleClass().add("network-group-row");
        return row;
    }
}
