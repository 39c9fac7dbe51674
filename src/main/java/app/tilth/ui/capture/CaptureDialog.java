package app.tilth.ui.capture;

import static app.tilth.ui.capture.CaptureViewModel.TEXTS;

import app.tilth.capture.Corrections;
import app.tilth.capture.Mention;
import app.tilth.capture.NameBook.Named;
import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.Icon;
import app.tilth.ui.control.KeyCap;
import app.tilth.ui.control.Overlay;
import app.tilth.ui.control.Sight;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** The capture: one line, what is understood of it, what grows from it. Nothing is stored before Enter. */
public final class CaptureDialog extends VBox {
    private static final double FROM_TOP = 128;
    private static final Duration KEPT_AFTER = Duration.millis(700);

    private final CaptureViewModel model;
    private final Overlay overlay;
    private final LineField line = new LineField();
    private final ChipRow chips;
    private final HBox doubt = new HBox();
    private final Label summary = new Label();
    private final Label objection = new Label();
    private final GrowthList growths;
    private final PauseTransition keep = new PauseTransition(KEPT_AFTER);

    public CaptureDialog(CaptureViewModel model, Overlay overlay) {
        this.model = model;
        this.overlay = overlay;
        getStyleClass().addAll("dialog-card", "capture");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        StackPane.setMargin(this, new Insets(FROM_TOP, 0, 0, 0));
        setAccessibleText(TEXTS.get("title"));
        chips = new ChipRow(model, new ChipChoices(model, this::insert));
        growths = new GrowthList(model);
        doubt.getStyleClass().add("capture-doubt");
        doubt.setFillHeight(false);
        summary.getStyleClass().addAll("detail", "muted", "capture-summary");
        objection.getStyleClass().addAll("detail", "clay", "capture-objection");
        List.of(summary, objection).forEach(label -> label.setWrapText(true));
        var top = new HBox(Icon.of(Feather.EDIT_2, 18), line);
        top.getStyleClass().add("capture-top");
        HBox.setHgrow(line, Priority.ALWAYS);
        var head = new VBox(top, chips, doubt, summary, objection);
        head.getStyleClass().add("capture-head");
        getChildren().addAll(head, growths, footer());
        line.area().textProperty().bindBidirectional(model.lineProperty());
        line.area().addEventFilter(KeyEvent.KEY_PRESSED, this::onLineKey);
        keep.setOnFinished(_ -> model.keep());
        model.lineProperty().subscribe((_, _) -> keep.playFromStart());
        model.readingProperty().subscribe(this::show);
        model.choiceProperty().subscribe(_ -> grow(model.readingProperty().get()));
        model.objectionProperty().subscribe(text -> {
            objection.setText(text);
            Sight.put(objection, !text.isEmpty());
        });
    }

    /**
     * Opens over the window, with what was typed before and not saved.
     *
     * @param words to begin with in its place, may be empty
     */
    public void open(String words) {
        if (!words.isBlank()) {
            model.lineProperty().set(words);
        }
        overlay.openDialog(this, this::leave);
        TextArea area = line.area();
        model.begin(area::end);
        area.requestFocus();
        area.end();
    }

    private void leave() {
        keep.stop();
        model.keep();
    }

    /** Keeps what is typed; the window is closing. */
    public void close() {
        if (keep.getStatus() == Animation.Status.RUNNING) {
            leave();
        }
    }

    private void show(Optional<CaptureReading> reading) {
        chips.show(reading);
        Sight.put(chips, reading.isPresent());
        line.show(
                reading.map(read -> read.draft().text()).orElse(""),
                reading.map(read -> read.draft().passages()).orElse(List.of()));
        Optional<CaptureReading.Doubt> unsure = reading.flatMap(CaptureReading::doubt);
        doubt.getChildren().clear();
        Sight.put(doubt, unsure.isPresent());
        unsure.ifPresent(this::show);
        String rest = reading.map(read -> read.draft().summary()).orElse("");
        summary.setText(TEXTS.get("summary", rest));
        Sight.put(summary, !rest.isEmpty());
        grow(reading);
    }

    private void grow(Optional<CaptureReading> reading) {
        growths.show(
                reading.map(CaptureReading::growths).orElse(List.of()),
                reading.map(CaptureReading::today).orElse(LocalDate.EPOCH));
    }

    private void show(CaptureReading.Doubt unsure) {
        Mention mention = unsure.mention();
        String words = mention.words();
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        if (mention.isNew()) {
            doubt.getChildren()
                    .setAll(
                            Icon.of(Feather.USERS, 14),
                            said(muted(TEXTS.get("doubt.new", words)), name(words), muted(TEXTS.get("doubt.new.end"))));
            return;
        }
        mention.chosen().ifPresent(chosen -> {
            String shown = chosen.role().isEmpty()
                    ? TEXTS.get("doubt.chosen", chosen.fullName())
                    : TEXTS.get("doubt.chosen.role", chosen.fullName(), where(chosen.role()));
            String because =
                    unsure.reason().isEmpty() ? TEXTS.get("doubt.bare") : TEXTS.get("doubt.because", unsure.reason());
            doubt.getChildren()
                    .setAll(
                            Icon.of(Feather.USERS, 14),
                            said(
                                    muted(TEXTS.get(
                                            takesAnS(words) ? "doubt" : "doubt.called",
                                            mention.candidates().size(),
                                            words)),
                                    name(shown),
                                    muted(because)),
                            gap);
            mention.candidates().stream()
                    .filter(other -> !other.equals(chosen))
                    .findFirst()
                    .ifPresent(other -> doubt.getChildren().add(instead(words, other)));
        });
    }

    /** “Two Anas”, but not “two Jameses”. */
    private static boolean takesAnS(String name) {
        int last = name.isEmpty() ? ' ' : name.codePointBefore(name.length());
        return Character.UnicodeScript.of(last) == Character.UnicodeScript.LATIN && "sxzSXZ".indexOf(last) < 0;
    }

    /** Where they are tells two of a name apart in fewer words than what they do there. */
    private static String where(String role) {
        return role.substring(role.lastIndexOf(", ") < 0 ? 0 : role.lastIndexOf(", ") + 2);
    }

    private static TextFlow said(Text... parts) {
        var line = new TextFlow(parts);
        line.getStyleClass().add("capture-doubt-words");
        line.setMinWidth(0);
        return line;
    }

    private ActionButton instead(String words, Named other) {
        return new ActionButton(
                        Weight.LINK,
                        TEXTS.get("doubt.instead", other.fullName()),
                        () -> model.correct((Corrections said) -> said.meaning(words, Optional.of(other))))
                .compact();
    }

    private static Text muted(String text) {
        return part(text, "muted-part");
    }

    private static Text name(String text) {
        return part(text, "strong-part");
    }

    private static Text part(String words, String style) {
        var text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }

    private HBox footer() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var footer = new HBox(
                key("enter", "save", () -> save(true)),
                key("tab", "chip", this::toChips),
                key("another", "another", () -> save(false)),
                gap,
                key("esc", "close", overlay::close));
        footer.getStyleClass().add("capture-footer");
        return footer;
    }

    private static ActionButton key(String key, String words, Runnable deed) {
        var button = new ActionButton(Weight.QUIET, TEXTS.get("footer." + words), deed).compact();
        button.leading(new KeyCap(TEXTS.get("key." + key)));
        button.setFocusTraversable(false);
        return button;
    }

    private void toChips() {
        chips.begin();
    }

    private void save(boolean closing) {
        model.save(() -> {
            if (closing) {
                overlay.close();
            } else {
                line.area().requestFocus();
            }
        });
    }

    private void insert(String words) {
        TextArea area = line.area();
        area.end();
        String text = area.getText().stripTrailing();
        boolean stopped = words.startsWith(".") && (text.isEmpty() || text.endsWith("."));
        area.setText(text + (stopped ? words.substring(1) : words));
        area.requestFocus();
        area.end();
    }

    private void onLineKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
            save(!event.isShortcutDown());
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && !event.isShiftDown()) {
            toChips();
            event.consume();
        }
    }
}
