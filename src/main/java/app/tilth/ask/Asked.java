package app.tilth.ask;

import app.tilth.model.Exchange;
import app.tilth.model.Loop;
import app.tilth.tie.Account;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of the person an ask would go to, beyond the tie's own arithmetic.
 *
 * @param name as you call them
 * @param openLoops oldest first
 * @param exchanges newest first
 * @param lastSpokenOf what the last contact was about, may be empty
 * @param caresAbout in the user's words
 * @param looksFor in the user's words
 * @param gifts what could be given to them
 * @param talks how many of the latest contacts have someone who began them, at most {@link #LATEST}
 * @param begunByThem how many of those they began
 */
public record Asked(
        String name,
        Account account,
        List<Loop> openLoops,
        List<Exchange> exchanges,
        String lastSpokenOf,
        List<String> caresAbout,
        List<String> looksFor,
        Gifts gifts,
        int talks,
        int begunByThem,
        LocalDate today) {
    /** So many of the latest talks say who begins them now. */
    public static final int LATEST = 5;

    public Asked {
        openLoops = List.copyOf(openLoops);
        exchanges = List.copyOf(exchanges);
        caresAbout = List.copyOf(caresAbout);
        looksFor = List.copyOf(looksFor);
    }

    /** The latest ask up to today that has no outcome yet. */
    Optional<Exchange> openAsk() {
        return exchanges.stream()
                .filter(exchange -> exchange.outcome() == Exchange.Outcome.OPEN)
                .filter(exchange -> !exchange.day().isAfter(today))
                .findFirst();
    }

    /** Loops that are yours to close. */
    List<Loop> yours() {
        return openLoops.stream()
                .filter(loop -> loop.kind() != Loop.Kind.ANSWER)
                .toList();
    }
}
