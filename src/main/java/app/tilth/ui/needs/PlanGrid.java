package app.tilth.ui.needs;

import static app.tilth.ui.needs.NeedsViewModel.TEXTS;

import app.tilth.ui.needs.Plan.Month;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Months beside one another under their seasons; those there is no room for go on beneath. */
final class PlanGrid extends Region {
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    private static final double LEAST_MONTH_EM = 9;
    private static final double BETWEEN_SEASONS = 4;
    private static final double UNDER_SEASONS = 6;
    private static final double BETWEEN_LINES = 14;

    private final TextSize text = new TextSize();
    private final List<Month> months;
    private final List<VBox> columns = new ArrayList<>();
    private final List<Label> bands = new ArrayList<>();
    private int perLine;

    PlanGrid(NeedPage need, NeedDeeds deeds) {
        months = need.plan().months();
        getStyleClass().add("plan-grid");
        setMinWidth(0);
        months.forEach(month -> columns.add(column(need, month, deeds)));
        arrange(months.size());
    }

    private static VBox column(NeedPage need, Month month, NeedDeeds deeds) {
        var name = Wrapped.line(month.name(), "detail", "name");
        name.setMinWidth(USE_PREF_SIZE);
        var heading = new HBox(name, Wrapped.line(month.aside(), "plan-aside"));
        heading.getStyleClass().add("plan-month-heading");
        var column = new VBox(heading);
        column.getStyleClass().add("plan-month");
        if (month.now()) {
            column.getStyleClass().add("now");
        }
        if (month.horizon()) {
            column.getStyleClass().add("horizon");
        }
        month.things().forEach(thing -> column.getChildren().add(new PlanTick(need, thing, deeds)));
        if (month.things().isEmpty()) {
            column.getChildren().add(Wrapped.of(TEXTS.get("plan.rest"), "detail", "muted"));
        }
        return column;
    }

    /** Says each season over the months it lasts, in every line it goes on in. */
    private void arrange(int inLine) {
        if (perLine == inLine) {
            return;
        }
        perLine = inLine;
        bands.clear();
        for (int i = 0; i < months.size(); i++) {
            if (begins(i)) {
                var band = new Label(TEXTS.get("season." + months.get(i).season()));
                band.getStyleClass()
                        .addAll("detail", "season", months.get(i).season().styleClass());
                band.setAlignment(Pos.CENTER);
                bands.add(band);
            }
        }
        getChildren().setAll(bands);
        getChildren().addAll(columns);
        getChildren().add(text);
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).pseudoClassStateChanged(FIRST, i % perLine == 0);
        }
    }

    private boolean begins(int month) {
        return month % perLine == 0
                || months.get(month).season() != months.get(month - 1).season();
    }

    private int inLine(double width) {
        int fit = Math.max(1, (int) (width / (LEAST_MONTH_EM * text.em())));
        if (fit >= months.size()) {
            return months.size();
        }
        int lines = (months.size() + fit - 1) / fit;
        return (months.size() + lines - 1) / lines;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double bandHeight() {
        Label band = bands.getFirst();
        return Math.max(band.minHeight(-1), band.prefHeight(-1));
    }

    private double lineHeight(int from, int inLine, double width) {
        return columns.subList(from, Math.min(from + inLine, columns.size())).stream()
                .mapToDouble(column -> column.prefHeight(Math.floor(width / inLine)))
                .max()
                .orElse(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        int inLine = inLine(width);
        double height = 0;
        for (int i = 0; i < columns.size(); i += inLine) {
            height += (i == 0 ? 0 : BETWEEN_LINES) + bandHeight() + UNDER_SEASONS + lineHeight(i, inLine, width);
        }
        return Math.ceil(height);
    }

    @Override
    protected void layoutChildren() {
        arrange(inLine(getWidth()));
        double width = getWidth() / perLine;
        double y = 0;
        int band = 0;
        for (int i = 0; i < columns.size(); i += perLine) {
            int end = Math.min(i + perLine, columns.size());
            double high = snapSizeY(lineHeight(i, perLine, getWidth()));
            for (int j = i; j < end; j++) {
                double left = snapPositionX((j - i) * width);
                if (begins(j)) {
                    int last = j + 1;
                    while (last < end && !begins(last)) {
                        last++;
                    }
                    double right = snapPositionX((last - i) * width) - (last == end ? 0 : BETWEEN_SEASONS);
                    bands.get(band++).resizeRelocate(left, y, right - left, bandHeight());
                }
                columns.get(j)
                        .resizeRelocate(
                                left,
                                y + bandHeight() + UNDER_SEASONS,
                                snapPositionX((j - i + 1) * width) - left,
                                high);
            }
            y += bandHeight() + UNDER_SEASONS + high + BETWEEN_LINES;
        }
    }
}
