package app.tilth.tie;

import app.tilth.model.Exchange;
import org.jspecify.annotations.Nullable;

/**
 * One exchange as the rules see it.
 *
 * @param day epoch day
 * @param outcome of an ask, null for what was given or received
 */
public record ExchangeMark(
        int day, Exchange.Passed passed, Exchange.Kind kind, Exchange.Size size, Exchange.@Nullable Outcome outcome) {

    public static ExchangeMark of(Exchange exchange) {
        return new ExchangeMark(
                Math.toIntExact(exchange.day().toEpochDay()),
                exchange.passed(),
                exchange.kind(),
                exchange.size(),
                exchange.outcome());
    }
}
