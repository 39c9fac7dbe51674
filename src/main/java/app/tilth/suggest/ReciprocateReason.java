package app.tilth.suggest;

import app.tilth.model.Exchange;
import app.tilth.model.Exchange.Passed;
import app.tilth.model.SuggestionKind;
import app.tilth.tie.ExchangeMark;
import app.tilth.tie.TieIndex;
import app.tilth.words.Dates;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** They gave, lately, and nothing has gone back since. */
final class ReciprocateReason implements Reason {
    private static final int FIRST_DAY = 14;
    /** 18 months. */
    private static final int LAST_DAY = 548;

    @Override
    public SuggestionKind kind() {
        return SuggestionKind.RECIPROCATE;
    }

    @Override
    public double score(Facts facts, int slot) {
        ExchangeMark received = unreturned(facts, slot);
        return received == null
                ? 0
                : loss(received, facts.day()) * Closeness.of(facts.ties().circle(slot));
    }

    /** The weightiest thing received or granted after the day something was last given. */
    private static @Nullable ExchangeMark unreturned(Facts facts, int slot) {
        int exchanges = facts.ties().exchanges(slot);
        if (exchanges == 0) {
            return null;
        }
        int today = facts.day();
        int gave = lastGave(facts, slot);
        ExchangeMark weightiest = null;
        double most = 0;
        for (int i = exchanges - 1; i >= 0; i--) {
            ExchangeMark mark = facts.ties().exchange(slot, i);
            double loss = mark.day() > gave && mark.day() <= today && isReceived(mark) ? loss(mark, today) : 0;
            if (loss > most) {
                most = loss;
                weightiest = mark;
            }
        }
        return weightiest;
    }

    private static int lastGave(Facts facts, int slot) {
        for (int i = facts.ties().exchanges(slot) - 1; i >= 0; i--) {
            ExchangeMark mark = facts.ties().exchange(slot, i);
            if (mark.passed() == Passed.GAVE && mark.day() <= facts.day()) {
                return mark.day();
            }
        }
        return TieIndex.UNKNOWN_DAY;
    }

    static boolean isReceived(ExchangeMark mark) {
        return mark.passed() == Passed.RECEIVED
                || (mark.passed() == Passed.ASKED && mark.outcome() == Exchange.Outcome.GRANTED);
    }

    private static double loss(ExchangeMark received, int today) {
        int age = today - received.day();
        if (age < FIRST_DAY || age > LAST_DAY) {
            return 0;
        }
        double size = switch (received.size()) {
            case SMALL -> .4;
            case MEDIUM -> .5;
            case LARGE -> .6;
        };
        return size * Ramp.at(age, 0, 1, LAST_DAY, .6);
    }

    @Override
    public List<Term> terms(Facts facts, int slot) {
        ExchangeMark received = unreturned(facts, slot);
        if (received == null) {
            return List.of();
        }
        return List.of(
                Term.Choice.of(received.passed() == Passed.ASKED ? "granted" : "received", received.kind()),
                new Term.Day("received-on", LocalDate.ofEpochDay(received.day())),
                Term.Choice.of("size", received.size()),
                new Term.Choice("returned", "nothing"),
                Closeness.term(facts.ties().circle(slot)));
    }

    @Override
    public String sentence(Terms terms, Portrait portrait, Phrases say) {
        boolean asked = terms.has("granted");
        String kind = terms.choice(asked ? "granted" : "received");
        LocalDate day = terms.day("received-on");
        String month = Dates.month(day, say.today());
        if (asked) {
            return say.text("reciprocate.granted", say.within(portrait), say.text("thing." + kind), month);
        }
        String note = portrait.exchanges().stream()
                .filter(exchange -> exchange.day().equals(day) && exchange.passed() == Passed.RECEIVED)
                .filter(exchange -> Phrases.key(exchange.kind()).equals(kind))
                .map(exchange -> say.brief(exchange.note()))
                .findFirst()
                .orElse("");
        return say.text(
                note.isEmpty() ? "reciprocate" : "reciprocate.noted",
                say.atStart(portrait),
                say.text("did." + kind),
                month,
                note);
    }
}
