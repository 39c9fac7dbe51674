package app.tilth.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.Exchange;
import app.tilth.model.Loop;
import app.tilth.model.Need;
import app.tilth.model.Need.Criterion;
import app.tilth.model.Need.Criterion.Kind;
import app.tilth.store.Stores;
import app.tilth.workspace.KeptNeed.Became;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Needs kept, told differently, met and forgotten, in a real file. */
class NeedTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Clock NOON = Clock.fixed(DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Path file;
    private Workspace workspace;
    private long ana;
    private long joon;
    private long hana;

    @BeforeEach
    void open() throws Exception {
        file = folder.resolve("net.tilth");
        workspace = Workspace.open(file, NOON);
        List<Long> people =
                workspace.run(new AddPeople(List.of("Ana Beltrán", "Joon Park", "Hana Kobayashi"), Circle.ACTIVE));
        ana = people.get(0);
        joon = people.get(1);
        hana = people.get(2);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private long add(String title, Criterion... criteria) {
        KeptNeed kept = workspace.run(
                new AddNeed(Need.titled(title).criteria(List.of(criteria)).build()));
        assertThat(kept.became()).isEqualTo(Became.KEPT);
        return kept.need();
    }

    private Need need(long id) {
        return workspace.read(stores -> stores.needs().find(id)).orElseThrow();
    }

    private List<Need> all() {
        return workspace.read(stores -> stores.needs().all());
    }

    @Test
    void whatIsAddedIsOpenFromTodayWithWhatWasTold() {
        KeptNeed kept = workspace.run(new AddNeed(Need.titled("  A flat\nin Copenhagen ")
                .why(" The lease ends. ")
                .horizon(LocalDate.of(2027, 8, 31))
                .met(DAY)
                .outcome("no")
                .add(Criterion.of(Kind.PLACE, " Copenhagen "))
                .add(Criterion.of(Kind.PLACE, "copenhagen"))
                .add(Criterion.of(Kind.ROLE, " \t"))
                .add(Criterion.of(ana))
                .add(Criterion.of(ana))
                .add(Criterion.of(4711))
                .build()));
        Need need = need(kept.need());
        assertThat(kept.words()).isEmpty();
        assertThat(need.title()).isEqualTo("A flat in Copenhagen");
        assertThat(need.why()).isEqualTo("The lease ends.");
        assertThat(need.horizon()).isEqualTo(LocalDate.of(2027, 8, 31));
        assertThat(need.opened()).isEqualTo(DAY);
        assertThat(need.isOpen()).isTrue();
        assertThat(need.outcome()).isEmpty();
        assertThat(need.criteria()).containsExactly(Criterion.of(Kind.PLACE, "Copenhagen"), Criterion.of(ana));
        assertThat(workspace.undoNames().undo()).contains("need “A flat in Copenhagen”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n\t", "\u00A0\u2003", "\u0000"})
    void aBlankTitleIsNotKept(String title) {
        KeptNeed kept = workspace.run(new AddNeed(Need.titled(title).build()));
        assertThat(kept).isEqualTo(new KeptNeed(0, Became.UNTITLED));
        assertThat(kept.words()).isEqualTo("Say in a few words what you may need: “A flat in Copenhagen”.");
        assertThat(all()).isEmpty();
    }

    @Test
    void aVeryLongTitleIsNotKeptAndNothingOfItIsLostByThat() {
        for (String letter : List.of("x", "ж", "👩🏽‍🚀", "字 ")) {
            KeptNeed kept = workspace.run(
                    new AddNeed(Need.titled(letter.repeat(100_000)).build()));
            assertThat(kept.became()).isEqualTo(Became.TOO_LONG);
            assertThat(kept.words())
                    .isEqualTo("That is long for a title: say it in 120 letters, and the rest under why.");
        }
        assertThat(workspace.undoNames().undo()).contains("add Ana Beltrán, Joon Park, Hana Kobayashi");
        String longest = "😀".repeat(NeedForm.LONGEST_TITLE);
        assertThat(need(add(longest)).title()).isEqualTo(longest);
        String why = "lang ".repeat(20_000).strip();
        long told = add("A lawyer");
        workspace.run(new ChangeNeed(need(told).change().why(why).build()));
        assertThat(need(told).why()).isEqualTo(why);
    }

    @Test
    void theSameTitleTwiceIsOneNeedWhileItIsOpen() {
        long first = add("A lawyer");
        KeptNeed again = workspace.run(new AddNeed(Need.titled(" a  LAWYER ").build()));
        assertThat(again).isEqualTo(new KeptNeed(first, Became.ALREADY));
        assertThat(again.words()).isEqualTo("That is among your needs already.");
        workspace.run(new MeetNeed(first, "A lawyer", DAY, "Found one"));
        long second = add("A lawyer");
        KeptNeed reopened = workspace.run(new ReopenNeed(first, "A lawyer"));
        assertThat(reopened).isEqualTo(new KeptNeed(second, Became.ALREADY));
        assertThat(need(first).isOpen()).isFalse();
        long other = add("A flat");
        assertThat(workspace.run(
                        new ChangeNeed(need(other).change().title("A Lawyer").build())))
                .isEqualTo(new KeptNeed(second, Became.ALREADY));
        assertThat(workspace.run(
                        new ChangeNeed(need(other).change().title("a flat").build())))
                .isEqualTo(new KeptNeed(other, Became.KEPT));
    }

    @Test
    void toldDifferentlyItKeepsWhatItHasSeen() {
        long id = add("A lawyer", Criterion.of(Kind.ROLE, "lawyer"), Criterion.of(hana));
        workspace.run(new ExcludeFromNeed(id, ana, "Ana", "A lawyer"));
        workspace.run(new ChangeNeed(need(id).change()
                .title("A notary")
                .horizon(DAY.minusYears(1))
                .criteria(List.of(Criterion.of(Kind.ROLE, "notary")))
                .build()));
        Need need = need(id);
        assertThat(need.title()).isEqualTo("A notary");
        assertThat(need.horizon()).isEqualTo(DAY.minusYears(1));
        assertThat(need.opened()).isEqualTo(DAY);
        assertThat(need.criteria()).containsExactly(Criterion.of(Kind.ROLE, "notary"));
        assertThat(need.exclusions()).containsExactly(ana);
        assertThat(workspace.undoNames().undo()).contains("change of “A notary”");
        workspace.run(new ChangeNeed(need));
        workspace.undo();
        assertThat(need(id).title()).as("telling it the same is no change").isEqualTo("A lawyer");
        workspace.run(new RemoveNeed(id, "A lawyer"));
        assertThat(workspace.run(new ChangeNeed(need)).words()).isEqualTo("This need is not there any more.");
    }

    @Test
    void whoeverIsNamedFitsAndWhoeverDoesNotFitIsNotNamed() {
        long id = add("A lawyer", Criterion.of(ana), Criterion.of(joon));
        assertThat(workspace.run(new ExcludeFromNeed(id, ana, "Ana", "A lawyer")))
                .isTrue();
        assertThat(need(id).criteria()).containsExactly(Criterion.of(joon));
        assertThat(need(id).exclusions()).containsExactly(ana);
        workspace.run(new ChangeNeed(need(id).change().add(Criterion.of(ana)).build()));
        assertThat(need(id).criteria()).containsExactly(Criterion.of(joon), Criterion.of(ana));
        assertThat(need(id).exclusions()).isEmpty();
        workspace.run(new ExcludeFromNeed(id, hana, "Hana", "A lawyer"));
        workspace.run(new IncludeInNeed(id, hana, "Hana", "A lawyer"));
        assertThat(need(id).exclusions()).isEmpty();
        assertThat(workspace.run(new ExcludeFromNeed(4711, ana, "Ana", "?"))).isFalse();
        assertThat(workspace.run(new ExcludeFromNeed(id, 4711, "?", "A lawyer")))
                .isFalse();
    }

    @Test
    void whatIsMetKeepsWhatItCameToUntilItIsOpenAgain() {
        long id = add("A lawyer");
        assertThat(workspace.run(new MeetNeed(id, "A lawyer", DAY.plusDays(9), " Berit took it on. ")))
                .isTrue();
        assertThat(need(id).met()).isEqualTo(DAY);
        assertThat(need(id).outcome()).isEqualTo("Berit took it on.");
        List<Need> open = workspace.read(stores -> stores.needs().open());
        assertThat(open).isEmpty();
        assertThat(workspace.run(new MeetNeed(id, "A lawyer", DAY, "twice"))).isFalse();
        assertThat(workspace.run(new ReopenNeed(id, "A lawyer")).isKept()).isTrue();
        assertThat(need(id).isOpen()).isTrue();
        assertThat(need(id).outcome()).isEmpty();
        assertThat(need(id).opened()).isEqualTo(DAY);
        assertThat(workspace.run(new MeetNeed(4711, "?", DAY, ""))).isFalse();
        assertThat(workspace.run(new ReopenNeed(4711, "?")).became()).isEqualTo(Became.GONE);
    }

    private long ask(long person) {
        return ask(person, Exchange.Kind.ADVICE);
    }

    private long ask(long person, Exchange.Kind kind) {
        Exchange ask = new Exchange(
                0,
                "ask-" + person,
                person,
                Exchange.Passed.ASKED,
                kind,
                Exchange.Size.SMALL,
                DAY,
                Exchange.Outcome.OPEN,
                "",
                null,
                List.of());
        return workspace.run(new AddExchange(ask, "Ana")).id();
    }

    private void granted(long ask) {
        Exchange kept =
                workspace.read(stores -> stores.exchanges().find(List.of(ask))).getFirst();
        workspace.run(new ChangeExchange(kept.with(Exchange.Outcome.GRANTED), "someone"));
    }

    private List<Loop> results(long person) {
        return workspace.read(stores -> stores.loops().of(person)).stream()
                .filter(loop -> loop.kind() == Loop.Kind.RESULT)
                .toList();
    }

    @Test
    void whoGrantedAnAskIsToldHowItEnded() {
        long id = add("A lawyer");
        long advice = ask(ana);
        long open = ask(joon);
        for (long ask : List.of(advice, open)) {
            workspace.run(new Join(id, ask));
        }
        granted(advice);
        assertThat(results(ana)).isEmpty();
        workspace.run(new MeetNeed(id, "A lawyer", DAY, ""));
        assertThat(results(ana)).singleElement().satisfies(loop -> {
            assertThat(loop.text()).isEqualTo("A lawyer");
            assertThat(loop.exchange()).isEqualTo(advice);
            assertThat(loop.isOpen()).isTrue();
        });
        assertThat(results(joon)).isEmpty();
        workspace.run(new ReopenNeed(id, "A lawyer"));
        assertThat(results(ana)).isEmpty();
        workspace.undo();
        assertThat(results(ana)).hasSize(1);
    }

    @Test
    void nobodyIsToldTwiceNorOfWhatIsLongPast() {
        long id = add("A lawyer");
        long help = ask(ana, Exchange.Kind.HELP);
        workspace.run(new Join(id, help));
        granted(help);
        assertThat(results(ana)).hasSize(1);
        workspace.run(new MeetNeed(id, "A lawyer", DAY, ""));
        assertThat(results(ana)).hasSize(1);
        workspace.run(new ReopenNeed(id, "A lawyer"));
        assertThat(results(ana)).as("owed by the help itself").hasSize(1);

        long other = add("A notary");
        long advice = ask(hana);
        workspace.run(new Join(other, advice));
        granted(advice);
        workspace.run(new MeetNeed(other, "A notary", DAY.minusDays(Owed.NEWS_DAYS + 1), ""));
        assertThat(results(hana)).isEmpty();
    }

    private record Join(long need, long ask) implements Command<Boolean> {
        @Override
        public String name() {
            return "asked";
        }

        @Override
        public Boolean apply(Stores stores, LocalDate today) {
            stores.needs().addAsk(need, ask);
            return true;
        }
    }

    @Test
    void everyStepIsTakenBackAndBroughtAgainExactly() throws Exception {
        List<String> states = new ArrayList<>();
        long id = add("A lawyer", Criterion.of(ana), Criterion.of(Kind.PLACE, "Lisbon"));
        long ask = ask(joon);
        List<Command<?>> steps = List.of(
                new Join(id, ask),
                new ExcludeFromNeed(id, ana, "Ana", "A lawyer"),
                new ExcludeFromNeed(id, hana, "Hana", "A lawyer"),
                new IncludeInNeed(id, ana, "Ana", "A lawyer"),
                new ChangeNeed(need(id).change().title("A notary").build()),
                new MeetNeed(id, "A notary", DAY, "Met"),
                new ReopenNeed(id, "A notary"),
                new RemoveExchange(ask, "Joon"),
                new RemovePerson(hana, "Hana"),
                new RemoveNeed(id, "A notary"));
        states.add(Dump.of(file));
        for (Command<?> step : steps) {
            workspace.run(step);
            states.add(Dump.of(file));
            assertThat(states.getLast()).as(step.name()).isNotEqualTo(states.get(states.size() - 2));
        }
        for (int i = steps.size() - 1; i >= 0; i--) {
            workspace.undo();
            assertThat(Dump.of(file)).as(steps.get(i).name()).isEqualTo(states.get(i));
        }
        for (int i = 0; i < steps.size(); i++) {
            workspace.redo();
            assertThat(Dump.of(file)).isEqualTo(states.get(i + 1));
        }
    }

    @Test
    void changesOfNeedsAreTold() throws Exception {
        List<Change> told = new ArrayList<>();
        try (var _ = workspace.onChange(told::add)) {
            long id = add("A lawyer", Criterion.of(Kind.ROLE, "lawyer"));
            workspace.run(new ExcludeFromNeed(id, ana, "Ana", "A lawyer"));
            workspace.run(new MeetNeed(id, "A lawyer", DAY, ""));
            workspace.undo();
            workspace.run(new RemoveNeed(id, "A lawyer"));
            assertThat(told)
                    .hasSize(5)
                    .allMatch(change -> change.touched().needs().equals(Set.of(id)));
        }
    }

    @Test
    void whoIsDeletedIsInNoNeed() {
        long id = add("A lawyer", Criterion.of(ana), Criterion.of(joon));
        workspace.run(new ExcludeFromNeed(id, hana, "Hana", "A lawyer"));
        long ask = ask(ana);
        workspace.run(new Join(id, ask));
        Need before = need(id);
        assertThat(before.asks()).containsExactly(ask);
        workspace.run(new RemovePerson(hana, "Hana"));
        workspace.run(new RemovePerson(ana, "Ana"));
        assertThat(need(id).criteria()).containsExactly(Criterion.of(joon));
        assertThat(need(id).exclusions()).isEmpty();
        assertThat(need(id).asks()).isEmpty();
        workspace.undo();
        workspace.undo();
        assertThat(need(id)).isEqualTo(before);
    }

    private void join(long one, long other) {
        assertThat(workspace.run(new MergePeople(one, other, Map.of(), "one", "other")))
                .contains(one);
    }

    @Test
    void whoIsJoinedIsInNeedsAsOnePerson() {
        long named = add("Named", Criterion.of(joon), Criterion.of(ana));
        long both = add("Both named", Criterion.of(ana), Criterion.of(joon));
        long out = add("Left out", Criterion.of(Kind.ROLE, "lawyer"));
        workspace.run(new ExcludeFromNeed(out, ana, "Ana", "Left out"));
        workspace.run(new ExcludeFromNeed(out, joon, "Joon", "Left out"));
        long either = add("Either", Criterion.of(ana));
        workspace.run(new ExcludeFromNeed(either, hana, "Hana", "Either"));
        List<Need> before = all();
        join(joon, ana);
        assertThat(need(named).criteria()).containsExactly(Criterion.of(joon));
        assertThat(need(both).criteria()).containsExactly(Criterion.of(joon));
        assertThat(need(out).exclusions()).containsExactly(joon);
        join(hana, joon);
        assertThat(need(either).criteria()).containsExactly(Criterion.of(hana));
        assertThat(need(either).exclusions()).as("the name stands").isEmpty();
        workspace.undo();
        workspace.undo();
        assertThat(all()).isEqualTo(before);
    }

    @Test
    void everythingOfANeedSurvivesExportAndImport() throws Exception {
        long id = add("A lawyer", Criterion.of(ana), Criterion.of(Kind.PLACE, "Lisbon"));
        workspace.run(new ExcludeFromNeed(id, hana, "Hana", "A lawyer"));
        workspace.run(new Join(id, ask(joon)));
        workspace.run(new MeetNeed(id, "A lawyer", DAY, "Berit took it on."));
        Path json = folder.resolve("all.json");
        new Exporter(workspace).write(ExportFormat.JSON, json);
        try (Workspace elsewhere = Workspace.open(folder.resolve("other.tilth"), NOON)) {
            new Importer(elsewhere).read(json, ImportListener.NOBODY);
            new Importer(elsewhere).read(json, ImportListener.NOBODY);
            List<Need> read = elsewhere.read(stores -> stores.needs().all());
            assertThat(read).isEqualTo(all());
        }
    }
}
