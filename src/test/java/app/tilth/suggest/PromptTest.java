package app.tilth.suggest;

import static app.tilth.suggest.Story.TODAY;
import static app.tilth.suggest.Story.ago;
import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.Direction;
import app.tilth.model.Interaction;
import app.tilth.model.InteractionKind;
import app.tilth.model.Loop;
import app.tilth.model.Origin;
import app.tilth.model.Person;
import app.tilth.model.PersonBuilder;
import app.tilth.model.PersonName;
import app.tilth.model.SuggestionKind;
import app.tilth.model.Topic;
import app.tilth.model.Warmth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PromptTest {
    private final Story story = new Story().person(1, Circle.CLOSE).spoke(77);
    private final PersonBuilder hana = Person.named(PersonName.of("Hana Kobayashi"))
            .add(new Topic(Topic.Kind.OFFERS, "grid modelling"))
            .add(new Topic(Topic.Kind.LOOKS_FOR, "a co-author"))
            .add(new Topic(Topic.Kind.CARES_ABOUT, "sailing"))
            .add(new Topic(Topic.Kind.CARES_ABOUT, "tidal power"))
            .add(new Topic(Topic.Kind.CARES_ABOUT, "choirs"));

    private String prompt(SuggestionKind kind, @Nullable Interaction last) {
        Portrait portrait = new Portrait(hana.build(), Warmth.STEADY, last, story.loops, List.of(), List.of());
        return Wording.render(story.candidate(kind, 1), portrait, TODAY).prompt();
    }

    private static Interaction contact(InteractionKind kind, int daysAgo, String summary) {
        return new Interaction(
                1, Origin.here(), ago(daysAgo), null, null, kind, Direction.OUT, summary, "", List.of(1L));
    }

    @Test
    void anOpenLoopComesFirst() {
        story.loop(Loop.Kind.PROMISE, "send the deck", 3, 30);
        assertThat(prompt(SuggestionKind.CADENCE, contact(InteractionKind.CALL, 77, "the Lagos pilot")))
                .isEqualTo("You promised: send the deck.");
    }

    @Test
    void anAnswerAwaitedIsNeverBroughtUpAgain() {
        story.loop(Loop.Kind.ANSWER, "the reference", 40, null);
        assertThat(prompt(SuggestionKind.CADENCE, null)).isEqualTo("Cares about sailing and tidal power.");
        assertThat(prompt(SuggestionKind.LOOP, null)).isEqualTo("Cares about sailing and tidal power.");
    }

    @Test
    void theLoopOfTheSentenceIsNotSaidTwice() {
        story.loop(Loop.Kind.PROMISE, "send the deck", 3, -1);
        assertThat(prompt(SuggestionKind.LOOP, contact(InteractionKind.CALL, 77, "Lagos")))
                .isEqualTo("Last call, 8 Sep: Lagos.");
        story.loop(Loop.Kind.THANKS, "the Oslo intro", 3, null);
        assertThat(prompt(SuggestionKind.LOOP, null)).isEqualTo("Not thanked yet: the Oslo intro.");
    }

    @ParameterizedTest
    @EnumSource(value = InteractionKind.class, mode = EnumSource.Mode.EXCLUDE, names = "NOTE")
    void whatWasLastSpokenOfAndWhen(InteractionKind kind) {
        assertThat(prompt(SuggestionKind.CADENCE, contact(kind, 77, "the Lagos pilot.")))
                .startsWith("Last ")
                .endsWith(", 8 Sep: the Lagos pilot.");
    }

    @Test
    void aContactWithoutWordsIsNotASubject() {
        assertThat(prompt(SuggestionKind.CADENCE, contact(InteractionKind.CALL, 77, " ")))
                .isEqualTo("Cares about sailing and tidal power.");
        assertThat(prompt(SuggestionKind.CADENCE, contact(InteractionKind.NOTE, 77, "ring the dentist")))
                .isEqualTo("Cares about sailing and tidal power.");
        assertThat(prompt(SuggestionKind.CADENCE, contact(InteractionKind.CALL, -3, "a plan")))
                .isEqualTo("Cares about sailing and tidal power.");
    }

    @Test
    void whatTheyLookForThenWhatTheyOffer() {
        hana.topics(List.of(new Topic(Topic.Kind.OFFERS, "grid modelling"), new Topic(Topic.Kind.LOOKS_FOR, "funds")));
        assertThat(prompt(SuggestionKind.CADENCE, null)).isEqualTo("Looks for funds.");
        hana.topics(List.of(new Topic(Topic.Kind.OFFERS, "grid modelling")));
        assertThat(prompt(SuggestionKind.CADENCE, null))
                .isEqualTo("Offers grid modelling; who do you know who could use it?");
        hana.topics(List.of());
        assertThat(prompt(SuggestionKind.CADENCE, null)).isEmpty();
    }

    @Test
    void longWordsAreCutAtAWord() {
        String summary = "the Lagos pilot and ".repeat(10);
        assertThat(prompt(SuggestionKind.CADENCE, contact(InteractionKind.CALL, 77, summary)))
                .isEqualTo(
                        "Last call, 8 Sep: " + "the Lagos pilot and ".repeat(6).strip() + "…");
    }

    @Test
    void neverWhatTheSentenceSaid() {
        hana.met(ago(20), "Power Commons");
        Story fresh = new Story().person(1, Circle.WIDER).met(20);
        Portrait portrait = new Portrait(
                hana.build(),
                Warmth.NEW,
                contact(InteractionKind.EVENT, 20, "power commons"),
                List.of(),
                List.of(),
                List.of());
        Suggestion suggestion = Wording.render(fresh.candidate(SuggestionKind.NEW, 1), portrait, TODAY);
        assertThat(suggestion.sentence()).contains("Power Commons");
        assertThat(suggestion.prompt()).isEqualTo("Cares about sailing and tidal power.");
    }
}
