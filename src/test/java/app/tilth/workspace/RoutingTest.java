package app.tilth.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.Connection;
import app.tilth.model.Connection.Kind;
import app.tilth.model.Connection.Source;
import app.tilth.model.Exchange;
import app.tilth.model.InteractionKind;
import app.tilth.model.Loop;
import app.tilth.model.Person;
import app.tilth.model.PersonName;
import app.tilth.model.Position;
import app.tilth.store.Stores;
import app.tilth.workspace.Routes.Deed;
import app.tilth.workspace.Routes.Leg;
import app.tilth.workspace.Routes.Route;
import app.tilth.workspace.Routes.Stop;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Priya is a thriving tie; Joon was met once, and was at Nordvind with her before; nobody else is known to you. */
class RoutingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Clock NOON = Clock.fixed(DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Workspace workspace;
    private long priya;
    private long joon;

    @BeforeEach
    void open() throws Exception {
        workspace = Workspace.open(folder.resolve("net.tilth"), NOON);
        priya = add("Priya Raman", at("Kestrel", 10, 2));
        joon = add("Joon Park", at("Kestrel", 8, 2), at("Nordvind", 2, 1));
        connect(priya, joon, Kind.WORKED_WITH, Source.DECLARED);
        spoke(priya, 2, 12, 22, 32, 42, 52, 62, 72, 82, 92, 102, 112, 122, 132, 142, 152);
        spoke(joon, 200);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static Position at(String organization, int from, int until) {
        return new Position(organization, "", DAY.minusYears(from), until == 0 ? null : DAY.minusYears(until));
    }

    private long add(String name, Position... positions) {
        Person person = Person.named(PersonName.of(name))
                .uid(UUID.randomUUID().toString())
                .circle(Circle.CLOSE)
                .positions(List.of(positions))
                .build();
        return workspace.run(new Command<Long>() {
            @Override
            public String name() {
                return "add";
            }

            @Override
            public Long apply(Stores stores, LocalDate today) {
                return stores.people().add(person);
            }
        });
    }

    private void connect(long one, long other, Kind kind, Source source) {
        workspace.run(new Connect(new Connection(one, other, kind, source, null), "one", "other"));
    }

    private void spoke(long person, int... daysAgo) {
        for (int days : daysAgo) {
            workspace.run(new LogContact(
                    List.of(person), "them", InteractionKind.MEETING, false, DAY.minusDays(days), "", null, null));
        }
    }

    private void gave(long person) {
        workspace.run(new AddExchange(
                new Exchange(
                        0,
                        UUID.randomUUID().toString(),
                        person,
                        Exchange.Passed.GAVE,
                        Exchange.Kind.HELP,
                        Exchange.Size.MEDIUM,
                        DAY.minusDays(40),
                        null,
                        "",
                        null,
                        List.of()),
                "them"));
    }

    private Routes to(String organization) {
        return new Routing(workspace).to(new Goal.At(organization));
    }

    private Routes to(long person) {
        return new Routing(workspace).to(new Goal.Someone(person));
    }

    private static List<String> along(Route route) {
        return route.people().stream().map(Stop::call).toList();
    }

    private static List<String> deeds(Route route) {
        return route.deeds().stream()
                .map(deed -> deed.getClass().getSimpleName() + ' ' + deed.whom().call())
                .toList();
    }

    @Test
    void anOrganizationIsReachedThroughWhoWasThere() {
        gave(priya);
        Routes routes = to("Nordvind");
        assertThat(routes.name()).isEqualTo("Nordvind");
        assertThat(routes.none()).isEmpty();
        Route first = routes.best().getFirst();
        assertThat(along(first)).containsExactly("Priya", "Joon");
        assertThat(first.legs())
                .containsExactly(
                        new Leg("thriving", false),
                        new Leg("six years together", false),
                        new Leg("worked there", true));
        assertThat(first.words()).isEqualTo("You met Joon once. Let Priya open the door.");
        assertThat(deeds(first)).containsExactly("Tend Joon", "Write Priya");
        assertThat(((Deed.Write) first.deeds().getLast()).text())
                .startsWith("Hello Priya,\n\n")
                .contains("Nordvind", "Joon");
    }

    @Test
    void whoWorksThereStillIsSaidSo() {
        add("Ana Beltrán", at("nordvind", 1, 0));
        long ana =
                workspace.knowledge().directory().matching("Ana", 1).getFirst().id();
        connect(priya, ana, Kind.FAMILY, Source.DECLARED);
        Route first = to("Nordvind").best().getFirst();
        assertThat(along(first)).containsExactly("Priya", "Ana");
        assertThat(first.legs()).extracting(Leg::words).containsExactly("thriving", "family", "works there");
    }

    @Test
    void whoIsNotReadyIsTendedFirst() {
        workspace.run(new OpenLoop(
                new Loop(
                        0,
                        UUID.randomUUID().toString(),
                        priya,
                        Loop.Kind.THANKS,
                        "the review",
                        DAY.minusDays(60),
                        null,
                        null,
                        null),
                "Priya"));
        Route first = to("Nordvind").best().getFirst();
        assertThat(first.words()).startsWith("Tend Priya before you ask: ");
        assertThat(deeds(first)).containsExactly("Write Priya", "Tend Priya");
    }

    @Test
    void aHelloThatStandsOnTodayIsNotPlannedAgain() {
        gave(priya);
        Deed tend = to("Nordvind").best().getFirst().deeds().getFirst();
        workspace.run(new PlanHello(List.of(tend.whom().person()), tend.whom().call(), DAY));
        Route after = to("Nordvind").best().getFirst();
        assertThat(after.words()).startsWith("A hello to Joon stands on Today.");
        assertThat(deeds(after)).containsExactly("Write Priya");
        workspace.undo();
        assertThat(deeds(to("Nordvind").best().getFirst())).containsExactly("Tend Joon", "Write Priya");
    }

    @Test
    void aWeakTieOfYourOwnComesAfterThoseThroughOthers() {
        gave(priya);
        List<Route> routes = to(joon).best();
        assertThat(routes).extracting(RoutingTest::along).containsExactly(List.of("Priya", "Joon"), List.of("Joon"));
        assertThat(routes.getLast().legs())
                .singleElement()
                .satisfies(leg -> assertThat(leg.faint()).isTrue());
        assertThat(to(priya).best().getFirst().words()).isEqualTo("Nobody is needed in between: write to Priya.");
    }

    @Test
    void aLiveTieIsBegunWithBeforeADormantOne() {
        long old = add("Hana Kobayashi", at("Nordvind", 5, 0));
        spoke(old, 1_000, 1_010, 1_020, 1_030);
        assertThat(to("Nordvind").best())
                .extracting(RoutingTest::along)
                .containsExactly(List.of("Priya", "Joon"), List.of("Hana"), List.of("Joon"));
    }

    @Test
    void whatIsOnlyInferredIsSaidWithDoubtAndDrawnFaint() {
        long viktor = add("Viktor Lind");
        connect(priya, viktor, Kind.KNOWS, Source.INFERRED);
        assertThat(to(viktor).best().getFirst().legs().getLast()).isEqualTo(new Leg("may know each other", true));
    }

    @Test
    void withoutAPathItSaysWhatWouldMakeOne() {
        long amara = add("Amara Okafor", at("Fjordbank", 3, 0));
        assertThat(to("Fjordbank").none()).contains("Fjordbank", "Amara Okafor is there");
        assertThat(to(amara).none()).contains("Amara Okafor").contains("within 4 steps");
        assertThat(to("Nowhere").none()).contains("Nobody here is or was at Nowhere");
        assertThat(to("Nowhere").best()).isEmpty();
    }
}
