package app.tilth.ask;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.ask.TextCheck.Letter;
import app.tilth.ask.TextCheck.Reading;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextCheckTest {
    private static final String MASS =
            "Hi {first name}, hope you are well. I am looking for a new role in climate tech by"
                    + " spring, ideally product work close to the grid. Do you know anyone who is hiring, and could you pass my CV"
                    + " along? Any help is appreciated.";

    private static Letter to(String called, String text, String... known) {
        return new Letter(text, called, called + " Raman", List.of(known));
    }

    private static Reading read(String text, String... known) {
        return TextCheck.of(List.of(to("Priya", text, known)), "").getFirst();
    }

    private static List<String> marked(String text) {
        return read(text).marks().stream()
                .map(mark -> text.substring(mark.start(), mark.end()))
                .toList();
    }

    @Test
    void aMessageToEveryoneIsMarkedWhereItIsOne() {
        assertThat(marked(MASS))
                .containsExactly(
                        "{first name}",
                        "hope you are well.",
                        "Do you know anyone who is hiring,",
                        "Any help is appreciated.");
    }

    @Test
    void theSameWordsToFiveAreSaidToBe() {
        List<Letter> five = Stream.of("Priya", "Rafael", "Tomasz", "Naledi", "Samir")
                .map(name -> to(name, MASS, "growing tomatoes"))
                .toList();
        Warning warning = TextCheck.of(five, "").getFirst().warning().orElseThrow();
        assertThat(warning.title()).isEqualTo("This reads like a message to everyone");
        assertThat(warning.sentence())
                .isEqualTo(
                        "Nothing in it could only be said to Priya. Five people would read the same words, and people"
                                + " compare notes.");
    }

    @Test
    void whatIsKnownOfOneReaderMakesALetterTheirs() {
        assertThat(read("Priya, your Malmö tender made me think: may I ask you about grid fees?", "the Malmö tender")
                        .warning())
                .isEmpty();
    }

    @Test
    void theNameAloneDoesNot() {
        assertThat(read("Priya Raman, may I ask you for an hour of your time next week?", "the Malmö tender")
                        .warning())
                .map(Warning::title)
                .hasValue("This reads like a message to everyone");
    }

    @Test
    void norDoesWhatAllReadersHaveInCommonOrWhatTheAskIsAbout() {
        String text = "May I ask you about climate tech one of these days?";
        var two = List.of(to("Priya", text, "climate tech", "pottery"), to("Rafael", text, "climate tech", "sailing"));
        assertThat(TextCheck.of(two, ""))
                .allMatch(reading -> reading.warning()
                        .filter(warning -> warning.title().equals("This reads like a message to everyone"))
                        .isPresent());
        var one = List.of(to("Priya", text, "climate tech"));
        assertThat(TextCheck.of(one, "").getFirst().warning()).isEmpty();
        assertThat(TextCheck.of(one, "New role in climate tech").getFirst().warning())
                .isPresent();
    }

    @Test
    void lettersThatDifferByNothingButTheNameAreTheSame() {
        var two = List.of(
                to("Priya", "Dear Priya, may I ask you about the pottery class?", "pottery"),
                to("Rafael", "Dear Rafael, may I ask you about the pottery class?", "sailing"));
        assertThat(TextCheck.of(two, "").getFirst().warning())
                .map(Warning::title)
                .hasValue("The same words to several people");
        assertThat(TextCheck.of(two, "").getLast().warning())
                .map(Warning::sentence)
                .hasValue("Nothing in it could only be said to Rafael. Two people would read the same words, and people"
                        + " compare notes.");
    }

    @Test
    void lettersOfTheirOwnAreEachTheirs() {
        var two = List.of(
                to("Priya", "How did the pottery turn out? May I ask for your view on my plan?", "pottery"),
                to("Rafael", "Back from sailing? There is a plan I would like your view on.", "sailing"));
        assertThat(TextCheck.of(two, "")).allMatch(reading -> reading.warning().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t"})
    void nothingWrittenIsNothingToWarnOf(String text) {
        assertThat(read(text, "pottery")).isEqualTo(Reading.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Help", "🙂", "Hilfe!", "помощь", "?", "please help me"})
    void aWordSaysLittle(String text) {
        assertThat(read(text, "pottery").warning())
                .map(Warning::sentence)
                .hasValue("Say what you ask for, and why it is Priya you ask.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Liebe Priya, ich hoffe, es geht dir gut. Ich suche eine Stelle. | ich hoffe, es geht dir gut.
        Sehr geehrte Damen und Herren, ich suche eine Stelle | Sehr geehrte Damen und Herren,
        Kennst du jemanden, der einstellt? Danke | Kennst du jemanden, der einstellt?
        HOPE THIS FINDS YOU WELL! A favour | HOPE THIS FINDS YOU WELL!
        I hope you’re doing well and so on | hope you’re doing well
        I hope you're doing well and so on | hope you're doing well
        Dear [Name], a word about the plan | [Name]
        Dear %FIRSTNAME%, a word about it | %FIRSTNAME%
        Dear ____, a word about the plan | ____
        Dear {{ name }}, a word about it | {{ name }}
        Dear <first name>, a word about it | <first name>
        """)
    void phrasesAndBlanksAreMarkedInBothLanguages(String text, String marked) {
        assertThat(marked(text)).containsExactly(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As in [1] and [2], i <3 it, 50% of 60% or {}; see [the paper](https://x.example)",
                "We hoped you were all well in the hut, and touched the base of the wall",
                "x_y and __"
            })
    void whatOnlyLooksAlikeIsNot(String text) {
        assertThat(marked(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Как прошёл тендер в Мальмё? Можно спросить о тарифах? | тендер
        マルメの入札はどうでしたか。料金について伺えますか。 | マルメの入札
        말뫼 입찰은 어떻게 되었나요? 요금에 대해 물어봐도 될까요? | 말뫼 입찰
        كيف انتهى عطاء مالمو؟ هل لي أن أسألك عن الرسوم؟ | عطاء
        माल्मो निविदा कैसी रही? क्या मैं शुल्क के बारे में पूछ सकता हूँ? | निविदा
        """)
    void whatIsKnownIsFoundInAnyScript(String text, String known) {
        assertThat(read(text, known).warning()).isEmpty();
        assertThat(read(text, "鋼の彫刻", "pottery").warning()).isPresent();
    }

    @Test
    void oneThingAndSeveralAreTheSame() {
        assertThat(read("May I come and look at the battery you are building?", "Batteries", "battery")
                        .warning())
                .isEmpty();
        assertThat(read("May I ask you about the grids up north?", "grid").warning())
                .isEmpty();
    }

    @Test
    void aLetterOfManyPagesIsSaidToBe() {
        String text = "The pottery and the plan go on from here to there. ".repeat(2_000);
        assertThat(text.length()).isGreaterThan(100_000);
        assertThat(read(text, "pottery").warning())
                .hasValue(new Warning("This is a long letter", "Few read so much; what you ask fits in a few lines."));
    }

    @Test
    void whereNothingIsKnownOnlyPhrasesTell() {
        assertThat(read("May I ask you for an hour of your time next week?").warning())
                .isEmpty();
        assertThat(read("I hope you are well. May I ask for an hour next week?").warning())
                .map(Warning::sentence)
                .hasValue("Nothing in it could only be said to Priya.");
    }
}
