package app.tilth.sample;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.SuggestionKind;
import app.tilth.suggest.Candidate;
import app.tilth.suggest.DailyFive;
import app.tilth.workspace.TakeNetwork;
import app.tilth.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever looks around in the sample network meets every kind of suggestion there is. */
class EveryKindTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(SuggestionKind.class)
    void hasItsPlace(SuggestionKind kind) throws Exception {
        var noon = Clock.fixed(DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        try (Workspace workspace = Workspace.open(folder.resolve("net.tilth"), noon)) {
            workspace.run(TakeNetwork.sample(DAY));
            DailyFive five = workspace.knowledge().five();
            List<Candidate> chosen = five.choose(5, Set.of(kind));
            assertThat(chosen).isNotEmpty().allMatch(candidate -> candidate.kind() == kind);
        }
    }
}
