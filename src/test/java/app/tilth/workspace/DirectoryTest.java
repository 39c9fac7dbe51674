package app.tilth.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.ContactPoint;
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

class DirectoryTest {
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

    private Directory directory() {
        return workspace.knowledge().directory();
    }

    private List<String> matching(String typed) {
        return directory().matching(typed, 10).stream()
                .map(e -> e.listing().name())
                .toList();
    }

    @Test
    void tellsRolePlaceAndTags() {
        workspace.run(new Add(Person.named(PersonName.of("Ana", "Beltrán"))
                .circle(Circle.FRIENDS)
                .add(new Position("Old Mill", "Miller", null, LocalDate.of(2020, 1, 1)))
                .add(Position.current("Voltaia", "Head of product"))
                .add(Position.current("Side Garden", "Adviser"))
                .add(new ContactPoint(ContactPoint.Kind.ADDRESS, "Calle Mayor 1, Sevilla", "", ""))
                .tags(List.of("grid", "hiring"))
                .build()));
        assertThat(directory().entries()).singleElement().satisfies(e -> {
            assertThat(e.listing().title()).isEqualTo("Head of product");
            assertThat(e.listing().organization()).isEqualTo("Voltaia");
            assertThat(e.listing().place()).isEqualTo("Calle Mayor 1, Sevilla");
            assertThat(e.listing().tags()).containsExactly("grid", "hiring");
            assertThat(Directory.Typed.of("sevil HIRING volt").in(e.text())).isTrue();
            assertThat(Directory.Typed.of("miller").in(e.text())).isFalse();
        });
    }

    @Test
    void youAreNotListed() {
        workspace.run(new Add(Person.named(PersonName.of("Mika Sol")).you(true).build()));
        assertThat(directory().entries()).isEmpty();
    }

    @Test
    void matchesBeginningsOfWordsWithoutCaseAndAccents() {
        List.of("Łukasz Ångström", "Ana Beltrán", "Beatriz Analis", "Яна Белова", "Susana Bel")
                .forEach(name ->
                        workspace.run(new Add(Person.named(PersonName.of(name)).build())));
        assertThat(matching("lukasz angs")).containsExactly("Łukasz Ångström");
        assertThat(matching("ana")).containsExactly("Ana Beltrán", "Beatriz Analis");
        assertThat(matching("BEL an")).containsExactly("Ana Beltrán");
        assertThat(matching("яна")).containsExactly("Яна Белова");
        assertThat(matching("belov")).containsExactly("Яна Белова");
        assertThat(matching("  ")).isEmpty();
        assertThat(matching("x")).isEmpty();
    }

    @Test
    void theArchivedAreListedButNotMatched() {
        long ana =
                workspace.run(new Add(Person.named(PersonName.of("Ana Moreau")).build()));
        workspace.run(ChangePeople.archive(List.of(ana), "Ana", true));
        assertThat(directory().entries()).hasSize(1);
        assertThat(matching("ana")).isEmpty();
    }
}
