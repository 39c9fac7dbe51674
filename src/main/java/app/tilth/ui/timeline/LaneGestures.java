package app.tilth.ui.timeline;

import app.tilth.tie.Return;
import app.tilth.ui.words.Texts;
import app.tilth.words.Dates;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** How the lanes are moved in, what is picked on them, and how it is put on another day, by mouse and keys. */
final class LaneGestures {
    private static final double DRAGGED = 4;
    private static final double WHEEL_LANE = 40;
    private static final double STEP = .1;

    private final TimelineViewModel model;
    private final LaneArea area;
    private double pressedX;
    private double pressedY;
    private int gripped = -1;
    private boolean dragging;

    LaneGestures(TimelineViewModel model, LaneArea area) {
        this.model = model;
        this.area = area;
        area.addEventHandler(MouseEvent.MOUSE_PRESSED, this::onPress);
        area.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::onDrag);
        area.addEventHandler(MouseEvent.MOUSE_RELEASED, this::onRelease);
        area.addEventHandler(MouseEvent.MOUSE_MOVED, event -> look(x(event), y(event)));
        area.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> {
            area.tell(Optional.empty());
            area.tell(Optional.empty(), 0, 0);
        });
        area.addEventHandler(ScrollEvent.SCROLL, this::onScroll);
        area.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private double x(MouseEvent event) {
        return event.getX() - area.left();
    }

    private double y(MouseEvent event) {
        return event.getY() - area.above();
    }

    private void onScroll(ScrollEvent event) {
        area.picture().ifPresent(now -> {
            double x = event.getX() - area.left();
            if (x < 0) {
                area.scroll(-event.getDeltaY() / WHEEL_LANE);
                event.consume();
            } else {
                Zoom.scroll(model, event, now.scale().at(x));
            }
        });
    }

    private void look(double x, double y) {
        area.picture().ifPresent(now -> {
            int entry = x < 0 ? -1 : now.entryAt(x, y);
            Optional<Return> told = entry >= 0 || x < 0 ? Optional.empty() : now.returnAt(x, y);
            area.tell(told);
            Optional<String> words = entry >= 0
                    ? Optional.of(LaneArea.words(now.shown(), entry))
                    : told.map(StripReturns::sentence)
                            .or(() -> (x < 0 ? Optional.<Bar>empty() : now.barAt(x, y))
                                    .map(bar -> LaneArea.words(now.shown(), bar)));
            area.tell(words, x + area.left(), y + area.above());
        });
    }

    private void onPress(MouseEvent event) {
        area.requestFocus();
        dragging = false;
        gripped = -1;
        pressedX = event.getX();
        pressedY = event.getY();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        area.picture().ifPresent(now -> {
            int lane = now.laneAt(y(event));
            gripped = x(event) < 0 ? -1 : now.entryAt(x(event), y(event));
            pick(now, lane, gripped);
            if (x(event) < 0 && lane >= 0 && event.getClickCount() == 2) {
                visit(now, lane);
            }
        });
    }

    private void pick(LanePicture now, int lane, int entry) {
        area.look(new LanePicture.Look(area.look().told(), area.look().picked(), Optional.empty(), lane));
        if (entry >= 0) {
            model.pickedProperty().set(Optional.of(Picked.of(now.shown().chronicle(), entry)));
        }
    }

    private void onDrag(MouseEvent event) {
        dragging |= Math.hypot(event.getX() - pressedX, event.getY() - pressedY) > DRAGGED;
        if (!dragging || x(event) < 0) {
            return;
        }
        area.picture().ifPresent(now -> {
            if (gripped < 0) {
                model.look(model.stretchProperty()
                        .get()
                        .panned(
                                (pressedX - event.getX()) / now.scale().pixelsPerDay(),
                                now.shown().whole()));
                pressedX = event.getX();
            } else {
                int day = now.scale().day(x(event));
                ghost(Optional.of(day));
                area.tell(Optional.of(Dates.withWeekday(LocalDate.ofEpochDay(day))), event.getX(), event.getY());
            }
        });
    }

    private void ghost(Optional<Integer> day) {
        area.look(new LanePicture.Look(
                area.look().told(), area.look().picked(), day, area.look().lane()));
    }

    private void onRelease(MouseEvent event) {
        Optional<Integer> to = area.look().ghost();
        int entry = gripped;
        gripped = -1;
        ghost(Optional.empty());
        area.tell(Optional.empty(), 0, 0);
        if (dragging && entry >= 0) {
            area.picture().ifPresent(now -> to.ifPresent(day -> move(now.shown(), entry, day)));
        }
        dragging = false;
    }

    private void move(Shown shown, int entry, int day) {
        model.pickedProperty()
                .set(Optional.of(Picked.of(shown.chronicle(), entry).on(day)));
        model.redating().move(shown, entry, day);
    }

    private void visit(LanePicture now, int lane) {
        if (now.by() == By.PEOPLE && lane >= 0 && lane < now.shown().lanes(now.by())) {
            model.openPerson(now.shown().people()[lane]);
        }
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown()) {
            return;
        }
        area.picture().ifPresent(now -> {
            if (event.isAltDown() ? moves(now, event.getCode()) : goes(now, event)) {
                event.consume();
            }
        });
    }

    /** With Alt, the arrows put what is picked on another day. */
    private boolean moves(LanePicture now, KeyCode key) {
        int days = key == KeyCode.LEFT ? -1 : key == KeyCode.RIGHT ? 1 : 0;
        Optional<Integer> entry = model.pickedProperty()
                .get()
                .flatMap(picked -> picked.in(now.shown().chronicle()));
        if (days == 0 || entry.isEmpty()) {
            return false;
        }
        move(now.shown(), entry.get(), now.shown().chronicle().day(entry.get()) + days);
        return true;
    }

    private boolean goes(LanePicture now, KeyEvent event) {
        int lane = Math.max(0, area.look().lane());
        int lanes = now.shown().lanes(now.by());
        switch (event.getCode()) {
            case DOWN -> lane(now, Math.min(lanes - 1, area.look().lane() + 1));
            case UP -> lane(now, Math.max(0, lane - 1));
            case PAGE_DOWN -> lane(now, Math.min(lanes - 1, lane + 8));
            case PAGE_UP -> lane(now, Math.max(0, lane - 8));
            case HOME -> lane(now, 0);
            case END -> lane(now, lanes - 1);
            case LEFT -> step(now, lane, event.isShiftDown(), -1);
            case RIGHT -> step(now, lane, event.isShiftDown(), 1);
            case ENTER -> visit(now, area.look().lane());
            case ESCAPE -> {
                if (gripped >= 0) {
                    gripped = -1;
                    ghost(Optional.empty());
                } else if (model.pickedProperty().get().isPresent()) {
                    model.pickedProperty().set(Optional.empty());
                } else {
                    return false;
                }
            }
            default -> {
                return Zoom.key(model, event);
            }
        }
        return true;
    }

    private void lane(LanePicture now, int lane) {
        if (lane >= 0) {
            area.reveal(lane);
            pick(now, lane, -1);
            area.setAccessibleText(name(now, lane));
        }
    }

    private static String name(LanePicture now, int lane) {
        return now.by() == By.PEOPLE
                ? now.shown()
                        .folk()
                        .find(now.shown().people()[lane])
                        .map(Figure::name)
                        .orElse("")
                : Texts.get("circle", now.shown().circles().get(lane).circle());
    }

    /** To the next entry on the lane, which comes into sight; with Shift along the days. */
    private void step(LanePicture now, int at, boolean along, int way) {
        if (along || at >= now.shown().lanes(now.by())) {
            model.pan(way * STEP);
            return;
        }
        Lane lane = now.shown().lane(now.by(), at);
        int i = from(now, lane, way);
        while (i >= 0 && i < lane.entries() && !now.shown().fits(lane.entry(i))) {
            i += way;
        }
        if (i >= 0 && i < lane.entries()) {
            pick(now, at, lane.entry(i));
            if (!now.scale().stretch().has(lane.day(i))) {
                model.jump(lane.day(i));
            }
            area.setAccessibleText(LaneArea.words(now.shown(), lane.entry(i)));
        }
    }

    private int from(LanePicture now, Lane lane, int way) {
        Optional<Picked> picked = model.pickedProperty().get();
        Optional<Integer> entry = picked.flatMap(it -> it.in(now.shown().chronicle()));
        if (entry.isPresent()) {
            for (int i = lane.firstFrom(picked.get().day());
                    i < lane.entries() && lane.day(i) == picked.get().day();
                    i++) {
                if (lane.entry(i) == entry.get()) {
                    return i + way;
                }
            }
        }
        return way < 0
                ? lane.firstFrom(now.scale().stretch().last() + 1) - 1
                : lane.firstFrom(now.scale().stretch().first());
    }
}
