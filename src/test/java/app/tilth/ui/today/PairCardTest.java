package app.tilth.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.ui.MemoryNetwork;
import app.tilth.ui.RecordingLetters;
import app.tilth.ui.task.DirectTaskRunner;
import app.tilth.ui.task.Notice;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the keys of a pair do: drafts, and what is noted. */
class PairCardTest {
    private final MemoryNetwork network = MemoryNetwork.withFive();
    private final RecordingLetters letters = new RecordingLetters();
    private final List<Notice> notices = new ArrayList<>();
    private final TodayViewModel model = new TodayViewModel(
            network,
            new DirectTaskRunner(),
            letters,
            notices::add,
            failure -> {
                throw new AssertionError(failure);
            },
            network::undo);

    private PairCard pair(String emailA, String emailB) {
        var card = new PairCard(
                9,
                "Ana Beltrán and Joon Park",
                new PairCard.One(1, "Ana Beltrán", "Ana", emailA, "Would you like to meet Joon?"),
                new PairCard.One(2, "Joon Park", "Joon", emailB, "Would you like to meet Ana?"),
                false,
                "both from Friends",
                "You think of introducing Ana and Joon.",
                "",
                List.of(),
                "I would like you to meet.");
        network.suggest(card);
        model.refresh();
        return card;
    }

    @Test
    void askingBothOpensADraftToEachAndIsTakenBackAsOne() {
        model.askBoth(pair("ana@example.org", "joon@example.org"));

        assertThat(letters.drafts)
                .containsExactly(
                        "ana@example.org: [Would you like to meet Joon?] Would you like to meet Joon?",
                        "joon@example.org: [Would you like to meet Ana?] Would you like to meet Ana?");
        assertThat(network.deeds).containsExactly("asked Ana Beltrán and Joon Park");
        notices.getLast().offer().orElseThrow().deed().run();
        assertThat(model.page().orElseThrow().cards()).hasSize(6);
    }

    @Test
    void whoHasNoAddressIsCopied() {
        model.askBoth(pair("", "joon@example.org"));

        assertThat(letters.drafts)
                .containsExactly("joon@example.org: [Would you like to meet Ana?] Would you like to meet Ana?");
        assertThat(letters.copies).containsExactly("Would you like to meet Joon?");
        assertThat(notices.getLast().text())
                .isEqualTo("A draft to Joon is open. There is no address for Ana yet, so those words are copied.");
    }

    @Test
    void withoutAnyAddressBothAreCopiedAtOnce() {
        model.askBoth(pair("", ""));

        assertThat(letters.drafts).isEmpty();
        assertThat(letters.copies).containsExactly("Would you like to meet Joon?\n\nWould you like to meet Ana?");
    }

    @Test
    void theIntroductionGoesToBothInOneDraft() {
        model.introduce(pair("ana@example.org", "joon@example.org"));

        assertThat(letters.drafts)
                .containsExactly(
                        "ana@example.org,joon@example.org: [Ana and Joon, an introduction] I would like you to meet.");
        assertThat(network.deeds).containsExactly("introduced Ana Beltrán and Joon Park");
    }

    @Test
    void whereAnAddressIsMissingTheIntroductionIsCopied() {
        model.introduce(pair("ana@example.org", ""));

        assertThat(letters.drafts).isEmpty();
        assertThat(letters.copies).containsExactly("I would like you to meet.");
    }

    @Test
    void nothingIsDraftedOrOfferedBackForAPairThatIsGone() {
        PairCard card = pair("ana@example.org", "joon@example.org");
        network.takeAway(card);

        model.askBoth(card);

        assertThat(letters.drafts).isEmpty();
        assertThat(network.deeds).isEmpty();
        assertThat(notices.getLast().offer()).isEmpty();
        assertThat(notices.getLast().text())
                .isEqualTo("Ana Beltrán and Joon Park: not here any more, so nothing was done.");
    }
}
