package app.tilth.bench;

import app.tilth.model.Circle;
import app.tilth.model.Warmth;
import app.tilth.tie.Readiness;
import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.Avatar;
import app.tilth.ui.control.BalanceBar;
import app.tilth.ui.control.Chip;
import app.tilth.ui.control.CircleGlyph;
import app.tilth.ui.control.EmptyState;
import app.tilth.ui.control.Icon;
import app.tilth.ui.control.KeyCap;
import app.tilth.ui.control.Mark;
import app.tilth.ui.control.ReadinessChip;
import app.tilth.ui.control.Tag;
import app.tilth.ui.control.Toast;
import app.tilth.ui.control.WarmthGlyph;
import app.tilth.ui.task.ErrorReport;
import app.tilth.ui.task.Notice;
import app.tilth.ui.words.Texts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Every control in every state on one sheet of 1440 × 900. */
final class ComponentSheet extends Pane {
    private static final List<String> STATES = List.of("Rest", "Hover", "Focus", "Pressed", "Off");

    ComponentSheet() {
        getStyleClass().add("component-sheet");
        getStylesheets()
                .add(Objects.requireNonNull(ComponentSheet.class.getResource("components.css"))
                        .toExternalForm());
        put(44, 36, head());
        put(964, 46, scale());
        put(
                44,
                99,
                section("Surfaces and text", swatches("paper card subtle inset border fg-subtle fg-muted fg-default")));
        put(766, 99, section("Meaning", swatches("moss gave received need cooling new dormant")));
        put(44, 207, section("Warmth", warmths()));
        put(423, 207, section("Circle", circles()));
        put(768, 207, section("Chips", chips()));
        put(1083, 207, section("Readiness", readiness()));
        put(44, 349, section("Buttons", buttons()));
        put(752, 349, section("Account", accounts()));
        put(1048, 349, section("Avatar", avatars()));
        put(44, 593, section("Toasts", toasts()));
        put(480, 593, section("Empty state", empty()));
        put(964, 593, section("Field and row focus", focus()));
    }

    private void put(double x, double y, Node node) {
        node.relocate(x, y);
        getChildren().add(node);
    }

    private static Label text(String words, String... styleClasses) {
        var label = new Label(words);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    private static HBox row(double gap, Node... nodes) {
        var row = new HBox(gap, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Node section(String title, Node content) {
        return new VBox(10, text(title, "section-title"), content);
    }

    private static Node head() {
        return row(14, Mark.of(36), text("Tilth", "display"), text("component sheet", "lead", "muted"));
    }

    private static Node scale() {
        var row = row(
                12,
                text("11 caption", "caption"),
                text("12 detail", "detail"),
                text("13 body", "body"),
                text("15 lead", "lead"),
                text("20 title", "title"),
                text("28 page", "display"));
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }

    private static Node swatches(String names) {
        return row(
                10,
                Stream.of(names.split(" "))
                        .map(name -> {
                            var colour = new Region();
                            colour.getStyleClass().addAll("swatch", "swatch-" + name);
                            return new VBox(5, colour, text(name.replace('-', ' '), "caption", "muted"));
                        })
                        .toArray(Node[]::new));
    }

    private static Node under(Node glyph, String word) {
        var both = new VBox(9, glyph, text(word, "detail", "muted"));
        both.setAlignment(Pos.CENTER);
        return both;
    }

    private static Node warmths() {
        return row(
                26,
                Stream.of(Warmth.THRIVING, Warmth.STEADY, Warmth.COOLING, Warmth.DORMANT, Warmth.NEW)
                        .map(warmth -> under(WarmthGlyph.of(warmth, 36), Texts.get("warmth", warmth)))
                        .toArray(Node[]::new));
    }

    private static Node circles() {
        return row(
                26,
                Stream.of(Circle.values())
                        .map(circle -> under(CircleGlyph.of(circle, 36), Texts.get("circle", circle)))
                        .toArray(Node[]::new));
    }

    private static Node chips() {
        return new VBox(
                10,
                row(8, Chip.of(Warmth.COOLING), Chip.of(Warmth.THRIVING), Chip.of(Circle.FRIENDS)),
                row(8, text("grid", "tag-chip"), text("Oslo", "tag-chip"), Chip.need("By next spring")));
    }

    private static Node readiness() {
        return new VBox(
                8, Stream.of(Readiness.Word.values()).map(ReadinessChip::of).toArray(Node[]::new));
    }

    private static Node buttons() {
        var grid = new GridPane(14, 12);
        for (int state = 0; state < STATES.size(); state++) {
            grid.add(text(STATES.get(state), "detail", "muted"), state + 1, 0);
        }
        record Kind(String name, Weight weight, Feather icon, String words) {}
        var kinds = List.of(
                new Kind("Primary", Weight.PRIMARY, Feather.PLUS, "Log"),
                new Kind("Soft", Weight.SOFT, Feather.EDIT_2, "Say hello"),
                new Kind("Plain", Weight.PLAIN, Feather.EDIT_2, "Write"),
                new Kind("Quiet", Weight.QUIET, Feather.CLOCK, "Snooze"));
        for (int at = 0; at < kinds.size(); at++) {
            Kind kind = kinds.get(at);
            var name = text(kind.name, "detail", "muted");
            name.setMinWidth(62);
            grid.add(name, 0, at + 1);
            for (int state = 0; state < STATES.size(); state++) {
                var button = new ActionButton(kind.weight, kind.words, () -> {}).leading(kind.icon);
                show(button, STATES.get(state));
                grid.add(button, state + 1, at + 1);
            }
        }
        return grid;
    }

    private static void show(Node button, String state) {
        var pseudo = Map.of("Hover", "hover", "Focus", "focus-visible", "Pressed", "armed");
        if (pseudo.containsKey(state)) {
            button.pseudoClassStateChanged(PseudoClass.getPseudoClass(pseudo.getOrDefault(state, "")), true);
        }
        button.setDisable(state.equals("Off"));
    }

    private static Node accounts() {
        var grid = new GridPane(22, 8);
        record Amounts(String name, int gave, int received, int asked) {}
        var all = List.of(
                new Amounts("Healthy", 9, 4, 1),
                new Amounts("Even", 5, 5, 0),
                new Amounts("Mostly taken", 1, 4, 2),
                new Amounts("Not begun", 0, 0, 0));
        for (int at = 0; at < all.size(); at++) {
            Amounts amounts = all.get(at);
            var bar = new BalanceBar(8);
            bar.setPrefWidth(140);
            bar.show(amounts.gave, amounts.received, amounts.asked, amounts.name);
            grid.addRow(at, text(amounts.name, "body"), bar);
        }
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        grid.add(
                row(
                        0,
                        text(Texts.get("today.gave"), "caption", "muted"),
                        gap,
                        text(Texts.get("today.received"), "caption", "muted")),
                1,
                all.size());
        return grid;
    }

    private static Node avatars() {
        return new VBox(
                10,
                row(
                        10,
                        new Avatar(5, "Priya Raman", 76),
                        new Avatar(2, "Dele Adeyemi", 44),
                        new Avatar(7, "Mei-Ling Zhao", 32),
                        new Avatar(3, "Ana Beltrán", 24)),
                row(
                        8,
                        Stream.of(
                                        "Noor Haddad",
                                        "Joon Park",
                                        "Naledi Mokoena",
                                        "Tomasz Wiśniewski",
                                        "Yara Diop",
                                        "Hana Kobayashi")
                                .map(name -> new Avatar(name.hashCode(), name, 28))
                                .toArray(Node[]::new)));
    }

    private static Node toasts() {
        var undo = Texts.get("undo");
        var toasts = new VBox(
                10,
                new Toast(Notice.done("Logged a coffee with Ana.").offering(undo, () -> {}), () -> {}),
                new Toast(
                        new Notice(Notice.Mood.SNOOZED, "Snoozed Viktor until Monday.", Optional.empty())
                                .offering(undo, () -> {}),
                        () -> {}),
                new Toast(Notice.failed(new ErrorReport("T-1A2B", "The file is in use by another window.")), () -> {}));
        toasts.getChildren().forEach(toast -> ((Region) toast).setPrefWidth(392));
        return toasts;
    }

    private static Node empty() {
        var state = new EmptyState("Nothing planted yet", "Name one thing you may want one day. There is no hurry.")
                .offering(new ActionButton(Weight.SOFT, "Add a need", () -> {}).leading(Feather.PLUS));
        state.getStyleClass().add("card");
        state.setPrefWidth(440);
        return state;
    }

    private static Node focus() {
        var field = new TextField("Noor");
        field.getStyleClass().add("with-icon");
        field.setPrefWidth(300);
        field.pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), true);
        var icon = Icon.of(Feather.SEARCH, 14);
        var both = new StackPane(field, icon);
        both.getStyleClass().add("field-with-icon");
        both.setMinWidth(300);
        both.setMaxWidth(300);
        StackPane.setAlignment(icon, Pos.CENTER_LEFT);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var person = row(
                10,
                new Avatar(3, "Noor Haddad", 28),
                new VBox(text("Noor Haddad", "name"), text("Product, Havvind", "detail", "muted")),
                gap,
                Tag.of(Warmth.STEADY));
        person.getStyleClass().addAll("card", "suggestion");
        person.pseudoClassStateChanged(PseudoClass.getPseudoClass("current"), true);
        return new VBox(
                12,
                both,
                person,
                row(
                        8,
                        new KeyCap("Ctrl K"),
                        text("jump", "detail", "muted"),
                        new KeyCap("Ctrl N"),
                        text("log", "detail", "muted"),
                        new KeyCap("/"),
                        text("filter", "detail", "muted")));
    }
}
