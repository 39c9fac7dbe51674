package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.Need;
import app.tilth.model.Need.Criterion;
import app.tilth.model.SuggestionKind;
import app.tilth.ui.entry.NeedDraft;
import app.tilth.ui.entry.Sought;
import app.tilth.ui.entry.Who;
import app.tilth.ui.needs.Candidate;
import app.tilth.ui.needs.Candidate.Fit;
import app.tilth.ui.needs.Candidates;
import app.tilth.ui.needs.Helper;
import app.tilth.ui.needs.NeedCard;
import app.tilth.ui.needs.NeedPage;
import app.tilth.ui.needs.NeedsPage;
import app.tilth.ui.needs.NeedsViewModel;
import app.tilth.ui.needs.Plan.Doing;
import app.tilth.ui.needs.Plan.Thing;
import app.tilth.ui.shell.Place;
import app.tilth.ui.shell.PlacesViewModel;
import app.tilth.ui.task.DirectTaskRunner;
import app.tilth.ui.task.Notice;
import app.tilth.workspace.AddNeed;
import app.tilth.workspace.AddPeople;
import app.tilth.workspace.ChangePeople;
import app.tilth.workspace.TakeNetwork;
import app.tilth.workspace.Today;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The needs of a real file, without a window. */
class NeedsModelTest {
    @TempDir
    Path folder;

    private OpenNetwork network;
    private NetworkNeedEntry entry;
    private NeedsViewModel model;
    private final PlacesViewModel places = new PlacesViewModel(new Place.Needs());
    private final List<Notice> notices = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final RecordingLetters letters = new RecordingLetters();

    @BeforeEach
    void open() throws Exception {
        network = new OpenNetwork(folder.resolve("net.tilth"), SampleWindow.NOON);
        network.current().run(TakeNetwork.sample(SampleWindow.DAY));
        entry = new NetworkNeedEntry(network);
        model = new NeedsViewModel(
                new NetworkNeeds(network),
                new DirectTaskRunner(),
                places,
                letters,
                notices::add,
                failures::add,
                () -> network.current().undo());
        model.refresh();
    }

    @AfterEach
    void close() {
        model.close();
        network.close();
        assertThat(failures).isEmpty();
    }

    private NeedsPage page() {
        return Optional.ofNullable(model.pageProperty().get()).orElseThrow();
    }

    private NeedPage need() {
        return model.needProperty().get().orElseThrow();
    }

    private void choose(String title) {
        model.choose(page().open().stream()
                .filter(card -> card.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id());
        assertThat(need().title()).isEqualTo(title);
    }

    private void undo() {
        notices.getLast().offer().orElseThrow().deed().run();
    }

    private long add(String title, @Nullable LocalDate horizon, Criterion... criteria) {
        return network.current()
                .run(new AddNeed(Need.titled(title)
                        .horizon(horizon)
                        .criteria(List.of(criteria))
                        .build()))
                .need();
    }

    @Test
    void theNearestHorizonComesFirstAndIsChosen() {
        assertThat(page().open())
                .extracting(NeedCard::title)
                .containsExactly(
                        "Two readers for the storage paper",
                        "New role in climate tech",
                        "A flat in Copenhagen",
                        "Someone who knows elder care");
        assertThat(page().met()).hasSize(2);
        assertThat(need().title()).isEqualTo("Two readers for the storage paper");
        choose("New role in climate tech");
        assertThat(need().horizon()).startsWith("By next spring, ");
        assertThat(need().warm().first()).isNotEmpty();
        assertThat(need().gaps().getFirst().askable()).isNotEmpty();
        assertThat(need().through().first())
                .allSatisfy(helper -> assertThat(helper.path()).isNotEmpty());
        assertThat(need().plan().months().getFirst().now()).isTrue();
        assertThat(need().plan().months().getLast().horizon()).isTrue();
    }

    @Test
    void whatIsRemovedMakesRoomForTheNextAndUndoBringsItBack() {
        choose("New role in climate tech");
        model.remove(need());
        assertThat(notices.getLast().text()).isEqualTo("Removed: New role in climate tech.");
        assertThat(need().title()).isEqualTo("A flat in Copenhagen");
        undo();
        assertThat(need().title()).isEqualTo("New role in climate tech");
    }

    @Test
    void aNeedThatIsMetSaysWhatItCameToAndMayBeOpenedAgain() {
        choose("A flat in Copenhagen");
        long flat = need().id();
        model.meet(need(), "  Kirsten found two rooms. ");
        assertThat(page().met().getFirst().id()).isEqualTo(flat);
        assertThat(need().met().orElseThrow().outcome()).isEqualTo("Kirsten found two rooms.");
        assertThat(need().met().orElseThrow().took()).first().asString().startsWith("It took 3 months");
        model.reopen(need());
        assertThat(need().met()).isEmpty();
        assertThat(page().open()).extracting(NeedCard::id).contains(flat);
        undo();
        assertThat(need().met().orElseThrow().outcome()).isEqualTo("Kirsten found two rooms.");
    }

    @Test
    void whoDoesNotFitIsTakenOutAndWhoDoesIsNamed() {
        Helper helper = need().warm().first().getFirst();
        model.takeOut(need(), helper.person(), helper.name(), true);
        assertThat(need().warm().first()).extracting(Helper::person).doesNotContain(helper.person());
        assertThat(fitOf(helper.name())).isEqualTo(Fit.OUT);
        model.takeOut(need(), helper.person(), helper.name(), false);
        assertThat(fitOf(helper.name())).isEqualTo(Fit.MATCH);
        assertThat(fitOf("Dele Adeyemi")).isEqualTo(Fit.OTHER);
        long dele = candidate("Dele Adeyemi").person();
        model.name(need(), dele, "Dele Adeyemi", true);
        assertThat(notices.getLast().text()).isEqualTo("Dele Adeyemi could help, as you say.");
        assertThat(fitOf("Dele Adeyemi")).isEqualTo(Fit.NAMED);
        undo();
        assertThat(fitOf("Dele Adeyemi")).isEqualTo(Fit.OTHER);
    }

    private Fit fitOf(String name) {
        return candidate(name).fit();
    }

    private Candidate candidate(String name) {
        List<Candidate> found = new ArrayList<>();
        model.candidates(need().id(), name, all -> found.addAll(all.listed()));
        return found.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void ofVeryManyWhoMightHelpTheNearestAreListedAndTheOthersAreFoundByName() {
        List<String> names = IntStream.range(0, 500)
                .mapToObj(i -> "Person " + (char) ('A' + i / 26) + (char) ('a' + i % 26))
                .toList();
        List<Long> many = network.current().run(new AddPeople(names, Circle.WIDER));
        network.current()
                .run(new ChangePeople(
                        many, "tag", person -> person.change().tag("choir").build()));
        long choir = add("A choir", null, Criterion.of(Criterion.Kind.TAG, "choir"));
        List<Candidates> found = new ArrayList<>();
        model.candidates(choir, "", found::add);
        model.candidates(choir, "person", found::add);
        assertThat(found).allSatisfy(all -> {
            assertThat(all.in()).isEqualTo(500);
            assertThat(all.listed()).hasSizeBetween(400, 440);
        });
        for (String name : List.of(names.getFirst(), names.getLast(), names.get(250))) {
            model.candidates(choir, name, found::add);
            assertThat(found.getLast().listed().getFirst().name()).isEqualTo(name);
            assertThat(found.getLast().in()).isEqualTo(1);
        }
    }

    @Test
    void aHelloBeginsWithWhatIsKnown() {
        List<Helper> hellos = need().tend().first().stream()
                .filter(helper -> helper.first()
                        .filter(first -> first.words().equals("Say hello"))
                        .isPresent())
                .toList();
        assertThat(hellos).isNotEmpty().allSatisfy(helper -> {
            var first = helper.first().orElseThrow();
            assertThat(first.subject()).isNotBlank();
            assertThat(first.prompt()).startsWith("Hello ").contains("\n\n");
            model.write(helper);
            assertThat(letters.drafts.isEmpty() ? letters.copies.getLast() : letters.drafts.getLast())
                    .endsWith(first.prompt());
        });
    }

    @Test
    void aGapMayBeAskedAboutAndLetGo() {
        choose("New role in climate tech");
        var gap = need().gaps().getFirst();
        assertThat(gap.title()).containsIgnoringCase("hydrogen");
        model.ask(gap.askable().getFirst());
        assertThat(letters.drafts.size() + letters.copies.size()).isEqualTo(1);
        model.drop(need(), gap);
        assertThat(need().gaps()).isEmpty();
        undo();
        assertThat(need().gaps()).hasSize(1);
    }

    @Test
    void whatIsPlannedThisMonthComesToTodayAndGoesAgainByUndo() {
        int before = needsOnToday();
        model.bringToToday(need());
        assertThat(notices.getLast().text()).endsWith("on Today.");
        assertThat(needsOnToday()).isGreaterThan(before);
        model.bringToToday(need());
        assertThat(notices.getLast().offer()).isEmpty();
        network.current().undo();
        assertThat(needsOnToday()).isEqualTo(before);
    }

    private int needsOnToday() {
        return Math.toIntExact(new Today(network.current())
                .glance(5).open().stream()
                        .filter(offer -> offer.suggestion().kind() == SuggestionKind.NEED)
                        .count());
    }

    @Test
    void aTickKeepsThatYouWroteAndThePlanKnows() {
        Thing hello = things().stream()
                .filter(thing -> thing.doing() == Doing.WRITE && !thing.done())
                .findFirst()
                .orElseThrow();
        long done = things().stream().filter(Thing::done).count();
        model.done(hello);
        assertThat(things().stream().filter(Thing::done).count()).isEqualTo(done + 1);
        assertThat(things())
                .filteredOn(thing -> thing.person() == hello.person() && thing.done())
                .hasSize(1);
        undo();
        assertThat(things().stream().filter(Thing::done).count()).isEqualTo(done);
    }

    private List<Thing> things() {
        return need().plan().months().stream()
                .flatMap(month -> month.things().stream())
                .toList();
    }

    @Test
    void aNewNeedIsShownAtOnceWhateverItsHorizon() {
        add("In the past", SampleWindow.DAY.minusDays(40), Criterion.of(Criterion.Kind.TAG, "climate"));
        assertThat(need().title()).isEqualTo("In the past");
        assertThat(need().plan().months()).isEmpty();
        assertThat(need().pace()).startsWith("The day is past");
        add("Tomorrow", SampleWindow.DAY.plusDays(1), Criterion.of(Criterion.Kind.TAG, "climate"));
        assertThat(need().horizon()).isEqualTo("By tomorrow");
        add("Far", SampleWindow.DAY.plusYears(20), Criterion.of(Criterion.Kind.TAG, "climate"));
        assertThat(need().horizon()).isEqualTo("By November 2046, 20 years");
        assertThat(need().plan().months()).hasSizeLessThanOrEqualTo(12);
        add("Nothing said", null);
        assertThat(need().sought()).isFalse();
        add("Nobody", null, Criterion.of(Criterion.Kind.ROLE, "Astronaut"));
        assertThat(need().slots().gap()).isEqualTo(1);
        assertThat(page().open().getFirst().title()).isEqualTo("In the past");
    }

    @Test
    void aNeedIsToldChangedAndCorrectedInOneStep() {
        List<Sought> climate = List.of(new Sought(Criterion.Kind.TAG, 0, "climate"));
        var matched = entry.match(climate, List.of());
        assertThat(matched.count()).isGreaterThan(1);
        Who out = matched.first().getFirst();
        assertThat(entry.match(climate, List.of(out)).count()).isEqualTo(matched.count() - 1);
        var draft = new NeedDraft(0, "Someone for the panel", "", Optional.empty(), climate, List.of(out));
        assertThat(entry.objection(draft)).isEmpty();
        assertThat(entry.keep(draft)).isEqualTo("Planted: Someone for the panel.");
        assertThat(entry.objection(draft)).isPresent();
        long id = need().id();
        assertThat(entry.kept(id).orElseThrow().out()).extracting(Who::id).containsExactly(out.id());
        entry.keep(new NeedDraft(
                id, "Someone for the panel", "In May", Optional.of(SampleWindow.DAY), climate, List.of()));
        assertThat(entry.kept(id).orElseThrow().out()).isEmpty();
        network.current().undo();
        assertThat(entry.kept(id).orElseThrow().out()).extracting(Who::id).containsExactly(out.id());
        assertThat(entry.kept(id).orElseThrow().why()).isEmpty();
    }

    @Test
    void whatIsTypedOffersWhatIsKeptAndThenWhatIsNot() {
        assertThat(entry.sought("climate").getFirst().kind()).isEqualTo(Criterion.Kind.TAG);
        assertThat(entry.sought("priya"))
                .contains(new Sought(Criterion.Kind.PERSON, candidateId("Priya Raman"), "Priya Raman"));
        assertThat(entry.sought("astronaut")).contains(new Sought(Criterion.Kind.ROLE, 0, "astronaut"));
        assertThat(entry.sought("  ")).isEmpty();
    }

    private long candidateId(String name) {
        return candidate(name).person();
    }
}
