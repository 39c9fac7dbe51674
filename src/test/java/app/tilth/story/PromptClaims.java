package app.tilth.story;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.SuggestionKind;
import app.tilth.suggest.Suggestion;
import app.tilth.workspace.Today.Offer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What prompts and “Why this?” claim besides the sentence. */
final class PromptClaims {
    private static final Pattern LOOP =
            Pattern.compile("(You promised|Not thanked yet|They don’t know yet how it ended): (.+?)[.…]");
    private static final Map<String, String> LOOPS = Map.of(
            "You promised", "PROMISE", "Not thanked yet", "THANKS", "They don’t know yet how it ended", "RESULT");

    private static final Pattern LAST =
            Pattern.compile("Last (message|call|met|meal together|saw each other|letter|gift), (.+?): (.+?)[.…]");
    private static final Map<String, String> LAST_KINDS = Map.of(
            "message", "MESSAGE",
            "call", "CALL",
            "met", "MEETING",
            "meal together", "MEAL",
            "saw each other", "EVENT",
            "letter", "LETTER",
            "gift", "GIFT");

    private static final Pattern TOPIC = Pattern.compile("(Cares about|Looks for|Offers) (.+?)[.;].*");
    private static final Pattern SILENT = Pattern.compile("Silent for (.+)\\.");
    private static final Pattern USUAL = Pattern.compile("Usual time between contacts(?: back then)?: (.+)\\.");
    private static final Pattern CONTACTS = Pattern.compile("(\\d+) days with contact on record\\.");
    private static final Pattern GAVE = Pattern.compile("You gave something (\\d+) times\\.");
    private static final Pattern GOT = Pattern.compile("They gave something (\\d+) times\\.");
    private static final Pattern CADENCE = Pattern.compile("Longest silence you want here: (.+)\\.");

    private PromptClaims() {}

    static void hold(Look look, Offer offer) {
        if (Look.isPair(offer)) {
            if (offer.suggestion().why().contains("Nothing on record says that they have met.")) {
                PairClaims.nothingSaysTheyMet(look.rows(), offer, look.day());
            }
            return;
        }
        prompt(look, offer);
        offer.suggestion().why().forEach(why -> why(look, offer.suggestion(), why));
    }

    private static void prompt(Look look, Offer offer) {
        String prompt = offer.suggestion().prompt();
        long person = offer.suggestion().person();
        Matcher loop = LOOP.matcher(prompt);
        Matcher last = LAST.matcher(prompt);
        Matcher topic = TOPIC.matcher(prompt);
        if (loop.matches()) {
            assertThat(look.rows().open(person, look.day()))
                    .as("prompt: what is open")
                    .anyMatch(one -> one.kind().equals(LOOPS.get(loop.group(1)))
                            && one.text().startsWith(loop.group(2)));
        } else if (last.matches()) {
            LocalDate day = look.rows().contactDays(person, look.day()).last();
            assertThat(Said.day(last.group(2), look.day()))
                    .as("prompt: day of the last contact")
                    .isEqualTo(day);
            assertThat(look.rows().contacts())
                    .as("prompt: the last contact")
                    .anyMatch(one -> one.person() == person
                            && one.day().equals(day)
                            && one.kind().equals(LAST_KINDS.get(last.group(1)))
                            && one.summary().startsWith(last.group(3)));
        } else if (topic.matches()) {
            String kind = topic.group(1).toUpperCase(Locale.ROOT).replace(' ', '_');
            assertThat(topic.group(2).split(" and "))
                    .as("prompt: topics")
                    .allSatisfy(text ->
                            assertThat(look.rows().hasTopic(person, kind, text)).isTrue());
        } else if (!NeedClaims.isPlanned(offer.suggestion())) {
            assertThat(prompt).as("a prompt of a form that is known").isEmpty();
        }
    }

    private static void why(Look look, Suggestion suggestion, String why) {
        long person = suggestion.person();
        SortedSet<LocalDate> days = look.rows().contactDays(person, look.day());
        SortedSet<LocalDate> touches =
                suggestion.kind() == SuggestionKind.CADENCE ? look.rows().touchDays(person, look.day()) : days;
        var passed = look.rows().passed(person, look.day());
        group(SILENT, why, said -> Said.isFair(said, (double) Rows.days(touches.last(), look.day())));
        group(USUAL, why, said -> Said.isFair(said, Claims.meanGap(days)));
        group(CONTACTS, why, said -> assertThat(days).hasSize(Integer.parseInt(said)));
        group(
                GAVE,
                why,
                said -> assertThat(passed.stream().filter(one -> one.passed().equals("GAVE")))
                        .hasSize(Integer.parseInt(said)));
        group(
                GOT,
                why,
                said -> assertThat(passed.stream().filter(Rows.PassedRow::cameBack))
                        .hasSize(Integer.parseInt(said)));
        group(CADENCE, why, said -> assertThat(said).doesNotStartWith("0").doesNotStartWith("less"));
    }

    private interface Check {
        void of(String said);
    }

    private static void group(Pattern pattern, String words, Check check) {
        Matcher matcher = pattern.matcher(words);
        if (matcher.matches()) {
            check.of(matcher.group(1));
        }
    }
}
