package app.tilth.ui.timeline;

import static app.tilth.ui.timeline.TimelineViewModel.TEXTS;

import app.tilth.ui.control.FilledFirst;
import app.tilth.ui.control.Pause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Day by day what is looked at, newest first; rows are made only for what is in sight, however much there is. */
final class HappeningList extends ListView<Lines.Line> {
    /** The list follows the frame of the strip when that rests: rows that rush by cannot be read, and make it heavy. */
    private static final Duration REST = Duration.millis(60);

    private final TimelineViewModel model;
    private final BiConsumer<Shown, Integer> edit;
    private final BiConsumer<Shown, Integer> remove;
    private final List<HappeningCell> cells = new ArrayList<>();
    private @Nullable Lines lines;
    private @Nullable Shown listed;
    /** Whether others take the place of what was listed: what is chosen meanwhile nobody chose. */
    private boolean filling;

    private final Pause following = new Pause(REST);

    /**
     * @param edit opens an entry to be told differently
     * @param remove takes an entry away
     */
    HappeningList(TimelineViewModel model, BiConsumer<Shown, Integer> edit, BiConsumer<Shown, Integer> remove) {
        this.model = model;
        this.edit = edit;
        this.remove = remove;
        getStyleClass().add("happening-list");
        setId("happenings");
        setAccessibleText(TEXTS.get("list.spoken"));
        setPlaceholder(new Label(TEXTS.get("list.none")));
        setMinHeight(0);
        setCellFactory(_ -> {
            var cell = new HappeningCell(model);
            cells.add(cell);
            return cell;
        });
        FilledFirst.in(this);
        model.shownProperty().subscribe(_ -> show());
        model.stretchProperty().subscribe(_ -> following.then(this::show));
        model.said().revisionProperty().subscribe(_ -> cells.forEach(HappeningCell::renew));
        model.pickedProperty().subscribe(this::follow);
        getSelectionModel().selectedItemProperty().subscribe((before, now) -> choose(before, now));
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                entry().ifPresent(entry -> listed().ifPresent(shown -> edit.accept(shown, entry)));
            }
        });
    }

    private void show() {
        model.shownProperty().get().ifPresent(shown -> {
            boolean same = shown.equals(listed);
            lines = new Lines(shown, model.stretchProperty().get());
            listed = shown;
            filling = true;
            setItems(FXCollections.observableList(lines));
            getSelectionModel().clearSelection();
            filling = false;
            if (same) {
                scrollTo(0);
            } else {
                follow(model.pickedProperty().get());
            }
        });
    }

    private Optional<Shown> listed() {
        return Optional.ofNullable(listed);
    }

    private Optional<Integer> entry() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem())
                .map(Lines.Line::entry)
                .filter(entry -> entry >= 0);
    }

    /** What is picked elsewhere is chosen here. */
    private void follow(Optional<Picked> picked) {
        Lines now = lines;
        if (now == null) {
            return;
        }
        listed().flatMap(shown -> picked.flatMap(it -> it.in(shown.chronicle())).filter(shown::fits))
                .map(now::ofEntry)
                .filter(index -> index >= 0)
                .filter(index -> index != getSelectionModel().getSelectedIndex())
                .ifPresent(index -> {
                    getSelectionModel().select(index);
                    scrollTo(Math.max(0, index - 1));
                });
    }

    private void choose(Lines.@Nullable Line before, Lines.@Nullable Line now) {
        if (now == null || listed == null || filling) {
            return;
        }
        if (now.entry() >= 0) {
            model.pickedProperty().set(Optional.of(Picked.of(listed.chronicle(), now.entry())));
        } else {
            // A line that only gives room is passed over, whichever way one came.
            int at = getSelectionModel().getSelectedIndex();
            boolean down = before == null || before.day() >= now.day();
            int next = down && at + 1 < getItems().size() ? at + 1 : at - 1;
            Platform.runLater(() -> {
                if (getSelectionModel().getSelectedIndex() == at) {
                    getSelectionModel().select(next);
                    getFocusModel().focus(next);
                }
            });
        }
    }

    /** Brings a day to the top, once the list has followed the frame of the strip. */
    void reveal(int day) {
        following.then(() -> {
            show();
            Lines now = lines;
            if (now != null) {
                scrollTo(now.of(day));
            }
        });
    }

    private void onKey(KeyEvent event) {
        Optional<Shown> shown = listed();
        Optional<Integer> entry = entry();
        if (shown.isEmpty() || event.isShortcutDown()) {
            return;
        }
        if (event.isAltDown()) {
            int days = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
            if (days != 0 && entry.isPresent()) {
                int to = shown.get().chronicle().day(entry.get()) + days;
                model.pickedProperty()
                        .set(Optional.of(
                                Picked.of(shown.get().chronicle(), entry.get()).on(to)));
                model.redating().move(shown.get(), entry.get(), to);
                event.consume();
            }
            return;
        }
        if (Zoom.key(model, event)) {
            event.consume();
            return;
        }
        if (entry.isPresent() && does(shown.get(), entry.get(), event.getCode())) {
            event.consume();
        }
    }

    /** What is removed leaves the keyboard with what comes after, or with what came before the last. */
    private void pickBeside(int entry) {
        int at = getSelectionModel().getSelectedIndex();
        Optional.ofNullable(listed)
                .flatMap(shown -> IntStream.concat(
                                IntStream.range(at + 1, getItems().size()),
                                IntStream.iterate(at - 1, i -> i >= 0, i -> i - 1))
                        .map(i -> getItems().get(i).entry())
                        .filter(other -> other >= 0 && other != entry)
                        .mapToObj(other -> Picked.of(shown.chronicle(), other))
                        .findFirst())
                .ifPresent(beside -> model.pickedProperty().set(Optional.of(beside)));
    }

    private boolean does(Shown shown, int entry, KeyCode key) {
        switch (key) {
            case ENTER -> {
                if (shown.chronicle().peopleIn(entry) > 0) {
                    model.openPerson(shown.chronicle().person(entry, 0));
                }
            }
            case E -> edit.accept(shown, entry);
            case M -> model.redating().join(Happened.of(shown, entry));
            case S -> model.redating().split(Happened.of(shown, entry));
            case DELETE -> {
                pickBeside(entry);
                remove.accept(shown, entry);
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
