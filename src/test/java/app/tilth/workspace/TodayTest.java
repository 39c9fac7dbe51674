package app.tilth.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.MovingClock;
import app.tilth.model.Circle;
import app.tilth.model.DateThatMatters;
import app.tilth.model.InteractionKind;
import app.tilth.model.PartialDate;
import app.tilth.model.Person;
import app.tilth.model.PersonName;
import app.tilth.model.SuggestionKind;
import app.tilth.store.Stores;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day from its first look to its end, on a real store and a clock that is moved. */
class TodayTest {
    @TempDir
    Path folder;

    private final MovingClock clock =
            new MovingClock(LocalDate.of(2026, 11, 24).atTime(LocalTime.NOON), ZoneOffset.UTC);
    private Workspace workspace;
    private Today today;

    @BeforeEach
    void open() throws Exception {
        workspace = Workspace.open(folder.resolve("net.tilth"), clock);
        today = new Today(workspace);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void theListComesToAnEnd() {
        workspace.run(TakeNetwork.sample(workspace.today()));
        List<Today.Offer> five = today.offers(5).open();
        assertThat(five).hasSize(5);
        answer(five.get(0), Answered.REACHED_OUT);
        answer(five.get(1), Answered.SNOOZED);
        answer(five.get(2), Answered.NOT_THIS_ONE);
        assertThat(people(today.offers(5))).containsExactlyElementsOf(people(five.subList(3, 5)));
        assertThat(today.offers(5).answered()).isEqualTo(3);
        answer(five.get(3), Answered.REACHED_OUT);
        answer(five.get(4), Answered.REACHED_OUT);
        assertThat(today.offers(5).open()).isEmpty();
        assertThat(today.offers(5).answered()).isEqualTo(5);
    }

    @Test
    void whatIsTakenBackIsThereAgain() {
        workspace.run(TakeNetwork.sample(workspace.today()));
        Today.Offers before = today.offers(5);
        for (Answered how : Answered.values()) {
            answer(before.open().getFirst(), how);
            assertThat(today.offers(5).open()).hasSize(4);
            workspace.undo();
            assertThat(people(today.offers(5))).isEqualTo(people(before));
        }
    }

    @Test
    void tomorrowBringsOthers() {
        workspace.run(TakeNetwork.sample(workspace.today()));
        List<Long> first = people(today.offers(5));
        clock.pass(Duration.ofDays(1));
        assertThat(people(today.offers(5))).isNotEmpty().doesNotContainAnyElementsOf(first);
    }

    @Test
    void whoIsSnoozedReturnsOnTheirDay() {
        LocalDate birthday = LocalDate.of(2026, 11, 29);
        long ana = workspace.run(new Adding(Person.named(PersonName.of("Ana Beltrán"))
                .circle(Circle.CORE)
                .add(new DateThatMatters(DateThatMatters.Kind.BIRTHDAY, "", PartialDate.of(birthday)))
                .build()));
        assertThat(today.offers(5).open()).singleElement().satisfies(o -> {
            assertThat(o.suggestion().kind()).isEqualTo(SuggestionKind.DATE);
            assertThat(o.suggestion().sentence()).contains("Sunday");
        });
        workspace.run(Answer.snooze(ana, "Ana", SuggestionKind.DATE, birthday));
        assertThat(today.offers(5).open()).isEmpty();
        clock.set(birthday.minusDays(1).atTime(LocalTime.NOON));
        assertThat(today.offers(5).open()).isEmpty();
        clock.set(birthday.atTime(LocalTime.NOON));
        assertThat(people(today.offers(5))).containsExactly(ana);
    }

    @Test
    void aLaterImportFillsTheDayUpToFive() {
        workspace.run(new AddPeople(List.of("Ana"), Circle.CORE));
        today.offers(5);
        workspace.run(TakeNetwork.sample(workspace.today()));
        assertThat(today.offers(5).open()).hasSize(5);
    }

    @Test
    void comingDatesAreThoseOfTheNextTwoWeeksNearestFirst() {
        clock.set(LocalDate.of(2027, 2, 20).atTime(LocalTime.NOON));
        add("Leap", PartialDate.yearless(2, 29));
        add("Today", PartialDate.of(LocalDate.of(1980, 2, 20)));
        add("Last", PartialDate.yearless(3, 6));
        add("Beyond", PartialDate.yearless(3, 7));
        add("Yesterday", PartialDate.yearless(2, 19));
        assertThat(today.coming()).extracting(Today.Coming::name).containsExactly("Today", "Leap", "Last");
        assertThat(today.coming().get(1).day()).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    private void add(String name, PartialDate birthday) {
        workspace.run(new Adding(Person.named(PersonName.of(name))
                .add(new DateThatMatters(DateThatMatters.Kind.BIRTHDAY, "", birthday))
                .build()));
    }

    private enum Answered {
        REACHED_OUT,
        SNOOZED,
        NOT_THIS_ONE
    }

    private void answer(Today.Offer offer, Answered how) {
        long person = offer.suggestion().person();
        SuggestionKind kind = offer.suggestion().kind();
        Command<?> command = switch (how) {
            case REACHED_OUT ->
                LogContact.reachedOut(person, "them", InteractionKind.MESSAGE, workspace.today(), kind, null);
            case SNOOZED ->
                Answer.snooze(person, "them", kind, workspace.today().plusDays(3));
            case NOT_THIS_ONE -> Answer.notThisOne(person, "them", kind);
        };
        workspace.run(command);
    }

    private static List<Long> people(Today.Offers offers) {
        return people(offers.open());
    }

    private static List<Long> people(List<Today.Offer> offers) {
        return offers.stream().map(o -> o.suggestion().person()).toList();
    }

    private record Adding(Person person) implements Command<Long> {
        @Override
        public String name() {
            return "add " + person.name().full();
        }

        @Override
        public Long apply(Stores stores, LocalDate day) {
            return stores.people().add(person);
        }
    }
}
