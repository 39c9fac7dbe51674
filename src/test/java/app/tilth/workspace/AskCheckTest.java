package app.tilth.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.tilth.ask.Step;
import app.tilth.ask.TextCheck.Reading;
import app.tilth.ask.Warning;
import app.tilth.model.Circle;
import app.tilth.model.Connection;
import app.tilth.model.Direction;
import app.tilth.model.Exchange;
import app.tilth.model.Exchange.Kind;
import app.tilth.model.Exchange.Passed;
import app.tilth.model.Exchange.Size;
import app.tilth.model.Interaction;
import app.tilth.model.InteractionKind;
import app.tilth.model.Introduction;
import app.tilth.model.Loop;
import app.tilth.model.Need;
import app.tilth.model.News;
import app.tilth.model.Origin;
import app.tilth.model.Person;
import app.tilth.model.PersonName;
import app.tilth.model.Position;
import app.tilth.model.SuggestionKind;
import app.tilth.model.Topic;
import app.tilth.store.Stores;
import app.tilth.tie.Act;
import app.tilth.tie.Course;
import app.tilth.tie.Readiness.Word;
import app.tilth.workspace.AskCheck.Ask;
import app.tilth.workspace.AskCheck.Giving;
import app.tilth.workspace.AskCheck.Landing;
import app.tilth.workspace.AskCheck.Outlook;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An ask looked at before it is made, made, and what comes after; in a real file, by a clock that is moved. */
class AskCheckTest {
    @TempDir
    Path folder;

    private Ledger ledger;
    private Workspace workspace;
    private long hana;
    private long joon;

    @BeforeEach
    void open() throws Exception {
        ledger = new Ledger(folder);
        workspace = ledger.workspace;
        hana = ledger.hana;
        joon = ledger.joon;
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private Outlook check(Long... people) {
        return check(new Ask(List.of(people), Kind.REFERRAL, Size.MEDIUM, null));
    }

    private Outlook check(Ask ask) {
        return new AskCheck(workspace).check(ask);
    }

    /** Hana and you have talked every other week for half a year, both have begun, and something was given. */
    private void tendHana() {
        for (int week = 26; week >= 1; week -= 2) {
            Direction direction = week % 4 == 0 ? Direction.IN : Direction.OUT;
            workspace.run(new AddInteraction(
                    ledger.interaction(
                            InteractionKind.CALL, direction, workspace.today().minusWeeks(week), "the Malmö tender"),
                    "Hana"));
        }
        Exchange gift = ledger.exchange(Passed.GAVE, Kind.ADVICE, Size.LARGE, "the review");
        workspace.run(new AddExchange(ledger.on(workspace.today().minusDays(80), gift), "Hana"));
    }

    private long add(Person person) {
        return workspace.run(new Told<>(stores -> stores.people().add(person)));
    }

    private record Told<T>(Function<Stores, T> what) implements Command<T> {
        @Override
        public String name() {
            return "tell";
        }

        @Override
        public T apply(Stores stores, LocalDate today) {
            return what.apply(stores);
        }
    }

    private long need(String title) {
        Need need = Need.titled(title).horizon(workspace.today().plusMonths(8)).build();
        return workspace.run(new Told<>(stores -> stores.needs().add(need)));
    }

    @Test
    void theReadyComeFirstAndTheOthersAreGivenToFirst() {
        tendHana();
        Outlook outlook = check(joon, hana);
        assertThat(outlook.headline()).isEqualTo("One of these two is ready. For the other, give something first.");
        assertThat(outlook.people())
                .extracting(Landing::person, one -> one.verdict().word())
                .containsExactly(tuple(hana, Word.READY), tuple(joon, Word.DONT_ASK_YET));
        assertThat(outlook.people().getFirst().why()).startsWith("You have given more than you received.");
        assertThat(outlook.people().getFirst().ready()).isEmpty();
        assertThat(outlook.people().getLast().why()).isEqualTo("You have never spoken yet. The tie is still thin.");
        assertThat(outlook.giving()).extracting(Giving::called).containsExactly("Joon");
        assertThat(outlook.ready()).extracting(Landing::called).containsExactly("Hana");
        assertThat(outlook.notes()).isEmpty();
    }

    @Test
    void whoIsTendedIsReadyByTheDayThatIsSaid() {
        Outlook before = check(joon);
        Landing landing = before.people().getFirst();
        assertThat(before.closing()).startsWith("Tend Joon now and the tie could be ready ");
        var ready = landing.readyBy().orElseThrow();
        assertThat(ready).isAfter(workspace.today());
        var course = Course.gentle(
                workspace.knowledge().facts().readings(),
                workspace.knowledge().facts().ties().slot(joon));
        for (int contact = 0; course.day(contact) <= ready.toEpochDay(); contact++) {
            ledger.clock.pass(
                    Duration.ofDays(course.day(contact) - workspace.today().toEpochDay()));
            workspace.run(new AddInteraction(
                    new Interaction(
                            0,
                            Origin.here(),
                            workspace.today(),
                            null,
                            null,
                            InteractionKind.MESSAGE,
                            Direction.OUT,
                            "",
                            "",
                            List.of(joon)),
                    "Joon"));
            if (contact >= 1 && contact <= course.gives()) {
                Exchange gave = ledger.exchange(Passed.GAVE, Kind.ATTENTION, Size.SMALL, "a word");
                workspace.run(new AddExchange(
                        new Exchange(
                                0,
                                gave.uid(),
                                joon,
                                gave.passed(),
                                gave.kind(),
                                gave.size(),
                                workspace.today(),
                                null,
                                "a word",
                                null,
                                List.of()),
                        "Joon"));
            }
        }
        ledger.clock.pass(Duration.ofDays(ready.toEpochDay() - workspace.today().toEpochDay()));
        assertThat(check(joon).headline()).isEqualTo("Joon is ready.");
    }

    @Test
    void askingNobodyIsSaidToBe() {
        Outlook outlook = check();
        assertThat(outlook.headline()).isEqualTo("Choose whom to ask.");
        assertThat(outlook.people()).isEmpty();
        assertThat(outlook.closing()).isEmpty();
        assertThat(outlook.text()).isEqualTo(Reading.NOTHING);
    }

    @Test
    void fiveHundredAreAllJudgedAndSaidToBeAMassMailing() {
        List<Long> many = workspace.run(new AddPeople(
                IntStream.range(0, 499).mapToObj(i -> "Person " + i).toList(), Circle.ACTIVE));
        tendHana();
        List<Long> all = Stream.concat(many.stream(), Stream.of(hana)).toList();
        Outlook outlook = check(new Ask(all, Kind.HELP, Size.SMALL, null, "Could you help me?", Map.of()));
        assertThat(outlook.headline()).isEqualTo("One of these 500 is ready. For the other 499, give something first.");
        assertThat(outlook.people())
                .hasSize(AskCheck.MOST_LISTED)
                .first()
                .extracting(Landing::called)
                .isEqualTo("Hana");
        assertThat(outlook.notes())
                .containsExactly(
                        "An ask to 500 people is a mass mailing, and reads like one. Choose those you would call, and"
                                + " write to each.",
                        "450 more are judged and not listed; these are the first 50.");
        assertThat(outlook.text().warning().map(Warning::sentence).orElse(""))
                .contains("500 people would read the same words");
    }

    @Test
    void someoneWithNoHistoryIsToldOfAsSuch() {
        long nobody = workspace
                .run(new AddPeople(List.of("Naledi Mokoena"), Circle.WIDER))
                .getFirst();
        Landing landing = check(nobody).people().getFirst();
        assertThat(landing.verdict().word()).isEqualTo(Word.DONT_ASK_YET);
        assertThat(landing.verdict().points()).extracting(point -> point.text()).contains("You have never spoken yet");
        assertThat(landing.verdict().first()).isNotEmpty();
    }

    @Test
    void whoWentMeanwhileIsSaidToBeGone() {
        workspace.run(new RemovePerson(joon, "Joon"));
        Outlook outlook = check(hana, joon);
        assertThat(outlook.people()).extracting(Landing::person).containsExactly(hana);
        assertThat(outlook.notes())
                .containsExactly(
                        "One of them is not here any more; whoever was joined with another entry is found under"
                                + " that one.");
    }

    @Test
    void whoWasJoinedIsJudgedOnceUnderWhoStayed() {
        long twin =
                workspace.run(new AddPeople(List.of("Hana K."), Circle.CLOSE)).getFirst();
        tendHana();
        long stayed = workspace
                .run(new MergePeople(hana, twin, Map.of(), "Hana", "Hana K."))
                .orElseThrow();
        Outlook outlook = check(hana, twin);
        assertThat(outlook.people()).extracting(Landing::person).containsExactly(stayed);
        assertThat(outlook.notes()).hasSize(1);
    }

    @Test
    void youAndTheArchivedAreNotJudged() {
        long you = add(Person.named(PersonName.of("Kim Doe")).you(true).build());
        workspace.run(ChangePeople.archive(List.of(joon), "Joon", true));
        Outlook outlook = check(you, joon);
        assertThat(outlook.people()).isEmpty();
        assertThat(outlook.headline()).isEqualTo("Choose whom to ask.");
        assertThat(outlook.notes())
                .containsExactlyInAnyOrder("You need no asking.", "Joon Park is archived, so the tie is not judged.");
    }

    @Test
    void whatIsKnownOfTheNetworkIsWhatCouldBeGiven() {
        add(Person.named(PersonName.of("Kim Doe"))
                .you(true)
                .topics(List.of(new Topic(Topic.Kind.CARES_ABOUT, "Tidal power")))
                .build());
        long seeker = add(Person.named(PersonName.of("Tomasz Nowak"))
                .topics(List.of(
                        new Topic(Topic.Kind.LOOKS_FOR, "turbine testers"),
                        new Topic(Topic.Kind.CARES_ABOUT, "tidal power")))
                .build());
        long giver = add(Person.named(PersonName.of("Ana Silva"))
                .topics(List.of(new Topic(Topic.Kind.OFFERS, "two turbine halls in Porto")))
                .build());
        assertThat(check(seeker).people().getFirst().verdict().first())
                .extracting(Step::text)
                .contains(
                        "Introduce Tomasz to Ana Silva, who offers what they look for: two turbine halls in Porto.",
                        "Say hello, and speak of tidal power: you both care about it.");
        workspace.run(new Connect(
                new Connection(
                        Math.min(seeker, giver),
                        Math.max(seeker, giver),
                        Connection.Kind.KNOWS,
                        Connection.Source.DECLARED,
                        null),
                "Tomasz",
                "Ana"));
        assertThat(check(seeker).people().getFirst().verdict().first())
                .extracting(Step::text)
                .noneMatch(text -> text.contains("Ana Silva"));
    }

    @Test
    void aTextIsHeldAgainstWhatIsKnownOfEach() {
        tendHana();
        String text = "May I ask how the Malmö tender came to be?";
        Outlook same = check(new Ask(List.of(hana), Kind.ADVICE, Size.SMALL, null, text, Map.of()));
        assertThat(same.text().warning()).isEmpty();
        Outlook each = check(new Ask(
                List.of(hana, joon),
                Kind.ADVICE,
                Size.SMALL,
                null,
                "",
                Map.of(hana, text, joon, "I hope you are well. May I ask you for an hour?")));
        assertThat(each.text()).isEqualTo(Reading.NOTHING);
        assertThat(each.people())
                .extracting(one -> one.called() + " " + one.reading().warning().isPresent())
                .containsExactly("Hana false", "Joon true");
    }

    @Test
    void anAskIsRecordedForEachAndAwaitsTheirAnswers() {
        long need = need("New role in climate tech");
        Kept kept = workspace.run(new RecordAsk(
                List.of(hana, joon), "Hana and Joon", Kind.REFERRAL, Size.MEDIUM, "a word at Voltaia", need));
        assertThat(kept.opened()).hasSize(2).allMatch(loop -> loop.kind() == Loop.Kind.ANSWER);
        assertThat(ledger.open(hana)).containsExactly("ANSWER a word at Voltaia");
        assertThat(ledger.open(joon)).containsExactly("ANSWER a word at Voltaia");
        assertThat(ledger.exchanges())
                .singleElement()
                .matches(ask -> ask.outcome() == Exchange.Outcome.OPEN && ask.size() == Size.MEDIUM);
        assertThat(workspace
                        .read(stores -> stores.needs().find(need))
                        .orElseThrow()
                        .asks())
                .hasSize(2)
                .contains(ledger.exchanges().getFirst().id());
        workspace.undo();
        assertThat(ledger.exchanges()).isEmpty();
        assertThat(ledger.open(joon)).isEmpty();
        assertThat(workspace
                        .read(stores -> stores.needs().find(need))
                        .orElseThrow()
                        .asks())
                .isEmpty();
    }

    @Test
    void anAskThatWasGrantedForANeedOwesItsHelperThanksAndTheEnd() {
        long need = need("New role in climate tech");
        workspace.run(new RecordAsk(List.of(hana), "Hana", Kind.REFERRAL, Size.MEDIUM, "", need));
        Exchange ask = ledger.exchanges().getFirst();
        assertThat(ask.note()).isEqualTo("New role in climate tech");
        workspace.run(new ChangeExchange(ask.with(Exchange.Outcome.GRANTED), "Hana"));
        assertThat(ledger.open(hana))
                .containsExactlyInAnyOrder("THANKS New role in climate tech", "RESULT New role in climate tech");
        assertThat(workspace
                        .read(stores -> stores.needs().find(need))
                        .orElseThrow()
                        .asks())
                .containsExactly(ask.id());
    }

    @Test
    void whoIsGoneIsAskedNothing() {
        workspace.run(new RemovePerson(joon, "Joon"));
        Kept kept = workspace.run(new RecordAsk(List.of(joon), "Joon", Kind.HELP, Size.SMALL, "a hand", null));
        assertThat(kept).isEqualTo(Kept.NOTHING);
        assertThat(workspace.run(new RecordAsk(List.of(), "", Kind.HELP, Size.SMALL, "a hand", 99L)))
                .isEqualTo(Kept.NOTHING);
    }

    private List<Today.Offer> today() {
        return new Today(workspace).offers(5).open();
    }

    @Test
    void aGivingSetForTodayIsOnTodayAlsoWhereTheDayWasShown() {
        today();
        List<Giving> giving = check(joon).giving();
        int set = workspace.run(new PlanGiving(giving, "Joon", workspace.today()));
        assertThat(set).isEqualTo(1);
        assertThat(today())
                .filteredOn(offer -> offer.people().contains(joon))
                .singleElement()
                .matches(offer -> offer.suggestion().kind() == SuggestionKind.LOOP
                        || !offer.suggestion().prompt().isEmpty());
    }

    private boolean isPlanned(long person, Step step) {
        return workspace.read(stores -> PlanGiving.isPlanned(stores, person, step, workspace.today()));
    }

    @Test
    void aPlannedHelloIsDoneByAnyWordAndNotToldOfAgain() {
        var hello = new Step(Act.SAY_HELLO, "Say hello, with nothing to ask.", "say hello", 1, null, null);
        workspace.run(new PlanGiving(List.of(new Giving(joon, "Joon Park", "Joon", hello)), "Joon", workspace.today()));
        workspace.run(new PlanGiving(List.of(new Giving(joon, "Joon Park", "Joon", hello)), "Joon", workspace.today()));
        assertThat(ledger.open(joon)).containsExactly("PROMISE say hello");
        assertThat(isPlanned(joon, hello)).isTrue();
        assertThat(isPlanned(hana, hello)).isFalse();
        Today.Offer offer = today().stream()
                .filter(one -> one.people().contains(joon))
                .findFirst()
                .orElseThrow();
        assertThat(offer.suggestion().kind()).isEqualTo(SuggestionKind.LOOP);
        workspace.run(LogContact.reachedOut(
                joon, "Joon", InteractionKind.MESSAGE, workspace.today(), SuggestionKind.LOOP, null));
        assertThat(ledger.open(joon)).isEmpty();
        assertThat(isPlanned(joon, hello)).isFalse();
        assertThat(today()).noneMatch(one -> one.people().contains(joon));
    }

    @Test
    void anOpenLoopThatIsToBeClosedGetsTheDayRatherThanAnother() {
        tendHana();
        long loop = ledger.open(
                Loop.Kind.RESULT, "the Oslo intro", workspace.today().minusDays(3));
        Giving telling = check(hana).giving().getFirst();
        assertThat(telling.step().text()).isEqualTo("Tell how it ended: the Oslo intro.");
        assertThat(telling.step().minutes()).isEqualTo(2);
        workspace.run(new PlanGiving(List.of(telling), "Hana", workspace.today()));
        assertThat(ledger.loops())
                .singleElement()
                .matches(one -> workspace.today().equals(one.due()));
        assertThat(today())
                .filteredOn(offer -> offer.people().contains(hana))
                .singleElement()
                .extracting(offer -> offer.suggestion().sentence())
                .asString()
                .contains("Oslo intro");
        ledger.clock.pass(Duration.ofDays(1));
        assertThat(ledger.closedOn(loop)).isNull();
    }

    @Test
    void twoWhoAreToMeetAreConsidered() {
        var bring = new Step(Act.GIVE, "Introduce Hana to Joon.", "introduce Hana to Joon", 2, null, joon);
        workspace.run(
                new PlanGiving(List.of(new Giving(hana, "Hana Kobayashi", "Hana", bring)), "Hana", workspace.today()));
        List<Introduction> kept =
                workspace.read(stores -> stores.introductions().between(hana, joon));
        assertThat(kept).hasSize(1);
        assertThat(today()).anyMatch(offer -> offer.people().containsAll(List.of(hana, joon)));
    }

    @Test
    void waitingIsNotPlanned() {
        var wait = new Step(Act.WAIT, "Let some weeks pass before you ask again.", "", 0, null, null);
        assertThat(workspace.run(new PlanGiving(
                        List.of(new Giving(hana, "Hana Kobayashi", "Hana", wait)), "Hana", workspace.today())))
                .isZero();
        assertThat(ledger.loops()).isEmpty();
    }

    @Test
    void whoJoinedSomethingLatelyIsCongratulatedFirst() {
        var position = Position.current("the Porto fund", "");
        workspace.run(new ChangePeople(
                List.of(joon),
                "position",
                person -> person.change().positions(List.of(position)).build()));
        long news = workspace.run(new Told<>(stores -> stores.news()
                .add(new News(
                        0,
                        joon,
                        News.Kind.ORGANIZATION,
                        "",
                        "the Porto fund",
                        workspace.today().minusDays(3)))));
        assertThat(news).isPositive();
        Giving first = check(joon).giving().getFirst();
        assertThat(first.step().text()).isEqualTo("Congratulate Joon on joining the Porto fund.");
        assertThat(first.step().minutes()).isEqualTo(1);
        workspace.run(new PlanGiving(List.of(first), "Joon", workspace.today()));
        assertThat(ledger.open(joon)).containsExactly("PROMISE congratulate Joon on joining the Porto fund");
        ledger.log("Call with Joon");
        assertThat(check(joon).giving()).noneMatch(one -> one.step().text().startsWith("Congratulate"));
    }
}
