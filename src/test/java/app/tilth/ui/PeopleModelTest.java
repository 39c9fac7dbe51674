package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.Loop;
import app.tilth.model.Warmth;
import app.tilth.ui.people.Lens;
import app.tilth.ui.people.PeopleFilter;
import app.tilth.ui.people.PeopleOrder;
import app.tilth.ui.people.PeopleViewModel;
import app.tilth.ui.people.PersonLine;
import app.tilth.ui.people.SavedFilter;
import app.tilth.ui.shell.Place;
import app.tilth.ui.shell.PlacesViewModel;
import app.tilth.ui.task.DirectTaskRunner;
import app.tilth.ui.task.Notice;
import app.tilth.workspace.TakeNetwork;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of people on the sample network, without a toolkit. */
class PeopleModelTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Clock NOON = Clock.fixed(DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private OpenNetwork network;
    private PeopleViewModel people;
    private final PlacesViewModel places = new PlacesViewModel(new Place.People());
    private final List<Notice> notices = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        network = new OpenNetwork(folder.resolve("net.tilth"), NOON);
        network.current().run(TakeNetwork.sample(DAY));
        people = model();
    }

    private PeopleViewModel model() {
        var model = new PeopleViewModel(
                new NetworkPeople(network),
                new DirectTaskRunner(),
                places,
                notices::add,
                failures::add,
                () -> network.current().undo());
        model.refresh();
        return model;
    }

    @AfterEach
    void close() {
        people.close();
        network.close();
        assertThat(failures).isEmpty();
    }

    private List<PersonLine> shown() {
        return people.listProperty().get().shown();
    }

    private PersonLine line(String name) {
        return shown().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void countsAddUp() {
        var counts = people.listProperty().get().counts();
        int everyone = counts.of(Lens.EVERYONE);
        assertThat(shown()).hasSize(everyone);
        assertThat(counts.circles().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(everyone);
        assertThat(counts.warmths().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(everyone);
    }

    @Test
    void typedWordsAreFoundInNamePlaceTagAndCompanyWithoutAccents() {
        people.filter(PeopleFilter.EVERYONE.typed("wisn"));
        assertThat(shown()).extracting(PersonLine::name).containsExactly("Tomasz Wiśniewski");
        people.filter(PeopleFilter.EVERYONE.typed("dele solstice micro"));
        assertThat(shown()).extracting(PersonLine::name).containsExactly("Dele Adeyemi");
        people.filter(PeopleFilter.EVERYONE.typed("no one is called this"));
        assertThat(shown()).isEmpty();
    }

    @Test
    void letterByLetterFindsWhatTypedAtOnceFinds() {
        for (String name : List.of("ana bel", "ana", "dele solstice", "ruth ashdown", "")) {
            for (int letters = 0; letters <= name.length(); letters++) {
                String typed = name.substring(0, letters);
                people.filter(PeopleFilter.EVERYONE.typed(typed));
                try (var fresh = model()) {
                    fresh.filter(PeopleFilter.EVERYONE.typed(typed));
                    assertThat(shown()).isEqualTo(fresh.listProperty().get().shown());
                }
            }
        }
        people.filter(PeopleFilter.EVERYONE.typed("ashdown"));
        people.sort(PeopleOrder.NAME);
        people.filter(PeopleFilter.EVERYONE.typed("ashdown n"));
        assertThat(shown()).extracting(PersonLine::name).containsExactly("Ned Ashdown");
    }

    @Test
    void filtersCombine() {
        people.filter(PeopleFilter.EVERYONE.only(Circle.CLOSE).only(Warmth.COOLING));
        assertThat(shown())
                .isNotEmpty()
                .allMatch(line -> line.circle() == Circle.CLOSE && line.warmth() == Warmth.COOLING);
        people.filter(PeopleFilter.through(Lens.LOOPS_OPEN));
        Set<Long> open =
                Set.copyOf(network.current().read(stores -> stores.loops().open()).stream()
                        .map(loop -> loop.person())
                        .toList());
        assertThat(shown()).extracting(PersonLine::id).containsExactlyInAnyOrderElementsOf(open);
    }

    @Test
    void sortsByWhatIsAsked() {
        people.sort(PeopleOrder.LAST);
        assertThat(shown().stream()
                        .map(line -> line.silentDays() < 0 ? Integer.MAX_VALUE : line.silentDays())
                        .toList())
                .isSorted();
        people.sort(PeopleOrder.CIRCLE);
        assertThat(shown()).isSortedAccordingTo(Comparator.comparing(PersonLine::circle));
        people.sort(PeopleOrder.NAME);
        assertThat(shown().getFirst().name()).startsWith("A");
    }

    @Test
    void changesToTheTickedAreUndone() {
        var dele = line("Dele Adeyemi");
        people.selection().toggle(dele);
        people.selection().toggle(line("Amara Okafor"));
        people.circle(people.selection().people(), Circle.CORE);
        assertThat(line("Dele Adeyemi").circle()).isEqualTo(Circle.CORE);
        assertThat(people.selection().people())
                .extracting(PersonLine::circle)
                .containsExactly(Circle.CORE, Circle.CORE);
        assertThat(notices.getLast().text()).isEqualTo("Dele and Amara moved to Core.");
        assertThat(network.current().undoNames().undo()).contains("move Dele and Amara to Core");
        notices.getLast().offer().orElseThrow().deed().run();
        assertThat(line("Dele Adeyemi")).isEqualTo(dele);
    }

    @Test
    void tagRhythmAndHelloReachTheFile() {
        var two = List.of(line("Dele Adeyemi"), line("Amara Okafor"));
        people.tag(two, " chess ");
        people.rhythm(two, 14);
        people.planHello(two, DAY.plusDays(3));
        people.introduce(two);
        var stored = network.current()
                .read(stores -> stores.people().find(two.getFirst().id()))
                .orElseThrow();
        assertThat(stored.tags()).contains("chess");
        assertThat(stored.cadenceDays()).isEqualTo(14);
        List<Loop> loops = network.current().read(stores -> stores.loops().of(stored.id()));
        assertThat(loops).anyMatch(loop -> DAY.plusDays(3).equals(loop.due()));
        people.filter(PeopleFilter.EVERYONE.tagged(Set.of("Chess")));
        assertThat(shown()).hasSize(2);
    }

    @Test
    void thoseAwayAreOutOfSightUntilAskedFor() {
        people.archive(List.of(line("Dele Adeyemi")));
        assertThat(shown()).extracting(PersonLine::name).doesNotContain("Dele Adeyemi");
        people.filter(PeopleFilter.through(Lens.ARCHIVED));
        assertThat(shown()).extracting(PersonLine::name).contains("Dele Adeyemi");
        people.archive(List.of(line("Dele Adeyemi")));
        people.filter(PeopleFilter.EVERYONE);
        assertThat(line("Dele Adeyemi").circle()).isEqualTo(Circle.CLOSE);
    }

    @Test
    void ownFiltersAreKeptWithTheirCounts() {
        var oslo = PeopleFilter.EVERYONE.tagged(Set.of("Oslo")).with(Set.of(Warmth.THRIVING, Warmth.STEADY));
        people.filter(oslo);
        int found = shown().size();
        people.save("In Oslo");
        people.close();
        people = model();
        var list = people.listProperty().get();
        assertThat(list.saved()).containsExactly(new SavedFilter("In Oslo", oslo));
        assertThat(list.counts().saved()).containsExactly(found);
        people.forget(list.saved().getFirst());
        assertThat(people.listProperty().get().saved()).isEmpty();
    }

    @Test
    void anAddedPersonIsOpened() {
        people.add("  Zoë Ångström ");
        assertThat(places.currentProperty().get())
                .isInstanceOfSatisfying(
                        Place.Person.class,
                        place -> assertThat(line("Zoë Ångström").id()).isEqualTo(place.id()));
    }
}
