package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.Warmth;
import app.tilth.ui.people.PersonLine;
import app.tilth.ui.shell.Place;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding some of everyone and changing them together, on a file with the sample network. */
class PeopleGatheringFlowTest {
    @TempDir
    Path folder;

    private SampleWindow window;

    /** As high as the table is at least once it has its place in the window. */
    private static final double WHOLE = 500;

    @BeforeEach
    void open() throws Exception {
        window = new SampleWindow(folder);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.await(() -> shown() > 300 && table().getHeight() > WHOLE);
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @SuppressWarnings("unchecked")
    private TableView<PersonLine> table() {
        return (TableView<PersonLine>) window.robot.lookup(".people-table").query();
    }

    private List<PersonLine> lines() {
        return window.onScreen(() -> List.copyOf(table().getItems()));
    }

    private int shown() {
        return lines().size();
    }

    private List<String> names() {
        return lines().stream().map(PersonLine::name).toList();
    }

    private PersonLine line(String name) {
        return lines().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private int at() {
        return window.onScreen(() -> table().getSelectionModel().getSelectedIndex());
    }

    private void find(String typed, Predicate<List<String>> found) throws TimeoutException {
        window.press(KeyCode.SLASH);
        window.type(typed);
        window.await(() -> found.test(names()));
        window.press(KeyCode.DOWN);
        window.await(() -> at() == 0);
    }

    private Button entry(String name) {
        return window.all(".filter-entry").stream()
                .map(Button.class::cast)
                .filter(entry -> entry.getText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** How many the entry of a filter says there are. */
    private int count(String name) {
        String spoken = window.onScreen(() -> entry(name).getAccessibleText());
        return Integer.parseInt(spoken.substring(name.length()).strip().split(" ", 2)[0]);
    }

    private void space(Node node) {
        window.robot.interact(node::requestFocus);
        window.press(KeyCode.SPACE);
    }

    private Node row(int index) {
        return window.all(".people-table .table-row-cell").stream()
                .filter(row -> row.isVisible() && ((TableRow<?>) row).getIndex() == index)
                .findFirst()
                .orElseThrow();
    }

    /** The robot of the platform without a display sometimes forgets the key that is held. */
    private void clickWithControl(Node node) {
        window.robot.interact(() -> Event.fireEvent(
                node,
                new MouseEvent(
                        MouseEvent.MOUSE_CLICKED,
                        5,
                        5,
                        0,
                        0,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null)));
    }

    private void bulk(String button, KeyCode choice) throws TimeoutException {
        space(window.all("#bulk-" + button).getFirst());
        window.await(() -> window.shows(".choices"));
        window.press(choice);
        window.await(() -> !window.shows(".choices"));
    }

    private void takeBack() {
        window.press(KeyCode.CONTROL, KeyCode.Z);
    }

    @Test
    void theCountsBesideTheTableFollowWhatIsChangedAndNarrowItDown() throws Exception {
        assertThat(count("Everyone")).isEqualTo(shown());
        int core = count("Core");
        find("dele ade", found -> found.size() == 1);
        window.press(KeyCode.SPACE);
        window.await(() -> window.says("1 selected"));
        bulk("circle", KeyCode.DIGIT1);
        window.await(() -> count("Core") == core + 1);
        takeBack();
        window.await(() -> count("Core") == core);

        window.press(KeyCode.ESCAPE);
        window.await(() -> !window.shows(".bulk-bar"));
        window.press(KeyCode.SLASH);
        window.press(KeyCode.ESCAPE);
        window.await(() -> shown() > 300);
        space(entry("Close"));
        window.await(() -> shown() == count("Close"));
        assertThat(lines()).allMatch(line -> line.circle() == Circle.CLOSE);
        space(entry("Cooling"));
        window.await(() -> lines().stream().allMatch(line -> line.warmth() == Warmth.COOLING));
        assertThat(shown()).isPositive().isEqualTo(count("Close ties, cooling") - coolingCore());
        space(entry("Everyone"));
        window.await(() -> shown() == count("Everyone"));
    }

    private int coolingCore() {
        return (int) window.wiring.people().book().lines().stream()
                .filter(line -> line.circle() == Circle.CORE && line.warmth() == Warmth.COOLING)
                .count();
    }

    @Test
    void aFilterIsSavedFoundAgainAndForgotten() throws Exception {
        find("solst", found -> found.size() < 10);
        int found = shown();
        space(entry("Save this filter"));
        window.await(() -> window.shows(".dialog-card"));
        window.type("Solar");
        window.press(KeyCode.ENTER);
        window.await(() -> window.says("The filter is saved as “Solar”."));
        space(entry("Everyone"));
        window.await(() -> shown() > 300);
        space(entry("Solar"));
        window.await(() -> shown() == found);
        assertThat(window.textOf("#people-filter")).isEqualTo("solst");
        assertThat(count("Solar")).isEqualTo(found);

        window.robot.interact(entry("Solar")::requestFocus);
        window.press(KeyCode.DELETE);
        window.await(() -> window.says("The filter “Solar” is forgotten."));
        assertThat(window.wiring.people().book().saved()).isEmpty();
        takeBack();
        window.await(() -> window.says("Solar"));
        window.await(() -> count("Solar") == found);
    }

    @Test
    void theMenuOfColumnsSortsAndHidesByKeyboard() throws Exception {
        space(window.all("#people-columns").getFirst());
        window.await(() -> window.shows(".context-menu"));
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        window.await(() -> columns().noneMatch("circle"::equals));
        window.await(() -> window.wiring.people().columnsLeftOut().equals(Set.of("circle")));
        space(window.all("#people-columns").getFirst());
        window.await(() -> window.shows(".context-menu"));
        for (int ups = 0; ups < 6; ups++) {
            window.press(KeyCode.UP);
        }
        window.press(KeyCode.ENTER);
        window.await(() -> names().stream().limit(30).toList().equals(sortedByName(30)));
        space(window.all("#people-columns").getFirst());
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        window.await(() -> columns().anyMatch("circle"::equals));
        window.await(() -> window.wiring.people().columnsLeftOut().isEmpty());
    }

    private Stream<String> columns() {
        return window
                .onScreen(() -> table().getVisibleLeafColumns().stream()
                        .map(TableColumnBase::getId)
                        .toList())
                .stream();
    }

    private List<String> sortedByName(int most) {
        return lines().stream()
                .sorted(Comparator.comparing((PersonLine line) -> line.who().text()))
                .limit(most)
                .map(PersonLine::name)
                .toList();
    }

    @Test
    void theKeysMoveThroughTheTableAndOpen() throws Exception {
        window.press(KeyCode.END);
        window.await(() -> at() == shown() - 1);
        window.press(KeyCode.HOME);
        window.await(() -> at() == 0);
        window.press(KeyCode.PAGE_DOWN);
        window.await(() -> at() > 5);
        window.press(KeyCode.DOWN);
        long there = lines().get(at()).id();
        window.press(KeyCode.ENTER);
        window.await(() -> window.place().equals(new Place.Person(there)));
        window.press(KeyCode.ALT, KeyCode.LEFT);
        window.await(() -> window.shows(".people-table") && table().equals(window.focused()));
        assertThat(lines().get(at()).id()).isEqualTo(there);
    }

    @Test
    void severalAreTickedByMouseAndKeys() throws Exception {
        clickWithControl(row(1));
        window.await(() -> window.says("1 selected"));
        window.press(KeyCode.ESCAPE);
        window.await(() -> !window.shows(".bulk-bar"));

        window.press(KeyCode.HOME);
        window.press(KeyCode.SPACE);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.SHIFT, KeyCode.SPACE);
        window.await(() -> window.says("3 selected"));
        var all = (CheckBox) window.all("#people-tick-all").getFirst();
        assertThat(all.isIndeterminate()).isTrue();
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.await(() -> window.says(shown() + " selected"));
        assertThat(all.isSelected()).isTrue();
        window.robot.interact(all::fire);
        window.await(() -> !window.shows(".bulk-bar"));
        window.robot.interact(all::fire);
        window.await(() -> window.says(shown() + " selected"));
        // Wherever the keyboard is, Esc lets them go and the keyboard returns to the table.
        window.robot.interact(window.all("#bulk-plan").getFirst()::requestFocus);
        window.press(KeyCode.ESCAPE);
        window.await(() -> !window.shows(".bulk-bar") && table().equals(window.focused()));
    }

    @Test
    void theBarChangesAllThatAreTickedAndEachIsTakenBack() throws Exception {
        find("dele ade", found -> found.size() == 1);
        window.press(KeyCode.SPACE);
        window.await(() -> window.says("1 selected"));

        space(window.all("#bulk-tag").getFirst());
        window.await(() -> window.shows(".dialog-card"));
        window.type("harbour");
        window.press(KeyCode.ENTER);
        window.await(
                () -> window.says("Dele tagged “harbour”.") && dele().tags().contains("harbour"));
        takeBack();
        window.await(() -> !dele().tags().contains("harbour"));

        bulk("rhythm", KeyCode.DIGIT2);
        window.await(() -> window.says("Rhythm set for Dele."));
        takeBack();
        window.await(() -> window.says("Redo"));

        int coming = window.wiring.today().page().coming().size();
        bulk("plan", KeyCode.DIGIT1);
        window.await(() -> window.says("A hello to Dele is planned."));
        assertThat(window.wiring.today().page().coming().size()).isGreaterThanOrEqualTo(coming);
        takeBack();

        space(window.all("#bulk-archive").getFirst());
        window.await(() -> window.says("Dele put away.") && window.says("No one fits this filter"));
        space(entry("Put away"));
        window.await(() -> names().equals(List.of("Dele Adeyemi")));
        window.robot.interact(table()::requestFocus);
        window.press(KeyCode.HOME);
        window.press(KeyCode.SPACE);
        window.await(() -> window.textOf("#bulk-archive").equals("Bring back"));
        space(window.all("#bulk-archive").getFirst());
        window.await(() -> window.says("Dele brought back.") && !names().contains("Dele Adeyemi"));
        takeBack();
        window.await(() -> names().equals(List.of("Dele Adeyemi")));
        takeBack();
        space(entry("Everyone"));
        window.await(() -> names().contains("Dele Adeyemi"));
    }

    private PersonLine dele() {
        return line("Dele Adeyemi");
    }

    /** The platform without a display cannot drag, so only the dropping is tried. */
    @Test
    void whoIsDroppedOntoACircleMovesThere() throws Exception {
        find("dele ade", found -> found.size() == 1);
        window.press(KeyCode.SPACE);
        window.await(() -> window.says("1 selected"));
        Node wider = entry("Wider");
        window.robot.interact(() -> Event.fireEvent(
                wider,
                new DragEvent(DragEvent.DRAG_DROPPED, null, 0, 0, 0, 0, TransferMode.MOVE, table(), wider, null)));
        window.await(() -> dele().circle() == Circle.WIDER);
        takeBack();
        window.await(() -> dele().circle() == Circle.CLOSE);
    }
}
