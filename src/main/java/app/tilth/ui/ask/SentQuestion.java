package app.tilth.ui.ask;

import static app.tilth.ui.ask.AskViewModel.TEXTS;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** After drafts were opened, in the foot: to whom it was sent, so that it is noted as asked. */
final class SentQuestion {
    private final AskViewModel model;
    private final Runnable close;
    private final List<Recipient> people;
    private final List<CheckBox> ticks = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private final ActionButton note;

    SentQuestion(AskViewModel model, List<Recipient> people, Runnable close) {
        this.model = model;
        this.people = people;
        this.close = close;
        var question = new Label(TEXTS.get("sent.question", people.size(), Names.of(people)));
        question.getStyleClass().add("name");
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        var asking = new FlowPane(question);
        asking.getStyleClass().add("ask-sent");
        asking.setMinWidth(0);
        HBox.setHgrow(asking, Priority.ALWAYS);
        if (people.size() > 1) {
            people.stream().map(SentQuestion::tick).forEach(ticks::add);
            asking.getChildren().addAll(ticks);
        }
        nodes.add(asking);
        var not = new ActionButton(Weight.PLAIN, TEXTS.get("sent.not"), () -> model.sent(List.of(), close));
        not.setId("ask-not-sent");
        note = new ActionButton(Weight.PRIMARY, TEXTS.get("sent.note", people.size()), this::answer);
        note.setId("ask-sent");
        nodes.addAll(List.of(not, note));
    }

    private static CheckBox tick(Recipient person) {
        var tick = new CheckBox(Names.brief(person));
        tick.getStyleClass().add("tick");
        tick.setSelected(true);
        tick.setMnemonicParsing(false);
        return tick;
    }

    Node[] nodes() {
        return nodes.toArray(Node[]::new);
    }

    void begin() {
        note.requestFocus();
    }

    void answer() {
        List<Recipient> to = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            if (ticks.isEmpty() || ticks.get(i).isSelected()) {
                to.add(people.get(i));
            }
        }
        model.sent(to, close);
    }
}
