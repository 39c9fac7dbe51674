package app.tilth.suggest;

import static app.tilth.model.Exchange.Passed.ASKED;
import static app.tilth.model.Exchange.Passed.GAVE;
import static app.tilth.model.Exchange.Passed.RECEIVED;
import static app.tilth.model.SuggestionKind.CADENCE;
import static app.tilth.model.SuggestionKind.DATE;
import static app.tilth.model.SuggestionKind.LOOP;
import static app.tilth.model.SuggestionKind.NEW;
import static app.tilth.model.SuggestionKind.NEWS;
import static app.tilth.model.SuggestionKind.RECIPROCATE;
import static app.tilth.model.SuggestionKind.REVIVE;
import static app.tilth.model.SuggestionKind.RHYTHM;
import static app.tilth.suggest.Story.TODAY;
import static app.tilth.suggest.Story.ago;
import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.DateThatMatters;
import app.tilth.model.Exchange;
import app.tilth.model.Exchange.Kind;
import app.tilth.model.Exchange.Outcome;
import app.tilth.model.Exchange.Size;
import app.tilth.model.Loop;
import app.tilth.model.News;
import app.tilth.model.PartialDate;
import app.tilth.model.Person;
import app.tilth.model.PersonBuilder;
import app.tilth.model.PersonName;
import app.tilth.model.Position;
import app.tilth.model.SuggestionKind;
import app.tilth.model.Warmth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form of every sentence. */
class WordingTest {
    private static final PersonBuilder HANA = Person.named(PersonName.of("Hana Kobayashi"));

    private static Story one(Circle circle) {
        return new Story().person(1, circle);
    }

    private static String sentence(Story story, SuggestionKind kind) {
        return sentence(story, kind, HANA.build(), List.of());
    }

    private static String sentence(Story story, SuggestionKind kind, Person person, List<Exchange> exchanges) {
        Portrait portrait = new Portrait(person, Warmth.STEADY, null, story.loops, exchanges, story.news);
        return Wording.render(story.candidate(kind, 1), portrait, TODAY).sentence();
    }

    private static Exchange exchange(long id, Exchange.Passed passed, Kind kind, int daysAgo, String note) {
        return new Exchange(id, "e" + id, 1, passed, kind, Size.SMALL, ago(daysAgo), null, note, null, List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "21 | 10 | 49 | You usually talk every 3 weeks; it has been 7.",
                "10 | 8 | 35 | You usually talk every 10 days; it has been 5 weeks.",
                "7 | 20 | 35 | You usually talk every week; it has been 5 weeks.",
                "60 | 10 | 152 | You usually talk every 2 months; it has been 5.",
                "30 | 10 | 122 | You usually talk every month; it has been 4 months.",
                "30 | 3 | 700 | You used to talk every month; it has been 23 months."
            })
    void rhythm(int interval, int times, int silent, String expected) {
        assertThat(sentence(one(Circle.CLOSE).spokeEvery(interval, times, silent), RHYTHM))
                .isEqualTo(expected);
    }

    @Test
    void usuallyIsWhatWasObservedNotWhatWasExpected() {
        Story story = one(Circle.ACTIVE).spokeEvery(14, 3, 240);
        assertThat(story.facts().readings().rhythm(0)).isGreaterThan(100);
        assertThat(sentence(story, RHYTHM)).contains("every 2 weeks");
    }

    @Test
    void cadence() {
        assertThat(sentence(one(Circle.CLOSE).spoke(77), CADENCE))
                .isEqualTo("In your Close circle; nothing for 11 weeks.");
        assertThat(sentence(one(Circle.CORE).cadence(1).spoke(2), CADENCE))
                .isEqualTo("In your Core circle; nothing for 2 days.");
        assertThat(sentence(one(Circle.FRIENDS).met(120), CADENCE))
                .isEqualTo("In your Friends circle; nothing since you met four months ago.");
        assertThat(sentence(one(Circle.ACTIVE), CADENCE)).isEqualTo("In your Active circle; nothing on record yet.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1 | You promised Hana: send the deck. It was for yesterday.",
                "-20 | You promised Hana: send the deck. It was for 4 Nov.",
                "0 | You promised Hana: send the deck. It is for today.",
                "1 | You promised Hana: send the deck. It is for tomorrow.",
                "2 | You promised Hana: send the deck. It is for Thursday.",
                "7 | You promised Hana: send the deck. It is for 1 Dec.",
                "  | You promised Hana: send the deck. That was three weeks ago."
            })
    void promise(@Nullable Integer dueIn, String expected) {
        Story story = one(Circle.CLOSE).loop(Loop.Kind.PROMISE, " send the deck. ", 21, dueIn);
        assertThat(sentence(story, LOOP)).isEqualTo(expected);
    }

    @Test
    void loopsWithoutWords() {
        assertThat(sentence(one(Circle.CLOSE).loop(Loop.Kind.PROMISE, "", 21, -1), LOOP))
                .isEqualTo("You promised Hana something. It was for yesterday.");
        assertThat(sentence(one(Circle.CLOSE).loop(Loop.Kind.THANKS, " ", 2, null), LOOP))
                .isEqualTo("You haven’t thanked Hana yet; it began two days ago.");
        assertThat(sentence(one(Circle.CLOSE).loop(Loop.Kind.RESULT, "", 40, null), LOOP))
                .isEqualTo("Hana helped you. You haven’t closed the loop.");
        assertThat(sentence(one(Circle.CLOSE).loop(Loop.Kind.ANSWER, "", 28, null), LOOP))
                .isEqualTo("No word from Hana for 4 weeks. No need to ask again; a hello will do.");
    }

    @Test
    void loopsWithWords() {
        assertThat(sentence(one(Circle.CLOSE).loop(Loop.Kind.THANKS, "the Oslo intro", 3, null), LOOP))
                .isEqualTo("You haven’t thanked Hana yet: the Oslo intro.");
        assertThat(sentence(one(Circle.CLOSE).loop(Loop.Kind.RESULT, "tell how the trial went", 40, null), LOOP))
                .isEqualTo("You haven’t told Hana how it ended: tell how the trial went.");
        assertThat(sentence(one(Circle.CLOSE).loop(Loop.Kind.ANSWER, "the reference", 28, null), LOOP))
                .isEqualTo("No word from Hana for 4 weeks: the reference. No need to ask again; a hello will do.");
    }

    @Test
    void aResultNamesTheMonthWhereTheExchangeIsKnown() {
        Story story = one(Circle.CLOSE);
        story.loops.add(new Loop(1, "l", 1, Loop.Kind.RESULT, "the Oslo intro", ago(150), null, null, 7L));
        assertThat(sentence(story, LOOP)).isEqualTo("Hana helped with the Oslo intro. You haven’t closed the loop.");
        assertThat(sentence(story, LOOP, HANA.build(), List.of(exchange(7, RECEIVED, Kind.INTRODUCTION, 190, ""))))
                .isEqualTo("Hana helped with the Oslo intro in May. You haven’t closed the loop.");
    }

    @Test
    void freeTextIsMadeToFit() {
        String text = "send the deck\nand call the others";
        assertThat(sentence(one(Circle.CLOSE).loop(Loop.Kind.PROMISE, text, 21, 0), LOOP))
                .isEqualTo("You promised Hana: send the deck. It is for today.");
        String braces = "send {0} and 'that' file";
        assertThat(sentence(one(Circle.CLOSE).loop(Loop.Kind.PROMISE, braces, 21, 0), LOOP))
                .isEqualTo("You promised Hana: send {0} and 'that' file. It is for today.");
        String longText = "x".repeat(30) + " " + "y".repeat(30) + " " + "z".repeat(70);
        assertThat(sentence(one(Circle.CLOSE).loop(Loop.Kind.PROMISE, longText, 21, 0), LOOP))
                .isEqualTo("You promised Hana: " + "x".repeat(30) + " " + "y".repeat(30) + "… It is for today.");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whateverWasReceivedCanBeSaid(Kind kind) {
        assertThat(sentence(one(Circle.CLOSE).passed(RECEIVED, kind, Size.SMALL, 250), RECIPROCATE))
                .matches("Hana [a-z ]+ in March; nothing has gone back\\.");
        assertThat(sentence(one(Circle.CLOSE).passed(ASKED, kind, Size.SMALL, 250, Outcome.GRANTED), RECIPROCATE))
                .matches("You asked Hana for [a-z ]+ in March and got it; nothing has gone back\\.");
    }

    @Test
    void whatWasReceivedInTheUsersWords() {
        Story story = one(Circle.CLOSE).passed(RECEIVED, Kind.ATTENTION, Size.SMALL, 250);
        List<Exchange> exchanges = List.of(
                exchange(2, RECEIVED, Kind.ADVICE, 250, "no"),
                exchange(1, RECEIVED, Kind.ATTENTION, 250, "reviewed your talk."));
        assertThat(sentence(story, RECIPROCATE, HANA.build(), exchanges))
                .isEqualTo("Hana gave you their time in March (reviewed your talk); nothing has gone back.");
        Story before = one(Circle.CLOSE).passed(RECEIVED, Kind.GIFT, Size.SMALL, 400);
        assertThat(sentence(before, RECIPROCATE))
                .isEqualTo("Hana gave you something in October 2025; nothing has gone back.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | Birthday today.",
                "1 | Birthday tomorrow.",
                "2 | Birthday on Thursday.",
                "6 | Birthday on Monday.",
                "7 | Birthday on 1 Dec."
            })
    void birthday(int days, String expected) {
        assertThat(sentence(one(Circle.CLOSE).birthdayIn(days), DATE)).isEqualTo(expected);
    }

    @Test
    void otherDates() {
        PartialDate soon = PartialDate.yearless(11, 26);
        assertThat(date(DateThatMatters.Kind.ANNIVERSARY, "", soon)).isEqualTo("Anniversary on Thursday.");
        assertThat(date(DateThatMatters.Kind.ANNIVERSARY, "Ten years married", soon))
                .isEqualTo("Ten years married on Thursday.");
        assertThat(date(DateThatMatters.Kind.OTHER, "", soon)).isEqualTo("A day to remember on Thursday.");
        assertThat(date(DateThatMatters.Kind.OTHER, "Marathon in Porto", soon))
                .isEqualTo("Marathon in Porto on Thursday.");
        assertThat(date(DateThatMatters.Kind.BIRTHDAY, "big one", soon)).isEqualTo("Birthday on Thursday.");
    }

    @Test
    void firstDays() {
        assertThat(date(DateThatMatters.Kind.FIRST_DAY, "", PartialDate.of(TODAY.plusDays(2))))
                .isEqualTo("First day on Thursday.");
        assertThat(date(DateThatMatters.Kind.FIRST_DAY, "First day at Sunda Power", PartialDate.of(TODAY.plusDays(2))))
                .isEqualTo("First day at Sunda Power on Thursday.");
        assertThat(date(DateThatMatters.Kind.FIRST_DAY, "", PartialDate.of(TODAY.minusYears(1))))
                .isEqualTo("One year since their first day, today.");
        assertThat(date(DateThatMatters.Kind.FIRST_DAY, "", PartialDate.of(TODAY.minusYears(3))))
                .isEqualTo("3 years since their first day, today.");
        assertThat(date(DateThatMatters.Kind.FIRST_DAY, "Sunda Power", PartialDate.of(TODAY.minusYears(3))))
                .isEqualTo("Sunda Power: 3 years today.");
    }

    private static String date(DateThatMatters.Kind kind, String label, PartialDate date) {
        return sentence(one(Circle.CLOSE).date(kind, label, date), DATE);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            emptyValue = "",
            delimiter = '|',
            value = {
                "ORGANIZATION | Kestrel | Solstice Microgrids | CTO | Started as CTO at Solstice Microgrids; was at Kestrel.",
                "ORGANIZATION | Kestrel | Solstice Microgrids | '' | Started at Solstice Microgrids; was at Kestrel.",
                "ORGANIZATION | '' | Solstice Microgrids | CTO | Now CTO at Solstice Microgrids.",
                "ORGANIZATION | '' | Solstice Microgrids | '' | Now at Solstice Microgrids.",
                "ORGANIZATION | Kestrel | '' | '' | No longer at Kestrel.",
                "TITLE | Engineer | CTO | CTO | Now CTO at Solstice Microgrids; was Engineer.",
                "TITLE | Engineer | CTO | '' | Now CTO; was Engineer.",
                "TITLE | '' | CTO | CTO | Now CTO at Solstice Microgrids.",
                "TITLE | Engineer | '' | '' | No longer Engineer.",
                "PLACE | Lisbon | Porto | '' | Moved from Lisbon to Porto.",
                "PLACE | '' | Porto | '' | Now in Porto.",
                "PLACE | Lisbon | '' | '' | No longer in Lisbon."
            })
    void news(News.Kind kind, String before, String after, String title, String expected) {
        Person person = HANA.build()
                .change()
                .add(Position.current("Solstice Microgrids", title))
                .build();
        Story story = one(Circle.CLOSE).news(kind, before, after, 3);
        assertThat(sentence(story, NEWS, person, List.of())).isEqualTo(expected);
    }

    @Test
    void revive() {
        assertThat(sentence(one(Circle.FRIENDS).spokeEvery(21, 20, 1600), REVIVE))
                .isEqualTo("You used to talk every 3 weeks; quiet since 2022.");
        assertThat(sentence(one(Circle.FRIENDS).spokeEvery(21, 20, 560), REVIVE))
                .isEqualTo("You used to talk every 3 weeks; quiet since May 2025.");
        assertThat(sentence(helped(GAVE, RECEIVED), REVIVE))
                .isEqualTo("You and Hana have helped each other; quiet since 2024.");
        assertThat(sentence(helped(GAVE, GAVE), REVIVE)).isEqualTo("You have given Hana a hand; quiet since 2024.");
        assertThat(sentence(helped(RECEIVED, RECEIVED), REVIVE))
                .isEqualTo("Hana has given you a hand; quiet since 2024.");
    }

    private static Story helped(Exchange.Passed first, Exchange.Passed second) {
        return one(Circle.FRIENDS).passed(first, Kind.HELP, Size.SMALL, 900).passed(second, Kind.HELP, Size.SMALL, 800);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Power Commons, Lisbon | 21 | You met at Power Commons three weeks ago.",
                "Power Commons | 7 | You met at Power Commons a week ago.",
                "Power Commons | 9 | You met at Power Commons nine days ago.",
                "at the harbour fair. | 30 | You met at the harbour fair a month ago.",
                "Through Ana | 21 | You met through Ana three weeks ago.",
                "Introduced by Ana | 21 | You met three weeks ago: Introduced by Ana.",
                "school run | 21 | You met three weeks ago: school run.",
                "LinkedIn | 21 | You connected on LinkedIn three weeks ago.",
                "'' | 21 | You met three weeks ago."
            })
    void met(String how, int daysAgo, String expected) {
        Person person = HANA.build().change().met(ago(daysAgo), how).build();
        assertThat(sentence(one(Circle.WIDER).met(daysAgo), NEW, person, List.of()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void someoneWithoutAName(String name) {
        Person person = Person.named(new PersonName(name, "", "", "")).build();
        Story owed = one(Circle.CLOSE).loop(Loop.Kind.PROMISE, "send the deck", 21, 0);
        assertThat(sentence(owed, LOOP, person, List.of()))
                .isEqualTo("You promised this person: send the deck. It is for today.");
        Story got = one(Circle.CLOSE).passed(RECEIVED, Kind.HELP, Size.SMALL, 250);
        assertThat(sentence(got, RECIPROCATE, person, List.of()))
                .isEqualTo("This person helped you in March; nothing has gone back.");
        Portrait portrait = new Portrait(person, Warmth.STEADY, null, List.of(), List.of(), List.of());
        assertThat(Wording.render(got.candidate(RECIPROCATE, 1), portrait, TODAY)
                        .name())
                .isEqualTo("This person");
    }

    @Test
    void theNicknameInTheSentenceTheFullNameAbove() {
        Person person = Person.named(new PersonName("José Antônio Prado", "José", "Prado", "Zé"))
                .build();
        Story story = one(Circle.CLOSE).loop(Loop.Kind.THANKS, "the intro", 3, null);
        Portrait portrait = new Portrait(person, Warmth.STEADY, null, story.loops, List.of(), List.of());
        Suggestion suggestion = Wording.render(story.candidate(LOOP, 1), portrait, TODAY);
        assertThat(suggestion.name()).isEqualTo("José Antônio Prado");
        assertThat(suggestion.sentence()).isEqualTo("You haven’t thanked Zé yet: the intro.");
    }

    @Test
    void whyThis() {
        Story story = one(Circle.CLOSE).spokeEvery(21, 10, 49);
        Portrait portrait = new Portrait(HANA.build(), Warmth.COOLING, null, List.of(), List.of(), List.of());
        assertThat(Wording.render(story.candidate(RHYTHM, 1), portrait, TODAY).why())
                .containsExactly(
                        "Usual time between contacts: 3 weeks.",
                        "Silent for 7 weeks.",
                        "By its own rhythm, this silence may go on.",
                        "10 days with contact on record.",
                        "You want this tie in your Close circle.");
    }
}
