package app.tilth.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CallsTest {
    @Test
    void whoeverIsAloneWithTheirNameIsCalledByIt() {
        assertThat(Calls.of(Map.of(1L, "Ana Beltrán", 2L, "Hana Kobayashi"))).isEqualTo(Map.of(1L, "Ana", 2L, "Hana"));
    }

    @Test
    void twoOfOneNameAreToldApart() {
        assertThat(Calls.of(Map.of(1L, "Ana Beltrán", 2L, "Ana Maria Moss", 3L, "Ana")))
                .isEqualTo(Map.of(1L, "Ana B.", 2L, "Ana M.", 3L, "Ana"));
    }

    @Test
    void whereTheirInitialsAreAlikeInFull() {
        assertThat(Calls.of(Map.of(1L, "Ana Beltrán", 2L, "Ana Brand", 3L, "Ana Moss", 4L, "Joon Park")))
                .isEqualTo(Map.of(1L, "Ana Beltrán", 2L, "Ana Brand", 3L, "Ana M.", 4L, "Joon"));
    }

    @Test
    void namesOfAnyScriptAndNoName() {
        assertThat(Calls.of(Map.of(1L, "", 2L, "김 하나", 3L, "김 𠮷野")))
                .isEqualTo(Map.of(1L, "", 2L, "김 하.", 3L, "김 𠮷."));
    }
}
