package app.tilth.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.Connection;
import app.tilth.model.Exchange;
import app.tilth.model.InteractionKind;
import app.tilth.model.Introduction.Stage;
import app.tilth.model.Met;
import app.tilth.model.Person;
import app.tilth.model.Position;
import app.tilth.model.Topic;
import app.tilth.model.Topic.Kind;
import app.tilth.workspace.Introductions.Two;
import app.tilth.workspace.Today.Offer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two who were found for the user, from the first suggestion on, on a real store. */
class FoundIntroductionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    private Workspace workspace;
    private long ana;
    private long joon;

    @BeforeEach
    void open() throws Exception {
        workspace = on(DAY);
        ana = warm("Ana Beltrán", topic(Kind.LOOKS_FOR, "a grid modeller"));
        joon = warm("Joon Park", topic(Kind.OFFERS, "training for grid modellers"));
    }

    private Workspace on(LocalDate day) throws Exception {
        return Workspace.open(
                folder.resolve("net.tilth"), Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    private void later(int days) throws Exception {
        workspace.close();
        workspace = on(DAY.plusDays(days));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static UnaryOperator<Person> topic(Kind kind, String text) {
        return person -> person.change().add(new Topic(kind, text)).build();
    }

    /** Someone spoken with every two months, lately too. */
    private long warm(String name, UnaryOperator<Person> change) {
        long id = workspace.run(new AddPeople(List.of(name), Circle.FRIENDS)).getFirst();
        for (int ago = 3; ago < 500; ago += 60) {
            talk(DAY.minusDays(ago), id);
        }
        change(id, change);
        return id;
    }

    private void change(long person, UnaryOperator<Person> change) {
        workspace.run(new ChangePeople(List.of(person), "them", change));
    }

    private void talk(LocalDate day, Long... people) {
        workspace.run(new LogContact(List.of(people), "them", InteractionKind.CALL, false, day, "Talked.", null, null));
    }

    private List<Two> best() {
        ReadAnew.isTheSame(workspace);
        return new Introductions(workspace).best(50);
    }

    private Today.Offers offers() {
        return new Today(workspace).offers(5);
    }

    private List<Offer.OfTwo> pairs() {
        return offers().open().stream()
                .filter(Offer.OfTwo.class::isInstance)
                .map(Offer.OfTwo.class::cast)
                .toList();
    }

    @Test
    void theyAreFoundWithTheirReason() {
        assertThat(best()).singleElement().satisfies(two -> {
            assertThat(two.a().id()).isEqualTo(ana);
            assertThat(two.reason())
                    .isEqualTo("Ana looks for a grid modeller; Joon offers training for grid modellers");
            assertThat(two.why())
                    .contains(
                            "One looks for what the other offers.",
                            "Both ties are warm.",
                            "Nothing on record says that they have met.");
            assertThat(two.introduction().isKept()).isFalse();
        });
    }

    @Test
    void whateverSaysThatTheyKnowEachOtherEndsIt() {
        List<Command<?>> ways = List.of(
                new Connect(
                        new Connection(ana, joon, Connection.Kind.KNOWS, Connection.Source.DECLARED, null),
                        "Ana",
                        "Joon"),
                new ChangePeople(
                        List.of(joon),
                        "them",
                        person -> person.change().met(new Met(null, "", ana)).build()),
                new LogContact(List.of(ana, joon), "them", InteractionKind.MEAL, false, DAY, "", null, null),
                new ChangePeople(
                        List.of(ana, joon),
                        "them",
                        person -> person.change()
                                .positions(List.of(Position.current("Nordlys", "Engineer")))
                                .build()),
                new ChangePeople(
                        List.of(joon),
                        "them",
                        person -> person.change().topics(List.of()).build()),
                ChangePeople.archive(List.of(joon), "them", true),
                new RemovePerson(joon, "them"),
                new ConsiderIntroduction(ana, joon, "Ana", "Joon", ""));
        for (Command<?> way : ways) {
            assertThat(best()).hasSize(1);
            workspace.run(way);
            assertThat(best()).as(way.toString()).isEmpty();
            workspace.undo();
        }
        assertThat(best()).hasSize(1);
    }

    @Test
    void aTieThatIsNotWarmAnyMoreIsLeftInPeace() throws Exception {
        later(300);
        assertThat(best()).isEmpty();
        talk(DAY.plusDays(240), ana, joon);
        assertThat(best()).isEmpty();
    }

    @Test
    void itIsOnTodayOnceShownAgainAndSurvivesTheNextStart() throws Exception {
        assertThat(pairs())
                .singleElement()
                .satisfies(
                        two -> assertThat(two.suggestion().sentence())
                                .isEqualTo(
                                        "Ana looks for a grid modeller; Joon offers training for grid modellers: introduce them?"));
        List<Offer.OfTwo> first = pairs();
        later(0);
        assertThat(pairs()).as("as it was kept").isEqualTo(first);
        workspace.knowledge().facts();
        assertThat(pairs()).as("as it is worked out").isEqualTo(first);
        later(1);
        assertThat(pairs()).as("the day after").isEmpty();
    }

    @Test
    void everyAnswerHoldsAndIsTakenBackAsAWhole() throws Exception {
        Offer.OfTwo two = pairs().getFirst();
        List<Command<Boolean>> answers = List.of(
                MoveIntroduction.of(two.introduction(), "Ana and Joon", Stage.BOTH_ASKED),
                MoveIntroduction.of(two.introduction(), "Ana and Joon", Stage.MADE),
                MoveIntroduction.of(two.introduction(), "Ana and Joon", Stage.DROPPED),
                Answer.snooze(two.people(), "Ana and Joon", DAY.plusDays(9)));
        for (Command<Boolean> answer : answers) {
            String before = Dump.of(folder.resolve("net.tilth"));
            assertThat(workspace.run(answer)).isTrue();
            assertThat(pairs()).isEmpty();
            assertThat(offers().answered()).isEqualTo(1);
            workspace.undo();
            assertThat(Dump.of(folder.resolve("net.tilth"))).isEqualTo(before);
            assertThat(pairs()).hasSize(1);
        }
    }

    @Test
    void bothAskedItGoesOnAsAnyOther() throws Exception {
        workspace.run(MoveIntroduction.of(pairs().getFirst().introduction(), "Ana and Joon", Stage.BOTH_ASKED));
        assertThat(new Today(workspace).lastDone())
                .contains(new Today.LastDone.Brought("Ana", "Joon", Stage.BOTH_ASKED));
        assertThat(best()).isEmpty();
        later(3);
        assertThat(pairs())
                .singleElement()
                .satisfies(two -> assertThat(two.introduction().isKept()).isTrue());
    }

    @Test
    void notThisOneIsNeverAgainAndPutOffIsUntilItsDay() throws Exception {
        Offer.OfTwo two = pairs().getFirst();
        workspace.run(Answer.snooze(two.people(), "them", DAY.plusDays(9)));
        later(8);
        talk(DAY.plusDays(5), ana);
        talk(DAY.plusDays(6), joon);
        assertThat(pairs()).isEmpty();
        later(9);
        assertThat(pairs()).hasSize(1);
        workspace.run(MoveIntroduction.of(two.introduction(), "them", Stage.DROPPED));
        later(40);
        talk(DAY.plusDays(38), ana);
        talk(DAY.plusDays(39), joon);
        assertThat(best()).isEmpty();
        assertThat(workspace.run(MoveIntroduction.of(two.introduction(), "them", Stage.BOTH_ASKED)))
                .as("what was dropped in the meantime is left")
                .isFalse();
    }

    @Test
    void whatComesBackIsCreditedToTheIntroductionAndToWhoeverIntroduced() throws Exception {
        workspace.run(MoveIntroduction.of(pairs().getFirst().introduction(), "Ana and Joon", Stage.MADE));
        Exchange made = workspace.read(stores -> stores.exchanges().of(joon)).getFirst();
        later(40);
        assertThat(origins(joon)).as("from one of the two").containsExactly(made);
        long ingrid = workspace
                .run(new AddPeople(List.of("Ingrid Solheim"), Circle.ACTIVE))
                .getFirst();
        assertThat(origins(ingrid)).as("from somebody else").isEmpty();
        change(ingrid, person -> person.change().met(new Met(DAY, "", joon)).build());
        assertThat(origins(ingrid)).as("from whom one of them introduced").containsExactly(made);
        workspace.undo();
        assertThat(origins(ingrid)).isEmpty();
    }

    private List<Exchange> origins(long person) {
        var received = new Exchange(
                0,
                "received",
                person,
                Exchange.Passed.RECEIVED,
                Exchange.Kind.HELP,
                Exchange.Size.LARGE,
                workspace.today(),
                null,
                "a desk for a month",
                null,
                List.of());
        return workspace.read(stores -> Origins.with(stores, person)).of(received);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Investors for storage     | an investor circle              | true
            batteries                 | Battery testing                 | true
            tax advice                | Tax law                         | true
            KI für Netze              | Netze und KI                    | true
            Помощь с переводом        | переводом на русский            | true
            蓄電池                     | 蓄電池                           | true
            help with anything        | help for anyone                 | false
            the best people for work  | work with good people           | false
            advice                    | advice                          | false
            2026                      | 2026                            | false
            💡 !?                     | 💡                              | false
            """)
    void wordsThatTellWhatItIsAboutAreCompared(String sought, String offered, boolean meet) {
        change(
                ana,
                person -> person.change()
                        .topics(List.of(new Topic(Kind.LOOKS_FOR, sought)))
                        .build());
        change(
                joon,
                person -> person.change()
                        .topics(List.of(new Topic(Kind.OFFERS, offered)))
                        .build());
        assertThat(best()).hasSize(meet ? 1 : 0);
    }

    @Test
    void emptyAndEndlessTopicsDoNoHarm() {
        String endless = String.join(
                " ",
                Stream.iterate(1, i -> i + 1).limit(20_000).map(i -> "w" + i).toList());
        change(
                ana,
                person -> person.change()
                        .topics(List.of(new Topic(Kind.LOOKS_FOR, endless), new Topic(Kind.CARES_ABOUT, "")))
                        .tags(List.of(" "))
                        .build());
        change(
                joon,
                person -> person.change()
                        .topics(List.of(new Topic(Kind.OFFERS, endless), new Topic(Kind.CARES_ABOUT, "")))
                        .tags(List.of(" "))
                        .build());
        assertThat(best())
                .singleElement()
                .satisfies(two -> assertThat(two.reason()).hasSizeLessThan(400));
    }

    @Test
    void aTagOfMostIsNoReasonAndTheRareOneIsSaid() {
        List<Long> more = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            more.add(warm("Person " + i, person -> person.change().tag("energy").build()));
        }
        for (long person : more.subList(0, 2)) {
            change(person, one -> one.change().tag("Kestrel archive").build());
        }
        assertThat(best()).hasSize(2);
        assertThat(best().getLast().reason()).isEqualTo("Person and Person are both tagged “Kestrel archive”");
    }
}
