package app.tilth.story;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.SuggestionKind;
import app.tilth.suggest.Suggestion;
import app.tilth.workspace.Today.Offer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What sentences claim, held against the rows of the file: every sentence must have one of the forms here, and what it says in
 * that form must be so on its day. Knows nothing of how suggestions are made.
 */
final class Claims {
    /** How often each form came up. */
    final TreeMap<String, Integer> seen = new TreeMap<>();

    private final List<Form> forms = new ArrayList<>();

    /** What is claimed of whom, on which day. */
    record Claim(Rows rows, LocalDate today, Rows.PersonRow person, Offer offer, Matcher words) {
        String said(int group) {
            return Objects.requireNonNullElse(words.group(group), "");
        }

        long id() {
            return person.id();
        }
    }

    interface Check {
        void of(Claim claim);
    }

    private record Form(SuggestionKind kind, String name, Pattern words, Check check) {}

    Claims() {
        SilenceClaims.tell(this);
        FactClaims.tell(this);
        PairClaims.tell(this);
        NeedClaims.tell(this);
    }

    /** {@code {name}} in the words stands for what the person is called. */
    void form(SuggestionKind kind, String name, String words, Check check) {
        forms.add(new Form(kind, name, Pattern.compile(words), check));
    }

    void hold(Look look, Offer offer) {
        Suggestion suggestion = offer.suggestion();
        Rows.PersonRow person = look.rows().person(suggestion.person()).orElseThrow();
        for (Form form : forms) {
            Matcher words = form.words.matcher(suggestion.sentence());
            if (form.kind == suggestion.kind() && words.matches()) {
                form.check.of(new Claim(look.rows(), look.day(), person, offer, words));
                seen.merge(form.kind + " " + form.name, 1, Integer::sum);
                PromptClaims.hold(look, offer);
                return;
            }
        }
        throw new AssertionError("no form of sentence that is known");
    }

    /** Mean days between the contact-days of a tie. */
    static double meanGap(SortedSet<LocalDate> days) {
        return (double) Rows.days(days.first(), days.last()) / (days.size() - 1);
    }

    static void names(String said, Rows.PersonRow person) {
        assertThat(said).as("what they are called").isEqualTo(person.called());
    }
}
