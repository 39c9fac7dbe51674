package app.tilth.story;

import static app.tilth.story.Gardener.every;
import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.Exchange;
import app.tilth.model.InteractionKind;
import app.tilth.model.Need;
import app.tilth.model.Need.Criterion;
import app.tilth.need.Helper;
import app.tilth.need.Helper.Reached;
import app.tilth.need.NeedWords;
import app.tilth.need.Pace;
import app.tilth.need.Plan;
import app.tilth.need.Season;
import app.tilth.tie.Readiness.Word;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A launch in three months: two who are near enough to be ready by then, and a crowd hardly known who cannot all be. */
class LaunchTest {
    private static final LocalDate START = LocalDate.of(2027, 1, 11);
    private static final LocalDate LAUNCH = LocalDate.of(2027, 4, 12);
    private static final int CROWD = 60;

    @TempDir
    Path folder;

    private Gardener gardener;

    @BeforeEach
    void begin() throws Exception {
        gardener = new Gardener(folder.resolve("net.tilth"), START);
        gardener.knows("Mei Chen", p -> p.circle(Circle.CLOSE).tag("Press"), InteractionKind.CALL, every(20, 12, 70));
        gardener.gave("Mei Chen", Exchange.Size.SMALL, 70);
        gardener.knows(
                "Kofi Mensah", p -> p.circle(Circle.FRIENDS).tag("Press"), InteractionKind.CALL, every(30, 8, 95));
        gardener.knows("Hana Ito", p -> p.circle(Circle.CORE), InteractionKind.MEAL, every(7, 20, 3));
    }

    @AfterEach
    void end() {
        gardener.close();
    }

    private long launch() {
        return gardener.needs(Need.titled("Press for the launch")
                .horizon(LAUNCH)
                .criteria(List.of(Criterion.of(Criterion.Kind.TAG, "Press")))
                .build());
    }

    @Test
    void twoWhoWentQuietAreReadyInTimeByThePlan() {
        long need = launch();
        assertThat(gardener.headline(need)).isEqualTo("Not begun: no one warm yet");
        Plan plan = gardener.outlook(need).plan();
        assertThat(plan.pace().word()).isEqualTo(Pace.Word.IN_TIME);
        assertThat(plan.months()).hasSize(4);
        assertThat(plan.months().getFirst().season()).isEqualTo(Season.PREPARE);
        assertThat(plan.months().getLast().season()).isEqualTo(Season.ASK);
        gardener.followThePlanUntil(LAUNCH.minusDays(21));
        assertThat(gardener.word("Mei Chen")).isEqualTo(Word.READY);
        assertThat(gardener.word("Kofi Mensah")).isEqualTo(Word.READY);
        assertThat(gardener.outlook(need).coverage().of(Reached.WARM))
                .extracting(Helper::person)
                .containsExactlyInAnyOrder(gardener.id("Mei Chen"), gardener.id("Kofi Mensah"));
        assertThat(gardener.forNeeds).isNotEmpty();
    }

    @Test
    void aCrowdThatIsHardlyKnownIsMoreThanTheTimeAllowsAndIsSaidToBe() {
        for (int i = 0; i < CROWD; i++) {
            gardener.knows(
                    "Reporter " + i, p -> p.circle(Circle.ACTIVE).tag("Press"), InteractionKind.MEETING, 200 + i);
        }
        long need = launch();
        Plan plan = gardener.outlook(need).plan();
        assertThat(plan.left()).as("left for later").isPositive();
        assertThat(NeedWords.left(plan)).isNotEmpty();
        assertThat(NeedWords.more(gardener.outlook(need).coverage())).contains("38");
        int perMonth = plan.months().stream()
                .mapToInt(month -> month.steps().stream()
                        .mapToInt(step -> step.kind().minutes())
                        .sum())
                .max()
                .orElseThrow();
        assertThat(perMonth).as("minutes of a month").isLessThanOrEqualTo(75);
    }

    @Test
    void aLaunchThatIsDaysAwayIsSaidToBeTooSoon() {
        gardener.letItBeUntil(LAUNCH.minusDays(10));
        Plan plan = gardener.outlook(launch()).plan();
        assertThat(plan.pace().word()).isEqualTo(Pace.Word.LATE);
        assertThat(gardener.workspace.knowledge().needs().words().pace(plan)).isNotEmpty();
    }
}
