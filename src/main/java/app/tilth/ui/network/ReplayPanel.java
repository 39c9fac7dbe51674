package app.tilth.ui.network;

import static app.tilth.ui.network.NetworkViewModel.TEXTS;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.Sight;
import app.tilth.ui.theme.Motion;
import app.tilth.words.Dates;
import java.time.YearMonth;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Goes through the months in which the network grew: by itself, by the slider and by keys. */
final class ReplayPanel extends VBox {
    private static final double STEP_MILLIS = 160;
    private static final int YEAR = 12;

    private final Replay replay;
    private final Runnable back;
    private final Slider slider = new Slider();
    private final Label from = new Label();
    private final Label unknown = new Label();
    private final ActionButton play = ActionButton.ofIcon(Feather.PLAY, TEXTS.get("replay.play"), this::playOrPause);
    private final ActionButton pause = ActionButton.ofIcon(Feather.PAUSE, TEXTS.get("replay.pause"), this::playOrPause);
    private Optional<Animation> playing = Optional.empty();

    /**
     * @param back gives the focus back to the picture
     */
    ReplayPanel(Replay replay, Runnable back) {
        this.replay = replay;
        this.back = back;
        getStyleClass().addAll("card", "network-replay");
        slider.setBlockIncrement(1);
        slider.setTooltip(new Tooltip(TEXTS.get("replay.about")));
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.valueProperty().subscribe((_, value) -> {
            if (replay.isOpen() && Math.round(value.doubleValue()) != replay.at()) {
                replay.go((int) Math.round(value.doubleValue()));
            }
        });
        slider.setOnMousePressed(_ -> stop());
        slider.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        var line = new HBox(
                play,
                pause,
                slider,
                ActionButton.ofIcon(Feather.X, TEXTS.get("replay.close"), this::close)
                        .compact());
        line.getStyleClass().add("network-replay-line");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var to = new Label(TEXTS.get("replay.end"));
        var ends = new HBox(from, gap, to);
        from.getStyleClass().add("network-replay-end");
        to.getStyleClass().add("network-replay-end");
        ends.getStyleClass().add("network-replay-ends");
        var sentence = new Label();
        sentence.getStyleClass().addAll("body", "network-replay-sentence");
        sentence.setWrapText(true);
        sentence.textProperty().bind(replay.sentenceProperty());
        slider.accessibleTextProperty().bind(replay.sentenceProperty());
        unknown.getStyleClass().addAll("detail", "muted");
        unknown.setWrapText(true);
        getChildren().setAll(sentence, line, ends, unknown);
        replay.monthProperty().subscribe(this::show);
    }

    private void show(Optional<YearMonth> month) {
        boolean opens = month.isPresent() && !isVisible();
        Sight.put(this, month.isPresent());
        if (month.isEmpty()) {
            stop();
            return;
        }
        slider.setMax(replay.months());
        slider.setValue(replay.at());
        from.setText(Dates.monthAndYear(replay.first().atDay(1)));
        unknown.setText(TEXTS.get("replay.unknown", replay.unknown()));
        Sight.put(unknown, replay.unknown() > 0);
        if (opens) {
            play();
            slider.requestFocus();
        }
    }

    private void playOrPause() {
        if (playing.isPresent()) {
            stop();
        } else {
            if (replay.isAtEnd()) {
                replay.open();
            }
            play();
        }
        slider.requestFocus();
    }

    private void play() {
        stop();
        var steps = new Timeline(new KeyFrame(Motion.step(STEP_MILLIS), _ -> {
            replay.next();
            if (replay.isAtEnd()) {
                stop();
            }
        }));
        steps.setCycleCount(Animation.INDEFINITE);
        steps.play();
        playing = Optional.of(steps);
        Sight.put(play, false);
        Sight.put(pause, true);
    }

    private void stop() {
        playing.ifPresent(Animation::stop);
        playing = Optional.empty();
        Sight.put(play, true);
        Sight.put(pause, false);
    }

    private void close() {
        replay.close();
        back.run();
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case SPACE -> playOrPause();
            case PAGE_UP -> turn(-YEAR);
            case PAGE_DOWN -> turn(YEAR);
            case LEFT, DOWN -> turn(-1);
            case RIGHT, UP -> turn(1);
            case HOME -> turn(-replay.months());
            case END -> turn(replay.months());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void turn(int months) {
        stop();
        replay.go(replay.at() + months);
    }

    /** Esc ends it wherever in the view the focus is, except in a field, where it has another meaning. */
    void onKeyNearby(KeyEvent event) {
        if (replay.isOpen() && event.getCode() == KeyCode.ESCAPE && !(event.getTarget() instanceof TextInputControl)) {
            close();
            event.consume();
        }
    }
}
