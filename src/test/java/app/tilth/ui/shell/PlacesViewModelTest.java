package app.tilth.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacesViewModelTest {
    private final PlacesViewModel places = new PlacesViewModel(new Place.Today());

    private void at(Place expected) {
        assertThat(places.currentProperty().get()).isEqualTo(expected);
    }

    @Test
    void goesBackAndForward() {
        places.open(new Place.People());
        places.open(new Place.Person(7));
        places.back();
        at(new Place.People());
        places.back();
        at(new Place.Today());
        places.back();
        at(new Place.Today());
        places.forward();
        places.forward();
        at(new Place.Person(7));
        places.forward();
        at(new Place.Person(7));
    }

    @Test
    void openingForgetsWhatWasReturnedFrom() {
        places.open(new Place.People());
        places.open(new Place.Person(7));
        places.back();
        places.open(new Place.Person(8));
        places.forward();
        at(new Place.Person(8));
        places.back();
        at(new Place.People());
    }

    @Test
    void openingWhereOneIsLeavesTheHistoryAlone() {
        places.open(new Place.People());
        places.back();
        places.open(new Place.Today());
        places.forward();
        at(new Place.People());
    }

    @Test
    void longHistoriesForgetTheirBeginning() {
        for (int i = 0; i < 1_000; i++) {
            places.open(new Place.Person(i));
        }
        for (int i = 0; i < 1_000; i++) {
            places.back();
        }
        at(new Place.Person(900));
    }
}
