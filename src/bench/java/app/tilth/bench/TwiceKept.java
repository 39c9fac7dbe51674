package app.tilth.bench;

import app.tilth.model.Circle;
import app.tilth.model.ContactPoint;
import app.tilth.model.ContactPoint.Kind;
import app.tilth.model.DateThatMatters;
import app.tilth.model.PartialDate;
import app.tilth.model.Person;
import app.tilth.model.PersonBuilder;
import app.tilth.model.PersonName;
import app.tilth.model.Position;
import app.tilth.store.DataFileProblem;
import app.tilth.workspace.TakeNetwork;
import app.tilth.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The sample network with some of its people in it a second time, as an address book would bring them. */
final class TwiceKept {
    private TwiceKept() {}

    static void make(Path file, LocalDate day, Clock clock) throws DataFileProblem {
        try (Workspace workspace = Workspace.open(file, clock)) {
            workspace.run(TakeNetwork.sample(day));
            workspace.run(new TakeNetwork("address book", listener -> people().forEach(listener)));
        }
    }

    private static List<Person> people() {
        return List.of(
                person(1, "D. Adeyemi", "Founder", "Solstice Microgrids")
                        .add(point(Kind.EMAIL, "dele@adeyemi.example", "home"))
                        .add(point(Kind.PHONE, "+234 700 555 0142", ""))
                        .add(point(Kind.ADDRESS, "14 Marina Road, Lagos", "home"))
                        .add(new DateThatMatters(DateThatMatters.Kind.BIRTHDAY, "", PartialDate.yearless(12, 3)))
                        .met(LocalDate.of(2019, 6, 14), "Power Commons, Lisbon")
                        .notes("Prefers calls in the late afternoon, Lagos time.")
                        .tag("energy")
                        .build(),
                person(2, "Tomasz Wisniewski", "", "")
                        .add(point(Kind.EMAIL, "tomasz.w@post.example", ""))
                        .build(),
                person(3, "Yusuf Demir", "Grid modeller", "").build());
    }

    private static PersonBuilder person(long id, String name, String title, String organization) {
        PersonBuilder person = Person.named(PersonName.of(name))
                .id(id)
                .uid("address-book-entry-" + id)
                .circle(Circle.WIDER);
        return title.isEmpty() ? person : person.add(Position.current(organization, title));
    }

    private static ContactPoint point(Kind kind, String value, String label) {
        return new ContactPoint(kind, value, value.toLowerCase(Locale.ROOT), label);
    }
}
