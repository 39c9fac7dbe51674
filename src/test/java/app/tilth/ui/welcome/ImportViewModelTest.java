package app.tilth.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.ui.MemoryNetwork;
import app.tilth.ui.task.DirectTaskRunner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ImportViewModelTest {
    private static final List<Path> FILES = List.of(Path.of("friends.vcf"));

    private final MemoryNetwork network = new MemoryNetwork();
    private final List<Throwable> failures = new ArrayList<>();
    private final List<ImportState> states = new ArrayList<>();
    private final ImportViewModel model = new ImportViewModel(network, new DirectTaskRunner(), failures::add);

    @Test
    void goesFromFilesOverStepsToTheSummary() {
        var summary = new ImportSummary(2, 1, 0, 7, List.of("friends.vcf, line 9: no name"));
        network.willImport(summary, new CountDownLatch(0));
        model.stateProperty().addListener((_, _, state) -> states.add(state));

        model.begin(FILES);

        assertThat(states)
                .filteredOn(ImportState.Running.class::isInstance)
                .extracting(state -> ((ImportState.Running) state).step().line())
                .containsExactly("Opening the file", "Halfway through friends.vcf");
        assertThat(model.state()).isEqualTo(new ImportState.Finished(summary, false));
    }

    @Test
    void noFilesBeginNothing() {
        model.begin(List.of());

        assertThat(model.state()).isInstanceOf(ImportState.Waiting.class);
        assertThat(network.deeds).isEmpty();
    }

    @Test
    void aFailureAsksForFilesAgain() {
        var broken = new IllegalStateException("no space");
        network.willFail(broken);

        model.begin(FILES);

        assertThat(failures).containsExactly(broken);
        assertThat(model.state()).isInstanceOf(ImportState.Waiting.class);
    }
}
