package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.ui.ask.Ask;
import app.tilth.ui.ask.Marked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is marked in the words as someone would read them is marked in the words as they were typed. */
class AskWordsTest {
    private static final String TYPED = "Hi {first name}, hope you are well. Yours, {first name}’s friend";

    private static AskWords words(String typed, String name) {
        return new AskWords(typed, Ask.NAME, name);
    }

    /** What is marked in the typed words where some words are marked in those filled in. */
    private static String marked(AskWords words, String filled) {
        int from = words.filled().indexOf(filled);
        assertThat(from).as(words.filled()).isNotNegative();
        Marked mark = words.typed(from, from + filled.length());
        return words.typed().substring(mark.from(), mark.to());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Priya",
                "Jo",
                "Maximiliana-Antoinette von und zu Hohenlohe",
                "{first name}",
                "A {first name} B",
                "{first",
                "👩‍🌾",
                "מירי",
                "نور الدين",
                "Наталья",
                "$1\\"
            })
    void wordsBeforeBetweenAndAfterNamesStandWhereTheyWereTyped(String name) {
        AskWords words = words(TYPED, name);
        assertThat(words.typed()).isEqualTo(TYPED);
        assertThat(words.filled()).isEqualTo("Hi " + name + ", hope you are well. Yours, " + name + "’s friend");
        assertThat(marked(words, "Hi ")).isEqualTo("Hi ");
        assertThat(marked(words, "hope you are well.")).isEqualTo("hope you are well.");
        assertThat(marked(words, "’s friend")).isEqualTo("’s friend");
        assertThat(marked(words, words.filled())).isEqualTo(TYPED);
        assertThat(marked(words, name + ", hope")).isEqualTo("{first name}, hope");
        assertThat(marked(words, "Yours, " + name)).isEqualTo("Yours, {first name}");
    }

    @Test
    void partOfANameIsAllOfTheBlank() {
        AskWords words = words(TYPED, "Ana Sofía");
        assertThat(marked(words, "Sofía, hope")).isEqualTo("{first name}, hope");
        assertThat(marked(words, "Hi Ana")).isEqualTo("Hi {first name}");
        assertThat(marked(words, "na S")).isEqualTo("{first name}");
    }

    @Test
    void namesSideBySideAreToldApart() {
        AskWords words = words("{first name}{first name}!", "Bo");
        assertThat(words.filled()).isEqualTo("BoBo!");
        assertThat(words.typed(0, 2)).isEqualTo(new Marked(0, 12));
        assertThat(words.typed(2, 4)).isEqualTo(new Marked(12, 24));
        assertThat(words.typed(4, 5)).isEqualTo(new Marked(24, 25));
    }

    @Test
    void nobodysNameTakesNoRoom() {
        AskWords words = words(TYPED, "");
        assertThat(words.filled()).startsWith("Hi , hope");
        assertThat(marked(words, ", hope you")).isEqualTo(", hope you");
        assertThat(marked(words, "Hi ")).isEqualTo("Hi ");
        assertThat(marked(words, "Hi , hope")).isEqualTo("Hi {first name}, hope");
    }

    @ParameterizedTest
    @CsvSource({"'',Priya", "'',''", "'no blank here',Priya", "'{First name} {first  name}',Priya"})
    void withoutABlankNothingMoves(String typed, String name) {
        AskWords words = words(typed, name);
        assertThat(words.filled()).isEqualTo(typed);
        assertThat(words.typed(0, typed.length())).isEqualTo(new Marked(0, typed.length()));
    }

    @Test
    void signsOfTwoUnitsAndScriptsFromTheRightKeepTheirPlace() {
        AskWords words = words("🌱 {first name} 🌱 שלום {first name}, 電力網 {first name}", "👩‍🌾 Ayşe");
        assertThat(marked(words, "🌱 שלום")).isEqualTo("🌱 שלום");
        assertThat(marked(words, ", 電力網 ")).isEqualTo(", 電力網 ");
        assertThat(marked(words, "👩‍🌾")).isEqualTo("{first name}");
    }
}
