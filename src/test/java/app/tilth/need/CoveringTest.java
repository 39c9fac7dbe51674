package app.tilth.need;

import static app.tilth.need.World.by;
import static app.tilth.need.World.named;
import static app.tilth.need.World.need;
import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.Depth;
import app.tilth.model.Exchange;
import app.tilth.model.Loop;
import app.tilth.model.Need;
import app.tilth.model.Need.Criterion.Kind;
import app.tilth.need.Helper.Reached;
import app.tilth.tie.Act;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoveringTest {
    private static final Need ENERGY = need(null, by(Kind.INDUSTRY, "Energy"));

    private final World world = new World();

    @Test
    void whoIsReadyIsWarm() {
        world.warm(1).trait(1, Trait.INDUSTRY, "Energy");
        Coverage coverage = world.cover(ENERGY);
        Helper helper = coverage.helpers().getFirst();
        assertThat(helper.reached()).isEqualTo(Reached.WARM);
        assertThat(world.words().ground(helper)).isEqualTo("In touch three weeks ago");
        assertThat(NeedWords.first(helper)).isEmpty();
        assertThat(NeedWords.headline(coverage)).isEqualTo("Ready: the one who could help is warm");
    }

    @Test
    void whoIsQuietIsToBeTendedFirst() {
        world.quiet(1, 800).trait(1, Trait.INDUSTRY, "Energy");
        Coverage coverage = world.cover(ENERGY);
        Helper helper = coverage.helpers().getFirst();
        assertThat(helper.reached()).isEqualTo(Reached.TEND);
        assertThat(world.words().ground(helper)).isEqualTo("Quiet for 2 years");
        assertThat(NeedWords.first(helper)).isEqualTo("Say hello");
        assertThat(NeedWords.headline(coverage)).isEqualTo("Not begun: no one warm yet");
    }

    @Test
    void anOpenLoopIsNamedBeforeAnythingElse() {
        world.quiet(1, 200).trait(1, Trait.INDUSTRY, "Energy").loop(1, Loop.Kind.THANKS, world.today.minusDays(190));
        Helper helper = world.cover(ENERGY).helpers().getFirst();
        assertThat(world.words().ground(helper)).isEqualTo("One open loop, since May");
        assertThat(NeedWords.first(helper)).isEqualTo("Thank");
    }

    @Test
    void nothingInvestedYetIsSaid() {
        world.person(1, Circle.CLOSE).trait(1, Trait.INDUSTRY, "Energy");
        for (int i = 1; i < 9; i++) {
            world.contact(1, world.today.minusDays(28L * i), Depth.MESSAGE);
        }
        world.passed(1, world.today.minusDays(300), Exchange.Passed.RECEIVED, null);
        Helper helper = world.cover(ENERGY).helpers().getFirst();
        assertThat(helper.first()).isEqualTo(Act.GIVE);
        assertThat(world.words().ground(helper)).isEqualTo("Nothing invested yet");
        assertThat(NeedWords.first(helper)).isEqualTo("Give first");
    }

    @Test
    void aStrangerIsReachedThroughSomeoneYouAreInTouchWith() {
        world.warm(1)
                .quiet(2, 1500)
                .person(3, Circle.WIDER)
                .trait(3, Trait.INDUSTRY, "Energy")
                .knows(1, 3)
                .knows(2, 3);
        Helper helper = world.cover(ENERGY).helpers().getFirst();
        assertThat(helper.reached()).isEqualTo(Reached.THROUGH);
        assertThat(helper.path()).satisfies(path -> assertThat(path.people()).containsExactly(1L, 3L));
        assertThat(world.words().ground(helper)).isEqualTo("Through P1");
    }

    @Test
    void aStrangerNobodyLeadsToIsGreetedFirst() {
        world.quiet(2, 1500)
                .person(3, Circle.WIDER)
                .trait(3, Trait.INDUSTRY, "Energy")
                .knows(2, 3);
        Helper helper = world.cover(ENERGY).helpers().getFirst();
        assertThat(helper.reached()).isEqualTo(Reached.TEND);
        assertThat(world.words().ground(helper)).isEqualTo("No word between you yet");
    }

    @Test
    void anOldTieIsWokenRatherThanGoneAround() {
        world.warm(1).quiet(2, 1500).trait(2, Trait.INDUSTRY, "Energy").knows(1, 2);
        assertThat(world.cover(ENERGY).helpers().getFirst().reached()).isEqualTo(Reached.TEND);
    }

    @ParameterizedTest
    @CsvSource({
        "INDUSTRY, Hydrogen, No one in hydrogen",
        "INDUSTRY, Grid storage, No one in grid storage",
        "INDUSTRY, HVAC, No one in HVAC",
        "ROLE, Nurse, No nurse yet",
        "ROLE, Head of product, No head of product yet",
        "ROLE, CTO, No CTO yet",
        "ORGANIZATION, Sunda, No one at Sunda",
        "ORGANIZATION, House of wind, No one at House of wind",
        "PLACE, Lisbon, No one in Lisbon",
        "PLACE, Aix en Provence, No one in Aix en Provence",
        "TAG, Sailing, No one tagged sailing",
    })
    void aGapIsToldAsFitsWhatIsSought(Kind kind, String text, String words) {
        assertThat(NeedWords.gap(new Gap(by(kind, text), List.of()))).isEqualTo(words);
    }

    @Test
    void whatNobodyCoversIsAGapWithWhoMightKnow() {
        world.warm(1)
                .warm(2)
                .trait(1, Trait.INDUSTRY, "Energy")
                .trait(2, Trait.TOPIC, "hydrogen")
                .quiet(3, 900)
                .trait(3, Trait.PAST_ROLE, "Hydrogen engineer");
        Coverage coverage = world.cover(need(null, by(Kind.INDUSTRY, "Energy"), by(Kind.ROLE, "Hydrogen")));
        Gap gap = coverage.gaps().getFirst();
        assertThat(gap.mightKnow()).containsExactly(2L);
        assertThat(NeedWords.gap(gap)).isEqualTo("No hydrogen yet");
        assertThat(world.words().mightKnow(gap)).isEqualTo("Who might know? P2.");
    }

    @Test
    void whoseConnectionsAreNearMightKnowToo() {
        world.warm(1)
                .person(2, Circle.WIDER)
                .trait(2, Trait.PAST_INDUSTRY, "Hydrogen")
                .knows(1, 2);
        Coverage coverage = world.cover(need(null, by(Kind.INDUSTRY, "Hydrogen")));
        assertThat(coverage.gaps().getFirst().mightKnow()).containsExactly(1L);
        assertThat(coverage.stage()).isEqualTo(Coverage.Stage.NOBODY);
    }

    @Test
    void whoeverIsNamedIsNeverAGapAndComesFirst() {
        world.quiet(1, 900).warm(2).warm(3).trait(2, Trait.INDUSTRY, "Energy").trait(3, Trait.INDUSTRY, "Energy");
        Coverage coverage = world.cover(need(null, by(Kind.INDUSTRY, "Energy"), named(1), named(99)));
        assertThat(coverage.of(Reached.TEND)).extracting(Helper::person).containsExactly(1L);
        assertThat(coverage.gaps()).isEmpty();
        assertThat(NeedWords.headline(coverage)).isEqualTo("Nearly there: 2 of 3 are warm");
    }

    @Test
    void oneOfManyIsEarly() {
        world.warm(1).trait(1, Trait.INDUSTRY, "Energy");
        for (long id = 2; id < 7; id++) {
            world.quiet(id, 900).trait(id, Trait.INDUSTRY, "Energy");
        }
        assertThat(NeedWords.headline(world.cover(ENERGY))).isEqualTo("Early: 1 of 6 people is warm");
    }

    @Test
    void correctionsAreLeftOut() {
        world.warm(1).warm(2).trait(1, Trait.INDUSTRY, "Energy").trait(2, Trait.INDUSTRY, "Energy");
        Coverage coverage =
                world.cover(new Need(1, "", "", "", null, null, null, "", ENERGY.criteria(), List.of(1L), List.of()));
        assertThat(coverage.helpers()).extracting(Helper::person).containsExactly(2L);
        assertThat(coverage.more()).isZero();
    }

    @Test
    void aNeedWithoutCriteriaSaysSo() {
        world.warm(1);
        Coverage coverage = world.cover(need(null));
        assertThat(coverage).isEqualTo(Coverage.NONE);
        assertThat(NeedWords.headline(coverage)).isEqualTo("Not said yet who could help");
        assertThat(world.words().pace(world.plan(need(null)))).isEqualTo("No one to tend yet.");
    }

    @Test
    void aNeedThatFitsThousandsKeepsTheBest() {
        for (long id = 1; id <= 3000; id++) {
            world.person(id, Circle.WIDER).trait(id, Trait.INDUSTRY, "Energy");
        }
        world.warm(2500);
        Coverage coverage = world.cover(ENERGY);
        assertThat(coverage.helpers()).hasSize(Covering.MOST);
        assertThat(coverage.helpers().getFirst().person()).isEqualTo(2500);
        assertThat(coverage.more()).isEqualTo(3000 - Covering.MOST);
        assertThat(NeedWords.more(coverage)).isEqualTo("2,976 more fit.");
    }
}
