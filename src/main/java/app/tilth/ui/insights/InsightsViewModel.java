package app.tilth.ui.insights;

import app.tilth.insight.CirclesLived;
import app.tilth.insight.InsightWords;
import app.tilth.insight.Passing;
import app.tilth.insight.Stretch;
import app.tilth.tie.WarmthOverTime;
import app.tilth.ui.shell.Navigation;
import app.tilth.ui.shell.Place;
import app.tilth.ui.task.TaskRunner;
import app.tilth.words.Messages;
import app.tilth.workspace.Insights.Brought;
import app.tilth.workspace.Insights.Hanging;
import app.tilth.workspace.Insights.Harvested;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The insights and how far back they look. Each is there as soon as it is worked out, what takes long last. */
public final class InsightsViewModel implements AutoCloseable {
    static final Messages TEXTS = Messages.of("ui.insights");

    private final InsightsDesk desk;
    private final TaskRunner tasks;
    private final Navigation navigation;
    private final Consumer<Throwable> failures;
    private final AutoCloseable listening;
    private final ObjectProperty<Stretch> stretch = new SimpleObjectProperty<>(Stretch.TWELVE_MONTHS);
    private final ReadOnlyObjectWrapper<Optional<Panel<CirclesLived>>> circles = nothingYet();
    private final ReadOnlyObjectWrapper<Optional<Panel<Passing>>> passing = nothingYet();
    private final ReadOnlyObjectWrapper<Optional<Panel<Harvested>>> harvest = nothingYet();
    private final ReadOnlyObjectWrapper<Optional<Panel<WarmthOverTime>>> warmth = nothingYet();
    private final ReadOnlyObjectWrapper<Optional<Panel<Brought>>> introducers = nothingYet();
    private final ReadOnlyObjectWrapper<Optional<Panel<Hanging>>> hanging = nothingYet();
    private final ReadOnlyObjectWrapper<String> headline = new ReadOnlyObjectWrapper<>("");
    private boolean isOpen;
    /** Counts askings: what belongs to an earlier one is not shown any more. */
    private int asked;

    private boolean loading;
    private boolean stale;

    public InsightsViewModel(InsightsDesk desk, TaskRunner tasks, Navigation navigation, Consumer<Throwable> failures) {
        this.desk = desk;
        this.tasks = tasks;
        this.navigation = navigation;
        this.failures = failures;
        listening = desk.onChange(() -> tasks.onScreen(this::refresh));
        stretch.subscribe((_, _) -> refreshStretch());
    }

    private static <T> ReadOnlyObjectWrapper<Optional<T>> nothingYet() {
        return new ReadOnlyObjectWrapper<>(Optional.empty());
    }

    /** How far back is looked. */
    ObjectProperty<Stretch> stretchProperty() {
        return stretch;
    }

    ReadOnlyObjectProperty<String> headlineProperty() {
        return headline.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Panel<CirclesLived>>> circlesProperty() {
        return circles.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Panel<Passing>>> passingProperty() {
        return passing.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Panel<Harvested>>> harvestProperty() {
        return harvest.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Panel<WarmthOverTime>>> warmthProperty() {
        return warmth.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Panel<Brought>>> introducersProperty() {
        return introducers.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Panel<Hanging>>> hangingProperty() {
        return hanging.getReadOnlyProperty();
    }

    /** Reads everything the first time, and keeps it current from then on. */
    void open() {
        if (!isOpen) {
            isOpen = true;
            refresh();
        }
    }

    void open(long person) {
        navigation.open(new Place.Person(person));
    }

    /** Reads everything anew once it was opened; several askings while one is under way become one. */
    public void refresh() {
        if (!isOpen) {
            return;
        }
        if (loading) {
            stale = true;
            return;
        }
        loading = true;
        read(this::readCircles, circles);
        read(this::readIntroducers, introducers);
        read(this::readHanging, hanging);
        refreshStretch();
        tasks.run(() -> true, _ -> done(), failures);
    }

    private void done() {
        loading = false;
        if (stale) {
            stale = false;
            refresh();
        }
    }

    private void refreshStretch() {
        if (!isOpen) {
            return;
        }
        int number = ++asked;
        Stretch back = stretch.get();
        tasks.run(
                () -> new TimePanels(passing(back), harvest(back)),
                found -> {
                    if (number == asked) {
                        passing.set(Optional.of(found.passing));
                        harvest.set(Optional.of(found.harvest));
                        headline.set(InsightWords.headline(
                                found.passing.what(), found.harvest.what().harvest()));
                    }
                },
                failures);
        tasks.run(
                () -> warmth(back),
                found -> {
                    if (number == asked) {
                        warmth.set(Optional.of(found));
                    }
                },
                failures);
    }

    private record TimePanels(Panel<Passing> passing, Panel<Harvested> harvest) {}

    private <T> void read(Callable<T> work, ReadOnlyObjectWrapper<Optional<T>> into) {
        tasks.run(work, found -> into.set(Optional.of(found)), failures);
    }

    private Panel<CirclesLived> readCircles() {
        CirclesLived found = desk.circles();
        return new Panel<>(found, InsightWords.of(found), found.people() == 0, Tables.of(found));
    }

    private Panel<Brought> readIntroducers() {
        Brought found = desk.introducers();
        return new Panel<>(
                found,
                InsightWords.of(found.introducers()),
                found.people().isEmpty(),
                Tables.ofIntroducers(found.people()));
    }

    private Panel<Hanging> readHanging() {
        Hanging found = desk.hanging();
        return new Panel<>(
                found,
                InsightWords.ofReach(found.reach().hanging(), found.reach().reached()),
                found.people().isEmpty(),
                Tables.ofHooks(found.people()));
    }

    private Panel<Passing> passing(Stretch back) {
        Passing found = desk.passing(back);
        boolean nothing = found.parts().stream().allMatch(part -> part.moments() == 0);
        return new Panel<>(found, InsightWords.of(found), nothing, Tables.of(found));
    }

    private Panel<Harvested> harvest(Stretch back) {
        Harvested found = desk.harvest(back);
        return new Panel<>(
                found, InsightWords.of(found.harvest()), found.returns().isEmpty(), Tables.ofReturns(found.returns()));
    }

    private Panel<WarmthOverTime> warmth(Stretch back) {
        WarmthOverTime found = desk.warmth(back);
        boolean nobody = found.ties(found.size() - 1) == 0;
        return new Panel<>(found, InsightWords.of(found, back), nobody, Tables.of(found));
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (Exception failure) {
            failures.accept(failure);
        }
    }
}
