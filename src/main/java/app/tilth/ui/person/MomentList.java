package app.tilth.ui.person;

import static app.tilth.ui.person.PersonViewModel.TEXTS;

import app.tilth.model.Exchange.Passed;
import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.EmptyState;
import java.util.List;
import javafx.scene.layout.VBox;

/** What took place, newest first, a page at a time: thousands of rows would make every redraw slow. */
final class MomentList extends VBox {
    private static final int FIRST = 40;
    private static final int MORE = 200;

    private final RowDeeds deeds;
    private List<Moment> moments = List.of();
    private MomentFilter filter = new MomentFilter.All();
    private int shown = FIRST;
    private String call = "";

    MomentList(RowDeeds deeds) {
        this.deeds = deeds;
        getStyleClass().add("moments");
    }

    /** Shows another person’s moments from the newest on. */
    void begin(PersonPage page) {
        shown = FIRST;
        show(page);
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
        int focused = focused();
        List<Moment> fitting = moments.stream().filter(filter::shows).toList();
        getChildren().clear();
        fitting.stream()
                .limit(shown)
                .map(moment -> new MomentRow(moment, deeds))
                .forEach(getChildren()::add);
        if (moments.isEmpty()) {
            getChildren()
                    .add(new EmptyState(TEXTS.get("moments.none"), TEXTS.get("moments.none.more", call))
                            .offering(new ActionButton(Weight.SOFT, TEXTS.get("moments.none.do"), deeds::interaction)));
        } else if (fitting.isEmpty()) {
            getChildren().add(new EmptyState(TEXTS.get("moments.none-fits"), TEXTS.get("moments.none-fits.more")));
        } else if (fitting.size() > shown) {
            getChildren()
                    .add(new ActionButton(
                                    Weight.QUIET, TEXTS.get("moments.more", fitting.size() - shown), this::showMore)
                            .compact());
        }
        if (focused >= 0 && !getChildren().isEmpty()) {
            getChildren().get(Math.min(focused, getChildren().size() - 1)).requestFocus();
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
