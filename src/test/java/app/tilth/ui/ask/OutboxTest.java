package app.tilth.ui.ask;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.ui.RecordingLetters;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Drafts go one to each; what cannot be handed over is copied, and said to be. */
class OutboxTest {
    private static final Recipient PRIYA = new Recipient(1, "Priya Raman", "Priya", "", "priya@example.org");
    private static final Recipient RAFAEL = new Recipient(2, "Rafael Duarte", "Rafael", "", "rafael@example.org");
    private static final Recipient TOMASZ = new Recipient(3, "Tomasz Wiśniewski", "Tomasz", "", "");

    private final RecordingLetters letters = new RecordingLetters();
    private final Outbox outbox = new Outbox(letters);
    private final Ask ask = Ask.NONE.saying("Dear {first name}");

    @Test
    void oneDraftToEach() {
        assertThat(outbox.draft(ask, List.of(PRIYA, RAFAEL)))
                .isEqualTo("2 drafts are open in your mail program, to Priya and Rafael.");
        assertThat(letters.drafts).containsExactly("priya@example.org: Dear Priya", "rafael@example.org: Dear Rafael");
        assertThat(letters.copies).isEmpty();
    }

    @Test
    void whereThereIsNoAddressTheWordsAreCopied() {
        assertThat(outbox.draft(ask, List.of(PRIYA, TOMASZ)))
                .isEqualTo("A draft to Priya is open; the words to Tomasz are copied, to be pasted.");
        assertThat(letters.copies).containsExactly("Dear Tomasz");
        assertThat(outbox.draft(ask, List.of(TOMASZ)))
                .isEqualTo("The words to Tomasz are copied: they have no address here.");
    }

    @Test
    void whatIsTooLongToHandOverIsCopiedOnce() {
        Ask longer = Ask.NONE.saying("word ".repeat(20_000));
        assertThat(outbox.draft(longer, List.of(PRIYA, RAFAEL)))
                .isEqualTo(
                        "2 drafts are open, to Priya and Rafael; the words to Priya and Rafael are copied, to be pasted.");
        assertThat(letters.drafts).containsExactly("priya@example.org: ", "rafael@example.org: ");
        assertThat(letters.copies).containsExactly(longer.text());
    }
}
