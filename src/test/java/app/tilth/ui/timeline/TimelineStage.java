package app.tilth.ui.timeline;

import app.tilth.model.Circle;
import app.tilth.model.Warmth;
import app.tilth.store.ListingStore.Listing;
import app.tilth.tie.Chronicle;
import app.tilth.ui.NoTimeline;
import app.tilth.ui.control.Overlay;
import app.tilth.ui.shell.Navigation;
import app.tilth.ui.shell.Place;
import app.tilth.ui.task.FxTaskRunner;
import app.tilth.ui.theme.Look;
import app.tilth.ui.theme.Scheme;
import app.tilth.ui.theme.Theme;
import app.tilth.workspace.Directory;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The parts of the timeline in a window of their own, on a chronicle made for it. */
final class TimelineStage implements AutoCloseable {
    static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final int PATIENCE_SECONDS = 60;

    final List<Throwable> failures = new CopyOnWriteArrayList<>();
    final TimelineViewModel model;
    final StripCard strip;
    final LaneArea lanes;
    final HappeningList list;
    private final FxTaskRunner tasks = new FxTaskRunner();
    private final Stage stage;

    /**
     * @param people how many there are, by the numbers from 1
     * @param words what was said of everything
     */
    TimelineStage(Chronicle chronicle, int people, String words) throws Exception {
        FxToolkit.registerPrimaryStage();
        model = new TimelineViewModel(
                new Desk(chronicle, people, words), tasks, new Nowhere(), _ -> {}, failures::add, () -> {});
        strip = onScreen(() -> new StripCard(model));
        lanes = onScreen(() -> new LaneArea(model));
        list = onScreen(() -> new HappeningList(model, (_, _) -> {}, (_, _) -> {}));
        stage = FxToolkit.registerStage(Stage::new);
        onScreen(() -> {
            var page = new VBox(strip, lanes, list);
            page.setPrefSize(1100, 800);
            var scene = new Scene(new Overlay(page), 1100, 800);
            Theme.dress(scene, Scheme.LIGHT, Look.Text.NORMAL);
            stage.setScene(scene);
            stage.show();
            model.seen(true);
            model.open();
            return true;
        });
        await(() -> onScreen(() -> model.shownProperty().get().isPresent()));
        settle();
    }

    /** Lets frames come that show what is there. */
    void settle() throws Exception {
        for (int frame = 0; frame < 3; frame++) {
            onScreen(() -> {
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
                return true;
            });
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    <T> T onScreen(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1_000, question);
    }

    void await(Callable<Boolean> so) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, so);
    }

    @Override
    public void close() throws TimeoutException {
        onScreen(() -> {
            model.close();
            return true;
        });
        FxToolkit.cleanupStages();
        tasks.close();
    }

    static Figure figure(int number) {
        return new Figure(
                new Directory.Entry(
                        new Listing(number, "Person " + number, "", Circle.FRIENDS, "", "", "", List.of(), false),
                        "",
                        " person",
                        " person".length(),
                        0),
                Warmth.STEADY,
                1.0 / number,
                20,
                (int) DAY.toEpochDay() - 40,
                (int) DAY.toEpochDay() - 60);
    }

    private static final class Desk implements TimelineDesk {
        private final Chronicle chronicle;
        private final int people;
        private final String words;
        private final NoTimeline other = new NoTimeline();

        Desk(Chronicle chronicle, int people, String words) {
            this.chronicle = chronicle;
            this.people = people;
            this.words = words;
        }

        @Override
        public TimelineBook book() {
            return new TimelineBook(
                    DAY,
                    chronicle,
                    IntStream.rangeClosed(1, people)
                            .mapToObj(TimelineStage::figure)
                            .toList(),
                    List.of(),
                    List.of(),
                    List.of());
        }

        @Override
        public Said said(String typed) {
            return other.said(typed);
        }

        @Override
        public Map<Long, String> wordsOfInteractions(Collection<Long> ids) {
            return ids.stream().collect(Collectors.toMap(Function.identity(), _ -> words));
        }

        @Override
        public Map<Long, String> wordsOfExchanges(Collection<Long> ids) {
            return other.wordsOfExchanges(ids);
        }

        @Override
        public boolean move(long interaction, LocalDate to, String names) {
            return false;
        }

        @Override
        public boolean moveExchange(long exchange, LocalDate to, String names) {
            return false;
        }

        @Override
        public boolean join(List<Long> interactions, String names) {
            return false;
        }

        @Override
        public boolean split(long interaction, String names) {
            return false;
        }

        @Override
        public void save(List<SavedTimeline> filters) {}

        @Override
        public AutoCloseable onChange(Runnable listener) {
            return () -> {};
        }
    }

    private record Nowhere() implements Navigation {
        @Override
        public void open(Place place) {}

        @Override
        public void back() {}

        @Override
        public void forward() {}
    }
}
