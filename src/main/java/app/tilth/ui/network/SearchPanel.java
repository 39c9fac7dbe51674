package app.tilth.ui.network;

import static app.tilth.ui.network.NetworkViewModel.TEXTS;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.Avatar;
import app.tilth.ui.control.Completion;
import app.tilth.ui.control.Icon;
import app.tilth.ui.control.Sight;
import app.tilth.ui.network.Searching.Outcome;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Where people, organizations and tags are looked for; what was chosen stays in the field until it is cleared. */
final class SearchPanel extends VBox {
    private static final int AVATAR = 20;
    private static final int GLYPH = 13;

    private final NetworkViewModel model;
    private final Searching searching;
    private final Completion<Sought> typed;
    private final Label said = new Label();
    private final ActionButton everyone;
    private final ActionButton open;
    private final Runnable back;

    /**
     * @param back takes the keyboard back to the picture
     */
    SearchPanel(NetworkViewModel model, Runnable back) {
        this.model = model;
        this.back = back;
        searching = model.searching();
        getStyleClass().add("network-search");
        typed = new Completion<>(
                        TEXTS.get("search.spoken"),
                        TEXTS.get("search.prompt"),
                        searching::look,
                        SearchPanel::row,
                        this::take)
                .withGlass(TEXTS.get("search.key"), TEXTS.get("search.clear"));
        typed.field().setId("network-search");
        typed.field().textProperty().subscribe((_, text) -> {
            if (text.isEmpty()) {
                searching.clear();
            }
        });
        typed.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        said.getStyleClass().addAll("detail", "muted");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        everyone = new ActionButton(Weight.SOFT, TEXTS.get("show.everyone"), model::showEveryone).compact();
        open = new ActionButton(Weight.SOFT, TEXTS.get("search.open"), this::open).compact();
        getChildren().setAll(typed, said, everyone, open);
        searching.outcomeProperty().subscribe(_ -> show());
        searching.soughtProperty().subscribe(_ -> show());
        model.filterProperty().subscribe((_, _) -> show());
    }

    /** Puts the keyboard into the field. */
    void type() {
        typed.field().requestFocus();
        typed.field().selectAll();
    }

    private static HBox row(Sought one) {
        Node picture = switch (one) {
            case Sought.OfPerson person -> new Avatar(person.id(), person.name(), AVATAR);
            case Sought.OfOrganization _ -> Icon.of(Feather.BRIEFCASE, GLYPH);
            case Sought.OfTag _ -> Icon.of(Feather.TAG, GLYPH);
        };
        String aside = switch (one) {
            case Sought.OfPerson person -> person.role();
            case Sought.OfOrganization organization ->
                organization.people() == 0 ? "" : TEXTS.get("search.people", organization.people());
            case Sought.OfTag tag -> TEXTS.get("search.people", tag.people());
        };
        var name = new Label(one.name());
        name.getStyleClass().add("name");
        name.setMinWidth(0);
        var below = new Label(aside);
        below.getStyleClass().addAll("detail", "muted");
        Sight.put(below, !aside.isEmpty());
        var words = new VBox(name, below);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(picture, words);
        row.getStyleClass().add("network-found");
        row.setAccessibleText(TEXTS.get("search.found", one.name(), aside));
        return row;
    }

    private void take(Sought one) {
        typed.show(one instanceof Sought.OfTag ? "" : one.name());
        searching.choose(one);
        if (searching.outcomeProperty().get() == Outcome.THERE) {
            back.run();
        } else {
            (everyone.isVisible() ? everyone : open).requestFocus();
        }
    }

    private void show() {
        Outcome outcome = searching.outcomeProperty().get();
        String name = searching.soughtProperty().get().map(Sought::name).orElse("");
        said.setText(outcome == Outcome.THERE ? "" : TEXTS.get("search." + outcome, name));
        Sight.put(said, outcome != Outcome.THERE);
        Sight.put(everyone, outcome == Outcome.LEFT_OUT);
        Sight.put(open, outcome == Outcome.UNCONNECTED);
    }

    private void open() {
        searching.soughtProperty().get().ifPresent(one -> {
            if (one instanceof Sought.OfPerson person) {
                model.visit(person.id());
            }
        });
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (typed.field().getText().isEmpty()) {
                back.run();
            } else {
                typed.field().clear();
            }
            event.consume();
        }
    }
}
