package app.tilth.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Exchange.Passed;
import app.tilth.model.InteractionKind;
import app.tilth.tie.Chronicle;
import app.tilth.tie.ChronicleBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/** What nobody expects of a life, in a real window. */
class OddTimelinesTest {
    private static final int TODAY = (int) TimelineStage.DAY.toEpochDay();

    private static Chronicle made(Consumer<ChronicleBuilder> telling) {
        ChronicleBuilder builder = Chronicle.builder(0);
        telling.accept(builder);
        return builder.build();
    }

    private static void call(ChronicleBuilder builder, int id, int day, int person) {
        builder.interaction(id, day, Chronicle.NO_TIME, 0, InteractionKind.CALL);
        builder.participant(person);
    }

    /** Looks at it from near and far, as a whole and at both its ends, by people and by circles. */
    private static void lookAround(TimelineStage window) throws Exception {
        for (By by : By.values()) {
            window.onScreen(() -> {
                window.model.byProperty().set(by);
                window.model.fit();
                return true;
            });
            window.settle();
            for (double factor : List.of(8.0, 1_000.0, .01)) {
                Stretch seen =
                        window.onScreen(() -> window.model.stretchProperty().get());
                for (double about : List.of(seen.from(), seen.until())) {
                    window.onScreen(() -> {
                        window.model.zoom(factor, about);
                        return true;
                    });
                    window.settle();
                }
            }
        }
        assertThat(window.failures).isEmpty();
    }

    private static int counted(TimelineStage window) {
        return window.onScreen(() -> {
            Shown shown = window.model.shownProperty().get().orElseThrow();
            int[] counts = Cells.of(new TimeScale(shown.whole(), 900), 6)
                    .counts(shown.size(), row -> shown.chronicle().day(shown.row(row)));
            int all = 0;
            for (int count : counts) {
                all += count;
            }
            return all;
        });
    }

    private static int entriesListed(TimelineStage window) {
        return window.onScreen(() -> (int) window.list.getItems().stream()
                .filter(line -> line.entry() >= 0)
                .count());
    }

    @Test
    void nothing() throws Exception {
        try (var window = new TimelineStage(Chronicle.NOTHING, 3, "")) {
            lookAround(window);
            assertThat(counted(window)).isZero();
            assertThat(entriesListed(window)).isZero();
        }
    }

    @Test
    void one() throws Exception {
        try (var window = new TimelineStage(made(builder -> call(builder, 1, TODAY, 1)), 1, "hello")) {
            lookAround(window);
            window.onScreen(() -> {
                window.model.fit();
                return true;
            });
            window.await(() -> entriesListed(window) == 1);
            assertThat(counted(window)).isEqualTo(1);
        }
    }

    @Test
    void fiveThousandOnOneDay() throws Exception {
        Chronicle chronicle = made(builder -> {
            for (int id = 1; id <= 5_000; id++) {
                call(builder, id, TODAY - 3, 1 + id % 40);
                builder.exchange(id, TODAY - 3, 1 + id % 40, Passed.GAVE, id % 2 == 0 ? id : 0);
            }
        });
        try (var window = new TimelineStage(chronicle, 40, "hello")) {
            lookAround(window);
            window.onScreen(() -> {
                window.model.fit();
                return true;
            });
            window.await(() -> entriesListed(window) == 7_500);
            assertThat(counted(window)).isEqualTo(7_500);
        }
    }

    @Test
    void threeCenturiesAndWhatIsToCome() throws Exception {
        int first = (int) LocalDate.of(1900, 1, 1).toEpochDay();
        int last = (int) LocalDate.of(2200, 12, 31).toEpochDay();
        Chronicle chronicle = made(builder -> {
            int id = 1;
            for (int day = first; day <= last; day += 30) {
                call(builder, id++, day, 1 + id % 3);
            }
            call(builder, id, last, 1);
        });
        try (var window = new TimelineStage(chronicle, 3, "hello")) {
            lookAround(window);
            assertThat(counted(window)).isEqualTo(chronicle.size());
            Stretch whole = window.onScreen(
                    () -> window.model.shownProperty().get().orElseThrow().whole());
            assertThat(whole.first()).isEqualTo(first);
            assertThat(whole.has(last)).isTrue();
        }
    }

    @Test
    void aLaneOfFiftyThousand() throws Exception {
        Chronicle chronicle = made(builder -> {
            for (int id = 1; id <= 50_000; id++) {
                call(builder, id, TODAY - id % 4_000, 1);
                builder.exchange(id, TODAY - id % 4_000, 1, Passed.values()[id % 3], id);
            }
        });
        try (var window = new TimelineStage(chronicle, 1, "hello")) {
            lookAround(window);
            assertThat(counted(window)).isEqualTo(50_000);
            Optional<LanePicture> picture = window.onScreen(() -> window.lanes.picture());
            int found = window.onScreen(() -> picture.orElseThrow()
                    .entryAt(
                            picture.orElseThrow()
                                    .scale()
                                    .middle(picture.orElseThrow()
                                                    .scale()
                                                    .stretch()
                                                    .first()
                                            + 2),
                            picture.orElseThrow().middle(0)));
            assertThat(found).isNotNegative();
        }
    }

    @Test
    void aVeryLongText() throws Exception {
        try (var window =
                new TimelineStage(made(builder -> call(builder, 1, TODAY, 1)), 1, "word ".repeat(2_000) + "end")) {
            lookAround(window);
            window.onScreen(() -> {
                window.model.fit();
                return true;
            });
            window.await(() -> window.onScreen(() -> window.list.lookup(".happening-text") instanceof Label label
                    && label.getText().startsWith("word")));
            int longest = window.onScreen(() ->
                    ((Label) window.list.lookup(".happening-text")).getText().length());
            assertThat(longest).isLessThan(300);
        }
    }
}
