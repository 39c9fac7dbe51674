package app.tilth.ui.control;

import app.tilth.ui.words.Texts;
import atlantafx.base.controls.ProgressSliderSkin;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One of a few words in an order, from the least to the most: the word stands at the right, beneath it what moves. */
public final class WordSlider<E> extends VBox {
    private final String meaning;
    private final List<E> steps;
    private final Function<E, String> words;
    private final Slider slider = new Slider();
    private final Label word = new Label();

    /**
     * @param meaning what is chosen, said at the left
     * @param id of what takes the focus
     */
    public WordSlider(String meaning, String id, List<E> steps, Function<E, String> words, Consumer<E> chosen) {
        this.meaning = meaning;
        this.steps = List.copyOf(steps);
        this.words = words;
        getStyleClass().add("word-slider");
        var name = new Label(meaning);
        name.getStyleClass().add("body");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        word.getStyleClass().addAll("detail", "muted");
        word.setMinWidth(USE_PREF_SIZE);
        slider.setId(id);
        slider.setSkin(new ProgressSliderSkin(slider));
        slider.setMax(steps.size() - 1.0);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setBlockIncrement(1);
        slider.setSnapToTicks(true);
        slider.valueProperty().subscribe((before, now) -> {
            if (step(before) != step(now)) {
                say();
                chosen.accept(steps.get(step(now)));
            }
        });
        var line = new HBox(name, word);
        line.getStyleClass().add("word-slider-line");
        getChildren().setAll(line, slider);
        say();
    }

    private static int step(Number value) {
        return (int) Math.round(value.doubleValue());
    }

    private void say() {
        String now = words.apply(steps.get(step(slider.getValue())));
        word.setText(now);
        slider.setAccessibleText(Texts.get("pick.spoken", meaning, now));
    }

    /** Shows what holds; while it is being moved, it stays where the hand is. */
    public void show(E step) {
        if (!slider.isValueChanging() && step(slider.getValue()) != steps.indexOf(step)) {
            slider.setValue(steps.indexOf(step));
        }
    }
}
