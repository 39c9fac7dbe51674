package app.tilth.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.Connection;
import app.tilth.model.ContactPoint;
import app.tilth.model.DateThatMatters;
import app.tilth.model.Direction;
import app.tilth.model.Exchange;
import app.tilth.model.Interaction;
import app.tilth.model.InteractionKind;
import app.tilth.model.Loop;
import app.tilth.model.Met;
import app.tilth.model.Origin;
import app.tilth.model.PartialDate;
import app.tilth.model.Person;
import app.tilth.model.PersonName;
import app.tilth.model.Photo;
import app.tilth.model.Position;
import app.tilth.model.Topic;
import app.tilth.store.Stores;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.jspecify.annotations.Nullable;

/** Any sequence of commands, undone, restores the exact database; redone, it is back exactly. */
class UndoTest {
    private Path folder = Path.of("");

    @BeforeProperty
    void makeFolder() throws Exception {
        folder = Files.createTempDirectory("tilth-undo");
    }

    @AfterProperty
    void removeFolder() throws Exception {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
        }
    }

    /** A deed on whoever is there, chosen by a number. */
    enum Deed {
        ADD_PERSON {
            @Override
            void apply(Stores s, int n, LocalDate today) {
                s.people()
                        .add(Person.named(PersonName.of("O’Hara " + n + " \"x\"", "Ω"))
                                .circle(Circle.CLOSE)
                                .add(new ContactPoint(ContactPoint.Kind.EMAIL, "p" + n + "@x.example", "work"))
                                .add(Position.current("Firm " + n % 3, "Baker; 'or' \n else"))
                                .add(new Topic(Topic.Kind.OFFERS, "bread"))
                                .add(new DateThatMatters(
                                        DateThatMatters.Kind.BIRTHDAY, "", PartialDate.yearless(2, 29)))
                                .tag("t" + n % 4)
                                .met(new Met(today, "there", any(s, n)))
                                .build());
            }
        },
        CHANGE_PERSON {
            @Override
            void apply(Stores s, int n, LocalDate today) {
                on(
                        s,
                        n,
                        id -> s.people()
                                .update(s.people()
                                        .find(id)
                                        .orElseThrow()
                                        .change()
                                        .notes("note " + n)
                                        .cadenceDays(n + 1)
                                        .tags(List.of("t" + n % 5))
                                        .positions(List.of())
                                        .build()));
            }
        },
        REMOVE_PERSON {
            @Override
            void apply(Stores s, int n, LocalDate today) {
                on(s, n, id -> s.people().remove(id));
            }
        },
        LOG {
            @Override
            void apply(Stores s, int n, LocalDate today) {
                on(
                        s,
                        n,
                        id -> s.interactions()
                                .add(new Interaction(
                                        0,
                                        Origin.here(),
                                        today,
                                        null,
                                        null,
                                        InteractionKind.CALL,
                                        Direction.OUT,
                                        "spoke of " + n,
                                        "",
                                        List.of(id))));
            }
        },
        EXCHANGE {
            @Override
            void apply(Stores s, int n, LocalDate today) {
                on(
                        s,
                        n,
                        id -> s.exchanges()
                                .add(new Exchange(
                                        0,
                                        UUID.randomUUID().toString(),
                                        id,
                                        Exchange.Passed.GAVE,
                                        Exchange.Kind.HELP,
                                        Exchange.Size.SMALL,
                                        today,
                                        null,
                                        "",
                                        null,
                                        List.of())));
            }
        },
        OPEN_LOOP {
            @Override
            void apply(Stores s, int n, LocalDate today) {
                on(
                        s,
                        n,
                        id -> s.loops()
                                .add(new Loop(
                                        0,
                                        UUID.randomUUID().toString(),
                                        id,
                                        Loop.Kind.PROMISE,
                                        "send it",
                                        today,
                                        null,
                                        null,
                                        null)));
            }
        },
        CONNECT {
            @Override
            void apply(Stores s, int n, LocalDate today) {
                on(
                        s,
                        n,
                        a -> on(s, n + 1, b -> {
                            if (a != (long) b) {
                                s.connections()
                                        .add(new Connection(
                                                a, b, Connection.Kind.KNOWS, Connection.Source.DECLARED, .5));
                            }
                        }));
            }
        },
        PHOTO {
            @Override
            void apply(Stores s, int n, LocalDate today) {
                on(s, n, id -> s.photos().set(id, new Photo("image/png", new byte[] {0, (byte) n, -1})));
            }
        },
        SETTING {
            @Override
            void apply(Stores s, int n, LocalDate today) {
                s.settings().set("daily", Integer.toString(n));
            }
        };

        abstract void apply(Stores s, int n, LocalDate today);

        static @Nullable Long any(Stores s, int n) {
            List<Long> ids = new ArrayList<>();
            s.people().forEach(p -> ids.add(p.id()));
            return ids.isEmpty() ? null : ids.get(n % ids.size());
        }

        static void on(Stores s, int n, Consumer<Long> deed) {
            Long id = any(s, n);
            if (id != null) {
                deed.accept(id);
            }
        }
    }

    record Step(Deed deed, int n) implements Command<Boolean> {
        @Override
        public String name() {
            return deed + " " + n;
        }

        @Override
        public Boolean apply(Stores stores, LocalDate today) {
            deed.apply(stores, n, today);
            return true;
        }
    }

    @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void undoRestoresAndRedoBringsBackExactly(@ForAll("steps") List<Step> steps) throws Exception {
        Path file = folder.resolve(UUID.randomUUID() + ".tilth");
        try (Workspace workspace = Workspace.open(file, Clock.systemUTC())) {
            List<String> states = new ArrayList<>(List.of(Dump.of(file)));
            for (Step step : steps) {
                workspace.run(step);
                String state = Dump.of(file);
                if (!state.equals(states.getLast())) {
                    states.add(state);
                }
            }
            for (int i = states.size() - 2; i >= 0; i--) {
                assertThat(workspace.undo()).isPresent();
                assertThat(Dump.of(file)).isEqualTo(states.get(i));
            }
            assertThat(workspace.undo()).isEmpty();
            for (int i = 1; i < states.size(); i++) {
                assertThat(workspace.redo()).isPresent();
                assertThat(Dump.of(file)).isEqualTo(states.get(i));
            }
            assertThat(workspace.redo()).isEmpty();
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return net.jqwik.api.Combinators.combine(
                        Arbitraries.of(Deed.class), Arbitraries.integers().between(0, 9))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(14);
    }
}
