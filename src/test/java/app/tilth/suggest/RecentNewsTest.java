package app.tilth.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.News;
import app.tilth.model.SuggestionKind;
import app.tilth.model.SuggestionState.What;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What someone may still be congratulated on. */
class RecentNewsTest {
    private static Story joined(int daysAgo) {
        return new Story().person(1, Circle.CLOSE).news(News.Kind.ORGANIZATION, "Kestrel", "the Porto fund", daysAgo);
    }

    private static Optional<String> found(Story story) {
        Facts facts = story.facts();
        return RecentNews.toCongratulate(facts, facts.ties().slot(1)).map(News::after);
    }

    @Test
    void aRoleOrEmployerSeenWithinThirtyDays() {
        assertThat(found(joined(0))).contains("the Porto fund");
        assertThat(found(joined(30))).contains("the Porto fund");
        assertThat(found(joined(31))).isEmpty();
        assertThat(found(joined(9).news(News.Kind.TITLE, "", "Head of grid", 2)))
                .contains("Head of grid");
    }

    @Test
    void noMoveAndNothingThatWasLeft() {
        Story story = new Story().person(1, Circle.CLOSE);
        assertThat(found(story.news(News.Kind.PLACE, "Lisbon", "Porto", 2))).isEmpty();
        assertThat(found(story.news(News.Kind.ORGANIZATION, "Kestrel", "", 2))).isEmpty();
    }

    @Test
    void onlyWhileNoWordHasPassedSince() {
        assertThat(found(joined(9).spoke(40))).contains("the Porto fund");
        assertThat(found(joined(9).spoke(10))).contains("the Porto fund");
        assertThat(found(joined(9).spoke(9))).isEmpty();
        assertThat(found(joined(9).spoke(2))).isEmpty();
        assertThat(found(joined(9).state(SuggestionKind.NEWS, What.DONE, 3))).isEmpty();
        assertThat(found(joined(9).state(SuggestionKind.NEWS, What.DONE, 12))).contains("the Porto fund");
    }

    @Test
    void whatWasOnlyShownMayStillBeSaid() {
        assertThat(found(joined(9).state(SuggestionKind.NEWS, What.SHOWN, 3))).contains("the Porto fund");
    }
}
