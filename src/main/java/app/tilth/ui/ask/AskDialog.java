package app.tilth.ui.ask;

import static app.tilth.ui.ask.AskViewModel.TEXTS;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.DialogCard;
import app.tilth.ui.control.Icon;
import app.tilth.ui.control.Overlay;
import app.tilth.ui.control.PageScroll;
import app.tilth.ui.control.Sight;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Before you ask: whom and in which words at the left, how it would land at the right. */
public final class AskDialog {
    private static final Duration KEPT_AFTER = Duration.millis(700);

    private final AskViewModel model;
    private final Overlay overlay;
    private final DialogCard card;
    private final Label lead = new Label();
    private final Label textTitle = new Label();
    private final PeopleChips people;
    private final AskField field = new AskField();
    private final ActionButton together;
    private final WarningCard warning;
    private final Label firstTitle = new Label(TEXTS.get("first"));
    private final GivingList givings;
    private final LandingList landings;
    private final Label objection = new Label();
    private final ActionButton give;
    private final ActionButton write;
    private final Label promise = new Label(TEXTS.get("promise"), Icon.of(Feather.LOCK, 13));
    private final PauseTransition keep = new PauseTransition(KEPT_AFTER);
    private @Nullable SentQuestion question;
    private List<Recipient> questioned = List.of();

    public AskDialog(AskViewModel model, Overlay overlay) {
        this.model = model;
        this.overlay = overlay;
        card = new DialogCard(TEXTS.get("title"), overlay::close);
        card.getStyleClass().add("ask-check");
        var terms = new AskTerms(model);
        lead.getStyleClass().addAll("body", "muted");
        card.beside(terms.need());
        card.beneath(lead);
        people = new PeopleChips(model);
        field.area().setPromptText(TEXTS.get("text.prompt", Ask.NAME));
        field.area().textProperty().subscribe((_, text) -> model.say(text));
        together = new ActionButton(Weight.LINK, TEXTS.get("text.together"), this::together).compact();
        together.setId("ask-together");
        warning = new WarningCard(model, () -> field.area().requestFocus());
        givings = new GivingList(model);
        landings = new LandingList(model);
        objection.getStyleClass().addAll("detail", "clay", "ask-objection");
        objection.setWrapText(true);
        objection.setMinHeight(Region.USE_PREF_SIZE);
        give = new ActionButton(Weight.PLAIN, TEXTS.get("give"), model::giveAll);
        give.setId("ask-give");
        write = new ActionButton(Weight.PRIMARY, TEXTS.get("write.nobody"), model::write).leading(Feather.EDIT_2);
        write.setId("ask-write");
        write.atMost(260);
        promise.getStyleClass().addAll("detail", "muted", "ask-promise");
        promise.setWrapText(true);
        promise.setMinSize(0, Region.USE_PREF_SIZE);
        var line = new Region();
        line.getStyleClass().add("ask-line");
        var columns = new HBox(left(terms), line, landings);
        columns.getStyleClass().add("ask-columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        card.show(columns, objection);
        card.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        keep.setOnFinished(_ -> model.keep());
        model.askProperty().subscribe((_, _) -> keep.playFromStart());
        model.askProperty().subscribe(_ -> show());
        model.shownProperty().subscribe(_ -> show());
        model.peopleProperty().subscribe(_ -> show());
        model.judgementProperty().subscribe(_ -> show());
        model.objectionProperty().subscribe(text -> {
            objection.setText(text);
            Sight.put(objection, !text.isEmpty());
        });
    }

    private ScrollPane left(AskTerms terms) {
        var whom = new Label(TEXTS.get("people"));
        firstTitle.getStyleClass().add("section-title");
        List.of(whom, textTitle).forEach(label -> label.getStyleClass().add("section-title"));
        textTitle.setMinWidth(0);
        textTitle.setLabelFor(field.area());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var above = new HBox(textTitle, gap);
        above.getChildren().addAll(terms.kindAndSize());
        above.getStyleClass().add("ask-text-line");
        var column = new VBox(
                section(whom, people), new VBox(above, field, together, warning), section(firstTitle, givings));
        column.getChildren().get(1).getStyleClass().add("ask-text");
        column.getStyleClass().add("ask-left");
        var scroll = new ScrollPane(column);
        PageScroll.in(scroll);
        scroll.getStyleClass().add("ask-scroll");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private static VBox section(Label title, Region content) {
        var section = new VBox(title, content);
        section.getStyleClass().add("ask-section");
        return section;
    }

    /**
     * Opens over the window.
     *
     * @param need it is for
     * @param chosen whom it would go to
     */
    public void open(Optional<Long> need, List<Long> chosen) {
        model.begin(need, chosen, () -> {
            questioned = List.of();
            question = null;
            show();
            overlay.openDialog(card, this::leave);
            begin();
        });
    }

    private void begin() {
        if (question != null) {
            question.begin();
        } else if (model.peopleProperty().get().isEmpty()) {
            people.type();
        } else {
            field.area().requestFocus();
            field.area().end();
        }
    }

    private void leave() {
        keep.stop();
        model.leave();
    }

    /** Keeps what is there; the window is closing. */
    public void close() {
        keep.stop();
        model.close();
    }

    private void together() {
        model.separately(false);
        field.area().requestFocus();
    }

    private void show() {
        Ask ask = model.askProperty().get();
        Judgement judgement = model.judgementProperty().get();
        boolean anyone = !model.peopleProperty().get().isEmpty();
        lead.setText(judgement.lead());
        Sight.put(lead, !judgement.lead().isEmpty());
        showWords(ask, judgement);
        warning.show(judgement.warning(), ask.each());
        givings.show(judgement.givings());
        Sight.put(firstTitle, !judgement.givings().isEmpty());
        landings.show(judgement, anyone);
        give.setDisable(judgement.open().isEmpty());
        List<Recipient> ready = judgement.ready().stream().limit(Outbox.MOST).toList();
        write.setText(ready.isEmpty() ? TEXTS.get("write.nobody") : TEXTS.get("write", Names.of(ready)));
        write.setDisable(ready.isEmpty());
        showFoot();
    }

    private void showWords(Ask ask, Judgement judgement) {
        Optional<Recipient> to = model.shownProperty()
                .get()
                .filter(_ -> ask.each())
                .flatMap(id -> model.peopleProperty().get().stream()
                        .filter(person -> person.id() == id)
                        .findFirst());
        textTitle.setText(
                to.map(person -> TEXTS.get("text.to", Names.brief(person))).orElseGet(() -> TEXTS.get("text")));
        field.area().setAccessibleText(textTitle.getText());
        field.area().setDisable(ask.each() && to.isEmpty());
        Sight.put(together, ask.each());
        String words = model.words();
        if (!field.area().getText().equals(words)) {
            field.area().setText(words);
            field.area().end();
        }
        field.show(judgement.text(), judgement.marked());
    }

    private void showFoot() {
        List<Recipient> drafted = model.drafted();
        if (drafted.isEmpty()) {
            if (question != null || !questioned.equals(drafted) || promise.getParent() == null) {
                question = null;
                questioned = drafted;
                var gap = new Region();
                HBox.setHgrow(gap, Priority.ALWAYS);
                card.buttons(
                        promise, gap, new ActionButton(Weight.QUIET, TEXTS.get("later"), this::later), give, write);
            }
        } else if (!drafted.equals(questioned)) {
            questioned = drafted;
            var asked = new SentQuestion(model, drafted, overlay::close);
            question = asked;
            card.buttons(asked.nodes());
            asked.begin();
        }
    }

    private void later() {
        overlay.close();
        model.sayKept();
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            if (question != null) {
                question.answer();
            } else {
                model.write();
            }
            event.consume();
        }
    }
}
