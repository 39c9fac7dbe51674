package app.tilth.ui.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.workspace.Keep;
import org.junit.jupiter.api.Test;

class ChoiceTest {
    @Test
    void whereOnlyOneCanStayThePickedOneDoes() {
        assertThat(Choice.picked(Keep.ONE, Keep.OTHER, false)).isEqualTo(Keep.OTHER);
        assertThat(Choice.picked(Keep.ONE, Keep.ONE, false)).isEqualTo(Keep.ONE);
    }

    @Test
    void whereBothCanPickingTakesAndLeavesAndOneAlwaysStays() {
        assertThat(Choice.picked(Keep.BOTH, Keep.ONE, true)).isEqualTo(Keep.OTHER);
        assertThat(Choice.picked(Keep.OTHER, Keep.ONE, true)).isEqualTo(Keep.BOTH);
        assertThat(Choice.picked(Keep.OTHER, Keep.OTHER, true)).isEqualTo(Keep.ONE);
    }
}
