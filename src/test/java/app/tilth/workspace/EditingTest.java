package app.tilth.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Connection;
import app.tilth.model.Direction;
import app.tilth.model.Exchange;
import app.tilth.model.Interaction;
import app.tilth.model.InteractionKind;
import app.tilth.model.Loop;
import app.tilth.model.Origin;
import app.tilth.model.Photo;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each thing that can be edited: done, taken back, brought back; and what is known stays right throughout. */
class EditingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Clock NOON = Clock.fixed(DAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Workspace workspace;
    private long one;
    private long other;

    @BeforeEach
    void openSample() throws Exception {
        workspace = Workspace.open(folder.resolve("net.tilth"), NOON);
        workspace.run(TakeNetwork.sample(DAY));
        workspace.knowledge().five();
        List<Directory.Entry> everyone = workspace.knowledge().directory().entries();
        one = everyone.get(3).id();
        other = everyone.get(40).id();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aMomentIsAddedChangedAndRemoved() throws Exception {
        long id = thereAndBack(new AddInteraction(call(0, DAY, List.of(one, other)), "Ana and Joon"));
        Interaction stored = moment(id);
        assertThat(stored.minutes()).isEqualTo(40);
        assertThat(stored.participants()).containsExactly(one, other);
        thereAndBack(new ChangeInteraction(
                new Interaction(
                        id,
                        stored.origin(),
                        DAY.minusDays(9),
                        null,
                        null,
                        InteractionKind.MEAL,
                        Direction.MUTUAL,
                        "lunch",
                        "",
                        List.of(one)),
                "Ana"));
        assertThat(moment(id).day()).isEqualTo(DAY.minusDays(9));
        assertThat(moment(id).participants()).containsExactly(one);
        thereAndBack(new RemoveInteraction(id, "Ana"));
        var found1 = workspace.read(s -> s.interactions().find(id));
        assertThat(found1).isEmpty();
    }

    @Test
    void aMomentMovedToAnotherDayIsKnownOfThatDay() throws Exception {
        long id = workspace.run(new AddInteraction(call(0, DAY.minusDays(3), List.of(one)), "Ana"));
        Interaction stored = moment(id);
        thereAndBack(new ChangeInteraction(
                new Interaction(
                        id,
                        stored.origin(),
                        DAY,
                        stored.time(),
                        stored.minutes(),
                        stored.kind(),
                        stored.direction(),
                        stored.summary(),
                        stored.notes(),
                        stored.participants()),
                "Ana"));
    }

    @Test
    void anAskIsAddedGrantedAndRemoved() throws Exception {
        long given = workspace
                .run(new AddExchange(exchange(0, Exchange.Passed.GAVE, null, List.of()), "Ana"))
                .id();
        long id = thereAndBack(
                        new AddExchange(exchange(0, Exchange.Passed.ASKED, Exchange.Outcome.OPEN, List.of()), "Ana"))
                .id();
        thereAndBack(new ChangeExchange(
                exchange(id, Exchange.Passed.ASKED, Exchange.Outcome.GRANTED, List.of(given)), "Ana"));
        Exchange granted = workspace.read(s -> s.exchanges().of(one)).stream()
                .filter(e -> e.id() == id)
                .findFirst()
                .orElseThrow();
        assertThat(granted.outcome()).isEqualTo(Exchange.Outcome.GRANTED);
        assertThat(granted.grewFrom()).containsExactly(given);
        thereAndBack(new RemoveExchange(id, "Ana"));
    }

    @Test
    void whatAReturnGrewFromIsAChangeOfItsPerson() throws Exception {
        long given = workspace
                .run(new AddExchange(exchange(0, Exchange.Passed.GAVE, null, List.of()), "Ana"))
                .id();
        long id = workspace
                .run(new AddExchange(exchange(0, Exchange.Passed.RECEIVED, null, List.of()), "Ana"))
                .id();
        List<Change> changes = new ArrayList<>();
        try (var _ = workspace.onChange(changes::add)) {
            thereAndBack(new ChangeExchange(exchange(id, Exchange.Passed.RECEIVED, null, List.of(given)), "Ana"));
        }
        assertThat(changes)
                .hasSize(3)
                .allMatch(change -> change.touched().people().contains(one));
    }

    @Test
    void aLoopIsOpenedClosedReopenedAndRemoved() throws Exception {
        long id = thereAndBack(new OpenLoop(
                new Loop(
                        0,
                        UUID.randomUUID().toString(),
                        one,
                        Loop.Kind.PROMISE,
                        "send the deck",
                        DAY,
                        DAY.plusDays(3),
                        null,
                        null),
                "Ana"));
        thereAndBack(new CloseLoop(id, "Ana"));
        thereAndBack(new ReopenLoop(id, "Ana"));
        var open = workspace.read(stores -> stores.loops().open());
        assertThat(open).anyMatch(l -> l.id() == id);
        thereAndBack(new RemoveLoop(id, "Ana"));
        var left = workspace.read(stores -> stores.loops().open());
        assertThat(left).noneMatch(l -> l.id() == id);
    }

    @Test
    void twoPeopleAreConnectedOtherwiseAndNotAtAll() throws Exception {
        var family = new Connection(other, one, Connection.Kind.FAMILY, Connection.Source.DECLARED, .9);
        thereAndBack(new Connect(family, "Ana", "Joon"));
        var work = new Connection(one, other, Connection.Kind.WORKED_WITH, Connection.Source.DECLARED, null);
        thereAndBack(new Connect(work, "Ana", "Joon"));
        var found2 = workspace.read(s -> s.connections().of(one));
        assertThat(found2).contains(work).doesNotContain(family);
        thereAndBack(new Disconnect(work, "Ana", "Joon"));
        var found3 = workspace.read(s -> s.connections().of(one));
        assertThat(found3).doesNotContain(work);
    }

    @Test
    void aPhotoIsSetReplacedAndRemoved() throws Exception {
        thereAndBack(new SetPhoto(one, "Ana", new Photo("image/png", new byte[] {1, 2})));
        thereAndBack(new SetPhoto(one, "Ana", new Photo("image/jpeg", new byte[] {3})));
        thereAndBack(new SetPhoto(one, "Ana", null));
        var found4 = workspace.read(s -> s.photos().find(one));
        assertThat(found4).isEmpty();
    }

    @Test
    void aPersonGoesWithWhatWasTheirsAloneAndComesBackWhole() throws Exception {
        long alone = workspace.run(new AddInteraction(call(0, DAY, List.of(one)), "Ana"));
        long shared = workspace.run(new AddInteraction(call(0, DAY, List.of(one, other)), "Ana and Joon"));
        thereAndBack(new RemovePerson(one, "Ana"));
        var found5 = workspace.read(s -> s.people().find(one));
        assertThat(found5).isEmpty();
        var found6 = workspace.read(s -> s.interactions().find(alone));
        assertThat(found6).isEmpty();
        assertThat(moment(shared).participants()).containsExactly(other);
    }

    private Interaction moment(long id) {
        return workspace.read(s -> s.interactions().find(id)).orElseThrow();
    }

    private static Interaction call(long id, LocalDate day, List<Long> people) {
        return new Interaction(
                id,
                Origin.here(),
                day,
                LocalTime.of(16, 30),
                40,
                InteractionKind.CALL,
                Direction.IN,
                "the pilot",
                "two estates",
                people);
    }

    private Exchange exchange(
            long id, Exchange.Passed passed, Exchange.@Nullable Outcome outcome, List<Long> grewFrom) {
        return new Exchange(
                id,
                "exchange-" + passed,
                one,
                passed,
                Exchange.Kind.HELP,
                Exchange.Size.MEDIUM,
                DAY,
                outcome,
                "a reading",
                null,
                grewFrom);
    }

    private <T extends @Nullable Object> T thereAndBack(Command<T> command) throws Exception {
        String before = Dump.of(workspace.file());
        T answer = workspace.run(command);
        String after = Dump.of(workspace.file());
        assertThat(after).isNotEqualTo(before);
        ReadAnew.isTheSame(workspace);
        assertThat(workspace.undo()).contains(command.name());
        assertThat(Dump.of(workspace.file())).isEqualTo(before);
        ReadAnew.isTheSame(workspace);
        workspace.redo();
        assertThat(Dump.of(workspace.file())).isEqualTo(after);
        ReadAnew.isTheSame(workspace);
        return answer;
    }
}
