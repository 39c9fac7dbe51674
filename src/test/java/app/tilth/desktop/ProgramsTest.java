package app.tilth.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProgramsTest {
    @Test
    void aProgramTellsHowItEnded() throws Exception {
        String java = ProcessHandle.current().info().command().orElseThrow();
        assertThat(Programs.OF_THE_SYSTEM.run(List.of(java, "-version"))).isZero();
        assertThat(Programs.OF_THE_SYSTEM.run(List.of(java, "--no-such-option")))
                .isNotZero();
        assertThatIOException().isThrownBy(() -> Programs.OF_THE_SYSTEM.run(List.of("/no/such/program")));
    }
}
