package app.tilth.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.ui.MemoryNetwork;
import app.tilth.ui.task.DirectTaskRunner;
import app.tilth.ui.task.Notice;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryViewModelTest {
    private final MemoryNetwork network = MemoryNetwork.withFive();
    private final List<Notice> notices = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final HistoryViewModel history =
            new HistoryViewModel(network, new DirectTaskRunner(), notices::add, failures::add);

    @Test
    void namesWhatCanBeTakenBackAndBroughtBack() {
        network.notThisOne(network.page().cards().getFirst());
        assertThat(history.undoNameProperty().get()).isEqualTo("not Dele Adeyemi");
        assertThat(history.redoNameProperty().get()).isEmpty();

        history.undo();

        assertThat(network.page().cards()).hasSize(5);
        assertThat(history.undoNameProperty().get()).isEmpty();
        assertThat(history.redoNameProperty().get()).isEqualTo("not Dele Adeyemi");
        assertThat(notices).extracting(Notice::text).containsExactly("Taken back: not Dele Adeyemi");
    }

    @Test
    void theNoticeOffersTheWayBack() {
        network.notThisOne(network.page().cards().getFirst());
        history.undo();

        notices.getLast().offer().orElseThrow().deed().run();

        assertThat(network.page().cards()).hasSize(4);
    }

    @Test
    void withNothingToTakeBackNothingHappens() {
        history.undo();
        history.redo();

        assertThat(notices).isEmpty();
        assertThat(failures).isEmpty();
    }
}
