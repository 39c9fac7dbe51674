package app.tilth.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.DateThatMatters;
import app.tilth.model.Loop;
import app.tilth.model.News;
import app.tilth.model.Person;
import app.tilth.model.PersonName;
import app.tilth.model.SuggestionKind;
import app.tilth.model.SuggestionState;
import app.tilth.model.Warmth;
import app.tilth.tie.TieIndex;
import app.tilth.tie.TieReadings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DailyFivePropertiesTest {
    @Property(tries = 100)
    void theOrderInWhichFactsAreToldNeverShows(@ForAll long seed) {
        Story story = RandomStory.of(seed, 60);
        assertThat(DailyFive.choose(story.shuffled(new Random(seed)), 5)).isEqualTo(story.five());
    }

    @Property(tries = 100)
    void theRulesHoldInAnyStory(@ForAll long seed, @ForAll @IntRange(max = 12) int howMany) {
        Facts facts = RandomStory.of(seed, 80).facts();
        List<Candidate> chosen = DailyFive.choose(facts, howMany);
        assertThat(chosen).hasSizeLessThanOrEqualTo(howMany);
        assertThat(chosen).extracting(Candidate::person).doesNotHaveDuplicates();
        for (SuggestionKind kind : SuggestionKind.values()) {
            assertThat(chosen)
                    .filteredOn(one -> one.kind() == kind && one.score() > Reason.LAST_RESORT)
                    .hasSizeLessThanOrEqualTo(2);
        }
        for (long community = 0; community < 3; community++) {
            long of = community;
            assertThat(chosen)
                    .filteredOn(one -> facts.community(one.person()).orElse(-1) == of)
                    .hasSizeLessThanOrEqualTo(2);
        }
        assertThat(chosen).allSatisfy(one -> assertThat(one.score()).isPositive());
    }

    /** Against the plainest way to say it: sort everything, take what has room. */
    @Property(tries = 100)
    void theBestWithRoomAreChosen(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int howMany) {
        Facts facts = RandomStory.of(seed, 600).facts();
        List<Candidate> all = new ArrayList<>();
        for (int i = 0; i < facts.ties().size(); i++) {
            int slot = i;
            Reasons.ALL.stream()
                    .filter(reason -> !Rests.person(facts, slot) && !Rests.reason(facts, slot, reason.kind()))
                    .filter(reason -> reason.score(facts, slot) > 0)
                    .map(reason -> new Candidate(
                            reason.kind(),
                            facts.ties().person(slot),
                            (float) reason.score(facts, slot),
                            reason.terms(facts, slot)))
                    .forEach(all::add);
        }
        all.sort(Comparator.comparingDouble((Candidate one) -> -one.score())
                .thenComparingLong(Candidate::person)
                .thenComparing(Candidate::kind));
        ChosenDay day = new ChosenDay(facts);
        List<Candidate> expected = new ArrayList<>();
        for (Candidate one : all) {
            if (day.taken() < howMany
                    && day.of(one.kind()) < Reasons.of(one.kind()).most()
                    && day.hasRoomFor(one.person())) {
                day.take(one.kind(), one.people());
                expected.add(one);
            }
        }
        assertThat(DailyFive.choose(facts, howMany).subList(0, expected.size())).isEqualTo(expected);
    }

    @Property(tries = 60)
    void afterChangesOfPeopleItIsAsIfAllWereScoredAgain(@ForAll long seed) {
        Random random = new Random(seed);
        Story before = RandomStory.of(seed, 300);
        Story after = RandomStory.of(seed + 1, 310);
        Facts facts = before.facts();
        DailyFive five = DailyFive.of(facts);
        for (int change = 0; change < 12; change++) {
            long person = 1L + random.nextInt(310);
            facts = changed(facts, person, after, random.nextInt(4) == 0);
            five = five.after(facts, person);
        }
        assertThat(five.choose(9)).isEqualTo(DailyFive.of(facts).choose(9));
    }

    private static Facts changed(Facts facts, long person, Story after, boolean gone) {
        TieIndex ties = gone ? facts.ties().without(person) : facts.ties().with(after.tie(person));
        TieReadings readings = facts.readings().after(ties, person);
        return facts.withTies(ties, readings, person).withPerson(person, factsOf(after, person));
    }

    private static PersonFacts factsOf(Story story, long person) {
        List<Loop> loops =
                story.loops.stream().filter(loop -> loop.person() == person).toList();
        List<DateThatMatters> dates = story.dates.stream()
                .filter(date -> date.person() == person)
                .map(PersonDate::date)
                .toList();
        List<News> news =
                story.news.stream().filter(one -> one.person() == person).toList();
        List<SuggestionState> states =
                story.states.stream().filter(state -> state.person() == person).toList();
        return new PersonFacts(loops, dates, news, states);
    }

    @Property(tries = 100)
    void everyChoiceCanBePutInWords(@ForAll long seed) {
        Story story = RandomStory.of(seed, 60);
        var person = Person.named(PersonName.of("Hana Kobayashi")).build();
        var portrait = new Portrait(person, Warmth.STEADY, null, List.of(), List.of(), List.of());
        for (Candidate one : DailyFive.choose(story.facts(), 12)) {
            Suggestion suggestion = Wording.render(one, portrait, Story.TODAY);
            assertThat(suggestion.sentence()).endsWith(".").doesNotContain("{", "null", "..", "  ", ":.");
            assertThat(suggestion.why())
                    .hasSameSizeAs(one.terms())
                    .allSatisfy(why -> assertThat(why).endsWith(".").doesNotContain("{", "null"));
        }
    }

    @Property(tries = 20)
    void nobodyIsSuggestedAgainWithinTheirRest(@ForAll long seed) {
        Story story = RandomStory.of(seed, 200);
        story.states.clear();
        for (int day = 0; day < 20; day++) {
            var today = Story.TODAY.plusDays(day);
            Facts facts = story.facts(today);
            for (Candidate one : DailyFive.choose(facts, 5)) {
                double rest = Math.min(7, facts.readings().rhythm(facts.ties().slot(one.person())) / 2);
                assertThat(story.states)
                        .filteredOn(state -> state.person() == one.person())
                        .noneMatch(state -> state.day().plusDays((long) rest).isAfter(today)
                                || state.day().plusDays((long) rest).isEqual(today));
                story.person(one.person(), Circle.WIDER);
                story.states.add(
                        new SuggestionState(one.person(), one.kind(), SuggestionState.What.SHOWN, today, null));
            }
        }
    }
}
