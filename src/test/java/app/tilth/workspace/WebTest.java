package app.tilth.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.Connection;
import app.tilth.model.Introduction;
import app.tilth.model.Met;
import app.tilth.model.Position;
import app.tilth.network.Graph;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may know whom, kept current by what changes, on a real file. */
class WebTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Clock NOON = Clock.fixed(DAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final int MOST_COLLEAGUES = 30;

    @TempDir
    Path folder;

    private Workspace workspace;
    private List<Long> people = List.of();

    @BeforeEach
    void open() throws Exception {
        workspace = Workspace.open(folder.resolve("net.tilth"), NOON);
        people = workspace.run(new AddPeople(
                IntStream.range(0, MOST_COLLEAGUES + 2)
                        .mapToObj(i -> "Person " + i)
                        .toList(),
                Circle.FRIENDS));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Graph web() {
        Graph kept = workspace.knowledge().census().web();
        assertThat(kept).isEqualTo(new Knowledge(workspace).census().web());
        return kept;
    }

    private double between(int one, int other) {
        Graph web = web();
        int node = web.node(people.get(one));
        int end = web.node(people.get(other));
        return node < 0 || end < 0 ? -1 : web.between(node, end);
    }

    private void employ(int from, int until, Position... positions) {
        List<Long> some = people.subList(from, until);
        workspace.run(new ChangePeople(
                some,
                "some",
                person -> person.change().positions(List.of(positions)).build()));
    }

    @Test
    void everyoneIsThereWithoutAConnectionToo() {
        assertThat(web().size()).isEqualTo(people.size());
        workspace.run(ChangePeople.archive(people.subList(0, 2), "two", true));
        assertThat(web().size()).isEqualTo(people.size() - 2);
        workspace.undo();
        assertThat(web().size()).isEqualTo(people.size());
    }

    @Test
    void whoWorkedTogetherIsJoinedWeaklyUntilTheOrganizationIsLarge() {
        assertThat(between(0, 1)).isZero();
        employ(0, MOST_COLLEAGUES, Position.current("Nordlys", ""));
        assertThat(between(0, 1)).isEqualTo(.1);
        employ(MOST_COLLEAGUES, MOST_COLLEAGUES + 1, Position.current("Nordlys", ""));
        assertThat(between(0, 1)).isZero();
        employ(2, 3);
        assertThat(between(0, 1)).isEqualTo(.1);
        assertThat(between(0, 2)).isZero();
        workspace.undo();
        workspace.undo();
        assertThat(between(0, 2)).isEqualTo(.1);
    }

    @Test
    void whatWasToldHoldsOverWhatIsInferred() {
        employ(0, 3, Position.current("Nordlys", ""));
        workspace.run(new Connect(
                new Connection(people.get(0), people.get(1), Connection.Kind.KNOWS, Connection.Source.IMPORTED, null),
                "one",
                "other"));
        assertThat(between(0, 1)).isEqualTo(.3);
        employ(0, 3);
        assertThat(between(0, 1)).isEqualTo(.3);
        assertThat(between(1, 2)).isZero();
    }

    @Test
    void whomYouBroughtTogetherAndWhoBroughtYouTogetherAreJoined() {
        workspace.run(new BringTogether(people.get(0), people.get(1), "two", Introduction.Stage.CONSIDERED));
        assertThat(between(0, 1)).isZero();
        workspace.run(new BringTogether(people.get(2), people.get(3), "two", Introduction.Stage.MADE));
        assertThat(between(2, 3)).isEqualTo(.6);
        workspace.run(new ChangePeople(
                List.of(people.get(4)),
                "one",
                person -> person.change().met(new Met(null, "", people.get(5))).build()));
        assertThat(between(4, 5)).isEqualTo(.6);
        workspace.run(new RemovePerson(people.get(5), "one"));
        assertThat(web().size()).isEqualTo(people.size() - 1);
        workspace.undo();
        assertThat(between(4, 5)).isEqualTo(.6);
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 5, 8})
    void afterAnyChangesItIsWhatItWouldBeReadAnew(long seed) {
        var random = new Random(seed);
        List<String> organizations = List.of("Nordlys", "Solstice", "Lantern");
        web();
        for (int i = 0; i < 40; i++) {
            int person = random.nextInt(people.size());
            List<Position> positions = new ArrayList<>();
            organizations.stream()
                    .filter(_ -> random.nextInt(3) > 0)
                    .map(name -> Position.current(name, ""))
                    .forEach(positions::add);
            switch (random.nextInt(5)) {
                case 0 -> workspace.undo();
                case 1 -> workspace.run(ChangePeople.archive(List.of(people.get(person)), "one", random.nextBoolean()));
                default -> employ(person, Math.min(people.size(), person + 4), positions.toArray(Position[]::new));
            }
            if (random.nextInt(3) == 0) {
                web();
            }
        }
        web();
    }
}
