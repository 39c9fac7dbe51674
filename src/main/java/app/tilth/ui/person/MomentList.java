package app.tilth.ui.person;

import static app.tilth.ui.person.PersonViewModel.TEXTS;

import app.tilth.model.Exchange.Passed;
import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.EmptyState;
import app.tilth.ui.control.Gradual;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;

/** What took place, newest first, a page at a time: thousands of rows would make every redraw slow. */
final class MomentList extends VBox {
    private static final int FIRST = 40;
    private static final int MORE = 200;
    /** As many as one frame has time for. */
    private static final int AT_ONCE = 5;

    private final RowDeeds deeds;
    private List<Moment> moments = List.of();
    private MomentFilter filter = new MomentFilter.All();
    private final Gradual filling = new Gradual();
    private int shown = FIRST;
    private String call = "";

    MomentList(RowDeeds deeds) {
        this.deeds = deeds;
        getStyleClass().add("moments");
    }

    /** Shows another person’s moments, all kinds, from the newest on. */
    void begin(PersonPage page) {
        filter = new MomentFilter.All();
        shown = FIRST;
        getChildren().clear();
        show(page);
    }

    /** Shows at once what still comes. */
    void finish() {
        filling.finish();
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
        filling.finish();
        int focused = focused();
        List<Moment> fitting = moments.stream().filter(filter::shows).toList();
        // As many rows as there were, so that the page keeps its place.
        int rows = Math.min(shown, fitting.size());
        int first = Math.min(rows, Math.max(AT_ONCE, getChildren().size()));
        getChildren().clear();
        add(fitting.subList(0, first));
        List<Runnable> rest = new ArrayList<>();
        for (int from = first; from < rows; from += AT_ONCE) {
            List<Moment> some = fitting.subList(from, Math.min(rows, from + AT_ONCE));
            rest.add(() -> add(some));
        }
        if (first == rows) {
            end(fitting.size());
        } else {
            rest.add(() -> end(fitting.size()));
        }
        filling.begin(rest);
        if (focused >= 0 && !getChildren().isEmpty()) {
            getChildren().get(Math.min(focused, getChildren().size() - 1)).requestFocus();
        }
    }

    private void add(List<Moment> some) {
        getChildren()
                .addAll(some.stream()
                        .map(moment -> new MomentRow(moment, deeds))
                        .toList());
    }

    /** What stands under the rows. */
    private void end(int fitting) {
        if (moments.isEmpty()) {
            getChildren()
                    .add(new EmptyState(TEXTS.get("moments.none"), TEXTS.get("moments.none.more", call))
                            .offering(new ActionButton(Weight.SOFT, TEXTS.get("moments.none.do"), deeds::interaction)));
        } else if (fitting == 0) {
            getChildren().add(new EmptyState(TEXTS.get("moments.none-fits"), TEXTS.get("moments.none-fits.more")));
        } else if (fitting > shown) {
            getChildren()
                    .add(new ActionButton(Weight.QUIET, TEXTS.get("moments.more", fitting - shown), this::showMore)
                            .compact());
        }
    }

    /** The place of the moment the keyboard is at, -1 where it is elsewhere. */
    private int focused() {
        for (int i = 0; i < getChildren().size(); i++) {
            if (getChildren().get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private void showMore() {
        shown += MORE;
        rebuild();
    }

    /** The style class that tells which way something passed. */
    static String styleClass(Passed passed) {
        return switch (passed) {
            case GAVE -> "gave";
            case RECEIVED -> "received";
            case ASKED -> "asked";
        };
    }
}
