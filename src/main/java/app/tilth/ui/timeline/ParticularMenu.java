package app.tilth.ui.timeline;

import static app.tilth.ui.timeline.TimelineViewModel.TEXTS;

import app.tilth.ui.control.Avatar;
import app.tilth.ui.control.Icon;
import app.tilth.ui.control.NamePanel;
import app.tilth.ui.control.Overlay;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** Says whom the timeline is about, and lets a person, an organization or a tag be chosen by its name. */
final class ParticularMenu extends MenuButton {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final int PICTURE = 20;
    private static final int GLYPH = 14;
    private static final double WIDEST = 180;

    private final TimelineViewModel model;
    private final Overlay overlay;

    ParticularMenu(TimelineViewModel model, Overlay overlay) {
        this.model = model;
        this.overlay = overlay;
        getStyleClass().add("filter-menu");
        setId("timeline-who");
        setMnemonicParsing(false);
        setMinWidth(0);
        setMaxWidth(WIDEST);
        // There is no menu to press upon and let go in: the panel opens once the mouse is let go.
        addEventFilter(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        setOnMouseClicked(_ -> show());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE
                    || event.getCode() == KeyCode.ENTER
                    || event.getCode() == KeyCode.DOWN) {
                event.consume();
                show();
            }
        });
        model.filterProperty().subscribe(_ -> tell());
        model.shownProperty().subscribe(_ -> tell());
    }

    private void tell() {
        TimelineFilter filter = model.filterProperty().get();
        String names = Stream.of(model.nameOf(filter.person()), filter.organization(), filter.tag())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
        setText(names.isEmpty() ? TEXTS.get("who.all") : names);
        setAccessibleText(TEXTS.get("who.spoken", getText()));
        pseudoClassStateChanged(ON, !names.isEmpty());
    }

    /** There are too many names for a menu: they are found by typing. */
    @Override
    public void show() {
        overlay.openPanel(
                new NamePanel<>(TEXTS.get("who"), TEXTS.get("who.prompt"), this::look, ParticularMenu::row, chosen -> {
                    overlay.close();
                    model.filter(chosen.in(model.filterProperty().get()));
                }),
                this);
    }

    private void look(String typed, Consumer<List<Particular>> found) {
        boolean isSome = model.filterProperty().get().isParticular();
        model.called(
                typed,
                called -> found.accept(Stream.concat(
                                Stream.<Particular>of(new Particular.Anyone()).filter(_ -> typed.isBlank() && isSome),
                                called.stream())
                        .toList()));
    }

    private static HBox row(Particular one) {
        var name = new Label(one.name().isEmpty() ? TEXTS.get("who.all") : one.name());
        name.getStyleClass().add("name");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        return new HBox(picture(one), name);
    }

    private static Node picture(Particular one) {
        return switch (one) {
            case Particular.Anyone _ -> Icon.of(Feather.USERS, GLYPH);
            case Particular.Someone(long person, String name) -> new Avatar(person, name, PICTURE);
            case Particular.At _ -> Icon.of(Feather.BRIEFCASE, GLYPH);
            case Particular.Tagged _ -> Icon.of(Feather.TAG, GLYPH);
        };
    }
}
