package app.tilth.ui.timeline;

import static app.tilth.ui.timeline.TimelineViewModel.TEXTS;

import app.tilth.capture.DayOrder;
import app.tilth.capture.SpokenDay;
import app.tilth.ui.control.EmptyState;
import app.tilth.ui.control.Focus;
import app.tilth.ui.control.OneLineDialog;
import app.tilth.ui.control.Overlay;
import app.tilth.ui.control.Sight;
import app.tilth.ui.control.Waiting;
import app.tilth.ui.entry.EntryDialogs;
import app.tilth.ui.entry.Who;
import app.tilth.ui.shell.Beginning;
import app.tilth.words.Dates;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Everything that took place: all years in a strip, lanes for the days that are looked at, and these day by day. */
public final class TimelineView extends StackPane implements Beginning {
    private final TimelineViewModel model;
    private final Overlay overlay;
    private final EntryDialogs entries;
    private final TimelineHeading heading;
    private final HappeningList list;

    public TimelineView(TimelineViewModel model, Overlay overlay, EntryDialogs entries) {
        this.model = model;
        this.overlay = overlay;
        this.entries = entries;
        getStyleClass().add("timeline");
        setMinSize(0, 0);
        heading = new TimelineHeading(model, overlay, this::askDay);
        list = new HappeningList(model, this::edit, this::remove);
        VBox.setVgrow(list, Priority.ALWAYS);
        var lanes = new LaneArea(model);
        var card = new VBox(lanes);
        card.getStyleClass().addAll("card", "lane-card");
        VBox.setVgrow(lanes, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.SOMETIMES);
        var page = new VBox(heading, new StripCard(model), card, list);
        page.getStyleClass().add("timeline-page");
        page.setMinSize(0, 0);
        var none = new EmptyState(TEXTS.get("none.title"), TEXTS.get("none.sentence"));
        var waiting = new Waiting();
        getChildren().addAll(page, none, waiting);
        model.shownProperty().subscribe(shown -> {
            boolean empty = shown.filter(now -> now.chronicle().size() == 0).isPresent();
            Sight.put(none, empty);
            Sight.put(page, shown.isPresent() && !empty);
            if (shown.isPresent()) {
                waiting.end();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
        visibleProperty().subscribe(model::seen);
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.G && !isTyping()) {
            askDay();
        } else if (event.getCode() == KeyCode.P && !isTyping()) {
            heading.choose();
        } else if (event.getCode() == KeyCode.ESCAPE
                && !model.filterProperty().get().isAll()) {
            model.filter(TimelineFilter.ALL);
        } else {
            return;
        }
        event.consume();
    }

    private void onTyped(KeyEvent event) {
        if (event.getCharacter().equals("/") && !isTyping()) {
            heading.type();
            event.consume();
        }
    }

    private boolean isTyping() {
        return getScene() != null && getScene().getFocusOwner() instanceof TextInputControl;
    }

    private void askDay() {
        OneLineDialog.open(
                overlay,
                new OneLineDialog.Wording(TEXTS.get("jump.title"), TEXTS.get("jump.prompt"), TEXTS.get("jump.do")),
                words -> day(words)
                        .map(day -> new OneLineDialog.Reading(Dates.full(day) + ' ' + Dates.year(day), true))
                        .orElseGet(() -> new OneLineDialog.Reading(TEXTS.get("jump.nonsense"), false)),
                words -> day(words).ifPresent(this::jump));
    }

    private Optional<LocalDate> day(String words) {
        return model.shownProperty()
                .get()
                .flatMap(shown -> SpokenDay.read(words, shown.book().day(), false, DayOrder.monthFirst())
                        .day());
    }

    private void jump(LocalDate day) {
        int to = Math.toIntExact(day.toEpochDay());
        model.jump(to);
        list.reveal(to);
    }

    private void edit(Shown shown, int entry) {
        with(shown, entry, who -> {
            if (shown.chronicle().interaction(entry) > 0) {
                entries.interaction(who, shown.chronicle().interaction(entry));
            } else {
                entries.exchange(who, shown.chronicle().exchange(entry));
            }
        });
    }

    private void remove(Shown shown, int entry) {
        with(shown, entry, who -> {
            if (shown.chronicle().interaction(entry) > 0) {
                entries.removeInteraction(who, shown.chronicle().interaction(entry));
            } else {
                entries.removeExchange(who, shown.chronicle().exchange(entry));
            }
        });
    }

    /** Does something with the first who took part. */
    private static void with(Shown shown, int entry, Consumer<Who> deed) {
        if (shown.chronicle().peopleIn(entry) > 0) {
            shown.folk()
                    .find(shown.chronicle().person(entry, 0))
                    .ifPresent(figure -> deed.accept(new Who(figure.id(), figure.name(), figure.organization())));
        }
    }

    @Override
    public void begin() {
        model.open();
        Node owner = getScene().getFocusOwner();
        if (owner == null || !Focus.isWithin(owner, this)) {
            list.requestFocus();
        }
    }
}
