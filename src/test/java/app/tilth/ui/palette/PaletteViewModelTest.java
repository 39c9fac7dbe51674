package app.tilth.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.Warmth;
import app.tilth.store.ListingStore.Listing;
import app.tilth.transfer.Fold;
import app.tilth.ui.shell.Place;
import app.tilth.ui.shell.PlacesViewModel;
import app.tilth.ui.task.DirectTaskRunner;
import app.tilth.workspace.Directory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.feather.Feather;

class PaletteViewModelTest {
    private Runnable changed = () -> {};
    private final List<String> done = new ArrayList<>();
    private final List<Known> people = new ArrayList<>(List.of(
            person(1, "Dele Adeyemi", 0.4, 49),
            person(2, "Adele Okoro", 0.9, 3),
            person(3, "Tomasz Wiśniewski", 0.5, 10),
            person(4, "Delia Marsh", 0.8, 2),
            person(5, "Жанна Иванова", 0.2, -1)));
    private final PlacesViewModel places = new PlacesViewModel(new Place.Today());
    private final PaletteViewModel model =
            new PaletteViewModel(new Desk(), new DirectTaskRunner(), places, new Commands(), failure -> {
                throw new AssertionError(failure);
            });

    private static Known person(long id, String name, double weight, int silent) {
        String folded = ' ' + Fold.words(name);
        String text = folded + " solstice microgrids";
        Listing listing = new Listing(id, name, "", Circle.FRIENDS, "", "", "", List.of(), false);
        Directory.Entry who = new Directory.Entry(listing, "", text, folded.length(), Fold.letters(text));
        return new Known(new Found.OfPerson(who, Warmth.STEADY), text, folded.length(), weight, silent);
    }

    private List<String> names() {
        return model.resultsProperty().get().rows().stream().map(Found::name).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "dele, Dele Adeyemi",
        "DELE, Dele Adeyemi",
        "adeyemi dele, Dele Adeyemi",
        "wisniewski, Tomasz Wiśniewski",
        "wisneiwski, Tomasz Wiśniewski",
        "tomsz, Tomasz Wiśniewski",
        "xomasz, Tomasz Wiśniewski",
        "tomaasz, Tomasz Wiśniewski",
        "twis, Tomasz Wiśniewski",
        "жанна, Жанна Иванова",
        "dele solst, Dele Adeyemi",
        "solst, Solstice Microgrids",
        "gri, grid",
        "undo, Undo: a call",
    })
    void aFewLettersFindWhatIsMeant(String typed, String first) {
        model.type(typed);

        assertThat(names()).first().isEqualTo(first);
    }

    @Test
    void amongEqualMatchesTheWarmerTieIsFirst() {
        model.type("del");

        assertThat(names()).startsWith("Delia Marsh", "Dele Adeyemi");
    }

    @Test
    void aShortWordIsNoTypingMistake() {
        model.type("dxl");

        assertThat(names()).noneMatch(name -> name.startsWith("Del"));
    }

    @Test
    void withNothingTypedThoseSeenLastComeFirst() {
        model.visited(new Place.Person(3));
        model.visited(new Place.Person(1));

        model.type("");

        assertThat(names())
                .containsExactly("Dele Adeyemi", "Tomasz Wiśniewski", "Delia Marsh", "Adele Okoro", "Undo: a call");
    }

    @Test
    void whatIsChosenIsGoneToOrDone() {
        model.type("dele");
        model.choose(model.resultsProperty().get().rows().getFirst());
        assertThat(places.currentProperty().get()).isEqualTo(new Place.Person(1));

        model.type("solstice");
        model.choose(model.resultsProperty().get().rows().getFirst());
        assertThat(places.currentProperty().get()).isEqualTo(new Place.PeopleAt("Solstice Microgrids"));

        model.type("grid");
        model.choose(model.resultsProperty().get().rows().getFirst());
        assertThat(places.currentProperty().get()).isEqualTo(new Place.PeopleTagged("grid"));

        model.type("undo");
        model.choose(model.resultsProperty().get().rows().getFirst());
        assertThat(done).containsExactly("undone");
    }

    @Test
    void whereNothingIsFoundItOffersToMakeIt() {
        model.type(" Zebedee Quux ");

        assertThat(model.resultsProperty().get().missed()).isTrue();
        assertThat(names()).containsExactly("Add Zebedee Quux");
    }

    @Test
    void aChangeIsSeenByTheNextLetter() {
        model.type("new");
        people.add(person(9, "Newton Price", 0.1, -1));
        changed.run();

        model.type("newt");

        assertThat(names()).containsExactly("Newton Price");
    }

    @Test
    void anOvertakenSearchAnswersNothing() {
        assertThat(new Search(Typing.of("dele"), 5, () -> true).look(List.of(people)))
                .isEmpty();
    }

    private final class Desk implements PaletteDesk {
        @Override
        public PaletteBook book() {
            return new PaletteBook(
                    people,
                    List.of(Known.of(new Found.OfOrganization("Solstice Microgrids", 5), 0.3)),
                    List.of(Known.of(new Found.OfTag("grid", 2), 0.2)));
        }

        @Override
        public AutoCloseable onChange(Runnable listener) {
            changed = listener;
            return () -> {};
        }
    }

    private final class Commands implements PaletteCommands {
        @Override
        public List<Found.OfCommand> all() {
            return List.of(
                    new Found.OfCommand("Undo: a call", Feather.CORNER_UP_LEFT, "Ctrl Z", () -> done.add("undone")));
        }

        @Override
        public List<Found.OfCommand> with(String words) {
            return List.of(new Found.OfCommand("Add " + words, Feather.PLUS, "", () -> done.add("added")));
        }
    }
}
