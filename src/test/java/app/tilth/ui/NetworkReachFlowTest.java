package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.Loop;
import app.tilth.ui.shell.Place;
import app.tilth.workspace.AddPeople;
import app.tilth.workspace.BridgeBook;
import app.tilth.workspace.BridgeLine;
import app.tilth.workspace.Goal;
import app.tilth.workspace.Routes;
import app.tilth.workspace.Routes.Deed;
import app.tilth.workspace.Routes.Stop;
import app.tilth.workspace.Routing;
import app.tilth.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who joins groups, and the warmest paths to people and organizations, by keys alone on a file with the sample network. */
class NetworkReachFlowTest {
    private static final int MOST_STOPS = 40;

    @TempDir
    Path folder;

    private static void open(SampleWindow window) throws TimeoutException {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.await(() -> window.place() instanceof Place.Network
                && window.shows(".network-name")
                && window.shows(".network-bridge"));
    }

    private static Workspace workspace(SampleWindow window) {
        return window.wiring.network().current();
    }

    /** Types into the field and takes what comes first. */
    private static void reach(SampleWindow window, String name) throws TimeoutException {
        window.press(KeyCode.SLASH);
        window.await(() -> "network-search".equals(window.focused().getId()));
        window.type(name);
        window.await(() -> window.shows(".people-offer"));
        window.press(KeyCode.ENTER);
        window.await(() -> window.shows(".path-panel"));
    }

    /** Goes from control to control until one says this. */
    private static void goTo(SampleWindow window, String text) {
        for (int i = 0; i < MOST_STOPS && !isOn(window, text); i++) {
            window.press(KeyCode.TAB);
        }
        assertThat(isOn(window, text)).as("Tab reaches “%s”", text).isTrue();
    }

    private static boolean isOn(SampleWindow window, String text) {
        return window.focused() instanceof Labeled labeled
                && window.onScreen(labeled::getText).equals(text);
    }

    /** An organization on the best path to which there is this to do, as the network stands. */
    private static Routes somewhere(Workspace workspace, Predicate<Deed> toDo) {
        List<String> names = new ArrayList<>();
        workspace.read(stores -> {
            stores.organizations().forEach(organization -> names.add(organization.name()));
            return names;
        });
        return names.stream()
                .map(name -> new Routing(workspace).to(new Goal.At(name)))
                .filter(routes -> routes.best().size() > 1)
                .filter(routes -> routes.best().getFirst().deeds().stream().anyMatch(toDo))
                .findFirst()
                .orElseThrow();
    }

    private static Deed deed(Routes routes, Predicate<Deed> which) {
        return routes.best().getFirst().deeds().stream()
                .filter(which)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anOrganizationIsReachedAndANoteDrafted() throws Exception {
        try (var window = new SampleWindow(folder)) {
            open(window);
            Predicate<Deed> writing =
                    deed -> deed instanceof Deed.Write write && !write.email().isEmpty();
            Routes routes = somewhere(workspace(window), writing);
            reach(window, routes.name());
            window.await(() -> window.says("The warmest path to " + routes.name()));
            List<Stop> along = routes.best().getFirst().people();
            window.await(() -> window.all(".path-ring").size() == along.size() + 1);
            window.await(() -> window.says(routes.best().getFirst().words()));
            Deed write = deed(routes, writing);
            goTo(window, "Draft a note to " + write.whom().call());
            window.press(KeyCode.SPACE);
            window.await(() -> window.letters.drafts.size() == 1);
            assertThat(window.letters.drafts.getFirst())
                    .contains("Hello " + write.whom().call());
        }
    }

    @Test
    void whoIsToBeTendedFirstStandsOnTodayUntilThatIsTakenBack() throws Exception {
        try (var window = new SampleWindow(folder)) {
            open(window);
            Routes routes = somewhere(workspace(window), Deed.Tend.class::isInstance);
            Stop whom = deed(routes, Deed.Tend.class::isInstance).whom();
            String tend = "Tend " + whom.call() + " first";
            reach(window, routes.name());
            window.await(() -> window.says(tend));
            goTo(window, tend);
            window.press(KeyCode.SPACE);
            window.await(() -> hello(window, whom) && !window.says(tend));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.await(() -> !hello(window, whom) && window.says(tend));
        }
    }

    private static boolean hello(SampleWindow window, Stop whom) {
        return workspace(window).read(stores -> stores.loops().of(whom.person())).stream()
                .anyMatch((Loop loop) ->
                        loop.isPlannedFor(SampleWindow.DAY) && loop.text().equals("say hello"));
    }

    @Test
    void anotherPathIsLookedAtAndThePathLeft() throws Exception {
        try (var window = new SampleWindow(folder)) {
            open(window);
            Routes routes = somewhere(workspace(window), _ -> true);
            reach(window, routes.name());
            goTo(window, "2 other paths");
            window.press(KeyCode.SPACE);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            window.await(() -> window.says("Another path to " + routes.name()));
            window.await(() -> window.says(routes.best().get(1).words()));
            window.press(KeyCode.ESCAPE);
            window.await(() -> !window.shows(".path-panel") && !window.shows(".path-ring"));
        }
    }

    @Test
    void whereNobodyLeadsItSaysWhatWouldMakeAPath() throws Exception {
        try (var window = new SampleWindow(folder)) {
            open(window);
            workspace(window).run(new AddPeople(List.of("Zora Quill"), Circle.WIDER));
            reach(window, "zora");
            window.await(() -> window.says("No path to Zora Quill yet"));
            assertThat(window.shows(".path-ring")).isFalse();
        }
    }

    @Test
    void whoJoinsGroupsIsLookedAt() throws Exception {
        try (var window = new SampleWindow(folder)) {
            open(window);
            List<BridgeLine> bridges = new BridgeBook(workspace(window)).today();
            assertThat(bridges.size()).isGreaterThan(6);
            assertThat(window.all(".network-bridge")).hasSize(6);
            window.robot.interact(
                    () -> window.all("#bridge-" + bridges.get(1).bridge().person())
                            .getFirst()
                            .requestFocus());
            window.press(KeyCode.UP);
            window.press(KeyCode.ENTER);
            window.await(() -> window.shows(".network-looked-card"));
            assertThat(window.textOf(".network-looked-card .name"))
                    .isEqualTo(bridges.getFirst().name());
            goTo(window, "All " + bridges.size());
            window.press(KeyCode.SPACE);
            window.await(() -> window.all(".dialog-card .network-bridge").size() == bridges.size());
            window.press(KeyCode.END);
            window.press(KeyCode.ENTER);
            window.await(() -> !window.shows(".dialog-card"));
            assertThat(window.textOf(".network-looked-card .name"))
                    .isEqualTo(bridges.getLast().name());
        }
    }
}
