package app.tilth.ui.network;

import app.tilth.network.Graph;
import app.tilth.network.layout.Layout;
import app.tilth.network.layout.Onlooker;
import app.tilth.ui.NoReach;
import app.tilth.ui.NoSociogram;
import app.tilth.ui.RecordingLetters;
import app.tilth.ui.control.Overlay;
import app.tilth.ui.shell.Navigation;
import app.tilth.ui.shell.Place;
import app.tilth.ui.task.FxTaskRunner;
import app.tilth.ui.theme.Look;
import app.tilth.ui.theme.Scheme;
import app.tilth.ui.theme.Theme;
import app.tilth.workspace.Sociogram;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The view of a network in a window of its own, which it may be larger than: the platform without a display has no larger ones.
 * Whatever is laid out in it is held where it stood.
 */
final class NetworkStage implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;
    private static final long STILL_MILLIS = 400;

    final List<Throwable> failures = new CopyOnWriteArrayList<>();
    /** How often the picture on the screen was another. */
    private final List<int[]> pictures = new CopyOnWriteArrayList<>();

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final FxTaskRunner tasks = new FxTaskRunner();
    private final NetworkView view;
    private final NetworkViewModel model;
    private final Stage stage;
    private final Room room;
    private volatile Graph graph;
    private Map<Long, app.tilth.network.layout.Place> places = Map.of();
    private volatile long lastShown = System.nanoTime();

    NetworkStage(Graph graph, double width, double height, boolean reducedMotion) throws Exception {
        this.graph = graph;
        FxToolkit.registerPrimaryStage();
        model = new NetworkViewModel(new Desk(), tasks, new Nowhere(), _ -> {}, failures::add, () -> {});
        var reach = new NoReach();
        view = onScreen(() -> new NetworkView(
                model,
                new BridgesViewModel(reach, tasks, failures::add),
                new PathViewModel(reach, tasks, new RecordingLetters(), _ -> {}, failures::add, () -> {}),
                new ExportViewModel(new NoSociogram(), tasks, _ -> {}, failures::add),
                new Overlay(new Region()),
                List::of));
        room = onScreen(() -> new Room(view, width, height));
        stage = FxToolkit.registerStage(Stage::new);
        onScreen(() -> {
            var scene = new Scene(room, width, height);
            Theme.dress(scene, Scheme.LIGHT, Look.Text.NORMAL);
            scene.getPreferences().setReducedMotion(reducedMotion);
            stage.setScene(scene);
            stage.show();
            sheet().imageProperty().subscribe(image -> {
                lastShown = System.nanoTime();
                Optional.ofNullable(image).map(NetworkStage::pixels).ifPresent(pictures::add);
            });
            return true;
        });
        await(() -> view.getWidth() == width && view.getHeight() == height);
        onScreen(() -> {
            view.begin();
            return true;
        });
    }

    /** The pixels of the picture; its image is told of new ones by being set anew. */
    private static int[] pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    /** Another network from now on. */
    void change(Graph to) {
        graph = to;
        pictures.clear();
        lastShown = System.nanoTime();
        listeners.forEach(Runnable::run);
    }

    void resize(double width, double height) throws TimeoutException {
        onScreen(() -> {
            lastShown = System.nanoTime();
            room.take(width, height);
            return true;
        });
        await(() -> view.getWidth() == width && view.getHeight() == height);
    }

    /** As on a screen with so many pixels for one. */
    void sharpen(double scale) {
        onScreen(() -> {
            lastShown = System.nanoTime();
            stage.setRenderScaleX(scale);
            stage.setRenderScaleY(scale);
            return true;
        });
    }

    /** Where the names in sight stand in the window. */
    List<Bounds> names() {
        return onScreen(() -> view.lookupAll(".network-name").stream()
                .filter(NetworkStage::isInSight)
                .map(name -> name.localToScene(name.getBoundsInLocal()))
                .toList());
    }

    void press(KeyCode key) {
        onScreen(() -> {
            lastShown = System.nanoTime();
            picture().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            return true;
        });
    }

    /** Waits until the network is shown, people can be named in it, and it holds still. */
    void still() throws TimeoutException {
        await(() -> shown().filter(now -> now.network().graph().equals(graph)).isPresent()
                && isInSight(".network-names")
                && System.nanoTime() - lastShown > TimeUnit.MILLISECONDS.toNanos(STILL_MILLIS));
        WaitForAsyncUtils.waitForFxEvents();
    }

    Optional<Drawn> shown() {
        return onScreen(() -> model.drawnProperty().get());
    }

    /** What was to be seen one after the other, as often as it was another. */
    List<int[]> seen() {
        List<int[]> seen = new ArrayList<>();
        for (int[] picture : pictures) {
            if (seen.isEmpty() || !Arrays.equals(seen.getLast(), picture)) {
                seen.add(picture);
            }
        }
        return seen;
    }

    /** The picture on the screen. */
    int[] pixels() {
        return onScreen(() -> pixels(sheet().getImage()));
    }

    /** Waits until something is in sight; names follow the picture in a frame of their own. */
    void awaitInSight(String query) throws TimeoutException {
        await(() -> isInSight(query));
    }

    boolean isInSight(String query) {
        return onScreen(() -> view.lookupAll(query).stream().anyMatch(NetworkStage::isInSight));
    }

    private static boolean isInSight(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private Node picture() {
        return view.lookup(".network-picture");
    }

    private ImageView sheet() {
        return (ImageView) view.lookup(".network-sheet").lookup("ImageView");
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
    }

    static <T> T onScreen(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1_000, question);
    }

    @Override
    public void close() throws TimeoutException {
        onScreen(() -> {
            model.close();
            view.close();
            return true;
        });
        FxToolkit.cleanupStages();
        tasks.close();
    }

    /** As much room for the view as is wanted. */
    private static final class Room extends Region {
        private final Region view;
        private double wide;
        private double high;

        Room(Region view, double wide, double high) {
            this.view = view;
            this.wide = wide;
            this.high = high;
            getChildren().add(view);
        }

        void take(double width, double height) {
            wide = width;
            high = height;
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            view.resizeRelocate(0, 0, wide, high);
        }
    }

    private final class Desk extends NoSociogram {
        @Override
        public synchronized Sociogram sociogram(Onlooker onlooker) {
            Graph now = graph;
            var positions = new Layout(now).from(places).shownTo(onlooker).run();
            places = positions.byPerson(now);
            return Crowd.of(now, positions);
        }

        @Override
        public AutoCloseable onChange(Runnable listener) {
            listeners.add(listener);
            return () -> listeners.remove(listener);
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
