package app.tilth.story;

import static app.tilth.model.SuggestionKind.INTRODUCTION;
import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.story.Claims.Claim;
import app.tilth.story.Rows.IntroductionRow;
import app.tilth.story.Rows.PersonRow;
import app.tilth.workspace.Today.Offer;
import java.time.LocalDate;
import java.util.List;

/** What is claimed of two who may be introduced. */
final class PairClaims {
    private PairClaims() {}

    static void tell(Claims claims) {
        claims.form(
                INTRODUCTION,
                "both asked",
                "You asked (.+) and (.+?) (today|yesterday|on .+) whether they would like to meet\\.",
                PairClaims::asked);
        claims.form(INTRODUCTION, "thought of", "You think of introducing (.+) and (.+)\\.", claim -> {
            named(claim);
            considered(claim);
        });
        claims.form(
                INTRODUCTION,
                "care, never met",
                "(.+) and (.+) both care about (.+) and have never met: introduce them\\?",
                claim -> {
                    share(claim, "CARES_ABOUT");
                    neverMet(claim);
                });
        claims.form(
                INTRODUCTION,
                "tag, never met",
                "(.+) and (.+) are both tagged “(.+)” and have never met: introduce them\\?",
                claim -> {
                    share(claim, "TAG");
                    neverMet(claim);
                });
        claims.form(
                INTRODUCTION,
                "care",
                "(.+) and (.+) both care about (.+): introduce them\\?",
                claim -> share(claim, "CARES_ABOUT"));
        claims.form(
                INTRODUCTION,
                "tag",
                "(.+) and (.+) are both tagged “(.+)”: introduce them\\?",
                claim -> share(claim, "TAG"));
        claims.form(INTRODUCTION, "wish", "(.+) looks for (.+); (.+) offers (.+): introduce them\\?", PairClaims::wish);
        claims.form(
                INTRODUCTION,
                "own words",
                "(.+): introduce them\\?",
                claim -> assertThat(considered(claim).reason()).startsWith(claim.said(1)));
    }

    private static List<PersonRow> two(Claim claim) {
        return claim.offer().people().stream()
                .map(id -> claim.rows().person(id).orElseThrow())
                .toList();
    }

    private static IntroductionRow standing(Claim claim, String stage) {
        List<Long> two = claim.offer().people();
        return claim.rows().introductions().stream()
                .filter(one ->
                        one.isOf(two.getFirst(), two.getLast()) && one.stage().equals(stage))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no introduction that is " + stage));
    }

    private static IntroductionRow considered(Claim claim) {
        return standing(claim, "CONSIDERED");
    }

    private static void named(Claim claim) {
        Claims.names(claim.said(1), two(claim).getFirst());
        Claims.names(claim.said(2), two(claim).getLast());
    }

    private static void asked(Claim claim) {
        named(claim);
        LocalDate day = standing(claim, "BOTH_ASKED").day();
        assertThat(Said.day(claim.said(3), claim.today())).isEqualTo(day);
    }

    /** Set going by the user, or found: then nothing may say that they met, or were thought of before. */
    private static void consideredOrFound(Claim claim) {
        if (claim.offer() instanceof Offer.OfTwo two && two.introduction().isKept()) {
            considered(claim);
            return;
        }
        neverMet(claim);
        List<Long> people = claim.offer().people();
        assertThat(claim.rows().introductions())
                .as("introductions thought of")
                .noneMatch(one -> one.isOf(people.getFirst(), people.getLast()));
    }

    private static void share(Claim claim, String kind) {
        named(claim);
        consideredOrFound(claim);
        assertThat(two(claim))
                .as("what both have")
                .allSatisfy(person -> assertThat(has(claim.rows(), person, kind, claim.said(3)))
                        .isTrue());
    }

    private static boolean has(Rows rows, PersonRow person, String kind, String text) {
        return kind.equals("TAG") ? rows.hasTag(person.id(), text) : rows.hasTopic(person.id(), kind, text);
    }

    private static void wish(Claim claim) {
        consideredOrFound(claim);
        assertThat(isWish(claim, two(claim).getFirst(), two(claim).getLast())
                        || isWish(claim, two(claim).getLast(), two(claim).getFirst()))
                .as("what one looks for and the other offers")
                .isTrue();
    }

    private static boolean isWish(Claim claim, PersonRow seeker, PersonRow giver) {
        return seeker.called().equals(claim.said(1))
                && giver.called().equals(claim.said(3))
                && claim.rows().hasTopic(seeker.id(), "LOOKS_FOR", claim.said(2))
                && claim.rows().hasTopic(giver.id(), "OFFERS", claim.said(4));
    }

    private static void neverMet(Claim claim) {
        nothingSaysTheyMet(claim.rows(), claim.offer(), claim.today());
    }

    static void nothingSaysTheyMet(Rows rows, Offer offer, LocalDate today) {
        long one = offer.people().getFirst();
        long other = offer.people().getLast();
        assertThat(rows.knownBy(one)).as("connections on record").doesNotContain(other);
        assertThat(rows.wereTogether(one, other, today))
                .as("took part in one thing")
                .isFalse();
        assertThat(rows.introductions())
                .as("introductions made")
                .noneMatch(was -> was.isOf(one, other)
                        && List.of("MADE", "CAME_TO_SOMETHING").contains(was.stage()));
    }
}
