package app.tilth.ui;

import app.tilth.model.Exchange;
import app.tilth.model.Warmth;
import app.tilth.suggest.Facts;
import app.tilth.tie.Return;
import app.tilth.tie.Returns;
import app.tilth.tie.TieIndex;
import app.tilth.tie.TieReadings;
import app.tilth.ui.timeline.Figure;
import app.tilth.ui.timeline.SavedTimeline;
import app.tilth.ui.timeline.TimelineBook;
import app.tilth.ui.timeline.TimelineDesk;
import app.tilth.words.Messages;
import app.tilth.workspace.ChronicleBook;
import app.tilth.workspace.Directory;
import app.tilth.workspace.JoinInteractions;
import app.tilth.workspace.KeepSetting;
import app.tilth.workspace.MoveExchange;
import app.tilth.workspace.MoveInteraction;
import app.tilth.workspace.SplitInteraction;
import app.tilth.workspace.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What took place in the open network. */
final class NetworkTimeline implements TimelineDesk {
    private static final String FILTERS = "timeline.filters";
    private static final Messages TEXTS = Messages.of("ui.timeline");

    private final OpenNetwork network;

    NetworkTimeline(OpenNetwork network) {
        this.network = network;
    }

    @Override
    public TimelineBook book() {
        Workspace workspace = network.current();
        Facts facts = workspace.knowledge().facts();
        List<Figure> people = new ArrayList<>();
        for (Directory.Entry entry : workspace.knowledge().directory().entries()) {
            people.add(figure(entry, facts));
        }
        return new TimelineBook(
                workspace.today(),
                workspace.chronicle().current(),
                people,
                workspace.read(stores -> {
                    List<Exchange> exchanges = new ArrayList<>();
                    stores.exchanges().forEach(exchanges::add);
                    return returns(exchanges, stores.people().introducers());
                }),
                workspace.read(stores -> stores.organizations().colleagues()),
                TimelineText.read(workspace.kept(FILTERS).orElse("")));
    }

    private static List<Return> returns(List<Exchange> exchanges, Map<Long, Long> introducers) {
        return Returns.of(exchanges, introducers);
    }

    private static Figure figure(Directory.Entry entry, Facts facts) {
        TieReadings readings = facts.readings();
        int slot = facts.ties().slot(entry.id());
        boolean tied = slot >= 0;
        boolean hasRhythm = tied && readings.contactDays(slot) >= PeopleLines.FEWEST_FOR_A_RHYTHM;
        int last = tied ? readings.lastDay(slot) : TieIndex.UNKNOWN_DAY;
        return new Figure(
                entry,
                tied ? readings.warmth(slot) : Warmth.DORMANT,
                tied ? readings.strength(slot) : 0,
                hasRhythm ? readings.rhythm(slot) : 0,
                hasRhythm ? readings.expectedContactDay(slot).orElse(Figure.UNKNOWN) : Figure.UNKNOWN,
                last == TieIndex.UNKNOWN_DAY ? Figure.UNKNOWN : last);
    }

    @Override
    public Said said(String typed) {
        ChronicleBook.Said said = network.current().chronicle().said(typed);
        return new Said(said.interactions(), said.exchanges());
    }

    @Override
    public Map<Long, String> wordsOfInteractions(Collection<Long> ids) {
        return network.current().read(stores -> stores.chronicle().wordsOfInteractions(ids));
    }

    @Override
    public Map<Long, String> wordsOfExchanges(Collection<Long> ids) {
        return network.current().read(stores -> stores.chronicle().wordsOfExchanges(ids));
    }

    @Override
    public boolean move(long interaction, LocalDate to, String names) {
        return network.current().run(new MoveInteraction(interaction, to, names));
    }

    @Override
    public boolean moveExchange(long exchange, LocalDate to, String names) {
        return network.current().run(new MoveExchange(exchange, to, names));
    }

    @Override
    public boolean join(List<Long> interactions, String names) {
        return network.current().run(new JoinInteractions(interactions, names));
    }

    @Override
    public boolean split(long interaction, String names) {
        return network.current().run(new SplitInteraction(interaction, names));
    }

    @Override
    public void save(List<SavedTimeline> filters) {
        network.current().run(new KeepSetting(TEXTS.get("command.filters"), FILTERS, TimelineText.write(filters)));
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        return network.onChange(listener);
    }
}
