package app.tilth.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Colleague;
import app.tilth.model.Person;
import app.tilth.model.PersonName;
import app.tilth.model.Position;
import app.tilth.store.Stores;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who was where you were, and when. */
class ColleaguesTest {
    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() throws Exception {
        workspace = Workspace.open(folder.resolve("net.tilth"), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private record Add(Person person) implements Command<Long> {
        @Override
        public String name() {
            return "add";
        }

        @Override
        public Long apply(Stores stores, LocalDate today) {
            return stores.people().add(person);
        }
    }

    private static LocalDate year(int after) {
        return START.plusYears(after);
    }

    private long add(String name, boolean you, Position... positions) {
        var person = Person.named(PersonName.of(name)).uid(name).you(you);
        List.of(positions).forEach(person::add);
        return workspace.run(new Add(person.build()));
    }

    private List<Colleague> colleagues() {
        return workspace.read(stores -> stores.organizations().colleagues());
    }

    @Test
    void theDaysBothWereThere() {
        add("You", true, new Position("Kestrel", "", year(0), year(4)), new Position("Mill", "", year(4), null));
        long both = add("Ana", false, new Position("kestrel", "", year(2), year(6)));
        long still = add("Bo", false, new Position("Mill", "", year(1), null));
        assertThat(colleagues())
                .containsExactly(
                        new Colleague(both, "Kestrel", year(2), year(4)), new Colleague(still, "Mill", year(4), null));
    }

    @Test
    void notThoseWhoCameLaterOrWentBefore() {
        add("You", true, new Position("Kestrel", "", year(2), year(4)));
        add("Before", false, new Position("Kestrel", "", year(0), year(1)));
        add("After", false, new Position("Kestrel", "", year(5), null));
        add("Elsewhere", false, new Position("Mill", "", year(2), year(4)));
        assertThat(colleagues()).isEmpty();
    }

    @Test
    void notWhereABeginningIsNotKnown() {
        add("You", true, new Position("Kestrel", "", year(2), year(4)));
        add("Ana", false, new Position("Kestrel", "", null, year(3)));
        assertThat(colleagues()).isEmpty();
    }
}
