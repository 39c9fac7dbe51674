package app.tilth.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Cadences;
import app.tilth.model.Circle;
import app.tilth.model.SuggestionKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** Whatever is wanted is kept in the file as it is, and each change of it can be taken back and brought back. */
class PreferencePropertiesTest {
    private Path folder = Path.of("");

    @BeforeProperty
    void makeFolder() throws Exception {
        folder = Files.createTempDirectory("tilth-preference");
    }

    @AfterProperty
    void removeFolder() throws Exception {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
        }
    }

    @Provide
    Arbitrary<Preferences> preferences() {
        Arbitrary<Cadences> cadences = Arbitraries.maps(
                        Arbitraries.of(Circle.class), Arbitraries.integers().between(0, 4_000))
                .map(Cadences::new);
        Arbitrary<LocalTime> times =
                Arbitraries.integers().between(0, 24 * 60 - 1).map(minutes -> LocalTime.MIN.plusMinutes(minutes));
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        return Combinators.combine(
                        Arbitraries.integers().between(1, Preferences.MOST),
                        Arbitraries.of(SuggestionKind.class).set(),
                        times,
                        either,
                        Arbitraries.of(DayOfWeek.class).set(),
                        either,
                        cadences)
                .as(Preferences::new);
    }

    private Workspace open() throws Exception {
        return open(fresh());
    }

    private Path fresh() {
        return folder.resolve(UUID.randomUUID() + ".tilth");
    }

    private static Workspace open(Path file) throws Exception {
        return Workspace.open(file, Clock.systemUTC());
    }

    @Property(tries = 60)
    void whatIsKeptIsReadAsTheSame(@ForAll("preferences") Preferences wanted) throws Exception {
        Path file = fresh();
        try (Workspace workspace = open(file)) {
            assertThat(workspace.preferences()).isEqualTo(Preferences.USUAL);
            workspace.run(new ChangePreferences(Preferences.USUAL, wanted));
            assertThat(workspace.preferences()).isEqualTo(wanted);
        }
        try (Workspace again = open(file)) {
            assertThat(again.preferences()).isEqualTo(wanted);
        }
    }

    @Property(tries = 40)
    void eachChangeIsTakenBackAndBroughtBack(
            @ForAll @Size(min = 1, max = 4) List<@From("preferences") Preferences> wanted) throws Exception {
        try (Workspace workspace = open()) {
            List<Preferences> states = new ArrayList<>(List.of(Preferences.USUAL));
            for (Preferences next : wanted) {
                if (!next.equals(states.getLast())) {
                    workspace.run(new ChangePreferences(states.getLast(), next));
                    states.add(next);
                }
            }
            for (int i = states.size() - 2; i >= 0; i--) {
                workspace.undo();
                assertThat(workspace.preferences()).isEqualTo(states.get(i));
            }
            assertThat(workspace.undoNames().undo()).isEmpty();
            for (int i = 1; i < states.size(); i++) {
                workspace.redo();
                assertThat(workspace.preferences()).isEqualTo(states.get(i));
            }
        }
    }

    @Property(tries = 60)
    void oneThatSaysNothingIsAsUsualAndTheOthersStay(
            @ForAll("preferences") Preferences wanted,
            @ForAll("garbage") String garbage,
            @ForAll("settings") String setting)
            throws Exception {
        try (Workspace workspace = open()) {
            workspace.run(new ChangePreferences(Preferences.USUAL, wanted));
            workspace.run(new KeepSetting("garbage", setting, garbage));
            assertThat(workspace.preferences()).isEqualTo(asUsual(wanted, setting));
        }
    }

    @Provide
    Arbitrary<String> garbage() {
        return Arbitraries.of("?", "-1", "true false", "25:61", "MONDAI", "9999999999", "🌱", "{0}", "RHYTHM MONDAY x");
    }

    @Provide
    Arbitrary<String> settings() {
        return Arbitraries.of(
                "day.how-many",
                "day.without",
                "notice.at",
                "notice.wanted",
                "notice.quiet",
                "background",
                "cadence.CORE",
                "cadence.ACTIVE");
    }

    private static Preferences asUsual(Preferences wanted, String setting) {
        Preferences usual = Preferences.USUAL;
        return switch (setting) {
            case "day.how-many" -> wanted.withHowMany(usual.howMany());
            case "day.without" ->
                new Preferences(
                        wanted.howMany(),
                        usual.kinds(),
                        wanted.at(),
                        wanted.notices(),
                        wanted.quietDays(),
                        wanted.background(),
                        wanted.cadences());
            case "notice.at" -> wanted.withNoticeAt(usual.at());
            case "notice.wanted" -> wanted.withNotices(usual.notices());
            case "notice.quiet" ->
                new Preferences(
                        wanted.howMany(),
                        wanted.kinds(),
                        wanted.at(),
                        wanted.notices(),
                        usual.quietDays(),
                        wanted.background(),
                        wanted.cadences());
            case "background" -> wanted.withBackground(usual.background());
            default -> {
                Circle circle = Circle.valueOf(setting.substring("cadence.".length()));
                yield wanted.with(
                        wanted.cadences().with(circle, usual.cadences().days(circle)));
            }
        };
    }
}
