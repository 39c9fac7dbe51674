package app.tilth.ui.ask;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.tie.Readiness.Word;
import app.tilth.ui.RecordingLetters;
import app.tilth.ui.WorkspaceWiring;
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
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An ask thought over, on a file with the sample network. */
class AskViewModelTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Clock NOON = Clock.fixed(DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final String GENERIC = "Hi {first name}, hope you are well. Any help is appreciated.";

    @TempDir
    Path folder;

    private WorkspaceWiring wiring;
    private AskDesk desk;
    private AskViewModel model;
    private Recipient priya;
    private Recipient tomasz;
    private final RecordingLetters letters = new RecordingLetters();
    private final List<Notice> notices = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        Path file = folder.resolve("net.tilth");
        try (Workspace workspace = Workspace.open(file, NOON)) {
            workspace.run(TakeNetwork.sample(DAY));
        }
        wiring = WorkspaceWiring.open(file, NOON);
        desk = wiring.ask();
        model = model();
        priya = desk.called("Priya Raman").getFirst();
        tomasz = desk.called("Tomasz Wi").getFirst();
    }

    @AfterEach
    void close() {
        model.close();
        wiring.close();
        assertThat(failures).isEmpty();
    }

    private AskViewModel model() {
        return new AskViewModel(
                desk,
                new DirectTaskRunner(),
                new Outbox(letters),
                Runnable::run,
                notices::add,
                failures::add,
                () -> {});
    }

    private void begin(Recipient... people) {
        model.begin(
                Optional.empty(), List.of(people).stream().map(Recipient::id).toList(), () -> {});
    }

    private Judgement judged() {
        return model.judgementProperty().get();
    }

    private Word word(Recipient person) {
        return judged().landings().stream()
                .filter(landing -> landing.to().equals(person))
                .findFirst()
                .orElseThrow()
                .word();
    }

    private List<String> marked() {
        return judged().marked().stream()
                .map(mark -> judged().text().substring(mark.from(), mark.to()))
                .toList();
    }

    @Test
    void eachIsJudgedThoseReadyFirst() {
        begin(tomasz, priya);
        assertThat(word(priya)).isEqualTo(Word.READY);
        assertThat(word(tomasz)).isNotEqualTo(Word.READY);
        assertThat(judged().landings().getFirst().to()).isEqualTo(priya);
        assertThat(judged().ready()).containsExactly(priya);
        assertThat(judged().givings()).extracting(Giving::person).contains(tomasz.id());
        model.remove(tomasz.id());
        assertThat(judged().landings()).hasSize(1);
        model.remove(priya.id());
        assertThat(judged().landings()).isEmpty();
    }

    @Test
    void wordsAreMarkedWhereTheyWereTypedAroundAName() {
        begin(priya, tomasz);
        model.say(GENERIC);
        assertThat(marked()).contains("hope you are well.", "Any help is appreciated.");
        assertThat(judged().text()).isEqualTo(GENERIC);
        assertThat(judged().warning())
                .hasValueSatisfying(said -> assertThat(said.separately()).isTrue());
    }

    @Test
    void eachHasWordsOfTheirOwnAndNoneAreLost() {
        begin(priya, tomasz);
        model.say("Dear {first name}, a word?");
        model.separately(true);
        assertThat(model.words()).isEqualTo("Dear Priya, a word?");
        model.say("Priya, how did the partner statement go?");
        model.show(tomasz.id());
        assertThat(model.words()).isEqualTo("Dear Tomasz, a word?");
        model.separately(false);
        assertThat(model.words()).isEqualTo("Dear {first name}, a word?");
        model.separately(true);
        model.show(priya.id());
        assertThat(model.words()).isEqualTo("Priya, how did the partner statement go?");
    }

    @Test
    void draftsGoToThoseReadyAndTheAskIsNotedOnlyOnceSent() {
        begin(priya, tomasz);
        model.write();
        assertThat(model.objectionProperty().get()).isEqualTo("Write your ask first.");
        model.say("Dear {first name}, may I call you about the Oslo group?");
        model.write();
        assertThat(letters.drafts).hasSize(1);
        assertThat(letters.drafts.getFirst()).contains("Dear Priya, may I call you");
        assertThat(model.drafted()).containsExactly(priya);
        assertThat(wiring.today().undoName())
                .hasValueSatisfying(name -> assertThat(name).contains("sample"));
        boolean[] closed = {false};
        model.sent(List.of(priya), () -> closed[0] = true);
        assertThat(closed[0]).isTrue();
        assertThat(notices.getLast().text()).isEqualTo("Noted that you asked Priya today.");
        begin(priya);
        assertThat(word(priya)).isNotEqualTo(Word.READY);
        wiring.today().undo();
        model.begin(Optional.empty(), List.of(priya.id()), () -> {});
        assertThat(word(priya)).isEqualTo(Word.READY);
    }

    @Test
    void whatWasNotSentIsNotNoted() {
        begin(priya);
        model.say("Dear Priya, may I call you?");
        model.write();
        model.sent(List.of(), () -> {});
        assertThat(model.drafted()).isEmpty();
        assertThat(wiring.today().undoName())
                .hasValueSatisfying(name -> assertThat(name).contains("sample"));
        assertThat(model.words()).isEqualTo("Dear Priya, may I call you?");
    }

    @Test
    void whetherItWasSentIsAskedAgainTheNextTime() {
        begin(priya);
        model.say("Dear Priya, may I call you?");
        model.write();
        model.leave();
        model = model();
        begin(priya);
        assertThat(model.drafted()).containsExactly(priya);
    }

    @Test
    void whatIsLeftIsThereAgainForTheSamePeople() {
        begin(priya);
        model.say("half a thought");
        model.leave();
        begin(tomasz);
        assertThat(model.words()).isEmpty();
        model.leave();
        begin(priya);
        assertThat(model.words()).isEqualTo("half a thought");
    }

    @Test
    void whatIsGivenFirstIsOnTodayUntilTakenBack() {
        begin(tomasz);
        Giving first = judged().open().getFirst();
        model.give(first);
        assertThat(judged().open()).isEmpty();
        assertThat(judged().givings()).allMatch(Giving::planned);
        assertThat(notices.getLast().offer()).isPresent();
        wiring.today().undo();
        assertThat(judged().open()).containsExactly(first);
    }

    @Test
    void nobodyToAskAndNobodyReadyAreSaidInWords() {
        begin();
        model.say("Dear all");
        model.write();
        assertThat(model.objectionProperty().get()).isEqualTo("Say first whom you would ask.");
        begin(tomasz);
        model.say("Dear Tomasz");
        model.write();
        assertThat(model.objectionProperty().get()).startsWith("Nobody is ready to be asked yet.");
        assertThat(letters.drafts).isEmpty();
    }

    @Test
    void tooManyAreNobodyAndThatIsSaid() {
        model.begin(Optional.empty(), LongStream.range(0, 3_000).boxed().toList(), () -> {});
        assertThat(model.peopleProperty().get()).isEmpty();
        assertThat(model.objectionProperty().get()).startsWith("You chose 3,000 people.");
    }

    @Test
    void whoIsNotHereAnyMoreIsLeftOut() {
        model.begin(Optional.of(987_654L), List.of(priya.id(), 987_654_321L), () -> {});
        assertThat(model.peopleProperty().get()).containsExactly(priya);
        assertThat(model.need()).isEmpty();
    }

    @Test
    void aHundredKilobytesAreReadAndCopied() {
        begin(priya);
        model.say("Hope you are well. Грид и сети 電力網 ".repeat(3_000));
        assertThat(judged().warning()).isPresent();
        model.write();
        assertThat(letters.copies).hasSize(1);
        assertThat(model.drafted()).containsExactly(priya);
    }
}
