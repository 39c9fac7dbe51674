package app.tilth.story;

import static app.tilth.model.SuggestionKind.BRIDGE;
import static app.tilth.model.SuggestionKind.CADENCE;
import static app.tilth.model.SuggestionKind.NEW;
import static app.tilth.model.SuggestionKind.REVIVE;
import static app.tilth.model.SuggestionKind.RHYTHM;
import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.story.Claims.Claim;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is claimed of ties that are silent. */
final class SilenceClaims {
    private static final Pattern ASKED = Pattern.compile("Longest silence you want here: (.+)\\.");

    /** However slow a tie is, a contact within this is touch. */
    private static final int IN_TOUCH_DAYS = 21;

    private SilenceClaims() {}

    static void tell(Claims claims) {
        claims.form(
                RHYTHM, "usual", "You (?:usually|used to) talk every (.+); it has been (.+)\\.", SilenceClaims::rhythm);
        claims.form(CADENCE, "silent", "In your (\\w+) circle; nothing for (.+)\\.", SilenceClaims::silent);
        claims.form(
                CADENCE, "met", "In your (\\w+) circle; nothing since you met (.+)\\.", SilenceClaims::nothingSinceMet);
        claims.form(
                CADENCE, "never", "In your (\\w+) circle; nothing on record yet\\.", claim -> nothingOnRecord(claim));
        claims.form(CADENCE, "wider", "You were last in touch (.+)\\.", SilenceClaims::wider);
        claims.form(CADENCE, "wider met", "(You (?:met|connected) .+\\.) Nothing since\\.", SilenceClaims::widerMet);
        claims.form(REVIVE, "usual", "You used to talk every (.+); quiet since (.+)\\.", SilenceClaims::revive);
        claims.form(
                REVIVE,
                "both",
                "You and (.+) have helped each other; quiet since (.+)\\.",
                claim -> revivedHelp(claim, true, true));
        claims.form(
                REVIVE,
                "gave",
                "You have given (.+) a hand; quiet since (.+)\\.",
                claim -> revivedHelp(claim, true, false));
        claims.form(
                REVIVE,
                "got",
                "(.+) has given you a hand; quiet since (.+)\\.",
                claim -> revivedHelp(claim, false, true));
        claims.form(
                BRIDGE,
                "around",
                "The (only|main) tie to the people around (.+), and cooling\\.",
                SilenceClaims::bridgeAround);
        claims.form(
                BRIDGE, "bare", "The (only|main) tie into a group of (\\d+), and cooling\\.", SilenceClaims::cooling);
        claims.form(BRIDGE, "group", "The (only|main) tie into (.+), and cooling\\.", SilenceClaims::bridgeInto);
        claims.form(NEW, "met", "(You (?:met|connected) .+\\.)", SilenceClaims::justMet);
    }

    private static SortedSet<LocalDate> contacts(Claim claim) {
        return claim.rows().contactDays(claim.id(), claim.today());
    }

    private static void rhythm(Claim claim) {
        SortedSet<LocalDate> days = contacts(claim);
        assertThat(days).as("days that make a rhythm").hasSizeGreaterThanOrEqualTo(3);
        double usual = Claims.meanGap(days);
        long silent = Rows.days(days.last(), claim.today());
        assertThat(silent).as("days of silence beside the usual %s", usual).isGreaterThan((long) usual);
        Said.isFair(claim.said(1), usual);
        Said.isFair(claim.said(2), Said.unit(claim.said(1)), (double) silent);
    }

    private static void circle(Claim claim) {
        assertThat(claim.said(1).toUpperCase(Locale.ROOT))
                .isEqualTo(claim.person().circle());
    }

    /** What is asked of the tie, and nothing else in what "Why this?" shows. */
    private static int asked(Claim claim) {
        int asked = claim.rows().asked(claim.person());
        List<String> why = claim.offer().suggestion().why().stream()
                .map(ASKED::matcher)
                .filter(Matcher::matches)
                .map(said -> said.group(1))
                .toList();
        if (asked == 0) {
            assertThat(why).as("asked for, where nothing is").isEmpty();
        } else {
            assertThat(why).as("asked for").hasSize(1);
            Said.isFair(why.getFirst(), (double) asked);
        }
        return asked;
    }

    private static void silent(Claim claim) {
        circle(claim);
        long silent = Rows.days(touches(claim).last(), claim.today());
        Said.isFair(claim.said(2), (double) silent);
        assertThat(silent).as("silence beside what is asked for").isGreaterThan(asked(claim));
    }

    private static void nothingSinceMet(Claim claim) {
        circle(claim);
        long since = nothingSince(claim);
        Said.isFairAgo(claim.said(2), since);
        assertThat(since).as("silence beside what is asked for").isGreaterThan(asked(claim));
    }

    /** Days since they met, after which nothing came. */
    private static long nothingSince(Claim claim) {
        LocalDate met = claim.person().met();
        assertThat(met).as("day they met").isNotNull();
        assertThat(touches(claim)).allSatisfy(day -> assertThat(day).isBeforeOrEqualTo(met));
        return met == null ? 0 : Rows.days(met, claim.today());
    }

    private static void nothingOnRecord(Claim claim) {
        circle(claim);
        assertThat(touches(claim)).as("contacts and what passed").isEmpty();
    }

    private static void wider(Claim claim) {
        assertThat(asked(claim)).as("asked for").isZero();
        long silent = Rows.days(touches(claim).last(), claim.today());
        Said.isFairAgo(claim.said(1), silent);
        assertThat(silent).isGreaterThan(365);
    }

    private static void widerMet(Claim claim) {
        assertThat(asked(claim)).as("asked for").isZero();
        assertThat(nothingSince(claim)).isGreaterThan(365);
        metAsSaid(claim, claim.said(1));
    }

    /** "You met at Power Commons three weeks ago." */
    private static void metAsSaid(Claim claim, String sentence) {
        String how = claim.person().how();
        String bare = sentence.substring(0, sentence.length() - 1);
        LocalDate met = claim.person().met();
        assertThat(met).as("day they met").isNotNull();
        if (met == null) {
            return;
        }
        if (bare.contains(": ")) {
            assertThat(how).isEqualTo(bare.substring(bare.indexOf(": ") + 2));
            bare = bare.substring(0, bare.indexOf(": "));
        } else if (!how.isEmpty()) {
            String first = how.split(",", 2)[0];
            assertThat(bare.toLowerCase(Locale.ROOT)).as("how they met").contains(first.toLowerCase(Locale.ROOT));
        }
        String[] words = bare.split(" ");
        String last = words[words.length - 1];
        String ago = last.equals("ago") ? words[words.length - 3] + " " + words[words.length - 2] + " ago" : last;
        Said.isFairAgo(ago, Rows.days(met, claim.today()));
    }

    private static SortedSet<LocalDate> touches(Claim claim) {
        return claim.rows().touchDays(claim.id(), claim.today());
    }

    private static void quietSince(Claim claim, String said) {
        LocalDate last = touches(claim).last();
        assertThat(Rows.days(last, claim.today())).as("days of quiet").isGreaterThan(180);
        if (said.matches("\\d{4}")) {
            assertThat(last.getYear()).isEqualTo(Integer.parseInt(said));
        } else {
            Said.isMonthOf(said, claim.today(), last);
        }
    }

    private static void revive(Claim claim) {
        SortedSet<LocalDate> days = contacts(claim);
        assertThat(days).hasSizeGreaterThanOrEqualTo(3);
        Said.isFair(claim.said(1), Claims.meanGap(days));
        quietSince(claim, claim.said(2));
    }

    private static void revivedHelp(Claim claim, boolean gave, boolean got) {
        Claims.names(claim.said(1), claim.person());
        var passed = claim.rows().passed(claim.id(), claim.today());
        assertThat(passed.stream().anyMatch(one -> one.passed().equals("GAVE")))
                .as("given")
                .isEqualTo(gave);
        assertThat(passed.stream().anyMatch(Rows.PassedRow::cameBack)).as("got").isEqualTo(got);
        quietSince(claim, claim.said(2));
    }

    private static void justMet(Claim claim) {
        long since = nothingSince(claim);
        assertThat(since).as("days since they met").isBetween(7L, 42L);
        metAsSaid(claim, claim.said(1));
    }

    private static void cooling(Claim claim) {
        SortedSet<LocalDate> days = contacts(claim);
        assertThat(Rows.days(days.last(), claim.today()))
                .as("silence of a cooling tie")
                .isGreaterThan(1);
    }

    /** Of those in the group, nobody may be in touch, nor anyone who knows them, or it is not the only way. */
    private static void bridgeInto(Claim claim) {
        cooling(claim);
        String shared = claim.said(2);
        Set<Long> group = new HashSet<>();
        claim.rows().tags().stream().filter(tag -> tag.text().equals(shared)).forEach(tag -> group.add(tag.person()));
        claim.rows().positions().stream()
                .filter(position -> position.current() && position.industry().equals(shared))
                .forEach(position -> group.add(position.person()));
        leadsInto(claim, group);
    }

    private static void bridgeAround(Claim claim) {
        cooling(claim);
        long hub = claim.rows().people().stream()
                .filter(person -> person.name().equals(claim.said(2)))
                .findFirst()
                .orElseThrow()
                .id();
        Set<Long> group = claim.rows().knownBy(hub);
        group.add(hub);
        leadsInto(claim, group);
    }

    private static void leadsInto(Claim claim, Set<Long> group) {
        group.remove(claim.id());
        assertThat(group).as("the group").hasSizeGreaterThanOrEqualTo(4);
        Set<Long> known = claim.rows().knownBy(claim.id());
        assertThat(known).as("those known to the bridge").containsAnyElementsOf(group);
        if (claim.said(1).equals("only")) {
            assertThat(group)
                    .as("nobody of the group is in touch otherwise")
                    .allSatisfy(other -> assertThat(isInTouch(claim, other)).isFalse());
        }
    }

    private static boolean isInTouch(Claim claim, long person) {
        SortedSet<LocalDate> days = claim.rows().contactDays(person, claim.today());
        return days.size() >= 3
                && Rows.days(days.last(), claim.today()) <= IN_TOUCH_DAYS
                && claim.rows().person(person).filter(row -> !row.archived()).isPresent();
    }
}
