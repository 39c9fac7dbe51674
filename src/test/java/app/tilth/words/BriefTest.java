package app.tilth.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names in sentences. */
class BriefTest {
    @Test
    void aNameIsWholeUnlessItWouldTakeTheRoomOfTheSentence() {
        assertThat(Brief.name("J. R.")).isEqualTo("J. R.");
        assertThat(Brief.name("")).isEmpty();
        assertThat(Brief.name("Wilhelmina Alexandra Theodora")).isEqualTo("Wilhelmina Alexandra…");
        assertThat(Brief.name("電".repeat(24))).isEqualTo("電".repeat(24));
        assertThat(Brief.name("👩".repeat(30))).isEqualTo("👩".repeat(24) + "…");
    }
}
