package app.tilth.ui.person;

import static app.tilth.ui.person.PersonViewModel.TEXTS;

import app.tilth.ask.Verdict;
import app.tilth.tie.Readiness.Word;
import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.Icon;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What you would hear if you asked today, why, and what to do first. */
final class BeforeYouAsk extends VBox {
    private final PersonViewModel model;
    private final Consumer<Long> beforeAsking;

    /**
     * @param beforeAsking shows how an ask of a person would land
     */
    BeforeYouAsk(PersonViewModel model, Consumer<Long> beforeAsking) {
        this.model = model;
        this.beforeAsking = beforeAsking;
        getStyleClass().addAll("card", "section-card", "before-you-ask");
    }

    void show(PersonPage page) {
        Verdict verdict = page.verdict();
        for (Word word : Word.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(styleClass(word)), word == verdict.word());
        }
        var title = new Label(TEXTS.get("before"));
        title.getStyleClass().add("section-title");
        var aside = new Label(TEXTS.get("before.aside"));
        aside.getStyleClass().add("section-aside");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().setAll(new HBox(title, gap, aside), word(verdict), wrapped(verdict.lead(), "body", "muted"));
        if (!verdict.smaller().isEmpty()) {
            getChildren().add(wrapped(verdict.smaller(), "body"));
        }
        var points = new VBox();
        points.getStyleClass().add("ask-points");
        verdict.points().forEach(point -> points.getChildren().add(point(point)));
        getChildren().add(points);
        var first = new VBox();
        first.getStyleClass().add("ask-first");
        if (!verdict.first().isEmpty()) {
            var heading = new Label(TEXTS.get("before.first"));
            heading.getStyleClass().add("section-title");
            first.getChildren().add(heading);
            for (int i = 0; i < verdict.first().size(); i++) {
                first.getChildren().add(step(i + 1, verdict.first().get(i).text()));
            }
        }
        var write = new ActionButton(
                        Weight.SOFT,
                        TEXTS.get(verdict.word() == Word.READY ? "write" : "write.hello"),
                        () -> model.write(page))
                .leading(Feather.EDIT_2);
        write.setMinWidth(USE_PREF_SIZE);
        var ask =
                new ActionButton(Weight.LINK, TEXTS.get("before.open"), () -> beforeAsking.accept(page.id())).compact();
        ask.setId("person-ask");
        first.getChildren().addAll(ending(write, page.ready()), ask);
        getChildren().add(first);
    }

    /** The button, and by when they could be ready at the other end. */
    private static HBox ending(ActionButton write, String ready) {
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var when = wrapped(ready, "detail", "muted");
        var line = new HBox(write, room, when);
        line.getStyleClass().add("ask-ending");
        return line;
    }

    private static String styleClass(Word word) {
        return switch (word) {
            case READY -> "ready";
            case TEND_FIRST -> "tend-first";
            case DONT_ASK_YET -> "not-yet";
        };
    }

    private static HBox word(Verdict verdict) {
        var dot = new Region();
        dot.getStyleClass().add("ask-dot");
        var word = new Label(TEXTS.get("ask." + verdict.word()));
        word.getStyleClass().add("title");
        var line = new HBox(dot, word);
        line.getStyleClass().add("ask-word");
        return line;
    }

    private static HBox point(Verdict.Point point) {
        var icon = Icon.of(point.good() ? Feather.CHECK : Feather.CLOCK, 14);
        icon.getStyleClass().add(point.good() ? "ask-good" : "ask-doubt");
        var words = new VBox(wrapped(point.text(), "body"));
        if (!point.detail().isEmpty()) {
            words.getChildren().add(wrapped(point.detail(), "detail", "muted"));
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(icon, words);
        line.getStyleClass().add("ask-point");
        return line;
    }

    private static HBox step(int number, String text) {
        var disc = new Label(Integer.toString(number));
        disc.getStyleClass().add("ask-number");
        disc.setMinWidth(USE_PREF_SIZE);
        var words = wrapped(text, "body");
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(disc, words);
        line.getStyleClass().add("ask-step");
        return line;
    }

    private static Label wrapped(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
