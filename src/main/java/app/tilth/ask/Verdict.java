package app.tilth.ask;

import app.tilth.tie.Readiness;
import app.tilth.tie.Standing;
import app.tilth.words.Messages;
import java.util.ArrayList;
import java.util.List;

/**
 * A readiness in words.
 *
 * @param lead the account and the line to them in one short sentence
 * @param points what speaks for an ask, then what speaks against it, gravest first
 * @param first what to do before asking, what lifts most first; empty where nothing is needed
 */
public record Verdict(Readiness.Word word, String lead, List<Point> points, List<String> first) {
    static final Messages TEXTS = Messages.of("ask");

    /** From here on an account is healthy; about one small thing given and a little left of it. */
    static final double GOOD_BALANCE = .25;

    private static final int MOST_POINTS = 5;

    /**
     * One reason.
     *
     * @param good whether it speaks for asking
     * @param detail a second line, may be empty
     */
    public record Point(boolean good, String text, String detail) {}

    public Verdict {
        points = List.copyOf(points);
        first = List.copyOf(first);
    }

    /** Says a readiness of a tie as it stands. */
    public static Verdict of(Readiness readiness, Standing tie, Asked person) {
        List<Point> against = new Doubts(readiness, tie, person).points();
        List<Point> points = new ArrayList<>(Merits.of(tie, person));
        points.addAll(against.subList(0, Math.min(against.size(), MOST_POINTS - points.size())));
        List<String> first = readiness.word() == Readiness.Word.READY
                ? List.of()
                : new FirstSteps(readiness.acts(), person).sentences();
        return new Verdict(readiness.word(), lead(tie, person), points, first);
    }

    private static String lead(Standing tie, Asked person) {
        int passed = person.account().gave()
                + person.account().received()
                + person.account().asked();
        String account =
                passed == 0 ? "none" : tie.balance() >= GOOD_BALANCE ? "good" : tie.balance() < 0 ? "low" : "even";
        String line = switch (tie.warmth()) {
            case THRIVING, STEADY -> "live";
            case NEW -> "new";
            case COOLING -> "quiet";
            case DORMANT -> tie.silentDays() < 0 ? "none" : "silent";
        };
        return TEXTS.get("lead", TEXTS.get("lead.account." + account), TEXTS.get("lead.line." + line));
    }
}
