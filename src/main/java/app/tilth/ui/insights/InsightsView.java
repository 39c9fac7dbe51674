package app.tilth.ui.insights;

import static app.tilth.ui.insights.InsightsViewModel.TEXTS;

import app.tilth.insight.Stretch;
import app.tilth.ui.control.Overlay;
import app.tilth.ui.control.PageScroll;
import app.tilth.ui.control.Pick;
import app.tilth.ui.control.Sight;
import app.tilth.ui.shell.Beginning;
import app.tilth.ui.task.Notice;
import app.tilth.ui.task.TaskRunner;
import app.tilth.ui.welcome.FilePicker;
import app.tilth.ui.words.Texts;
import app.tilth.words.Spans;
import app.tilth.workspace.Insights.Brought;
import app.tilth.workspace.Insights.Hanging;
import app.tilth.workspace.Insights.Harvested;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The insights on screen: the page’s sentence, how far back it looks, and a card for each. */
public final class InsightsView extends ScrollPane implements Beginning, PanelCard.Doors {
    private final InsightsViewModel model;
    private final Overlay overlay;
    private final Keeping keeping;
    private final Pick<Stretch> stretch;

    /**
     * @param picker asks for the file a panel is kept as
     */
    public InsightsView(
            InsightsViewModel model,
            Overlay overlay,
            FilePicker picker,
            TaskRunner tasks,
            Consumer<Notice> notices,
            Consumer<Throwable> failures) {
        this.model = model;
        this.overlay = overlay;
        keeping = new Keeping(picker, tasks, notices, failures);
        stretch = new Pick<>(
                TEXTS.get("stretch"),
                List.of(Stretch.values()),
                back -> TEXTS.get("stretch." + back),
                model.stretchProperty()::set);
        stretch.getStyleClass().add("insights-stretch");
        stretch.setMaxHeight(USE_PREF_SIZE);
        model.stretchProperty().subscribe(stretch::show);
        PanelGrid grid = grid();
        VBox.setVgrow(grid, Priority.ALWAYS);
        var page = new VBox(heading(), grid);
        page.getStyleClass().add("insights-page");
        page.setMinWidth(0);
        getStyleClass().add("insights");
        PageScroll.in(this);
        setFitToHeight(true);
        setContent(page);
    }

    private HBox heading() {
        var title = new Label(TEXTS.get("title"));
        title.getStyleClass().add("title");
        title.setMinWidth(USE_PREF_SIZE);
        var headline = new Label();
        headline.getStyleClass().addAll("muted", "insights-headline");
        headline.setId("insights-headline");
        headline.setWrapText(true);
        headline.setMinWidth(0);
        headline.textProperty().bind(model.headlineProperty());
        headline.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(headline, Priority.ALWAYS);
        var heading = new HBox(title, headline, stretch);
        heading.getStyleClass().add("insights-heading");
        heading.setMinHeight(USE_PREF_SIZE);
        return heading;
    }

    private PanelGrid grid() {
        var circles = new CirclesChart();
        PanelCard circlesCard = card(Part.CIRCLES, circles, model.circlesProperty(), circles::show);
        var passing = new PassingChart();
        PanelCard passingCard = card(Part.PASSING, passing, model.passingProperty(), passing::show);
        var introducers = new PersonRows(model::open);
        PanelCard introducersCard = card(
                Part.INTRODUCERS, introducers, model.introducersProperty(), found -> introducers.show(lines(found)));
        var returns = new ReturnLines(model::open);
        PanelCard returnsCard = new PanelCard(Part.HARVEST, returns, this);
        model.harvestProperty()
                .subscribe(panel -> panel.ifPresent(found -> {
                    returns.show(found.what().returns(), found.what().today());
                    usualWait(returnsCard, found.what());
                    returnsCard.show(found);
                }));
        var warmth = new WarmthAreas();
        PanelCard warmthCard = card(Part.WARMTH, warmth, model.warmthProperty(), warmth::show);
        var hanging = new PersonRows(model::open);
        PanelCard hangingCard = card(Part.REACH, hanging, model.hangingProperty(), found -> hanging.show(lines(found)));
        return new PanelGrid(
                List.of(circlesCard, passingCard, introducersCard, returnsCard, warmthCard, hangingCard),
                List.of(circlesCard, passingCard, returnsCard, warmthCard, introducersCard, hangingCard));
    }

    private <T> PanelCard card(
            Part part, Region chart, ReadOnlyObjectProperty<Optional<Panel<T>>> panel, Consumer<T> draw) {
        var card = new PanelCard(part, chart, this);
        panel.subscribe(now -> now.ifPresent(found -> {
            draw.accept(found.what());
            card.show(found);
            Sight.style(card);
        }));
        return card;
    }

    /** Of one return there is nothing usual yet. */
    private static void usualWait(PanelCard card, Harvested harvest) {
        boolean usual = harvest.returns().size() > 1;
        int days = harvest.harvest().usualWait().orElse(0);
        String wait = days == 0 ? TEXTS.get("same-day") : Spans.text(days);
        card.aside(usual ? wait : "", usual ? TEXTS.get("usual-wait") : "");
    }

    private static List<PersonDots.Line> lines(Brought brought) {
        return brought.people().stream()
                .map(named -> {
                    int met = named.of().met();
                    int warm = named.of().warm();
                    return new PersonDots.Line(
                            named.of().person(),
                            named.name(),
                            List.of("thriving", "rests"),
                            List.of(warm, met - warm),
                            met,
                            TEXTS.get("introducer.spoken", named.name(), met, warm));
                })
                .toList();
    }

    private static List<PersonDots.Line> lines(Hanging hanging) {
        return hanging.people().stream()
                .map(named -> {
                    int count = named.of().hanging();
                    return new PersonDots.Line(
                            named.of().person(),
                            named.name(),
                            List.of(named.of().warmth().name().toLowerCase(Locale.ROOT)),
                            List.of(count),
                            count,
                            TEXTS.get(
                                    "hook.spoken",
                                    named.name(),
                                    count,
                                    Texts.get("warmth", named.of().warmth())));
                })
                .toList();
    }

    @Override
    public void begin() {
        model.open();
        stretch.requestFocus();
    }

    @Override
    public void list(PanelCard card) {
        card.shown().ifPresent(panel -> ListDialog.open(overlay, card.title(), panel.sentence(), panel.table()));
    }

    @Override
    public void keep(PanelCard card, PanelCard.Kind kind) {
        keeping.keep(card, kind);
    }
}
