package app.tilth.ui.entry;

import static app.tilth.ui.entry.Entry.TEXTS;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.Avatar;
import app.tilth.ui.control.Sight;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** How many match, and some of them, each of whom may be taken out, and those who were, each of whom may be put back. */
final class MatchList extends VBox {
    private static final int PICTURE = 20;
    private static final double WIDEST = 200;

    private final Consumer<Who> takeOut;
    private final Consumer<Who> putBack;
    private final Label sentence = new Label();
    private final FlowPane in = new FlowPane();
    private final FlowPane out = new FlowPane();

    MatchList(Consumer<Who> takeOut, Consumer<Who> putBack) {
        this.takeOut = takeOut;
        this.putBack = putBack;
        getStyleClass().add("match-list");
        in.getStyleClass().add("people-chips");
        out.getStyleClass().addAll("people-chips", "match-out");
        sentence.setId("need-match");
        sentence.getStyleClass().addAll("detail", "muted");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(sentence, in, out);
    }

    /**
     * @param said whether it is said at all who could help
     */
    void show(boolean said, NeedDesk.Matched matched, List<Who> left) {
        int others = matched.count() - matched.first().size();
        sentence.setText(
                !said
                        ? TEXTS.get("need.match.unsaid")
                        : matched.count() == 0
                                ? TEXTS.get("need.match.none")
                                : TEXTS.get(others > 0 ? "need.match.some" : "need.match", matched.count()));
        in.getChildren()
                .setAll(matched.first().stream()
                        .map(who -> chip(who, Feather.X, "need.take-out", takeOut))
                        .toList());
        out.getChildren().clear();
        if (!left.isEmpty()) {
            var heading = new Label(TEXTS.get("need.out"));
            heading.getStyleClass().addAll("detail", "muted");
            out.getChildren().add(heading);
        }
        left.forEach(who -> out.getChildren().add(chip(who, Feather.CORNER_UP_LEFT, "need.put-back", putBack)));
        Sight.put(in, !matched.first().isEmpty());
        Sight.put(out, !left.isEmpty());
    }

    private static Node chip(Who who, Feather icon, String meaning, Consumer<Who> deed) {
        var name = new Label(who.name());
        name.getStyleClass().add("people-chip-text");
        name.setMaxWidth(WIDEST);
        var chip = new HBox(
                new Avatar(who.id(), who.name(), PICTURE),
                name,
                ActionButton.ofIcon(icon, TEXTS.get(meaning, who.name()), () -> deed.accept(who)));
        chip.getStyleClass().add("people-chip");
        return chip;
    }
}
