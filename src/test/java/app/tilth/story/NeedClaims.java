package app.tilth.story;

import static app.tilth.model.SuggestionKind.NEED;
import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.Asking;
import app.tilth.story.Claims.Claim;
import app.tilth.suggest.Suggestion;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.regex.Pattern;

/** What is claimed of those who matter for a need, and of what is planned for them. */
final class NeedClaims {
    private static final String FOR = "For “(.+)”: ";
    private static final Pattern PLANNED = Pattern.compile(
            "(Settle with|Keep your promise to|Thank|Tell|Give|Send|Introduce|Offer|Meet|Talk with|Keep in touch with|Call or visit)"
                    + " .+[.…]");

    private NeedClaims() {}

    static void tell(Claims claims) {
        claims.form(NEED, "nothing invested", FOR + "nothing invested yet\\.", claim -> {
            isWanted(claim);
            assertThat(days(claim)).as("contacts").isEmpty();
            nothingGiven(claim);
        });
        claims.form(NEED, "gone quiet", FOR + "quiet since (.+)\\.", claim -> {
            isWanted(claim);
            LocalDate last = claim.rows().touchDays(claim.id(), claim.today()).last();
            if (claim.said(2).matches("\\d{4}")) {
                assertThat(last).hasYear(Integer.parseInt(claim.said(2)));
            } else {
                Said.isMonthOf(claim.said(2), claim.today(), last);
            }
        });
        claims.form(NEED, "quiet", FOR + "quiet for (.+)\\.", claim -> {
            isWanted(claim);
            Said.isFair(claim.said(2), (double) Rows.days(days(claim).last(), claim.today()));
        });
        claims.form(NEED, "nothing given", FOR + "in touch, and nothing given yet\\.", claim -> {
            isWanted(claim);
            assertThat(days(claim)).as("contacts").isNotEmpty();
            nothingGiven(claim);
        });
        claims.form(NEED, "upkeep", FOR + "worth keeping up\\.", claim -> {
            isWanted(claim);
            assertThat(claim.rows().passed(claim.id(), claim.today()))
                    .anyMatch(one -> one.passed().equals("GAVE"));
        });
    }

    /** Whether a prompt is what is planned for a need; then it names them, and asks them for nothing. */
    static boolean isPlanned(Suggestion suggestion) {
        boolean planned = suggestion.kind() == NEED
                && PLANNED.matcher(suggestion.prompt()).matches();
        if (planned) {
            assertThat(suggestion.prompt())
                    .as("prompt: whom it is planned for")
                    .contains(suggestion.name().split(" ", 2)[0]);
            assertThat(Asking.isIn(suggestion.prompt())).as(suggestion.prompt()).isFalse();
        }
        return planned;
    }

    private static void isWanted(Claim claim) {
        assertThat(claim.rows().needs())
                .as("an open need")
                .anyMatch(need -> !need.met()
                        && need.title().equals(claim.said(1))
                        && (need.horizon() == null || !need.horizon().isBefore(claim.today())));
    }

    private static SortedSet<LocalDate> days(Claim claim) {
        return claim.rows().contactDays(claim.id(), claim.today());
    }

    private static void nothingGiven(Claim claim) {
        assertThat(claim.rows().passed(claim.id(), claim.today()))
                .as("nothing given")
                .noneMatch(one -> one.passed().equals("GAVE"));
    }
}
