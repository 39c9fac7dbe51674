package app.tilth.suggest;

import static app.tilth.suggest.Story.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.Introduction;
import app.tilth.model.Introduction.Stage;
import app.tilth.model.Person;
import app.tilth.model.PersonName;
import app.tilth.suggest.CommonGround.Wish;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How two people who may be introduced are spoken of. */
class PairWordingTest {
    private static final CommonGround NOTHING = new CommonGround(Optional.empty(), List.of(), List.of(), false);

    private static Suggestion said(String a, String b, CommonGround ground, Stage stage, String reason, int daysAgo) {
        Story story = new Story();
        story.person(1, Circle.FRIENDS).spoke(2);
        story.person(2, Circle.ACTIVE).spoke(3);
        var introduction = new Introduction(1, "i", 1, 2, stage, reason, TODAY.minusDays(daysAgo));
        Candidate candidate = DailyFive.choose(story.facts().withIntroductions(List.of(introduction)), 5)
                .getFirst();
        return PairWording.render(candidate, introduction, new PairPortrait(named(a), named(b), ground), TODAY);
    }

    private static Suggestion said(CommonGround ground, String reason) {
        return said("Ana Beltrán", "Joon Park", ground, Stage.CONSIDERED, reason, 1);
    }

    private static Person named(String name) {
        return Person.named(PersonName.of(name)).build();
    }

    @Test
    void whatBothCareAboutIsTheReasonAndWhatTheyCouldGiveIsThePrompt() {
        var ground = new CommonGround(
                Optional.of(new Wish(true, "Grid modelling", "Training grid modellers")),
                List.of("Grid storage"),
                List.of("storage"),
                false);
        Suggestion suggestion = said(ground, "");
        assertThat(suggestion.name()).isEqualTo("Ana Beltrán and Joon Park");
        assertThat(suggestion.sentence())
                .isEqualTo("Ana and Joon both care about grid storage and have never met: introduce them?");
        assertThat(suggestion.prompt())
                .isEqualTo(
                        "Ask each of them first. Ana looks for grid modelling; Joon offers training grid modellers.");
        assertThat(suggestion.why())
                .containsExactly(
                        "You set this introduction going: yesterday.",
                        "The closer of the two is in your Friends circle.",
                        "Ana and Joon both care about grid storage.",
                        "Ana looks for grid modelling; Joon offers training grid modellers.",
                        "Ana and Joon are both tagged “storage”.",
                        "Nothing on record says that they have met.");
    }

    @Test
    void theUsersOwnWordsComeFirst() {
        var ground =
                new CommonGround(Optional.of(new Wish(false, "A job in Lagos", "Jobs")), List.of(), List.of(), false);
        Suggestion suggestion = said(ground, " Both fear sharks. ");
        assertThat(suggestion.sentence()).isEqualTo("Both fear sharks: introduce them?");
        assertThat(suggestion.prompt())
                .isEqualTo("Ask each of them first. Joon looks for a job in Lagos; Ana offers Jobs.");
    }

    @Test
    void aWishAloneAndATagAloneAndNothingAtAll() {
        var wish = new CommonGround(Optional.of(new Wish(false, "a mill", "mills")), List.of(), List.of(), false);
        assertThat(said(wish, "").sentence()).isEqualTo("Joon looks for a mill; Ana offers mills: introduce them?");
        assertThat(said(wish, "").prompt()).isEqualTo("Ask each of them first.");
        var tag = new CommonGround(Optional.empty(), List.of(), List.of("Oslo"), false);
        assertThat(said(tag, "").sentence())
                .isEqualTo("Ana and Joon are both tagged “Oslo” and have never met: introduce them?");
        assertThat(said(NOTHING, "").sentence()).isEqualTo("You think of introducing Ana and Joon.");
        assertThat(said(NOTHING, "").prompt()).isEqualTo("Ask each of them first.");
    }

    @Test
    void nobodyIsSaidNeverToHaveMetWhoKnowsTheOther() {
        var ground = new CommonGround(Optional.empty(), List.of("Go"), List.of(), true);
        assertThat(said(ground, "").sentence()).isEqualTo("Ana and Joon both care about Go: introduce them?");
        assertThat(said(ground, "").why()).noneMatch(why -> why.contains("met"));
    }

    @Test
    void onceBothWereAskedTheNextThingIsToWrite() {
        Suggestion suggestion = said("Ana Beltrán", "Joon Park", NOTHING, Stage.BOTH_ASKED, "Both fear sharks", 12);
        assertThat(suggestion.sentence())
                .isEqualTo("You asked Ana and Joon on 12 Nov whether they would like to meet.");
        assertThat(suggestion.prompt()).isEqualTo("If both said yes, write the introduction.");
    }

    @Test
    void namesOfAnyScriptLengthOrNoneStandInTheSentence() {
        assertThat(said("دانا خوري", "", NOTHING, Stage.CONSIDERED, "", 0).sentence())
                .isEqualTo("You think of introducing دانا and this person.");
        String longest = "Ana".repeat(100);
        assertThat(said(longest, "{0} o’Neil", NOTHING, Stage.CONSIDERED, "It’s {1} ".repeat(60), 0)
                        .sentence())
                .startsWith("It’s {1} It’s {1}")
                .endsWith("…: introduce them?");
    }
}
