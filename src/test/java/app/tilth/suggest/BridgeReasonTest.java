package app.tilth.suggest;

import static app.tilth.model.SuggestionKind.BRIDGE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.Person;
import app.tilth.model.PersonName;
import app.tilth.model.Warmth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Amara, 1, cools. She knows 11 to 16, a group you were never in touch with; 2 to 8 are a group you know well, Amara's
 * colleague 2 among them.
 */
class BridgeReasonTest {
    private static final long AMARA = 1;
    private static final long COLLEAGUE = 2;
    private static final long MEMBER = 11;

    private final Story story = network();

    private static Story network() {
        Story story = new Story().person(AMARA, Circle.FRIENDS).spokeEvery(30, 10, 100);
        for (long person = 2; person <= 8; person++) {
            story.person(person, Circle.FRIENDS).spokeEvery(30, 10, 5);
            for (long other = 2; other < person; other++) {
                story.knows(other);
            }
        }
        for (long person = 11; person <= 16; person++) {
            story.person(person, Circle.WIDER);
            for (long other = 11; other < person; other++) {
                story.knows(other);
            }
        }
        return story.person(AMARA, Circle.FRIENDS).knows(COLLEAGUE, 11, 12, 13, 14, 15, 16);
    }

    @Test
    void theOnlyWayIntoAGroupAndCooling() {
        assertThat(story.facts().readings().warmth(0)).isEqualTo(Warmth.COOLING);
        assertThat(story.score(BRIDGE, AMARA)).isPositive();
        Candidate candidate = story.candidate(BRIDGE, AMARA);
        assertThat(candidate.terms())
                .contains(new Term.Choice("way", "only"), new Term.Count("others", 6), new Term.Count("lost", 6));
        assertThat(DailyFive.of(story.facts()).groupOf(candidate))
                .contains(AMARA, MEMBER)
                .doesNotContain(COLLEAGUE);
    }

    @Test
    void notWhileItIsWarm() {
        story.person(AMARA, Circle.FRIENDS).spoke(3);
        assertThat(story.score(BRIDGE, AMARA)).isZero();
    }

    @Test
    void notOnceItIsDormant() {
        assertThat(network().score(BRIDGE, AMARA, Story.TODAY.plusYears(3))).isZero();
    }

    @Test
    void notWhereAnotherWarmTieLeadsThere() {
        story.person(COLLEAGUE, Circle.FRIENDS).knows(11, 12, 13, 14, 15, 16);
        assertThat(story.score(BRIDGE, AMARA)).isZero();
    }

    @Test
    void theMainWayWhereAnotherLeadsToFewOfThem() {
        story.person(COLLEAGUE, Circle.FRIENDS).knows(11);
        assertThat(story.candidate(BRIDGE, AMARA).terms()).contains(new Term.Choice("way", "main"));
        assertThat(story.score(BRIDGE, AMARA)).isLessThan(network().score(BRIDGE, AMARA));
    }

    @Test
    void someoneJustMetLeadsNowhereYet() {
        story.person(MEMBER, Circle.ACTIVE).met(10).spoke(10);
        assertThat(story.candidate(BRIDGE, AMARA).terms()).contains(new Term.Choice("way", "only"));
    }

    @Test
    void aContactThatOpensAnotherWayTakesTheReasonFromAmara() {
        Facts before = story.facts();
        DailyFive five = DailyFive.of(before);
        assertThat(five.again(AMARA, BRIDGE)).isPresent();
        story.person(MEMBER, Circle.ACTIVE).spoke(4, 40, 70, 100);
        var ties = before.ties().with(story.tie(MEMBER));
        Facts after = before.withTies(ties, before.readings().after(ties, MEMBER), MEMBER);
        assertThat(five.after(after, MEMBER).again(AMARA, BRIDGE)).isEmpty();
        assertThat(five.again(AMARA, BRIDGE)).as("what was known before").isPresent();
    }

    @Test
    void theSentenceNamesTheGroupAsWellAsItIsKnown() {
        Candidate amara = story.candidate(BRIDGE, AMARA);
        assertThat(said(amara)).isEqualTo("The only tie into a group of 6, and cooling.");
        assertThat(said(amara.leadingInto("European policy", true)))
                .isEqualTo("The only tie into European policy, and cooling.");
        assertThat(said(amara.leadingInto("Sofia Marchetti", false)))
                .isEqualTo("The only tie to the people around Sofia Marchetti, and cooling.");
    }

    private static String said(Candidate candidate) {
        var person = Person.named(PersonName.of("Amara Okafor")).build();
        var portrait = new Portrait(person, Warmth.COOLING, null, List.of(), List.of(), List.of());
        return Wording.render(candidate, portrait, Story.TODAY).sentence();
    }

    @Test
    void onlyTheKindsThatAreWantedAreChosen() {
        DailyFive five = DailyFive.of(story.facts());
        assertThat(five.choose(5, Set.of(BRIDGE))).extracting(Candidate::kind).containsExactly(BRIDGE);
        assertThat(five.choose(5, Set.of())).isEmpty();
    }
}
