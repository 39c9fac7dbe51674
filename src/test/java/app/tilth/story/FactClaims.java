package app.tilth.story;

import static app.tilth.model.SuggestionKind.DATE;
import static app.tilth.model.SuggestionKind.LOOP;
import static app.tilth.model.SuggestionKind.NEWS;
import static app.tilth.model.SuggestionKind.RECIPROCATE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.story.Claims.Claim;
import app.tilth.story.Rows.LoopRow;
import app.tilth.story.Rows.NewsRow;
import app.tilth.story.Rows.PassedRow;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is claimed of what is open, what passed, days that come and news. */
final class FactClaims {
    private static final Map<String, String> DID = Map.of(
            "made an introduction for you", "INTRODUCTION",
            "gave you advice", "ADVICE",
            "gave you a referral", "REFERRAL",
            "gave you a reference", "REFERENCE",
            "helped you", "HELP",
            "told you something useful", "INFORMATION",
            "gave you their time", "ATTENTION",
            "gave you something", "GIFT",
            "helped you with money", "MONEY");

    private static final Map<String, String> THINGS = Map.of(
            "an introduction", "INTRODUCTION",
            "advice", "ADVICE",
            "a referral", "REFERRAL",
            "a reference", "REFERENCE",
            "help", "HELP",
            "information", "INFORMATION",
            "their time", "ATTENTION",
            "a gift", "GIFT",
            "money", "MONEY");

    private FactClaims() {}

    static void tell(Claims claims) {
        claims.form(
                LOOP,
                "promise past",
                "You promised (.+?): (.+)\\. It was for (.+)\\.",
                claim -> promise(claim, day(claim, 3), loop -> isDue(loop, day(claim, 3), claim, false)));
        claims.form(
                LOOP,
                "promise due",
                "You promised (.+?): (.+)\\. It is for (.+)\\.",
                claim -> promise(claim, day(claim, 3), loop -> isDue(loop, day(claim, 3), claim, true)));
        claims.form(
                LOOP,
                "promise open",
                "You promised (.+?): (.+)\\. That was (.+)\\.",
                claim -> promise(claim, null, loop -> isSaidAgo(loop, claim)));
        claims.form(LOOP, "thanks", "You haven’t thanked (.+?) yet: (.+)\\.", claim -> {
            Claims.names(claim.said(1), claim.person());
            isOpen(claim, "THANKS", claim.said(2), _ -> true);
        });
        claims.form(
                LOOP,
                "result with",
                "(.+?) helped with (.+?)(?: in (\\p{Lu}\\p{L}+(?: \\d{4})?))?\\. You haven’t closed the loop\\.",
                claim -> result(claim, 3));
        claims.form(LOOP, "result", "You haven’t told (.+?) how it ended: (.+)\\.", claim -> {
            Claims.names(claim.said(1), claim.person());
            isOpen(claim, "RESULT", claim.said(2), _ -> true);
        });
        claims.form(
                LOOP,
                "answer",
                "No word from (.+?) for (.+?): (.+)\\. No need to ask again; a hello will do\\.",
                claim -> {
                    Claims.names(claim.said(1), claim.person());
                    isOpen(claim, "ANSWER", claim.said(3), loop -> {
                        Said.isFair(claim.said(2), (double) Rows.days(loop.opened(), claim.today()));
                        return true;
                    });
                });
        claims.form(
                RECIPROCATE,
                "granted",
                "You asked (.+) for (.+) in (.+) and got it; nothing has gone back\\.",
                FactClaims::granted);
        claims.form(
                RECIPROCATE,
                "received",
                "(\\S+) (.+?) in (\\p{Lu}\\p{L}+(?: \\d{4})?)(?: \\((.+)\\))?; nothing has gone back\\.",
                FactClaims::received);
        claims.form(DATE, "birthday", "Birthday (.+)\\.", claim -> date(claim, "BIRTHDAY", claim.said(1), "", 0));
        claims.form(
                DATE, "anniversary", "Anniversary (.+)\\.", claim -> date(claim, "ANNIVERSARY", claim.said(1), "", 0));
        claims.form(
                DATE,
                "first day",
                "(One|\\d+) years? since their first day, (.+)\\.",
                claim -> date(claim, "FIRST_DAY", claim.said(2), "", years(claim.said(1))));
        claims.form(
                DATE,
                "first day, of no year",
                "First day (.+)\\.",
                claim -> date(claim, "FIRST_DAY", claim.said(1), "", 0));
        claims.form(
                DATE,
                "called",
                "(.+?) (today|tomorrow|on .+)\\.",
                claim -> date(claim, "OTHER", claim.said(2), claim.said(1), 0));
        claims.form(
                NEWS,
                "started",
                "Started(?: as (.+?))? at (.+); was at (.+)\\.",
                claim -> was(claim.said(3), news(claim, "ORGANIZATION", claim.said(1), claim.said(2))));
        claims.form(
                NEWS,
                "moved",
                "Moved from (.+) to (.+)\\.",
                claim -> was(claim.said(1), news(claim, "PLACE", "", claim.said(2))));
        claims.form(NEWS, "now in", "Now in (.+)\\.", claim -> news(claim, "PLACE", "", claim.said(1)));
        claims.form(
                NEWS,
                "became",
                "Now (.+?)(?: at (.+?))?; was (.+)\\.",
                claim -> was(claim.said(3), news(claim, "TITLE", claim.said(1), claim.said(2))));
        claims.form(NEWS, "now at", "Now at (.+)\\.", claim -> news(claim, "ORGANIZATION", "", claim.said(1)));
        claims.form(NEWS, "now as", "Now (.+?)(?: at (.+))?\\.", FactClaims::nowAs);
        claims.form(NEWS, "left", "No longer (?:at |in )?(.+)\\.", FactClaims::left);
    }

    private static LocalDate day(Claim claim, int group) {
        return Said.day(claim.said(group), claim.today());
    }

    private static void isOpen(Claim claim, String kind, String text, Predicate<LoopRow> more) {
        assertThat(claim.rows().open(claim.id(), claim.today()))
                .as("an open %s: %s", kind, text)
                .anyMatch(loop -> loop.kind().equals(kind) && isSaid(text, loop.text()) && more.test(loop));
    }

    /** Words are said without the stop at their end, and cut where they are long. */
    private static boolean isSaid(String said, String kept) {
        return said.endsWith("…")
                ? kept.strip().startsWith(said.substring(0, said.length() - 1))
                : kept.strip().replaceAll("[.!?;:, ]+$", "").equals(said);
    }

    private static void promise(Claim claim, @Nullable LocalDate due, Predicate<LoopRow> more) {
        Claims.names(claim.said(1), claim.person());
        isOpen(claim, "PROMISE", claim.said(2), loop -> (due == null) == (loop.due() == null) && more.test(loop));
    }

    private static boolean isDue(LoopRow loop, LocalDate due, Claim claim, boolean ahead) {
        return due.equals(loop.due()) && due.isBefore(claim.today()) != ahead;
    }

    private static boolean isSaidAgo(LoopRow loop, Claim claim) {
        Said.isFairAgo(claim.said(3), Rows.days(loop.opened(), claim.today()));
        return true;
    }

    private static void result(Claim claim, int month) {
        Claims.names(claim.said(1), claim.person());
        isOpen(claim, "RESULT", claim.said(2), loop -> {
            claim.rows().passed(claim.id(), claim.today()).stream()
                    .filter(one -> one.id() == loop.exchange())
                    .forEach(one -> Said.isMonthOf(claim.said(month), claim.today(), one.day()));
            return true;
        });
    }

    private static void received(Claim claim) {
        Claims.names(claim.said(1), claim.person());
        String kind = DID.get(claim.said(2));
        assertThat(kind).as("what they did: %s", claim.said(2)).isNotNull();
        nothingWentBack(
                claim,
                claim.said(3),
                one -> one.passed().equals("RECEIVED") && one.kind().equals(kind) && isSaid(claim.said(4), one.note()));
    }

    private static void granted(Claim claim) {
        Claims.names(claim.said(1), claim.person());
        String kind = THINGS.get(claim.said(2));
        assertThat(kind).as("what was asked: %s", claim.said(2)).isNotNull();
        nothingWentBack(
                claim,
                claim.said(3),
                one -> one.outcome().equals("GRANTED") && one.kind().equals(kind));
    }

    private static void nothingWentBack(Claim claim, String month, Predicate<PassedRow> isIt) {
        var passed = claim.rows().passed(claim.id(), claim.today());
        var those = passed.stream()
                .filter(isIt)
                .filter(one -> isIn(month, claim, one))
                .toList();
        assertThat(those).as("what passed in %s", month).isNotEmpty();
        LocalDate last = those.getLast().day();
        assertThat(passed)
                .as("nothing given since %s", last)
                .noneMatch(one -> one.passed().equals("GAVE") && !one.day().isBefore(last));
    }

    private static boolean isIn(String month, Claim claim, PassedRow one) {
        try {
            Said.isMonthOf(month, claim.today(), one.day());
            return true;
        } catch (AssertionError e) {
            return false;
        }
    }

    private static int years(String said) {
        return said.equals("One") ? 1 : Integer.parseInt(said);
    }

    private static void date(Claim claim, String kind, String on, String label, int years) {
        LocalDate day = Said.day(on, claim.today());
        assertThat(Rows.days(claim.today(), day)).as("days ahead").isBetween(0L, 7L);
        assertThat(claim.rows().dates())
                .as("a day of theirs on %s", day)
                .anyMatch(date -> date.person() == claim.id()
                        && (date.kind().equals(kind) || !label.isEmpty())
                        && (label.isEmpty() || date.label().equals(label))
                        && date.in(day.getYear()).equals(day)
                        && (years == 0 || date.year() + years == day.getYear()));
    }

    /** An import told it within the last month, and it is so still. */
    private static NewsRow news(Claim claim, String kind, String title, String after) {
        NewsRow news = claim.rows().news().stream()
                .filter(one -> one.person() == claim.id() && one.kind().equals(kind))
                .filter(one -> one.after().equals(kind.equals("TITLE") ? title : after))
                .filter(one -> Rows.days(one.day(), claim.today()) >= 0)
                .filter(one -> Rows.days(one.day(), claim.today()) <= 30)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such news"));
        if (!kind.equals("PLACE")) {
            assertThat(claim.rows().positions())
                    .as("their position now")
                    .anyMatch(position -> position.person() == claim.id()
                            && position.current()
                            && (title.isEmpty() || position.title().equalsIgnoreCase(title))
                            && (after.isEmpty() || position.organization().equalsIgnoreCase(after)));
        }
        return news;
    }

    private static void was(String before, NewsRow news) {
        assertThat(news.before()).as("what it was before").isEqualTo(before);
    }

    private static void nowAs(Claim claim) {
        boolean title = claim.rows().news().stream()
                .anyMatch(one -> one.person() == claim.id() && one.kind().equals("TITLE"));
        news(claim, title ? "TITLE" : "ORGANIZATION", claim.said(1), claim.said(2));
    }

    private static void left(Claim claim) {
        String before = claim.said(1);
        assertThat(claim.rows().news())
                .anyMatch(one -> one.person() == claim.id()
                        && one.before().equals(before)
                        && one.after().isEmpty());
        assertThat(claim.rows().positions())
                .as("no position there now")
                .noneMatch(position -> position.person() == claim.id()
                        && position.current()
                        && position.organization().equalsIgnoreCase(before));
    }
}
