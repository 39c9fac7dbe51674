package app.tilth.ui.network;

import app.tilth.ui.control.Overlay;
import app.tilth.ui.control.PageScroll;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is sought and shown, and what the colours stand for; it scrolls where there is less room than it would take. */
final class LeftPanel extends VBox {
    private final SearchPanel search;

    /**
     * @param back takes the keyboard back to the picture
     */
    LeftPanel(NetworkViewModel model, Overlay overlay, Runnable back) {
        getStyleClass().addAll("card", "network-panel");
        setMaxHeight(USE_PREF_SIZE);
        var line = new Region();
        line.getStyleClass().add("network-line");
        var content = new VBox(new GroupsPanel(model), new NeedsPanel(model), line, new ShowPanel(model, overlay));
        content.getStyleClass().add("network-panel-content");
        var scroll = new ScrollPane(content);
        PageScroll.in(scroll);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        search = new SearchPanel(model, back);
        getChildren().setAll(search, scroll);
    }

    /** Puts the keyboard into the search. */
    void search() {
        search.type();
    }
}
