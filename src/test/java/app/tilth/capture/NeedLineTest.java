package app.tilth.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.capture.Passage.What;
import app.tilth.model.InteractionKind;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that say what may be needed one day, and lines that only look so. */
class NeedLineTest {
    /** A Tuesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static Draft read(String line) {
        return read(line, Corrections.NONE);
    }

    private static Draft read(String line, Corrections said) {
        return new LineReader(new Friends(), TODAY, false).read(line, said);
    }

    private static String told(Draft draft) {
        Draft.Needed need = draft.need().orElseThrow();
        String who = need.criteria().stream()
                .map(criterion -> criterion.kind() + " " + criterion.text())
                .collect(Collectors.joining("; "));
        String people = need.people().stream()
                .map(person -> draft.people().get(person).name())
                .collect(Collectors.joining("; "));
        return String.join(
                " | ",
                need.title(),
                need.horizon().map(LocalDate::toString).orElse("-"),
                who.isEmpty() ? "-" : who,
                people.isEmpty() ? "-" : people,
                draft.summary().isEmpty() ? "-" : draft.summary());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            I may need a lawyer in Lisbon by June             > A lawyer in Lisbon | 2027-06-01 | ROLE lawyer; PLACE Lisbon | - | -
            need a flat in Copenhagen by August 2027          > A flat in Copenhagen | 2027-08-01 | PLACE Copenhagen | - | -
            I'll need a patent lawyer near Porto in 3 months  > A patent lawyer near Porto | 2027-02-24 | ROLE patent lawyer; PLACE Porto | - | -
            we might need two readers for the storage paper by 20 Feb > Two readers for the storage paper | 2027-02-20 | ROLE reader | - | -
            may need a new role in climate tech by next spring > A new role in climate tech | 2027-04-01 | INDUSTRY climate tech | - | -
            One day I’ll need someone who knows elder care    > Someone who knows elder care | - | TAG elder care | - | -
            I need, by June, nothing much                     > - | - | - | - | -
            Looking for a job at Sunda Power by autumn        > A job at Sunda Power | 2027-10-01 | ORGANIZATION Sunda Power | - | -
            I may need a reference from Hana by May           > A reference from Hana | 2027-05-01 | - | Hana Kobayashi | -
            I may need Joon for the launch by 2028            > Joon for the launch | 2028-01-01 | - | Joon Park | -
            I may need by June a lawyer in Lisbon             > A lawyer in Lisbon | 2027-06-01 | ROLE lawyer; PLACE Lisbon | - | -
            I may need a lawyer in Lisbon by June, for the flat. Not urgent > A lawyer in Lisbon | 2027-06-01 | ROLE lawyer; PLACE Lisbon | - | for the flat. Not urgent
            need a nurse                                      > A nurse | - | ROLE nurse | - | -
            need: an investor in the energy sector by November > An investor in the energy sector | 2026-11-30 | ROLE investor; INDUSTRY energy sector | - | -
            I may need a lawyer by June 2020                  > A lawyer | 2020-06-01 | ROLE lawyer | - | -
            Ich brauche vielleicht einen Anwalt in Lissabon bis Juni > Einen Anwalt in Lissabon | 2027-06-01 | ROLE anwalt; PLACE Lissabon | - | -
            Ich werde bis zum Sommer eine Wohnung in Kopenhagen brauchen > Eine Wohnung in Kopenhagen | 2027-07-01 | PLACE Kopenhagen | - | -
            Irgendwann brauche ich > - | - | - | - | -
            Ich brauche eine Pflegekraft in Vollzeit bis Mai  > Eine Pflegekraft in Vollzeit | 2027-05-01 | ROLE pflegekraft | - | -
            wir suchen einen Berater in Teilzeit in Zeitz     > Einen Berater in Teilzeit in Zeitz | - | ROLE berater; PLACE Zeitz | - | -
            ich suche eine Anwältin in Elternzeit             > Eine Anwältin in Elternzeit | - | ROLE anwältin | - | -
            ich suche einen Koch in Heimarbeit                > Einen Koch in Heimarbeit | - | ROLE koch | - | -
            ich suche einen Koch in Rheinland bis Mai         > Einen Koch in Rheinland | 2027-05-01 | ROLE koch; PLACE Rheinland | - | -
            ich suche einen Koch in Flensburg                 > Einen Koch in Flensburg | - | ROLE koch; PLACE Flensburg | - | -
            ich suche einen Koch in Bandung                   > Einen Koch in Bandung | - | ROLE koch; PLACE Bandung | - | -
            I may need a nurse in person by May               > A nurse in person | 2027-05-01 | ROLE nurse | - | -
            I may need a nurse in Person County by May        > A nurse in Person County | 2027-05-01 | ROLE nurse; PLACE Person County | - | -
            brauche eine Steuerberaterin in Köln bis 31.03.2027 > Eine Steuerberaterin in Köln | 2027-03-31 | ROLE steuerberaterin; PLACE Köln | - | -
            """)
    void whatMayBeNeeded(String line, String expected) {
        Draft draft = read(line);
        assertThat(draft.need().map(_ -> told(draft)).orElse("- | - | - | - | -"))
                .isEqualTo(expected);
        assertThat(draft.present()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Need to call Ana",
                "I need to thank Hana for the intro",
                "I need coffee with Ana tomorrow",
                "I need more time. Coffee with Ana yesterday",
                "Ana: looking for a flat in Copenhagen by August",
                "Coffee with Ana, I may need a lawyer in Lisbon by June",
                "Ana needs a lawyer",
                "Ich werde Ana anrufen",
                "I need",
                "need.",
                "I may need it by June",
                "brauche nicht",
                "May Lin called",
                "Who could need this?"
            })
    void whatOnlyLooksSo(String line) {
        assertThat(read(line).need()).isEmpty();
    }

    @Test
    void theContactOfALineIsReadAsEver() {
        Draft draft = read("Coffee with Ana yesterday, I may need a lawyer in Lisbon by June");
        assertThat(draft.kind()).contains(InteractionKind.MEAL);
        assertThat(draft.present()).hasSize(1);
        assertThat(draft.day()).contains(TODAY.minusDays(1));
        assertThat(draft.summary()).isEqualTo("I may need a lawyer in Lisbon by June");
        assertThat(read("coffee with Baker").present())
                .extracting(Mention::words)
                .containsExactly("Baker");
        assertThat(read("coffee with Architect").present()).hasSize(1);
    }

    @Test
    void wordsThatAreADayOfWhichThereIsNone() {
        Draft draft = read("I may need a lawyer by 31.02.2027");
        assertThat(draft.need().orElseThrow().horizon()).isEmpty();
        assertThat(draft.noDay()).isEqualTo("by 31.02.2027");
    }

    @Test
    void passagesCoverWhatWasUnderstood() {
        Draft draft = read("I may need a lawyer in Lisbon by June");
        assertThat(draft.passages())
                .extracting(Passage::what)
                .containsExactly(What.JOIN, What.NEED, What.CRITERION, What.NEED, What.CRITERION, What.WHEN);
        String words = draft.passages().stream()
                .map(passage -> draft.text().substring(passage.from(), passage.to()))
                .collect(Collectors.joining("|"));
        assertThat(words).isEqualTo("I may need|a|lawyer|in|Lisbon|by June");
    }

    @Test
    void whatTheUserTakesBackIsNotRead() {
        String line = "I may need a lawyer in Lisbon by June";
        Draft.Needed need = read(line).need().orElseThrow();
        assertThat(read(line, Corrections.NONE.refusing(What.NEED, need.source()))
                        .need())
                .isEmpty();
        Draft anywhere = read(line, Corrections.NONE.refusing(What.CRITERION, "Lisbon"));
        assertThat(told(anywhere)).isEqualTo("A lawyer in Lisbon | 2027-06-01 | ROLE lawyer | - | -");
        Draft anytime = read(line, Corrections.NONE.refusing(What.WHEN, need.horizonWords()));
        assertThat(anytime.need().orElseThrow().horizon()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"I may need ", "need a lawyer in ", "ich brauche ", "I need 👩🏽‍🚀 by ", "need \u0000 "})
    void aLineOfAnyLengthIsRead(String beginning) {
        assertThat(read(beginning + "lawyers in Lisbon by June, ".repeat(4_000)).text())
                .startsWith(beginning);
    }
}
