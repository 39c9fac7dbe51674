package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.ContactPoint;
import app.tilth.model.Person;
import app.tilth.model.PersonName;
import app.tilth.ui.duplicates.Comparison.Row;
import app.tilth.ui.duplicates.DuplicatesState.Nothing;
import app.tilth.ui.duplicates.DuplicatesState.Shown;
import app.tilth.ui.duplicates.DuplicatesViewModel;
import app.tilth.ui.shell.Place;
import app.tilth.ui.shell.PlacesViewModel;
import app.tilth.ui.task.DirectTaskRunner;
import app.tilth.ui.task.Notice;
import app.tilth.workspace.JoinField;
import app.tilth.workspace.Keep;
import app.tilth.workspace.RemovePerson;
import app.tilth.workspace.TakeNetwork;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pairs of a real file, one after another, without a window. */
class DuplicatesModelTest {
    @TempDir
    Path folder;

    private OpenNetwork network;
    private DuplicatesViewModel model;
    private final List<Notice> notices = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        network = new OpenNetwork(folder.resolve("net.tilth"), SampleWindow.NOON);
        List<Person> people = List.of(
                person(1, "Henrik Aasen", "henrik@nordkyst.example"),
                person(2, "H. Aasen", "henrik@nordkyst.example"),
                person(3, "Aasen Henrik", "henrik@nordkyst.example"),
                person(4, "محمد السيد", "m@x.example"),
                person(5, "Mohamed Elsayed", "m@x.example"),
                person(6, "ж".repeat(300), "z@x.example"),
                person(7, "", "z@x.example"));
        network.current().run(new TakeNetwork("people", listener -> people.forEach(listener)));
        model = new DuplicatesViewModel(
                new NetworkDuplicates(network),
                new DirectTaskRunner(),
                new PlacesViewModel(new Place.People()),
                notices::add,
                failures::add,
                () -> network.current().undo());
    }

    @AfterEach
    void close() {
        model.close();
        network.close();
        assertThat(failures).isEmpty();
    }

    private static Person person(long id, String name, String email) {
        return Person.named(PersonName.of(name))
                .id(id)
                .add(new ContactPoint(ContactPoint.Kind.EMAIL, email, ""))
                .build();
    }

    private Shown shown() {
        return (Shown) model.stateProperty().get();
    }

    private void go(String one, String other) {
        for (int i = 0; i < shown().of(); i++) {
            if (List.of(shown().two().one().name(), shown().two().other().name())
                    .containsAll(List.of(one, other))) {
                return;
            }
            model.next();
        }
        throw new AssertionError("no pair of " + one + " and " + other);
    }

    @Test
    void theNextPairIsOfThemWhoStayed() {
        model.look();
        int before = shown().of();
        assertThat(model.countProperty().get()).isEqualTo(before);
        go("Henrik Aasen", "Aasen Henrik");
        model.join();
        assertThat(notices.getLast().text()).isEqualTo("Henrik and Aasen are one now.");
        assertThat(shown().of()).isEqualTo(before - 2);
        go("Henrik Aasen", "H. Aasen");
        model.join();
        assertThat(shown().of()).isEqualTo(before - 3);
        model.keepBoth();
        model.keepBoth();
        assertThat(model.stateProperty().get()).isEqualTo(new Nothing(false));
        assertThat(model.countProperty().get()).isZero();
    }

    @Test
    void undoBringsThePairBackAndShowsIt() {
        model.look();
        int before = shown().of();
        go("Henrik Aasen", "H. Aasen");
        int number = shown().number();
        model.join();
        notices.getLast().offer().orElseThrow().deed().run();
        assertThat(shown().of()).isEqualTo(before);
        assertThat(shown().number()).isEqualTo(number);
        assertThat(shown().two().other().name()).isEqualTo("H. Aasen");
    }

    @Test
    void picksAreJoined() {
        model.look();
        go("Henrik Aasen", "H. Aasen");
        Row name = shown().two().rows().getFirst();
        assertThat(name.field()).isEqualTo(JoinField.NAME);
        assertThat(shown().keep(name)).isEqualTo(Keep.ONE);
        model.pick(name, Keep.OTHER);
        model.join();
        var names = network.current().read(stores -> stores.people().names(List.of(1L, 2L)));
        assertThat(names.values()).containsExactly("H. Aasen");
    }

    @Test
    void whoWasRemovedMeanwhileIsNoLongerInAPair() {
        model.look();
        int before = shown().of();
        go("محمد السيد", "Mohamed Elsayed");
        network.current().run(new RemovePerson(5, "Mohamed"));
        assertThat(shown().of()).isEqualTo(before - 1);
        assertThat(shown().two().one().name()).isNotEqualTo("محمد السيد");
    }

    @Test
    void chosenPeopleAreComparedWhetherAlikeOrNot() {
        model.compare(List.of(1L, 4L, 6L));
        assertThat(model.isOfChosen()).isTrue();
        assertThat(shown().of()).isEqualTo(3);
        assertThat(shown().two().pair().why()).isEmpty();
        model.join();
        assertThat(shown().of()).isEqualTo(1);
        model.join();
        assertThat(model.stateProperty().get()).isEqualTo(new Nothing(false));
    }
}
