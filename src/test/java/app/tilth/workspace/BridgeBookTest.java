package app.tilth.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.Connection;
import app.tilth.model.InteractionKind;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two groups of six; the first of the one knows three of the other, and only the one is in touch with you. */
class BridgeBookTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Clock NOON = Clock.fixed(DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Workspace workspace;
    private List<Long> near;
    private List<Long> far;

    @BeforeEach
    void open() throws Exception {
        workspace = Workspace.open(folder.resolve("net.tilth"), NOON);
        near = group("Near");
        far = group("Far");
        far.subList(0, 3).forEach(person -> connect(near.getFirst(), person));
        near.forEach(person -> spoke(person, 10, 40, 70, 100, 130));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private List<Long> group(String name) {
        List<Long> people = workspace.run(new AddPeople(
                IntStream.rangeClosed(1, 6).mapToObj(i -> name + i + " Person").toList(), Circle.CLOSE));
        for (int i = 0; i < 6; i++) {
            for (int k = 0; k < i; k++) {
                connect(people.get(i), people.get(k));
            }
        }
        return people;
    }

    private void connect(long one, long other) {
        workspace.run(new Connect(
                new Connection(one, other, Connection.Kind.KNOWS, Connection.Source.DECLARED, null), "one", "other"));
    }

    private void spoke(long person, int... daysAgo) {
        for (int days : daysAgo) {
            workspace.run(new LogContact(
                    List.of(person), "them", InteractionKind.CALL, false, DAY.minusDays(days), "", null, null));
        }
    }

    private void tag(List<Long> people, String tag) {
        workspace.run(ChangePeople.tag(people, "them", tag));
    }

    private BridgeLine only() {
        List<BridgeLine> all = new BridgeBook(workspace).today();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @Test
    void theOnlyTieIntoAGroupIsCalledSoByWhatTheGroupShares() {
        tag(far, "European policy");
        assertThat(only().name()).isEqualTo("Near1 Person");
        assertThat(only().words()).isEqualTo("The only tie into European policy");
        assertThat(only().soon()).isFalse();
    }

    @Test
    void aGroupThatSharesNothingIsThatAroundSomeone() {
        assertThat(only().words()).isEqualTo("The only tie to those around Far1");
    }

    @Test
    void whileOthersReachThemTheGroupsAreKeptClose() {
        spoke(far.get(5), 10, 40, 70, 100, 130);
        assertThat(only().words()).isEqualTo("Nobody else joins the two groups");
        tag(far, "policy");
        tag(near, "running");
        assertThat(only().words()).isEqualTo("Keeps Running and Policy close");
    }

    @Test
    void whoCoolsIsToBeTendedSoon() throws Exception {
        Path file = workspace.file();
        workspace.close();
        try (Workspace later = Workspace.open(file, Clock.offset(NOON, Duration.ofDays(90)))) {
            BridgeLine line = new BridgeBook(later).today().getFirst();
            assertThat(line.words()).isEqualTo("Cooling. Worth tending soon");
            assertThat(line.soon()).isTrue();
            assertThat(line.more()).isEqualTo("The only tie to those around Far1");
        }
    }

    @Test
    void withoutConnectionsThereAreNone() throws Exception {
        try (Workspace empty = Workspace.open(folder.resolve("empty.tilth"), NOON)) {
            assertThat(new BridgeBook(empty).today()).isEmpty();
        }
    }
}
