package app.tilth.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.MovingClock;
import app.tilth.model.Circle;
import app.tilth.model.Connection;
import app.tilth.model.InteractionKind;
import app.tilth.model.Need;
import app.tilth.model.Need.Criterion;
import app.tilth.model.Position;
import app.tilth.need.Helper;
import app.tilth.need.Helper.Reached;
import app.tilth.need.NeedWords;
import app.tilth.need.Pace;
import app.tilth.need.Season;
import app.tilth.workspace.Needs.Outlook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Needs in a real file, through the commands that change them. */
class NeedsTest {
    @TempDir
    Path folder;

    private final MovingClock clock =
            new MovingClock(LocalDate.of(2026, 11, 24).atTime(LocalTime.NOON), ZoneOffset.UTC);
    private Workspace workspace;

    @BeforeEach
    void open() throws Exception {
        workspace = Workspace.open(folder.resolve("net.tilth"), clock);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void theSampleNetworkHasOneNeedOfEachShape() {
        workspace.run(TakeNetwork.sample(workspace.today()));
        Needs needs = workspace.knowledge().needs();
        assertThat(needs.open())
                .extracting(one -> one.need().title())
                .containsExactly(
                        "New role in climate tech",
                        "Two readers for the storage paper",
                        "A flat in Copenhagen",
                        "Someone who knows elder care");
        Outlook role = needs.open().getFirst();
        assertThat(role.coverage().of(Reached.WARM)).isNotEmpty();
        assertThat(role.coverage().of(Reached.TEND)).isNotEmpty();
        assertThat(role.coverage().gaps().stream().map(NeedWords::gap)).contains("No one in hydrogen");
        assertThat(needs.words().mightKnow(role.coverage().gaps().getFirst())).contains("Ingrid");
        assertThat(role.plan().months()).isNotEmpty();
    }

    @Test
    void whatIsPlannedForTheComingDaysNeverProposesToAsk() {
        workspace.run(TakeNetwork.sample(workspace.today()));
        Needs needs = workspace.knowledge().needs();
        assertThat(needs.coming(60)).isNotEmpty().noneMatch(one -> one.step().season() == Season.ASK);
        assertThat(needs.tending()).isNotEmpty();
        assertThat(needs.coming(0)).isEmpty();
    }

    /** Whatever is done, what is kept current is what would be read anew. */
    @Test
    void followsEveryChange() throws Exception {
        workspace.run(TakeNetwork.sample(workspace.today()));
        assertCurrent();
        Outlook role = workspace.knowledge().needs().open().getFirst();
        Helper tend = role.coverage().of(Reached.TEND).getFirst();
        talk(tend.person());
        assertCurrent();
        long someone = workspace
                .run(new AddPeople(List.of("Dilnoza Yusupova"), Circle.FRIENDS))
                .getFirst();
        assertCurrent();
        workspace.run(new ChangePeople(
                List.of(someone),
                "change",
                person -> person.change()
                        .add(Position.current("Aral Hydrogen", "Hydrogen engineer"))
                        .build()));
        assertCurrent();
        Need now = workspace.knowledge().needs().open().getFirst().need();
        workspace.run(new ChangeNeed(
                now.change().add(Criterion.of(Criterion.Kind.ROLE, "Hydrogen")).build()));
        assertCurrent();
        assertThat(workspace.knowledge().needs().open().getFirst().coverage().gaps())
                .extracting(NeedWords::gap)
                .containsExactly("No one in hydrogen");
        workspace.run(new Connect(
                new Connection(someone, tend.person(), Connection.Kind.KNOWS, Connection.Source.DECLARED, null),
                "a",
                "b"));
        assertCurrent();
        workspace.run(new ExcludeFromNeed(
                role.need().id(), someone, "Dilnoza", role.need().title()));
        assertCurrent();
        workspace.undo();
        assertCurrent();
        workspace.run(new RemovePerson(someone, "Dilnoza"));
        assertCurrent();
        clock.pass(Duration.ofDays(20));
        assertCurrent();
        workspace.run(new MeetNeed(role.need().id(), "Role", workspace.today(), "Priya’s team"));
        assertCurrent();
        assertThat(workspace.knowledge().needs().of(role.need().id())).isEmpty();
    }

    @Test
    void someoneNamedWhoGoesLeavesTheNeedBehind() {
        List<Long> two = workspace.run(new AddPeople(List.of("Ana Silva", "Joon Park"), Circle.FRIENDS));
        long need = add(null, Criterion.of(two.getFirst()));
        assertThat(helpers(need)).containsExactly(two.getFirst());
        workspace.run(new RemovePerson(two.getFirst(), "Ana"));
        assertThat(helpers(need)).isEmpty();
        workspace.undo();
        assertThat(helpers(need)).containsExactly(two.getFirst());
    }

    @Test
    void someoneNamedWhoIsJoinedIsTheOneTheyBecame() {
        List<Long> two = workspace.run(new AddPeople(List.of("Ana Silva", "Ana M. Silva"), Circle.FRIENDS));
        long need = add(null, Criterion.of(two.getLast()));
        workspace.run(new MergePeople(two.getFirst(), two.getLast(), Map.of(), "Ana", "Ana"));
        assertThat(helpers(need)).hasSize(1);
        long left = helpers(need).getFirst();
        assertThat(workspace.<Boolean>read(stores -> stores.people().find(left).isPresent()))
                .isTrue();
    }

    @Test
    void aNeedNobodyIsSaidForWaitsToBeSaid() {
        long need = add(null);
        Outlook outlook = workspace.knowledge().needs().of(need).orElseThrow();
        assertThat(NeedWords.headline(outlook.coverage())).isEqualTo("Not said yet who could help");
        assertThat(outlook.plan().pace().word()).isEqualTo(Pace.Word.NO_ONE);
        assertThat(outlook.plan().steps()).isEmpty();
    }

    @Test
    void whatIsPlannedComesIntoTheDay() {
        long ana = workspace
                .run(new AddPeople(List.of("Ana Silva"), Circle.FRIENDS))
                .getFirst();
        add(workspace.today().plusDays(60), Criterion.of(ana));
        assertThat(workspace.knowledge().needs().tending()).containsKey(ana);
    }

    private long add(@Nullable LocalDate horizon, Criterion... criteria) {
        Need need =
                new Need(0, "need", "A reader", "", horizon, null, null, "", List.of(criteria), List.of(), List.of());
        return workspace.run(new AddNeed(need)).need();
    }

    private List<Long> helpers(long need) {
        return workspace.knowledge().needs().of(need).orElseThrow().coverage().helpers().stream()
                .map(Helper::person)
                .toList();
    }

    private void talk(long person) {
        workspace.run(new LogContact(
                List.of(person), "them", InteractionKind.CALL, false, workspace.today(), "Talked.", null, null));
    }

    /** A change of someone no need is about leaves its plan standing, and that only until midnight. */
    @Test
    void theDayTurnsAfterAChangeThatNobodyLookedAt() throws Exception {
        workspace.run(TakeNetwork.sample(workspace.today()));
        workspace.knowledge().needs();
        for (int day = 0; day < 3; day++) {
            long someone = workspace
                    .run(new AddPeople(List.of("Dilnoza " + day), Circle.FRIENDS))
                    .getFirst();
            talk(someone);
            clock.pass(Duration.ofDays(9));
            assertCurrent();
        }
    }

    private void assertCurrent() throws Exception {
        Needs kept = workspace.knowledge().needs();
        Path copy = Files.createTempFile(folder, "copy", ".tilth");
        Files.delete(copy);
        workspace.read(stores -> {
            try {
                return Files.copy(workspace.file(), copy);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        Path log = workspace.file().resolveSibling(workspace.file().getFileName() + "-wal");
        if (Files.exists(log)) {
            Files.copy(log, copy.resolveSibling(copy.getFileName() + "-wal"));
        }
        try (Workspace anew = Workspace.open(copy, clock)) {
            assertThat(kept).isEqualTo(anew.knowledge().needs());
        }
    }
}
