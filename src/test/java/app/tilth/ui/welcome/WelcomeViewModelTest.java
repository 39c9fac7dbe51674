package app.tilth.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.ui.MemoryNetwork;
import app.tilth.ui.task.DirectTaskRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WelcomeViewModelTest {
    private final MemoryNetwork network = new MemoryNetwork();
    private final List<Throwable> failures = new ArrayList<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final WelcomeViewModel model =
            new WelcomeViewModel(network, new DirectTaskRunner(), failures::add, begun::incrementAndGet);

    @Test
    void namesArePassedOnWithoutTheBlankOnes() {
        model.nameFive(List.of(" Dele ", "", "Ana Beltrán", "  ", ""));

        assertThat(network.deeds).containsExactly("named [Dele, Ana Beltrán]");
        assertThat(begun).hasValue(1);
    }

    @Test
    void noNameBeginsNothing() {
        model.nameFive(List.of("", " "));

        assertThat(network.deeds).isEmpty();
        assertThat(begun).hasValue(0);
    }

    @Test
    void aFailureLeavesEverythingReadyForAnotherTry() {
        var broken = new IllegalStateException("read-only");
        network.willFail(broken);

        model.nameFive(List.of("Dele"));

        assertThat(failures).containsExactly(broken);
        assertThat(begun).hasValue(0);
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void theSampleIsCountedAndOpened() {
        assertThat(model.samplePeopleProperty().get()).isEqualTo(312);

        model.openSample();

        assertThat(network.deeds).containsExactly("sample");
        assertThat(begun).hasValue(1);
    }
}
