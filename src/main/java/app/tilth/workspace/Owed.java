package app.tilth.workspace;

import app.tilth.model.Exchange;
import app.tilth.model.Loop;
import app.tilth.words.Brief;
import app.tilth.words.Messages;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * Which loops are open because of what passed.
 *
 * <table>
 *   <caption>What is open by what passed</caption>
 *   <tr><th>passed</th><th>answer</th><th>thanks</th><th>result</th></tr>
 *   <tr><td>gave</td><td></td><td></td><td></td></tr>
 *   <tr><td>received, something small said or shown</td><td></td><td></td><td></td></tr>
 *   <tr><td>received anything else</td><td></td><td>open</td><td>open, where a door was opened or a hand lent</td></tr>
 *   <tr><td>asked, still open</td><td>open</td><td></td><td></td></tr>
 *   <tr><td>asked, granted</td><td>closed</td><td>open</td><td>open, as above</td></tr>
 *   <tr><td>asked, declined</td><td>closed</td><td></td><td></td></tr>
 * </table>
 *
 * <p>A loop is opened once for one exchange. Told differently, an exchange takes along what is still open of its loops: what
 * it no longer calls for goes, what was settled stays settled.
 */
final class Owed {
    private static final Messages MESSAGES = Messages.of("workspace");

    /**
     * What passed longer ago opens nothing: thanks are then overdue beyond a loop’s help, and whoever enters their history
     * does not want it handed back as a list of debts. Two months are what most calendars are caught up with.
     */
    static final int NEWS_DAYS = 60;

    private static final int LONGEST_TEXT = 120;
    /** What may be open by something that passed. */
    static final Set<Loop.Kind> KINDS = Set.of(Loop.Kind.ANSWER, Loop.Kind.THANKS, Loop.Kind.RESULT);

    private Owed() {}

    /** The kinds of loops that are open by an exchange until they are settled. */
    static Set<Loop.Kind> by(Exchange exchange) {
        return switch (exchange.passed()) {
            case GAVE -> Set.of();
            case RECEIVED -> isSmallTalk(exchange) ? Set.of() : afterHelp(exchange.kind());
            case ASKED ->
                switch (outcome(exchange)) {
                    case OPEN -> Set.of(Loop.Kind.ANSWER);
                    case GRANTED -> afterHelp(exchange.kind());
                    case DECLINED -> Set.of();
                };
        };
    }

    private static Exchange.Outcome outcome(Exchange ask) {
        return Objects.requireNonNullElse(ask.outcome(), Exchange.Outcome.OPEN);
    }

    /** A tip or a link in passing is answered by "thank you" on the spot. */
    private static boolean isSmallTalk(Exchange received) {
        return received.size() == Exchange.Size.SMALL
                && switch (received.kind()) {
                    case ADVICE, INFORMATION, ATTENTION -> true;
                    case INTRODUCTION, REFERRAL, REFERENCE, HELP, GIFT, MONEY -> false;
                };
    }

    private static Set<Loop.Kind> afterHelp(Exchange.Kind kind) {
        return switch (kind) {
            case INTRODUCTION, REFERRAL, REFERENCE, HELP -> EnumSet.of(Loop.Kind.THANKS, Loop.Kind.RESULT);
            case ADVICE, INFORMATION, ATTENTION, GIFT, MONEY -> EnumSet.of(Loop.Kind.THANKS);
        };
    }

    /** What a loop of an exchange says it is about. */
    static String text(Exchange exchange) {
        String note = Brief.of(exchange.note(), LONGEST_TEXT);
        return note.isEmpty() ? MESSAGES.get("owed." + exchange.kind()) : note;
    }
}
