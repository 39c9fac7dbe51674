package app.tilth.ui.person;

import static app.tilth.ui.person.PersonViewModel.TEXTS;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.EmptyState;
import app.tilth.ui.control.Gradual;
import app.tilth.ui.control.Sight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What took place, newest first, a page at a time: thousands of rows would make every redraw slow. */
final class MomentList extends VBox {
    private static final int FIRST = 40;
    private static final int MORE = 200;
    /** As many as one frame has time for. */
    private static final int AT_ONCE = 4;

    private final RowDeeds deeds;
    /** The rows made so far; those not needed stay where they are, out of sight. */
    private final List<MomentRow> rows = new ArrayList<>();

    private final StackPane end = new StackPane();
    private List<Moment> moments = List.of();
    private MomentFilter filter = new MomentFilter.All();
    private final Gradual filling;
    private int built;
    private int shown = FIRST;
    private int inSight;
    private String call = "";
    /** What the keyboard is on and was put on another day: it goes along to where that is now. */
    private Optional<Moment> held = Optional.empty();

    /**
     * @param filling makes the rows that are not at once in sight
     */
    MomentList(RowDeeds deeds, Gradual filling) {
        this.deeds = deeds;
        this.filling = filling;
        getStyleClass().add("moments");
        end.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(end);
    }

    /** Shows another person’s moments, all kinds, from the newest on. */
    void begin(PersonPage page) {
        filter = new MomentFilter.All();
        shown = FIRST;
        inSight = 0;
        forget();
        show(page);
    }

    /** Lets go of rows that only a long look at one person needed. */
    private void forget() {
        if (rows.size() > FIRST) {
            getChildren().remove(FIRST, rows.size());
            rows.subList(FIRST, rows.size()).clear();
        }
    }

    void show(PersonPage page) {
        call = page.call();
        moments = page.moments();
        rebuild();
    }

    void filter(MomentFilter wanted) {
        filter = wanted;
        shown = FIRST;
        rebuild();
    }

    private void rebuild() {
        int build = ++built;
        held = rows.stream()
                .filter(Node::isFocused)
                .findFirst()
                .map(MomentRow::shown)
                .filter(moment -> deeds.moved().filter(moment::isSameAs).isPresent());
        List<Moment> fitting = moments.stream().filter(filter::shows).toList();
        // As many rows as there were, so that the page keeps its place.
        int wanted = Math.min(shown, fitting.size());
        int first = Math.min(wanted, Math.max(AT_ONCE, inSight));
        boolean moves = rows.stream().skip(first).anyMatch(Node::isFocused);
        rows.stream().skip(first).forEach(row -> Sight.put(row, false));
        Sight.put(end, false);
        fill(fitting.subList(0, first), 0);
        List<Runnable> rest = new ArrayList<>();
        for (int from = first; from < wanted; from += AT_ONCE) {
            int at = from;
            List<Moment> some = fitting.subList(from, Math.min(wanted, from + AT_ONCE));
            rest.add(() -> fill(some, at));
        }
        if (first == wanted) {
            end(fitting.size());
        } else {
            rest.add(() -> end(fitting.size()));
        }
        filling.add(rest.stream().map(part -> unlessOvertaken(part, build)).toList());
        if (moves && first > 0) {
            rows.get(first - 1).requestFocus();
        }
    }

    private Runnable unlessOvertaken(Runnable part, int build) {
        return () -> {
            if (build == built) {
                part.run();
            }
        };
    }

    private void fill(List<Moment> some, int from) {
        for (int i = 0; i < some.size(); i++) {
            if (from + i == rows.size()) {
                rows.add(new MomentRow(some.get(i), deeds));
                getChildren().add(rows.size() - 1, rows.getLast());
                Sight.style(rows.getLast());
            }
            MomentRow row = rows.get(from + i);
            boolean follows = from + i > 0
                    && rows.get(from + i - 1)
                            .shown()
                            .happened()
                            .day()
                            .equals(some.get(i).happened().day());
            row.show(some.get(i), !follows);
            Sight.put(row, true);
            if (held.filter(some.get(i)::isSameAs).isPresent() && !row.isFocused() && isFocusWithin()) {
                row.requestFocus();
            }
        }
        inSight = from + some.size();
    }

    /** What stands under the rows. */
    private void end(int fitting) {
        end.getChildren().clear();
        if (moments.isEmpty()) {
            end.getChildren()
                    .add(new EmptyState(TEXTS.get("moments.none"), TEXTS.get("moments.none.more", call))
                            .offering(new ActionButton(Weight.SOFT, TEXTS.get("moments.none.do"), deeds::interaction)));
        } else if (fitting == 0) {
            end.getChildren().add(new EmptyState(TEXTS.get("moments.none-fits"), TEXTS.get("moments.none-fits.more")));
        } else if (fitting > shown) {
            end.getChildren()
                    .add(new ActionButton(Weight.QUIET, TEXTS.get("moments.more", fitting - shown), this::showMore)
                            .compact());
        }
        Sight.style(end);
        Sight.put(end, !end.getChildren().isEmpty());
    }

    private void showMore() {
        shown += MORE;
        rebuild();
    }
}
