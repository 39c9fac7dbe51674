package app.tilth.ui;

import app.tilth.ui.control.Overlay;
import app.tilth.ui.entry.EntryDialogs;
import app.tilth.ui.entry.EntryTasks;
import app.tilth.ui.people.PeopleFilter;
import app.tilth.ui.people.PeopleView;
import app.tilth.ui.people.PeopleViewModel;
import app.tilth.ui.person.PersonPage;
import app.tilth.ui.person.PersonState;
import app.tilth.ui.person.PersonView;
import app.tilth.ui.person.PersonViewModel;
import app.tilth.ui.shell.HistoryViewModel;
import app.tilth.ui.shell.Navigation;
import app.tilth.ui.shell.Place;
import app.tilth.ui.task.TaskRunner;
import app.tilth.ui.today.Letters;
import app.tilth.ui.today.TodayView;
import app.tilth.ui.today.TodayViewModel;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;

/** Which view shows which place. Views of one kind only are made once and keep their state. */
final class Views implements AutoCloseable {
    private final TodayViewModel today;
    private final TodayView todayView;
    private final PeopleViewModel people;
    private final PeopleView peopleView;
    private final PersonViewModel person;
    private final PersonView personView;
    private final EntryDialogs entries;

    Views(
            Wiring wiring,
            TaskRunner tasks,
            Navigation navigation,
            HistoryViewModel history,
            Letters letters,
            Overlay overlay,
            Consumer<Throwable> failures,
            Runnable bringIn) {
        today = new TodayViewModel(wiring.today(), tasks, letters, overlay::tell, failures, history::undo);
        todayView = new TodayView(today, overlay, navigation, bringIn);
        people = new PeopleViewModel(wiring.people(), tasks, navigation, overlay::tell, failures, history::undo);
        peopleView = new PeopleView(people, overlay, bringIn);
        person = new PersonViewModel(
                wiring.person(), tasks, navigation, letters, overlay::tell, failures, history::undo);
        entries = new EntryDialogs(
                new EntryTasks(wiring.entry(), tasks, overlay::tell, failures, history::undo), overlay);
        personView = new PersonView(person, overlay, entries);
    }

    TodayViewModel today() {
        return today;
    }

    PeopleViewModel people() {
        return people;
    }

    /** Whose page is open. */
    Optional<PersonPage> personShown(Place place) {
        return place instanceof Place.Person
                        && person.stateProperty().get() instanceof PersonState.Shown(PersonPage page)
                ? Optional.of(page)
                : Optional.empty();
    }

    EntryDialogs entries() {
        return entries;
    }

    /** Reads what the views show anew. */
    void refresh() {
        today.refresh();
        people.refresh();
        person.refresh();
    }

    Node of(Place place) {
        return switch (place) {
            case Place.Today _ -> todayView;
            case Place.People _ -> peopleView;
            case Place.CoolingPeople _ -> {
                people.filter(PeopleFilter.COOLING);
                yield peopleView;
            }
            case Place.Person(long id) -> {
                person.show(id);
                yield personView;
            }
            case Place.PeopleAt(String organization) -> {
                people.filter(PeopleFilter.EVERYONE.typed(organization));
                yield peopleView;
            }
            case Place.PeopleTagged(String tag) -> {
                people.filter(PeopleFilter.EVERYONE.tagged(Set.of(tag)));
                yield peopleView;
            }
        };
    }

    @Override
    public void close() {
        entries.close();
        today.close();
        people.close();
        person.close();
    }
}
