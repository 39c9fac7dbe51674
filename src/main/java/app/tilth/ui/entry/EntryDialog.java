package app.tilth.ui.entry;

import static app.tilth.ui.entry.Entry.TEXTS;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.DialogCard;
import app.tilth.ui.control.Focus;
import app.tilth.ui.control.KeyCap;
import app.tilth.ui.control.Overlay;
import app.tilth.ui.control.Pick;
import app.tilth.ui.control.Sight;
import app.tilth.ui.control.TabOut;
import app.tilth.ui.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the four dialogs have in common: fields in rows, each with a sentence under it, and Save at the far right. */
abstract class EntryDialog {
    private static final int NOTE_ROWS = 3;

    final EntryViewModel model;
    private final Overlay overlay;
    private final DialogCard card;
    private final VBox rows = new VBox();
    private final List<Consumer<Values>> shown = new ArrayList<>();
    private final List<Consumer<Map<String, Remark>>> said = new ArrayList<>();

    EntryDialog(EntryViewModel model, Overlay overlay, String title) {
        this.model = model;
        this.overlay = overlay;
        card = new DialogCard(title, overlay::close);
        card.getStyleClass().add("entry-dialog");
        rows.getStyleClass().add("entry-rows");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var save = new ActionButton(Weight.PRIMARY, TEXTS.get("save"), this::save)
                .trailing(new KeyCap(TEXTS.get("save.key")));
        save.setId("entry-save");
        card.buttons(gap, new ActionButton(Weight.PLAIN, Texts.get("cancel"), overlay::close), save);
        card.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /** Puts the fields there, once. */
    abstract List<Node> fields();

    /** Where typing begins. */
    abstract Node first();

    /**
     * Opens with what is kept or was typed before.
     *
     * @param then is told when it was closed
     */
    void open(Runnable then) {
        model.begin(() -> {
            rows.getChildren().setAll(fields());
            var scroll = new ScrollPane(rows);
            scroll.setFitToWidth(true);
            Focus.keepInSight(scroll);
            scroll.getStyleClass().add("entry-scroll");
            card.show(scroll);
            model.valuesProperty().subscribe(values -> shown.forEach(show -> show.accept(values)));
            model.remarksProperty().subscribe(remarks -> said.forEach(say -> say.accept(remarks)));
            overlay.openDialog(card, () -> {
                model.keep();
                then.run();
            });
            first().requestFocus();
        });
    }

    private void save() {
        model.save(overlay::close);
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && (event.isShortcutDown() || !keepsEnter(event.getTarget()))) {
            save();
            event.consume();
        }
    }

    /** Text of several lines has a use for Enter itself, and so has a button. */
    private static boolean keepsEnter(EventTarget target) {
        return target instanceof TextArea || target instanceof ButtonBase;
    }

    /** A field under its name, with room for a sentence. */
    final VBox row(String field, String label, Node control) {
        var name = new Label(label);
        name.getStyleClass().addAll("detail", "entry-label");
        name.setLabelFor(control);
        var line = new HBox(name, control);
        line.getStyleClass().add("entry-line");
        HBox.setHgrow(control, Priority.ALWAYS);
        var remark = new Label();
        remark.setWrapText(true);
        remark.setMinHeight(Region.USE_PREF_SIZE);
        said.add(remarks -> say(remark, remarks.get(field)));
        say(remark, null);
        var row = new VBox(line, remark);
        row.getStyleClass().add("entry-row");
        return row;
    }

    private static void say(Label label, @Nullable Remark remark) {
        label.setText(remark == null ? "" : remark.text());
        label.getStyleClass()
                .setAll("label", "detail", "entry-remark", remark != null && remark.objection() ? "clay" : "muted");
        Sight.put(label, remark != null);
    }

    final TextField line(String field, String meaning, String prompt) {
        var line = new TextField();
        line.setPromptText(prompt);
        bind(line, field, meaning);
        return line;
    }

    final TextArea lines(String field, String meaning) {
        var lines = new TextArea();
        lines.setWrapText(true);
        lines.setPrefRowCount(NOTE_ROWS);
        bind(lines, field, meaning);
        TabOut.of(lines);
        return lines;
    }

    private void bind(TextInputControl control, String field, String meaning) {
        control.setAccessibleText(meaning);
        control.setId("entry-" + field.replace('.', '-'));
        control.textProperty().subscribe((_, text) -> model.set(field, text));
        shown.add(values -> {
            if (!control.getText().equals(values.text(field))) {
                control.setText(values.text(field));
            }
        });
        control.setText(model.valuesProperty().get().text(field));
    }

    final <E extends Enum<E>> Pick<E> pick(String field, String meaning, Class<E> of, Function<E, String> words) {
        return pick(field, meaning, List.of(of.getEnumConstants()), of, words);
    }

    final <E extends Enum<E>> Pick<E> pick(
            String field, String meaning, List<E> options, Class<E> of, Function<E, String> words) {
        var pick = new Pick<E>(meaning, options, words, chosen -> model.set(field, chosen.name()));
        pick.setId("entry-" + field.replace('.', '-'));
        shown.add(values -> values.choice(field, of).ifPresent(pick::show));
        model.valuesProperty().get().choice(field, of).ifPresent(pick::show);
        return pick;
    }

    final PeopleField people(String field, String meaning, int most) {
        var people = new PeopleField(meaning, most, model, chosen -> model.set(field, Who.write(chosen)));
        people.setId("entry-" + field);
        people.show(model.valuesProperty().get().people(field));
        return people;
    }

    /** What may be done along with saving, a tick for each. */
    final VBox offers() {
        var ticks = new VBox();
        ticks.getStyleClass().addAll("entry-ticks", "entry-offers");
        model.offersProperty().subscribe(offers -> {
            List<String> there = ticks.getChildren().stream().map(Node::getId).toList();
            if (!there.equals(offers.stream().map(EntryDialog::id).toList())) {
                ticks.getChildren().setAll(offers.stream().map(this::tick).toList());
            }
            for (int at = 0; at < offers.size(); at++) {
                show((CheckBox) ticks.getChildren().get(at), offers.get(at));
            }
            Sight.put(ticks, !offers.isEmpty());
        });
        return ticks;
    }

    private CheckBox tick(Offer offer) {
        var tick = new CheckBox();
        tick.setId(id(offer));
        tick.setWrapText(true);
        tick.setOnAction(_ -> {
            model.set(offer.field(), Offer.said(tick.isSelected()));
            if (tick.isSelected() && !offer.instead().isEmpty()) {
                model.set(offer.instead(), Offer.said(false));
            }
        });
        return tick;
    }

    private void show(CheckBox tick, Offer offer) {
        tick.setText(offer.words());
        tick.setSelected(offer.isIn(model.valuesProperty().get()));
    }

    private static String id(Offer offer) {
        return "entry-" + offer.field().replace('.', '-');
    }

    /** Shows a row only where it says something. */
    final void only(Node row, Predicate<Values> when) {
        Consumer<Values> show = values -> Sight.put(row, when.test(values));
        shown.add(show);
        show.accept(model.valuesProperty().get());
    }
}
