package app.tilth.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Exchange;
import app.tilth.model.InteractionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {
    /** A Tuesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static Draft read(String line) {
        return new LineReader(new Friends(), TODAY, false).read(line);
    }

    /** All that was understood, in one short text. */
    private static String told(Draft draft) {
        var told = new StringBuilder();
        told.append(draft.kind().map(InteractionKind::name).orElse("?"))
                .append(draft.fromThem() ? " from " : " ")
                .append(draft.present().stream().map(LineReaderTest::name).collect(Collectors.joining("+")));
        draft.day().ifPresent(day -> told.append(' ').append(day));
        draft.time().ifPresent(time -> told.append(' ').append(time));
        draft.exchanges()
                .forEach(e -> told.append(" | ")
                        .append(e.passed())
                        .append(' ')
                        .append(e.kind())
                        .append(' ')
                        .append(names(draft, e.people()))
                        .append(": ")
                        .append(e.words()));
        draft.loops()
                .forEach(l -> told.append(" | ")
                        .append(l.kind())
                        .append(' ')
                        .append(names(draft, l.people()))
                        .append(": ")
                        .append(l.words())
                        .append(l.due().map(day -> " by " + day).orElse("")));
        draft.introductions()
                .forEach(i -> told.append(" | ")
                        .append(name(draft.people().get(i.a())))
                        .append(" to ")
                        .append(name(draft.people().get(i.b()))));
        return told + (draft.summary().isEmpty() ? "" : " | " + draft.summary());
    }

    private static String names(Draft draft, Iterable<Integer> people) {
        var names = new StringBuilder();
        people.forEach(person -> names.append(names.isEmpty() ? "" : "+")
                .append(name(draft.people().get(person))));
        return names.toString();
    }

    private static String name(Mention mention) {
        return mention.isNew() ? "new " + mention.words() : mention.name();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            Coffee with Ana yesterday, she’s hiring a grid modeller. Gave her Yusuf’s name > MEAL Ana Beltrán 2026-11-23 | GAVE INTRODUCTION Ana Beltrán: Yusuf’s name | she’s hiring a grid modeller
            Coffee with Ana and Joon yesterday, introduced them; Ana is hiring > MEAL Ana Beltrán+Joon Park 2026-11-23 | Ana Beltrán to Joon Park | Ana is hiring
            Ana rang yesterday, she's hiring > CALL from Ana Beltrán 2026-11-23 | she's hiring
            yesterday coffee with Ana and Joon > MEAL Ana Beltrán+Joon Park 2026-11-23
            Kaffee mit Ana gestern > MEAL Ana Beltrán 2026-11-23
            mit Joon telefoniert > CALL Joon Park
            habe Joon angerufen > CALL Joon Park
            Joon hat angerufen > CALL from Joon Park
            Mail von Hana vorgestern > MESSAGE from Hana Kobayashi 2026-11-22
            Mail an Hana vorgestern > MESSAGE Hana Kobayashi 2026-11-22
            email from Joon 2026-11-01 > MESSAGE from Joon Park 2026-11-01
            emailed Joon about the pilot > MESSAGE Joon Park | the pilot
            call with Joon, the pilot > CALL Joon Park | the pilot
            call with Joon: the pilot > CALL Joon Park | the pilot
            met Ana Sousa last Thu > MEETING Ana Sousa 2026-11-19
            met Joon and Hana > MEETING Joon Park+Hana Kobayashi
            Hana and I met on Monday > MEETING Hana Kobayashi 2026-11-23
            Joon traf ich am Montag > MEETING Joon Park 2026-11-23
            habe Joon getroffen > MEETING Joon Park
            lunch with ana b yesterday at 1pm > MEAL Ana Beltrán 2026-11-23 13:00
            Treffen mit Hana am Montag um 15 Uhr > MEETING Hana Kobayashi 2026-11-23 15:00
            call with May on 12 Nov > CALL May Lin 2026-11-12
            call with May Lin 12 May > CALL May Lin 2026-05-12
            coffee with Joon 12.11. > MEAL Joon Park 2026-11-12
            coffee with Joon 12.12. > MEAL Joon Park 2025-12-12
            coffee with Joon on 12/11 > MEAL Joon Park 2026-11-12
            coffee with Joon Nov 12th, 2025 > MEAL Joon Park 2025-11-12
            coffee with Joon 3 weeks ago > MEAL Joon Park 2026-11-03
            coffee with Joon two days ago > MEAL Joon Park 2026-11-22
            Kaffee mit Joon vor 3 Wochen > MEAL Joon Park 2026-11-03
            Kaffee mit Joon letzten Donnerstag > MEAL Joon Park 2026-11-19
            coffee with Joon this morning > MEAL Joon Park 2026-11-24
            coffee with Sarah Miller and Joon > MEAL new Sarah Miller+Joon Park
            Kaffee mit Jürgen gestern > MEAL new Jürgen 2026-11-23
            with Max Planck on Monday > ? new Max Planck 2026-11-23
            coffee with Ana, Joon and Hana > MEAL Ana Beltrán+Joon Park+Hana Kobayashi
            coffee with Ana, Joon is hiring > MEAL Ana Beltrán | Joon is hiring
            coffee with ليلى حداد yesterday > MEAL ليلى حداد 2026-11-23
            call with 田中: 太陽光 > CALL 田中 | 太陽光
            Joon: the pilot > ? Joon Park | the pilot
            a long coffee with Mei-Ling 🎉 > MEAL Mei-Ling Zhao | a long coffee with Mei-Ling 🎉
            The pilot with Joon went well > ? Joon Park | The pilot with Joon went well
            called Joon, promised to send the deck by Friday > CALL Joon Park | PROMISE Joon Park: send the deck by 2026-11-27
            called Joon and promised her the deck by 3 December > CALL Joon Park | PROMISE Joon Park: the deck by 2026-12-03
            promised Hana to review the talk tomorrow > ? Hana Kobayashi | PROMISE Hana Kobayashi: review the talk by 2026-11-25
            Joon getroffen, habe versprochen, ihr die Folien bis Freitag zu schicken > MEETING Joon Park | PROMISE Joon Park: die Folien zu schicken by 2026-11-27
            owe Hana thanks > ? Hana Kobayashi | THANKS Hana Kobayashi:
            owe Hana thanks for the review > ? Hana Kobayashi | THANKS Hana Kobayashi: the review
            schulde Hana Dank für den Rat > ? Hana Kobayashi | THANKS Hana Kobayashi: den Rat
            introduced Joon to Hana > ? Joon Park+Hana Kobayashi | Joon Park to Hana Kobayashi
            coffee with Hana, introduced her to Joon > MEAL Hana Kobayashi | Hana Kobayashi to Joon Park
            Hana mit Joon bekannt gemacht > ? Hana Kobayashi+Joon Park | Hana Kobayashi to Joon Park
            lunch with Joon, got advice on pricing > MEAL Joon Park | RECEIVED ADVICE Joon Park: advice on pricing
            Joon gave me feedback on the talk > ? Joon Park | RECEIVED ADVICE Joon Park: feedback on the talk
            lunch with Joon, he helped me with the contract > MEAL Joon Park | RECEIVED INFORMATION Joon Park: helped with the contract
            Joon helped with the permit yesterday > ? Joon Park 2026-11-23 | RECEIVED HELP Joon Park: helped with the permit
            Call with Joon yesterday, he helped with the permit; promised him the plan by Friday > CALL Joon Park 2026-11-23 | RECEIVED HELP Joon Park: helped with the permit | PROMISE Joon Park: the plan by 2026-11-27
            Joon half gestern mit dem Antrag > ? Joon Park 2026-11-23 | RECEIVED HELP Joon Park: half mit dem Antrag
            Joon helped Hana with the permit > ? Joon Park | Joon helped Hana with the permit
            call with Joon, helped with the permit > CALL Joon Park | GAVE HELP Joon Park: helped with the permit
            gave Hana the slides on Monday > ? Hana Kobayashi 2026-11-23 | GAVE INFORMATION Hana Kobayashi: the slides
            asked Joon for an intro to Voltaia > ? Joon Park | ASKED INTRODUCTION Joon Park: an intro to Voltaia
            Kaffee mit Hana, habe sie um Rat gebeten > MEAL Hana Kobayashi | ASKED ADVICE Hana Kobayashi: Rat
            Kaffee mit Hana, habe ihr Yusufs Namen gegeben > MEAL Hana Kobayashi | GAVE INTRODUCTION Hana Kobayashi: Yusufs Namen
            Hana introduced me to Joon > ? Hana Kobayashi | RECEIVED INTRODUCTION Hana Kobayashi: to Joon
            coffee with Joon, got married last year > MEAL Joon Park 2025-11-24 | got married
            Joon asked me for advice > ? Joon Park | Joon asked me for advice
            she gave a talk > ?  | she gave a talk
            thanked Hana for the review > ? Hana Kobayashi | thanked Hana for the review
            coffee with Hana, thanked her for the review > MEAL Hana Kobayashi | thanked her for the review
            wrote to Hana to thank her for the review > MESSAGE Hana Kobayashi | to thank her for the review
            told Hana how the talk ended > ? Hana Kobayashi | told Hana how the talk ended
            Hana gedankt für den Rat > ? Hana Kobayashi | Hana gedankt für den Rat
            habe mich bei Hana bedankt > ? Hana Kobayashi | habe mich bei Hana bedankt
            Hana said yes to the intro > ? Hana Kobayashi | Hana said yes to the intro
            """)
    void whatALineSays(String line, String expected) {
        assertThat(told(read(line)).strip()).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            INTRODUCTION > an introduction > eine Vorstellung
            ADVICE > advice > Rat
            REFERRAL > a referral > eine Empfehlung
            REFERENCE > a reference > eine Referenz
            HELP > help > Hilfe
            INFORMATION > information > Auskunft
            ATTENTION > time > Zeit
            GIFT > a gift > ein Geschenk
            MONEY > money > Geld
            """)
    void everyKindIsReadInEveryDirection(Exchange.Kind kind, String english, String german) {
        for (String line : List.of("gave Joon " + english, "Joon " + german + " gegeben", "gab Joon " + german)) {
            assertThat(passed(line)).as(line).isEqualTo("GAVE " + kind + " with Joon Park");
        }
        for (String line : List.of(
                "got " + english + " from Joon",
                "Joon gave me " + english,
                german + " von Joon bekommen",
                "Joon gab mir " + german,
                "Joon hat mir " + german + " gegeben")) {
            assertThat(passed(line)).as(line).isEqualTo("RECEIVED " + kind + " with Joon Park");
        }
        for (String line :
                List.of("asked Joon for " + english, "habe Joon um " + german + " gebeten", "bat Joon um " + german)) {
            assertThat(passed(line)).as(line).isEqualTo("ASKED " + kind + " with Joon Park");
        }
    }

    private static String passed(String line) {
        Draft draft = read(line);
        return draft.exchanges().stream()
                .map(e -> e.passed() + " " + e.kind() + " with " + names(draft, e.people()))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource({
        "'got a big favour from Joon', LARGE",
        "'gave Joon a small gift', SMALL",
        "'asked Joon for a little help', SMALL",
        "'Joon einen großen Gefallen gegeben', LARGE",
        "'Joon hat mir einen kleinen Gefallen gegeben', SMALL",
        "'got a favour from Joon', "
    })
    void howMuchItWasIsRead(String line, Exchange.@Nullable Size size) {
        assertThat(read(line).exchanges())
                .singleElement()
                .extracting(Draft.Passed::size)
                .isEqualTo(Optional.ofNullable(size));
    }

    @Test
    void someoneWhoMayBeTwoIsOffered() {
        Mention ana = read("coffee with Ana").people().getFirst();
        assertThat(ana.isAmbiguous()).isTrue();
        assertThat(ana.candidates()).extracting(NameBook.Named::fullName).containsExactly("Ana Beltrán", "Ana Sousa");
        assertThat(read("coffee with Ana Sousa").people().getFirst().isAmbiguous())
                .isFalse();
    }

    @Test
    void whatIsRefusedReturnsToTheSummary() {
        var reader = new LineReader(new Friends(), TODAY, false);
        Draft draft = reader.read(
                "Coffee with Joon, gave him advice", Corrections.NONE.refusing(Passage.What.GAVE, "gave him advice"));
        assertThat(draft.exchanges()).isEmpty();
        assertThat(draft.summary()).isEqualTo("gave him advice");
    }

    @Test
    void aDayAheadIsKeptToBeAskedAbout() {
        assertThat(read("coffee with Joon 2999-01-01").day()).contains(LocalDate.of(2999, 1, 1));
        assertThat(read("coffee with Joon 31.02.2026").noDay()).isEqualTo("31.02.2026");
        assertThat(read("coffee with Joon yesterday, she starts tomorrow").day())
                .contains(TODAY.minusDays(1));
    }

    @Test
    void theMonthGoesFirstWhereTheUserIs() {
        assertThat(new LineReader(new Friends(), TODAY, true)
                        .read("coffee with Joon 11/12")
                        .day())
                .contains(LocalDate.of(2026, 11, 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\n", ",", "with", "and and and", "gave", "versprochen,", "introduced"})
    void hardlyAnythingIsNothing(String line) {
        assertThat(read(line).people()).isEmpty();
    }

    @Test
    void twoHundredNamesAreTwoHundredPeople() {
        String names = java.util.stream.IntStream.range(0, 200)
                .mapToObj(i -> "Name" + Character.toString('a' + i / 26) + Character.toString('a' + i % 26))
                .collect(Collectors.joining(", "));
        assertThat(read("coffee with " + names).people()).hasSize(200);
    }

    @Test
    void aLongPastedTextLosesNothing() {
        String text = "Coffee with Joon. " + "gave with promised introduced Ana by Friday ".repeat(2500);
        assertThat(read(text).summary().length() + 8_000)
                .isGreaterThan(text.strip().length());
    }
}
