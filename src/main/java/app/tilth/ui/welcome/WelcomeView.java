package app.tilth.ui.welcome;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.Icon;
import app.tilth.ui.control.Mark;
import app.tilth.ui.control.Overlay;
import app.tilth.ui.control.PageScroll;
import app.tilth.ui.words.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The first start: three ways to begin, over a field made ready. */
public final class WelcomeView extends StackPane {
    private static final double WORDS = 578;

    public WelcomeView(WelcomeViewModel model, Overlay overlay, ImportDialog importing, FilePicker picker) {
        getStyleClass().add("welcome");
        var names = new NamesDialog(model, overlay);
        var five = new BeginningCard("welcome.five", Feather.HEART, Weight.PRIMARY, names::open);
        var bring = new BeginningCard("welcome.bring", Feather.DOWNLOAD, Weight.PLAIN, importing::pick);
        var sample = new BeginningCard("welcome.sample", Feather.SHARE_2, Weight.PLAIN, model::openSample);
        model.samplePeopleProperty().subscribe(people -> {
            if (people.intValue() > 0) {
                sample.say(Texts.get("welcome.sample.body.counted", people));
            }
        });
        var cards = new HBox(five, bring, sample);
        cards.getStyleClass().add("beginnings");
        cards.disableProperty().bind(model.busyProperty());
        var open = new ActionButton(
                        Weight.LINK,
                        Texts.get("welcome.open"),
                        () -> picker.network().ifPresent(model::openFile))
                .compact();
        open.setId("open-file");
        open.disableProperty().bind(model.busyProperty());
        var foot = new HBox(promise(), open);
        foot.getStyleClass().add("welcome-foot");
        var busy = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        busy.getStyleClass().add("thin");
        busy.visibleProperty().bind(model.busyProperty());
        var column = new VBox(Mark.of(56), heading(), lead(), cards, foot, busy);
        column.getStyleClass().add("welcome-column");
        var field = new Field();
        StackPane.setAlignment(field, Pos.BOTTOM_CENTER);
        // In a low window the field sinks rather than rise behind the words.
        heightProperty()
                .subscribe(height -> field.setTranslateY(Math.max(0, WORDS + Field.HEIGHT - height.doubleValue())));
        var page = new ScrollPane(column);
        PageScroll.in(page);
        page.setFitToHeight(true);
        getChildren().addAll(field, page);
        FileDrop.on(this, importing::begin);
    }

    private static Label heading() {
        var heading = new Label(Texts.get("welcome.heading"));
        heading.getStyleClass().add("display");
        return heading;
    }

    private static Label lead() {
        var lead = new Label(Texts.get("welcome.lead"));
        lead.getStyleClass().addAll("lead", "muted", "welcome-lead");
        lead.setWrapText(true);
        lead.setMinHeight(USE_PREF_SIZE);
        return lead;
    }

    private static Label promise() {
        var promise = new Label(Texts.get("welcome.promise"), Icon.of(Feather.LOCK, 13));
        promise.setWrapText(true);
        promise.getStyleClass().addAll("detail", "muted", "promise");
        return promise;
    }
}
