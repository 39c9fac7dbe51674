package app.tilth.ui.needs;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/** One slot for each who could help, by how they stand; where they are too many to be told apart, a stretch for each standing. */
final class SlotBar extends Region {
    private static final double GAP = 3;
    private static final double LEAST_STRETCH = 10;

    private final double height;
    private final int most;
    private final List<Slot> slots = new ArrayList<>();

    private record Slot(Cover cover, double weight, Region region) {}

    /**
     * @param height in pixels
     * @param most so many are shown one by one
     */
    SlotBar(double height, int most) {
        this.height = height;
        this.most = most;
        getStyleClass().add("slot-bar");
        setMinWidth(0);
    }

    void show(Slots shown) {
        slots.clear();
        boolean apart = shown.total() <= most;
        for (Cover cover : Cover.values()) {
            int there = shown.of(cover);
            for (int i = 0; i < (apart ? there : Math.min(1, there)); i++) {
                var slot = new Region();
                slot.getStyleClass().addAll("slot", cover.styleClass());
                slots.add(new Slot(cover, apart ? 1 : there, slot));
            }
        }
        getChildren().setAll(slots.stream().map(Slot::region).toList());
    }

    /** Where the first slot of a standing begins, in pixels from the left; 0 where there is none. */
    double begin(Cover cover) {
        return slots.stream()
                .filter(slot -> slot.cover == cover)
                .findFirst()
                .map(slot -> slot.region.getLayoutX())
                .orElse(0.0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return height;
    }

    @Override
    protected double computeMinHeight(double width) {
        return height;
    }

    @Override
    protected void layoutChildren() {
        double all = Math.max(0, getWidth() - GAP * (slots.size() - 1));
        double least = slots.isEmpty() ? 0 : Math.min(LEAST_STRETCH, all / slots.size());
        double room = all - least * slots.size();
        double weights = slots.stream().mapToDouble(Slot::weight).sum();
        double x = 0;
        for (Slot slot : slots) {
            double width = least + room * slot.weight / weights;
            double left = snapPositionX(x);
            slot.region.resizeRelocate(left, 0, snapPositionX(x + width) - left, height);
            x += width + GAP;
        }
    }
}
