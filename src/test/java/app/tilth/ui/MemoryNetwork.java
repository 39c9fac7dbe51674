package app.tilth.ui;

import app.tilth.model.Circle;
import app.tilth.model.InteractionKind;
import app.tilth.model.Introduction;
import app.tilth.model.SuggestionKind;
import app.tilth.model.Warmth;
import app.tilth.ui.about.AboutDesk;
import app.tilth.ui.ask.AskDesk;
import app.tilth.ui.capture.CaptureDesk;
import app.tilth.ui.control.Portraits;
import app.tilth.ui.duplicates.DuplicatesDesk;
import app.tilth.ui.entry.EntryDesk;
import app.tilth.ui.entry.NeedDesk;
import app.tilth.ui.insights.InsightsDesk;
import app.tilth.ui.introduce.IntroduceDesk;
import app.tilth.ui.introduce.Partner;
import app.tilth.ui.introductions.IntroductionsDesk;
import app.tilth.ui.introductions.IntroductionsPage;
import app.tilth.ui.needs.NeedsDesk;
import app.tilth.ui.network.NetworkDesk;
import app.tilth.ui.network.ReachDesk;
import app.tilth.ui.palette.PaletteBook;
import app.tilth.ui.palette.PaletteDesk;
import app.tilth.ui.people.PeopleDesk;
import app.tilth.ui.person.PersonDesk;
import app.tilth.ui.settings.SettingsDesk;
import app.tilth.ui.shell.WindowDesk;
import app.tilth.ui.shell.WindowMemory;
import app.tilth.ui.timeline.TimelineDesk;
import app.tilth.ui.today.Investment;
import app.tilth.ui.today.PairCard;
import app.tilth.ui.today.PersonCard;
import app.tilth.ui.today.TodayCard;
import app.tilth.ui.today.TodayDesk;
import app.tilth.ui.today.TodayPage;
import app.tilth.ui.welcome.ImportProgress;
import app.tilth.ui.welcome.ImportSummary;
import app.tilth.ui.welcome.WelcomeDesk;
import app.tilth.workspace.Considered;
import app.tilth.workspace.Kept;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A network in memory behind both desks: every deed is a step that can be taken back. */
public final class MemoryNetwork implements Wiring, TodayDesk, WelcomeDesk, WindowDesk {
    public static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    /** What was done, in words, in order. */
    public final List<String> deeds = new CopyOnWriteArrayList<>();

    public final MemorySettings settings = new MemorySettings();

    public final List<String> threads = new CopyOnWriteArrayList<>();

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Deque<Step> undoable = new ArrayDeque<>();
    private final Deque<Step> redoable = new ArrayDeque<>();
    private final List<TodayCard> cards = new ArrayList<>();
    private volatile WindowMemory kept = WindowMemory.FRESH;
    private int done;
    private ImportSummary summary = new ImportSummary(0, 0, 0, 0, List.of());
    private CountDownLatch importGate = new CountDownLatch(0);
    private Optional<RuntimeException> failure = Optional.empty();

    private record Step(String name, List<TodayCard> before, int doneBefore) {}

    /** With five people suggested. */
    public static MemoryNetwork withFive() {
        var network = new MemoryNetwork();
        var names = List.of("Dele Adeyemi", "Tomasz Wiśniewski", "Naledi Mokoena", "Ana Beltrán", "Mei-Ling Zhao");
        for (var i = 0; i < names.size(); i++) {
            network.cards.add(card(i + 1, names.get(i), i == 1 ? "" : "p" + i + "@example.org"));
        }
        return network;
    }

    public static PersonCard card(long person, String name, String email) {
        return new PersonCard(
                SuggestionKind.RHYTHM,
                person,
                name,
                "Founder, Solstice Microgrids",
                Circle.CLOSE,
                Warmth.COOLING,
                "You usually talk every 3 weeks; it has been 7.",
                "Last spoke of the Lagos pilot.",
                List.of("Silent for 49 days.", "Usual interval 21 days."),
                Optional.empty(),
                email);
    }

    public void willFail(RuntimeException with) {
        failure = Optional.of(with);
    }

    public void willImport(ImportSummary result, CountDownLatch gate) {
        summary = result;
        importGate = gate;
    }

    public void changed() {
        listeners.forEach(Runnable::run);
    }

    @Override
    public synchronized boolean firstStart() {
        threads.add(Thread.currentThread().getName());
        return cards.isEmpty() && done == 0;
    }

    @Override
    public TodayDesk today() {
        return this;
    }

    @Override
    public PeopleDesk people() {
        return new NoPeople();
    }

    @Override
    public AboutDesk about() {
        return new NoAbout();
    }

    @Override
    public Portraits.Source portraits() {
        return new NoAbout();
    }

    @Override
    public PersonDesk person() {
        return new NoPerson();
    }

    @Override
    public DuplicatesDesk duplicates() {
        return new NoDuplicates();
    }

    @Override
    public IntroduceDesk introduce() {
        return new IntroduceDesk() {
            @Override
            public List<Partner> partners(long person, String typed) {
                return List.of();
            }

            @Override
            public Considered consider(long person, long other, String why) {
                return Considered.GONE;
            }
        };
    }

    @Override
    public IntroductionsDesk introductions() {
        return new IntroductionsDesk() {
            @Override
            public IntroductionsPage page() {
                return new IntroductionsPage(List.of(), List.of(), List.of());
            }

            @Override
            public boolean move(PairCard two, Introduction.Stage stage) {
                return false;
            }

            @Override
            public AutoCloseable onChange(Runnable listener) {
                return () -> {};
            }
        };
    }

    @Override
    public WelcomeDesk welcome() {
        return this;
    }

    @Override
    public CaptureDesk capture() {
        return new NoCapture();
    }

    @Override
    public EntryDesk entry() {
        return new NoEntry();
    }

    @Override
    public AskDesk ask() {
        return new NoAsk();
    }

    @Override
    public PaletteDesk palette() {
        return new PaletteDesk() {
            @Override
            public PaletteBook book() {
                return PaletteBook.NOTHING_YET;
            }

            @Override
            public AutoCloseable onChange(Runnable listener) {
                return () -> {};
            }
        };
    }

    @Override
    public TimelineDesk timeline() {
        return new NoTimeline();
    }

    @Override
    public ReachDesk reach() {
        return new NoReach();
    }

    @Override
    public InsightsDesk insights() {
        return new NoInsights();
    }

    @Override
    public NetworkDesk sociogram() {
        return new NoSociogram();
    }

    @Override
    public NeedsDesk needs() {
        return new NoNeeds();
    }

    @Override
    public NeedDesk needEntry() {
        return new NoNeeds();
    }

    @Override
    public SettingsDesk settings() {
        return settings;
    }

    @Override
    public WindowDesk window() {
        return this;
    }

    @Override
    public WindowMemory memory() {
        return kept;
    }

    @Override
    public void keep(WindowMemory memory) {
        kept = memory;
    }

    @Override
    public void close() {
        deeds.add("closed");
    }

    @Override
    public synchronized TodayPage page() {
        threads.add(Thread.currentThread().getName());
        return new TodayPage(DAY, "", cards, 5, done, done, List.of(), new Investment(2, 1, 0), List.of(), 0, "");
    }

    private synchronized void settle(TodayCard card, String deed) {
        threads.add(Thread.currentThread().getName());
        if (failure.isPresent()) {
            throw failure.get();
        }
        undoable.push(new Step(deed, List.copyOf(cards), done));
        redoable.clear();
        cards.removeIf(card::isSameAs);
        done++;
        deeds.add(deed);
        changed();
    }

    @Override
    public Kept reachedOut(PersonCard card, InteractionKind kind) {
        settle(card, kind + " " + card.name());
        return new Kept(1, List.of(), List.of());
    }

    @Override
    public boolean askedBoth(PairCard card) {
        return settlePair(card, "asked " + card.name());
    }

    @Override
    public boolean introduced(PairCard card) {
        return settlePair(card, "introduced " + card.name());
    }

    private synchronized boolean settlePair(PairCard card, String deed) {
        boolean here = cards.stream().anyMatch(card::isSameAs);
        if (here) {
            settle(card, deed);
        }
        return here;
    }

    /** Two who may be introduced come to the cards. */
    public synchronized void suggest(PairCard card) {
        cards.add(card);
    }

    /** Someone or two are taken away behind the screen’s back. */
    public synchronized void takeAway(TodayCard card) {
        cards.removeIf(card::isSameAs);
    }

    @Override
    public boolean snooze(TodayCard card, LocalDate until) {
        settle(card, "snoozed " + card.name() + " " + until);
        return true;
    }

    @Override
    public boolean notThisOne(TodayCard card) {
        settle(card, "not " + card.name());
        return true;
    }

    @Override
    public synchronized Optional<String> undoName() {
        return Optional.ofNullable(undoable.peek()).map(Step::name);
    }

    @Override
    public synchronized void undo() {
        swap(undoable, redoable);
    }

    @Override
    public synchronized Optional<String> redoName() {
        return Optional.ofNullable(redoable.peek()).map(Step::name);
    }

    @Override
    public synchronized void redo() {
        swap(redoable, undoable);
    }

    private void swap(Deque<Step> from, Deque<Step> to) {
        var step = from.pop();
        to.push(new Step(step.name(), List.copyOf(cards), done));
        cards.clear();
        cards.addAll(step.before());
        done = step.doneBefore();
        changed();
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    public int listening() {
        return listeners.size();
    }

    @Override
    public int samplePeople() {
        return 312;
    }

    @Override
    public List<String> look(List<Path> files) {
        return files.stream().map(file -> file.getFileName() + " looked at").toList();
    }

    @Override
    public ImportSummary importFiles(List<Path> files, ImportProgress progress) {
        threads.add(Thread.currentThread().getName());
        if (failure.isPresent()) {
            throw failure.get();
        }
        progress.at(0.5, "Halfway through " + files.getFirst().getFileName());
        try {
            importGate.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        deeds.add(progress.isCancelled() ? "import stopped" : "imported " + files);
        add(summary.added());
        return summary;
    }

    @Override
    public void openSample() {
        deeds.add("sample");
        add(5);
    }

    @Override
    public void openFile(Path file) {
        if (failure.isPresent()) {
            throw failure.get();
        }
        deeds.add("opened " + file);
        add(5);
    }

    @Override
    public void nameFive(List<String> names) {
        if (failure.isPresent()) {
            throw failure.get();
        }
        deeds.add("named " + names);
        add(names.size());
    }

    private synchronized void add(int people) {
        for (var i = 0; i < people; i++) {
            cards.add(card(100 + i, "Person " + i, ""));
        }
        changed();
    }
}
