package app.tilth.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Exchange;
import app.tilth.model.Exchange.Passed;
import app.tilth.ui.WorkspaceWiring;
import app.tilth.ui.person.PersonPage;
import app.tilth.ui.task.DirectTaskRunner;
import app.tilth.ui.task.Notice;
import app.tilth.workspace.TakeNetwork;
import app.tilth.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fields of the dialogs, on a file with the sample network. */
class EntryViewModelTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Clock NOON = Clock.fixed(DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private WorkspaceWiring wiring;
    private EntryDesk desk;
    private EntryTasks tasks;
    private Who dele;
    private final List<Notice> notices = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private boolean saved;

    @BeforeEach
    void open() throws Exception {
        Path file = folder.resolve("net.tilth");
        try (Workspace workspace = Workspace.open(file, NOON)) {
            workspace.run(TakeNetwork.sample(DAY));
        }
        wiring = WorkspaceWiring.open(file, NOON);
        desk = wiring.entry();
        tasks = new EntryTasks(desk, new DirectTaskRunner(), notices::add, failures::add, () -> {});
        dele = desk.called("Dele Adeyemi").getFirst();
    }

    @AfterEach
    void close() {
        wiring.close();
        assertThat(failures).isEmpty();
    }

    private EntryViewModel begun(Entry entry) {
        var model = new EntryViewModel(entry, tasks);
        model.begin(() -> {});
        return model;
    }

    private void save(EntryViewModel model) {
        saved = false;
        model.save(() -> saved = true);
    }

    private static Remark remark(EntryViewModel model, String field) {
        return Objects.requireNonNull(model.remarksProperty().get().get(field));
    }

    private String summaryAsKept(String typed) {
        var model = begun(new InteractionEntry(desk, dele, 0));
        model.set(InteractionEntry.SUMMARY, typed);
        save(model);
        assertThat(saved).isTrue();
        return wiring.person().page(dele.id()).orElseThrow().moments().stream()
                .filter(moment -> moment.interaction() > 0)
                .map(moment -> desk.interaction(moment.interaction()).orElseThrow())
                .filter(interaction -> interaction.day().equals(DAY))
                .findFirst()
                .orElseThrow()
                .summary();
    }

    @ParameterizedTest
    @ValueSource(strings = {"שלום עליכם, דלה", "🌱👩🏽‍🌾 tended", "’; DROP TABLE person; --", "{0} ’ %s"})
    void anyScriptIsKeptAsItWasTyped(String typed) {
        assertThat(summaryAsKept(typed)).isEqualTo(typed);
    }

    @Test
    void threeHundredCharactersAreKeptWhole() {
        assertThat(summaryAsKept("x".repeat(300))).hasSize(300);
    }

    @Test
    void aMegabyteOfNotesIsKeptWholeAndIsTheDraftOfAClosedDialog() {
        String pasted = "tide ".repeat(200_000).strip();
        var model = begun(new InteractionEntry(desk, dele, 0));
        model.set(InteractionEntry.NOTES, pasted);
        model.keep();
        var again = begun(new InteractionEntry(desk, dele, 0));
        assertThat(again.valuesProperty().get().text(InteractionEntry.NOTES)).isEqualTo(pasted);
        save(again);
        assertThat(saved).isTrue();
        assertThat(begun(new InteractionEntry(desk, dele, 0))
                        .valuesProperty()
                        .get()
                        .text(InteractionEntry.NOTES))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"blursday", "31 Feb 2025", "99.99.2026", "\u202e🌱", "2026-13-45"})
    void nonsenseIsNoDayAndTheTextStays(String typed) {
        var model = begun(new InteractionEntry(desk, dele, 0));
        model.set(InteractionEntry.DAY, typed);
        save(model);
        assertThat(saved).isFalse();
        assertThat(remark(model, InteractionEntry.DAY).objection()).isTrue();
        assertThat(model.valuesProperty().get().text(InteractionEntry.DAY)).isEqualTo(typed);
    }

    @Test
    void aDayToComeIsSaidAndAllowed() {
        var model = begun(new InteractionEntry(desk, dele, 0));
        model.set(InteractionEntry.DAY, "2026-12-24");
        assertThat(remark(model, InteractionEntry.DAY).text())
                .isEqualTo("Thu 24 Dec 2026 has not come yet. It can be kept all the same.");
        save(model);
        assertThat(saved).isTrue();
    }

    @Test
    void aDayBeforeYouMetIsSaidAndAllowed() {
        LocalDate met = desk.met(dele.id()).orElseThrow();
        var model = begun(new InteractionEntry(desk, dele, 0));
        model.set(InteractionEntry.DAY, met.minusYears(3).toString());
        assertThat(remark(model, InteractionEntry.DAY).text()).endsWith("which is before you met Dele Adeyemi.");
        save(model);
        assertThat(saved).isTrue();
    }

    @Test
    void anInteractionNeedsSomeone() {
        var model = begun(new InteractionEntry(desk, dele, 0));
        model.set(InteractionEntry.PEOPLE, "");
        save(model);
        assertThat(saved).isFalse();
        assertThat(remark(model, InteractionEntry.PEOPLE).text()).isEqualTo("Say who took part: at least one person.");
    }

    @Test
    void someoneUnknownIsAddedWithTheInteraction() {
        var model = begun(new InteractionEntry(desk, dele, 0));
        model.set(InteractionEntry.PEOPLE, Who.write(List.of(dele, new Who(0, "Ìfẹ́ Tidewater", ""))));
        save(model);
        assertThat(desk.called("Ìfẹ́ Tidewater")).hasSize(1);
    }

    private List<String> offered(EntryViewModel model, boolean taken) {
        return model.offersProperty().get().stream()
                .filter(offer -> offer.isIn(model.valuesProperty().get()) == taken)
                .map(Offer::words)
                .toList();
    }

    private List<String> loops() {
        return wiring.person().page(dele.id()).orElseThrow().loops().stream()
                .map(PersonPage.LoopLine::text)
                .toList();
    }

    @Test
    void whatAContactMaySettleIsOfferedAndDoneWhereItIsTicked() {
        var model = begun(new InteractionEntry(desk, dele, 0));
        assertThat(offered(model, false)).containsExactly("This tells Dele how it ended: the Malmö load data");
        save(model);
        assertThat(loops()).containsExactly("To be told: the Malmö load data");
        var other = begun(new InteractionEntry(desk, dele, 0));
        other.set(other.offersProperty().get().getFirst().field(), Offer.said(true));
        save(other);
        assertThat(loops()).isEmpty();
        assertThat(notices.getLast().text()).isEqualTo("Logged with Dele Adeyemi. How it ended is told.");
    }

    @Test
    void whatAContactSurelySettlesIsTickedAlreadyAndCanBeLeft() {
        var model = begun(new InteractionEntry(desk, dele, 0));
        model.set(InteractionEntry.SUMMARY, "Told him how it ended");
        assertThat(offered(model, true)).containsExactly("This tells Dele how it ended: the Malmö load data");
        model.set(model.offersProperty().get().getFirst().field(), Offer.said(false));
        save(model);
        assertThat(loops()).containsExactly("To be told: the Malmö load data");
    }

    @Test
    void whatPassedOpensWhatIsTickedAndNothingElse() {
        var model = begun(new ExchangeEntry(desk, List.of(dele), Passed.GAVE, 0));
        assertThat(model.offersProperty().get()).isEmpty();
        model.set(Passing.WAY, Passed.RECEIVED.name());
        model.set(Passing.NOTE, "a lift");
        assertThat(offered(model, true)).containsExactly("Keep open thanks to Dele, and telling how it ends: a lift");
        model.set(model.offersProperty().get().getFirst().field(), Offer.said(false));
        save(model);
        assertThat(loops()).containsExactly("To be told: the Malmö load data");
    }

    @Test
    void anAskHasOneAnswer() {
        var asked = begun(new ExchangeEntry(desk, List.of(dele), Passed.GAVE, 0));
        asked.set(Passing.WAY, Passed.ASKED.name());
        asked.set(Passing.NOTE, "a word with the board");
        save(asked);
        var model = begun(new InteractionEntry(desk, dele, 0));
        model.set(InteractionEntry.DIRECTION, "IN");
        model.set(InteractionEntry.SUMMARY, "Dele declined");
        assertThat(offered(model, true)).containsExactly("Dele declined: a word with the board");
        save(model);
        assertThat(loops()).containsExactly("To be told: the Malmö load data");
    }

    @Test
    void aReturnGrowsFromWhatIsTickedOnly() {
        var entry = new ExchangeEntry(desk, List.of(dele), Passed.GAVE, 0);
        var model = begun(entry);
        model.set(Passing.WAY, Passed.RECEIVED.name());
        List<ExchangeEntry.Origin> origins =
                entry.origins(model.valuesProperty().get());
        assertThat(origins).hasSizeGreaterThan(1);
        assertThat(Passing.read(model.valuesProperty().get(), "", dele.id(), DAY, Optional.empty())
                        .map(Exchange::grewFrom)
                        .orElseThrow())
                .isEmpty();
        model.set(Passing.GREW_FROM, Long.toString(origins.getFirst().exchange()));
        save(model);
        assertThat(saved).isTrue();
        assertThat(wiring.person()
                        .page(dele.id())
                        .orElseThrow()
                        .moments()
                        .getFirst()
                        .grewFrom())
                .hasSize(1);
    }
}
