package app.tilth.ui.person;

import static app.tilth.ui.person.PersonViewModel.TEXTS;

import app.tilth.model.Exchange.Outcome;
import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.SectionCard;
import app.tilth.ui.person.PersonPage.LoopLine;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What is open with them: a tick closes it, Enter changes it. */
final class LoopList {
    private final PersonViewModel model;
    private final RowDeeds deeds;

    LoopList(PersonViewModel model, RowDeeds deeds) {
        this.model = model;
        this.deeds = deeds;
    }

    SectionCard card(PersonPage page) {
        var card = new SectionCard(TEXTS.get("loops"));
        card.show(
                page.loops().isEmpty()
                        ? new Node[] {none(page)}
                        : page.loops().stream().map(loop -> row(page, loop)).toArray(Node[]::new));
        return card;
    }

    private VBox none(PersonPage page) {
        var words = wrapped(TEXTS.get("loops.none", page.call()), "detail");
        words.getStyleClass().add("muted");
        var none = new VBox(words, new ActionButton(Weight.SOFT, TEXTS.get("loops.none.do"), deeds::loop).compact());
        none.getStyleClass().add("side-none");
        return none;
    }

    private HBox row(PersonPage page, LoopLine loop) {
        var since = new Label(loop.since());
        since.getStyleClass().addAll("detail", "muted");
        var words = new VBox(wrapped(loop.text(), "body"), since);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        RowDeeds.Row row = deeds.loop(loop);
        var line = new HBox(words, deeds.more(row));
        loop.ask()
                .ifPresentOrElse(
                        ask -> words.getChildren().add(answers(ask, loop)),
                        () -> line.getChildren().add(close(page, loop)));
        line.getStyleClass().addAll("side-row", "loop-row");
        line.setFocusTraversable(true);
        line.setAccessibleRole(AccessibleRole.LIST_ITEM);
        line.setAccessibleText(loop.text() + ", " + loop.since());
        line.setOnMouseClicked(_ -> line.requestFocus());
        deeds.keys(line, row, row.change());
        return line;
    }

    private ActionButton close(PersonPage page, LoopLine loop) {
        return ActionButton.ofIcon(
                Feather.CHECK, TEXTS.get("loops.close", loop.text()), () -> model.closeLoop(page, loop));
    }

    /** An answer awaited is either of two, so that a tick would not tell which. */
    private HBox answers(long ask, LoopLine loop) {
        var answers = new HBox(
                answer(Weight.SOFT, ask, Outcome.GRANTED, loop), answer(Weight.PLAIN, ask, Outcome.DECLINED, loop));
        answers.getStyleClass().add("loop-answers");
        return answers;
    }

    private ActionButton answer(Weight weight, long ask, Outcome outcome, LoopLine loop) {
        var answer = new ActionButton(weight, TEXTS.get("ask." + outcome), () -> deeds.outcome(ask, outcome)).compact();
        answer.setAccessibleText(TEXTS.get("ask.spoken." + outcome, loop.text()));
        return answer;
    }

    private static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
