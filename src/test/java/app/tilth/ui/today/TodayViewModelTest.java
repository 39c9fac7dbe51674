package app.tilth.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.InteractionKind;
import app.tilth.ui.MemoryNetwork;
import app.tilth.ui.RecordingLetters;
import app.tilth.ui.task.DirectTaskRunner;
import app.tilth.ui.task.Notice;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TodayViewModelTest {
    private final MemoryNetwork network = MemoryNetwork.withFive();
    private final RecordingLetters letters = new RecordingLetters();
    private final List<Notice> notices = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final TodayViewModel model =
            new TodayViewModel(network, new DirectTaskRunner(), letters, notices::add, failures::add, network::undo);

    @BeforeEach
    void load() {
        model.refresh();
    }

    private List<String> names() {
        return model.page().orElseThrow().cards().stream().map(TodayCard::name).toList();
    }

    private PersonCard card(int index) {
        return (PersonCard) model.page().orElseThrow().cards().get(index);
    }

    @Test
    void reachingOutLogsTheKindAndSettlesTheCard() {
        model.reachedOut(card(0), InteractionKind.CALL);

        assertThat(network.deeds).containsExactly("CALL Dele Adeyemi");
        assertThat(names()).doesNotContain("Dele Adeyemi").hasSize(4);
        assertThat(notices).extracting(Notice::text).containsExactly("Logged a call with Dele Adeyemi.");
    }

    @Test
    void everyDeedOffersToTakeItBack() {
        model.notThisOne(card(2));

        notices.getLast().offer().orElseThrow().deed().run();

        assertThat(names()).hasSize(5).contains("Naledi Mokoena");
    }

    @Test
    void snoozingSaysUntilWhen() {
        model.snooze(card(0), SnoozeChoice.NEXT_MONDAY);
        model.snooze(card(0), SnoozeChoice.A_MONTH);

        assertThat(network.deeds)
                .containsExactly("snoozed Dele Adeyemi 2026-11-30", "snoozed Tomasz Wiśniewski 2026-12-24");
        assertThat(notices)
                .extracting(Notice::text)
                .containsExactly("Snoozed Dele Adeyemi until Monday.", "Snoozed Tomasz Wiśniewski until 24 Dec.");
    }

    @Test
    void writingOpensADraftAndSettlesNothing() {
        model.write(card(0));

        assertThat(letters.drafts).containsExactly("p0@example.org: Last spoke of the Lagos pilot.");
        assertThat(names()).hasSize(5);
        notices.getLast().offer().orElseThrow().deed().run();
        assertThat(network.deeds).containsExactly("MESSAGE Dele Adeyemi");
    }

    @Test
    void writingWithoutAnAddressCopiesThePromptAndSaysSo() {
        model.write(card(1));

        assertThat(letters.drafts).isEmpty();
        assertThat(letters.copies).containsExactly("Last spoke of the Lagos pilot.");
        assertThat(notices.getLast().text())
                .isEqualTo("No address for Tomasz Wiśniewski yet, so the first line is copied.");
    }

    @Test
    void aFailedDeedKeepsTheCardAndCanBeTriedAgain() {
        var broken = new IllegalStateException("disk full");
        network.willFail(broken);

        model.notThisOne(card(0));
        model.notThisOne(card(0));

        assertThat(failures).containsExactly(broken, broken);
        assertThat(notices).isEmpty();
        assertThat(names()).hasSize(5);
    }

    @Test
    void changesElsewhereShowUntilItIsClosed() {
        network.notThisOne(card(0));
        assertThat(names()).hasSize(4);

        model.close();

        assertThat(network.listening()).isZero();
    }
}
