package app.tilth.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Direction;
import app.tilth.model.Exchange;
import app.tilth.model.Exchange.Passed;
import app.tilth.model.Interaction;
import app.tilth.model.InteractionKind;
import app.tilth.model.Origin;
import app.tilth.tie.Chronicle;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The chronicle after each thing that is done to what took place, and after taking it back, beside one read anew. */
class ChronicleBookTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Clock NOON = Clock.fixed(DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Workspace workspace;
    private ChronicleBook book;
    private long one;
    private long other;

    @BeforeEach
    void openSample() throws Exception {
        workspace = Workspace.open(folder.resolve("net.tilth"), NOON);
        workspace.run(TakeNetwork.sample(DAY));
        book = workspace.chronicle();
        book.current();
        one = workspace.knowledge().directory().entries().get(3).id();
        other = workspace.knowledge().directory().entries().get(40).id();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static List<String> told(Chronicle chronicle) {
        List<String> told = new ArrayList<>();
        for (int entry = 0; entry < chronicle.size(); entry++) {
            StringBuilder line = new StringBuilder()
                    .append(chronicle.interaction(entry))
                    .append('/')
                    .append(chronicle.exchange(entry))
                    .append(' ')
                    .append(chronicle.day(entry))
                    .append(' ')
                    .append(chronicle.time(entry))
                    .append(' ')
                    .append(chronicle.minutes(entry))
                    .append(chronicle.kind(entry));
            for (Passed way : Passed.values()) {
                line.append(chronicle.has(entry, way) ? way : "");
            }
            for (int i = 0; i < chronicle.peopleIn(entry); i++) {
                line.append(' ').append(chronicle.person(entry, i));
            }
            told.add(line.toString());
        }
        for (int person = 0; person < chronicle.people(); person++) {
            for (int i = 0; i < chronicle.marks(person); i++) {
                told.add(person + ": " + chronicle.markExchange(person, i) + " " + chronicle.markDay(person, i)
                        + chronicle.markPassed(person, i));
            }
        }
        return told;
    }

    /** Entries of one minute stand in any order. */
    private void isCurrent() {
        assertThat(told(book.current()))
                .containsExactlyInAnyOrderElementsOf(
                        told(workspace.read(stores -> stores.chronicle().all())));
    }

    private List<String> thereAndBack(Command<?> command) {
        List<String> before = told(book.current());
        workspace.run(command);
        isCurrent();
        List<String> after = told(book.current());
        assertThat(after).isNotEqualTo(before);
        workspace.undo();
        isCurrent();
        assertThat(told(book.current())).containsExactlyInAnyOrderElementsOf(before);
        workspace.redo();
        isCurrent();
        return after;
    }

    private long add(InteractionKind kind, String summary, Long... people) {
        return workspace.run(new AddInteraction(
                new Interaction(
                        0, Origin.here(), DAY, null, null, kind, Direction.MUTUAL, summary, "", List.of(people)),
                "them"));
    }

    private void gave(long interaction, long person) {
        workspace.run(new AddExchange(
                new Exchange(
                        0,
                        "gave-" + interaction + "-" + person,
                        person,
                        Passed.GAVE,
                        Exchange.Kind.HELP,
                        Exchange.Size.SMALL,
                        DAY,
                        null,
                        "a hand",
                        interaction,
                        List.of()),
                "them"));
    }

    private List<Exchange> passedIn(long interaction) {
        return workspace.read(stores -> stores.exchanges().in(interaction));
    }

    private Optional<Interaction> moment(long id) {
        return workspace.read(stores -> stores.interactions().find(id));
    }

    @Test
    void itIsMovedWithWhatPassedInIt() {
        long id = add(InteractionKind.MEAL, "lunch", one, other);
        gave(id, one);
        thereAndBack(new MoveInteraction(id, DAY.minusDays(40), "them"));
        assertThat(passedIn(id)).extracting(Exchange::day).containsExactly(DAY.minusDays(40));
        assertThat(workspace.run(new MoveInteraction(999_999, DAY, "nobody"))).isFalse();
    }

    @Test
    void whatPassedAloneIsMoved() {
        long exchange = workspace
                .run(new AddExchange(
                        new Exchange(
                                0,
                                "alone",
                                one,
                                Passed.RECEIVED,
                                Exchange.Kind.GIFT,
                                Exchange.Size.SMALL,
                                DAY,
                                null,
                                "",
                                null,
                                List.of()),
                        "them"))
                .id();
        thereAndBack(new MoveExchange(exchange, DAY.minusYears(3), "them"));
    }

    @Test
    void severalThatAreTheSameBecomeOne() {
        long first = add(InteractionKind.CALL, "About the pilot.", one);
        long second = add(InteractionKind.CALL, "About the pilot.", one);
        long third = add(InteractionKind.CALL, "And the boat.", one);
        gave(second, one);
        thereAndBack(new JoinInteractions(List.of(first, second, third), "them"));
        Interaction joined = moment(first).orElseThrow();
        assertThat(joined.summary()).isEqualTo("About the pilot. And the boat.");
        assertThat(passedIn(first)).hasSize(1);
        assertThat(moment(second)).isEmpty();
        assertThat(workspace.run(new JoinInteractions(List.of(first, second), "them")))
                .isFalse();
    }

    @Test
    void oneWithSeveralBecomesOneWithEach() {
        long id = add(InteractionKind.MEETING, "The harbour walk", one, other);
        gave(id, other);
        thereAndBack(new SplitInteraction(id, "them"));
        assertThat(moment(id).orElseThrow().participants()).containsExactly(one);
        assertThat(passedIn(id)).isEmpty();
        assertThat(workspace.run(new SplitInteraction(id, "them"))).isFalse();
    }

    @Test
    void whoHearsOfAChangeFindsItThere() {
        int before = book.current().size();
        List<Integer> heard = new ArrayList<>();
        var _ = workspace.onChange(_ -> heard.add(book.current().size()));
        add(InteractionKind.CALL, "About the boat.", one);
        workspace.undo();
        assertThat(heard).containsExactly(before + 1, before);
    }

    @Test
    void whoGoesTakesTheirsWithThem() {
        thereAndBack(new RemovePerson(one, "them"));
    }
}
