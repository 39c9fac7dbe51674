package app.tilth.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.Connection;
import app.tilth.network.Graph;
import app.tilth.network.layout.Onlooker;
import app.tilth.network.layout.Place;
import app.tilth.network.layout.Positions;
import app.tilth.store.PlaceStore.Stand;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where people stand in the picture, kept in a real file with the sample network. */
class StandingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    /** Whoever it shows anything to has failed. */
    private static final Onlooker NOT_LAID_OUT = _ -> {
        throw new AssertionError("It was laid out anew.");
    };

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() throws Exception {
        workspace = Workspace.open(
                folder.resolve("net.tilth"), Clock.fixed(DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        if (workspace.read(stores -> stores.people().find(1)).isEmpty()) {
            workspace.run(TakeNetwork.sample(DAY));
        }
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void reopen() throws Exception {
        workspace.close();
        open();
    }

    private Graph graph() {
        return workspace.knowledge().census().web();
    }

    private Map<Long, Place> places(Onlooker onlooker) {
        return new Standing(workspace).in(graph(), onlooker).byPerson(graph());
    }

    /** How far the one of those in the middle moved of all who stand in both. */
    private static double medianMove(Map<Long, Place> before, Map<Long, Place> after) {
        double[] moves = before.keySet().stream()
                .filter(after::containsKey)
                .mapToDouble(person -> move(person, before, after))
                .sorted()
                .toArray();
        return moves[moves.length / 2];
    }

    private static double move(long person, Map<Long, Place> before, Map<Long, Place> after) {
        Place was = Objects.requireNonNull(before.get(person));
        Place is = Objects.requireNonNull(after.get(person));
        return Math.hypot(is.x() - was.x(), is.y() - was.y());
    }

    private long count(String what) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + workspace.file());
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM " + what)) {
            return row.getLong(1);
        }
    }

    private List<Stand> kept() {
        return workspace.read(stores -> stores.places().all());
    }

    /** What was noted to be kept is by the time something noted after it is. */
    private void settle() {
        workspace.keep("after", "all");
    }

    @Test
    void theNextStartShowsTheSamePictureWithoutLayingItOut() throws Exception {
        Map<Long, Place> places = places(Onlooker.NOBODY);
        assertThat(places).hasSizeGreaterThan(300);
        reopen();
        assertThat(places(NOT_LAID_OUT)).isEqualTo(places);
        assertThat(new Sociograms(workspace).today(NOT_LAID_OUT).places().byPerson(graph()))
                .isEqualTo(places);
    }

    @Test
    void whatChangesMovesTheOthersLittleAndIsKeptInTurn() throws Exception {
        Map<Long, Place> before = places(Onlooker.NOBODY);
        long ana = graph().person(5);
        long far = graph().person(250);
        workspace.run(new Connect(
                new Connection(ana, far, Connection.Kind.KNOWS, Connection.Source.DECLARED, null), "one", "other"));
        reopen();
        Map<Long, Place> after = places(Onlooker.NOBODY);
        assertThat(after).isNotEqualTo(before);
        assertThat(medianMove(before, after)).isLessThan(.25);
        reopen();
        assertThat(places(NOT_LAID_OUT)).isEqualTo(after);
    }

    @Test
    void placesAreNoPartOfWhatTheUserDid() throws Exception {
        long steps = count("command_step");
        String undo = workspace.undoNames().undo().orElseThrow();
        List<Change> told = new ArrayList<>();
        workspace.onChange(told::add);
        places(Onlooker.NOBODY);
        settle();
        assertThat(count("place")).isGreaterThan(300);
        assertThat(count("command_step")).isEqualTo(steps);
        assertThat(workspace.undoNames().undo()).contains(undo);
        assertThat(told).isEmpty();
    }

    @Test
    void whoeverIsRemovedHasNoPlaceAndComesBackToIt() throws Exception {
        var standing = new Standing(workspace);
        Map<Long, Place> before = standing.in(graph(), Onlooker.NOBODY).byPerson(graph());
        settle();
        long person = graph().person(7);
        workspace.run(new RemovePerson(person, "them"));
        assertThat(count("place WHERE person_id = " + person)).isZero();
        assertThat(standing.in(graph(), Onlooker.NOBODY).byPerson(graph())).doesNotContainKey(person);
        assertThat(workspace.undo()).isPresent();
        Map<Long, Place> after = standing.in(graph(), Onlooker.NOBODY).byPerson(graph());
        assertThat(move(person, before, after)).isLessThan(1);
        settle();
        assertThat(count("place WHERE person_id = " + person)).isOne();
        reopen();
        assertThat(places(NOT_LAID_OUT)).isEqualTo(after);
    }

    @Test
    void aRemovalUndoneInTheNextSessionFindsThemAPlaceAmongThoseTheyKnow() throws Exception {
        places(Onlooker.NOBODY);
        settle();
        long person = graph().person(7);
        workspace.run(new RemovePerson(person, "them"));
        reopen();
        assertThat(workspace.undo()).isPresent();
        assertThat(places(Onlooker.NOBODY)).containsKey(person);
    }

    @Test
    void placesOfPeopleWhoWereRemovedMeanwhileAreLeftOut() {
        workspace.keep(stores ->
                stores.places().replace(List.of(new Stand(1, .5, -2, Long.MIN_VALUE), new Stand(987_654, 1, 1, 0))));
        assertThat(kept()).containsExactly(new Stand(1, .5, -2, Long.MIN_VALUE));
    }

    @Test
    void damagedPlacesAreFoundAnew() throws Exception {
        Map<Long, Place> places = places(Onlooker.NOBODY);
        settle();
        workspace.keep(stores -> stores.places()
                .replace(stores.places().all().stream()
                        .map(stand -> new Stand(stand.person(), 1e300, stand.y(), stand.around()))
                        .toList()));
        assertThat(places(Onlooker.NOBODY)).isEqualTo(places);
    }

    @Test
    void manyPlacesComeBackAsTheyWere() {
        Positions before = new Standing(workspace).in(graph(), Onlooker.NOBODY);
        assertThat(before.size()).isEqualTo(graph().size());
        workspace.run(new AddPeople(
                LongStream.range(0, 5000).mapToObj(i -> "Person " + i).toList(), Circle.WIDER));
        List<Stand> stands = workspace.read(stores -> {
            List<Stand> all = new ArrayList<>();
            stores.people()
                    .forEach(person ->
                            all.add(new Stand(person.id(), 1.5 * person.id(), -.25 * person.id(), person.id())));
            return all;
        });
        assertThat(stands).hasSizeGreaterThan(5000);
        workspace.keep(stores -> stores.places().replace(stands));
        assertThat(kept()).containsExactlyInAnyOrderElementsOf(stands);
    }
}
