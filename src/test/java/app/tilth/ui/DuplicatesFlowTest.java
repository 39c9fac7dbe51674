package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.ui.duplicates.DuplicatesView;
import app.tilth.ui.duplicates.DuplicatesViewModel;
import app.tilth.ui.people.PersonLine;
import app.tilth.ui.shell.Place;
import app.tilth.ui.shell.PlacesViewModel;
import app.tilth.ui.shell.Shell;
import app.tilth.ui.task.DirectTaskRunner;
import app.tilth.workspace.Duplicates;
import app.tilth.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who was added twice is found, joined, parted again and kept as two, all by keyboard. */
class DuplicatesFlowTest {
    @TempDir
    Path folder;

    private SampleWindow window;

    @BeforeEach
    void open() throws Exception {
        window = new SampleWindow(folder);
        window.wiring.people().add("Zsófia Kelemen");
        window.wiring.people().add("Zsofia Kelemen");
    }

    private List<String> kelemens() {
        return window.wiring.people().book().lines().stream()
                .map(PersonLine::name)
                .filter(name -> name.endsWith("Kelemen"))
                .toList();
    }

    @Test
    void joinUndoAndKeepBothByKeyboard() throws Exception {
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.type("here twice");
        window.press(KeyCode.ENTER);
        window.await(() -> window.says("One pair found. Joined only when you say so."));
        assertThat(window.place()).isEqualTo(new Place.Duplicates());
        window.await(() -> window.says("The same name, spelt otherwise. Nothing else tells.")
                || window.says("The same name. Nothing else tells."));
        window.press(KeyCode.SHIFT, KeyCode.TAB);
        window.press(KeyCode.LEFT);
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.SPACE);
        window.press(KeyCode.J);
        window.await(() -> window.says("Zsófia and Zsofia are one now."));
        window.await(() -> window.says("Everyone is here once"));
        assertThat(kelemens()).containsExactly("Zsofia Kelemen");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.await(() -> window.says("One pair found. Joined only when you say so."));
        assertThat(kelemens()).containsExactlyInAnyOrder("Zsófia Kelemen", "Zsofia Kelemen");
        window.press(KeyCode.K);
        window.await(() -> window.says("Zsófia and Zsofia stay two."));
        window.await(() -> window.says("Everyone is here once"));
        window.press(KeyCode.ESCAPE);
        window.await(() -> window.place().equals(new Place.Today()));
        window.close();
        try (Workspace again = Workspace.open(folder.resolve("net.tilth"), SampleWindow.NOON)) {
            assertThat(new Duplicates(again).all(_ -> true)).isEmpty();
        }
    }

    /** The pairs may be there before the view was styled, and only then is what it shows in the window. */
    @Test
    void theKeyboardIsAtJoiningHoweverSoonThePairIsThere() throws Exception {
        try (SampleWindow open = window) {
            List<Long> two = open.wiring.people().book().lines().stream()
                    .filter(line -> line.name().endsWith("Kelemen"))
                    .map(PersonLine::id)
                    .toList();
            Shell shell = open.onScreen(() -> (Shell) open.robot
                    .lookup(Shell.class::isInstance)
                    .queryAll()
                    .iterator()
                    .next());
            open.onScreen(() -> {
                var model = new DuplicatesViewModel(
                        open.wiring.duplicates(),
                        new DirectTaskRunner(),
                        new PlacesViewModel(new Place.People()),
                        _ -> {},
                        _ -> {},
                        () -> {});
                shell.open(new DuplicatesView(model));
                model.compare(two);
                return true;
            });
            open.await(() -> open.says("Side by side"));
            assertThat(open.focused().getId()).isEqualTo("join");
        }
    }

    @Test
    void tickedPeopleAreJoinedWithM() throws Exception {
        try (SampleWindow open = window) {
            open.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            open.await(() -> !open.all(".people-table").isEmpty());
            open.press(KeyCode.SLASH);
            open.type("kelemen");
            open.await(() -> open.says("2"));
            open.press(KeyCode.ENTER);
            open.press(KeyCode.CONTROL, KeyCode.A);
            open.await(() -> open.says("2 selected"));
            open.type("m");
            open.await(() -> open.says("Side by side"));
            open.press(KeyCode.J);
            open.await(() -> kelemens().size() == 1);
        }
    }
}
