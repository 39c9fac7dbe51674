package app.tilth.workspace;

import app.tilth.capture.LoopWords;
import app.tilth.model.Direction;
import app.tilth.model.Exchange;
import app.tilth.model.Exchange.Outcome;
import app.tilth.model.Loop;
import app.tilth.words.Messages;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which open loops something that was logged settles.
 *
 * <table>
 *   <caption>What settles a loop</caption>
 *   <tr><th>loop</th><th>for certain</th><th>likely</th></tr>
 *   <tr><td>promise</td><td>something given whose words are its own; of a planned hello any word from you</td>
 *       <td>any word from you, anything given</td></tr>
 *   <tr><td>thanks</td><td>a thank-you from you, or one noted as a small thing given</td><td>any word from you</td></tr>
 *   <tr><td>result</td><td>that you told the end, or words of its own that are no thank-you</td><td>any word from you</td></tr>
 *   <tr><td>answer</td><td>that they said yes or no</td><td>any word from them</td></tr>
 * </table>
 *
 * <p>A thank-you and an end told settle the loops they speak of, or else the oldest. What is yet to come settles nothing, nor
 * does anything from before the loop was open. What the outcome of an ask settles is told by {@link LoopTurn}.
 */
final class Settling {
    private static final Messages MESSAGES = Messages.of("workspace");

    private final Logged logged;
    private final List<Loop> loops;

    private Settling(Logged logged, List<Loop> loops) {
        this.logged = logged;
        this.loops = loops;
    }

    /**
     * A loop that may be settled.
     *
     * @param certain whether it is, unless the user says otherwise; else it is only asked about
     * @param said how an ask ended, where the words say so
     */
    record Settled(Loop loop, boolean certain, Optional<Outcome> said) {
        /** Whether it awaits the answer to an ask that is noted. */
        boolean isAsk() {
            return loop.kind() == Loop.Kind.ANSWER && loop.exchange() != null;
        }

        Settled onlyLikely() {
            return new Settled(loop, false, Optional.empty());
        }
    }

    /**
     * The certain ones first, of each the oldest first.
     *
     * @param loops all with the person, in any order
     */
    static List<Settled> of(Logged logged, List<Loop> loops, LocalDate today) {
        if (logged.day().isAfter(today)) {
            return List.of();
        }
        var settling = new Settling(
                logged,
                loops.stream()
                        .filter(loop -> loop.isOpen() && !loop.opened().isAfter(logged.day()))
                        .sorted(Comparator.comparing(Loop::opened).thenComparingLong(Loop::id))
                        .toList());
        return settling.all();
    }

    private List<Settled> all() {
        Set<Loop> certain = new HashSet<>(of(Loop.Kind.PROMISE, this::isKept));
        if (thanks()) {
            certain.addAll(spokenOfOrOldest(Loop.Kind.THANKS));
        }
        if (isFromYou() && logged.pointed()) {
            if (LoopWords.tellTheEnd(logged.words())) {
                certain.addAll(spokenOfOrOldest(Loop.Kind.RESULT));
            } else if (!LoopWords.thank(logged.words())) {
                certain.addAll(of(Loop.Kind.RESULT, loop -> SharedWords.most(loop.text(), logged.words())));
            }
        }
        Optional<Outcome> said = said();
        if (said.isPresent()) {
            certain.addAll(spokenOfOrOldest(Loop.Kind.ANSWER));
        }
        return loops.stream()
                .filter(loop -> certain.contains(loop) || isLikely(loop.kind()))
                .map(loop -> new Settled(
                        loop,
                        certain.contains(loop),
                        said.filter(_ -> loop.kind() == Loop.Kind.ANSWER && certain.contains(loop))))
                .sorted(Comparator.comparing(settled -> !settled.certain))
                .toList();
    }

    /** How an ask ended, as the words say it of them. */
    private Optional<Outcome> said() {
        return logged.contact() && logged.pointed()
                ? LoopWords.answer(logged.words()).map(yes -> yes ? Outcome.GRANTED : Outcome.DECLINED)
                : Optional.empty();
    }

    private List<Loop> of(Loop.Kind kind, Predicate<Loop> which) {
        return loops.stream()
                .filter(loop -> loop.kind() == kind && which.test(loop))
                .toList();
    }

    private boolean isFromYou() {
        return logged.contact() && logged.direction() != Direction.IN;
    }

    private boolean isLikely(Loop.Kind kind) {
        return switch (kind) {
            case PROMISE -> isFromYou() || gave(_ -> true);
            case THANKS, RESULT -> isFromYou();
            case ANSWER -> logged.contact() && logged.direction() != Direction.OUT;
        };
    }

    private boolean gave(Predicate<Exchange> which) {
        return logged.passed().stream()
                .anyMatch(exchange -> exchange.passed() == Exchange.Passed.GAVE && which.test(exchange));
    }

    private boolean isKept(Loop promise) {
        boolean hello = promise.text().equals(MESSAGES.get("loop.plan"));
        return (hello && isFromYou()) || gave(exchange -> SharedWords.most(promise.text(), exchange.note()));
    }

    private boolean thanks() {
        return thanks(logged) || gave(Settling::isThanks);
    }

    /** Whether you thanked them. */
    static boolean thanks(Logged logged) {
        return logged.contact()
                && logged.direction() != Direction.IN
                && logged.pointed()
                && LoopWords.thank(logged.words());
    }

    private static boolean isThanks(Exchange given) {
        return switch (given.kind()) {
            case ATTENTION, GIFT -> LoopWords.thank(given.note());
            case INTRODUCTION, ADVICE, REFERRAL, REFERENCE, HELP, INFORMATION, MONEY -> false;
        };
    }

    private String words() {
        StringBuilder words = new StringBuilder(logged.words());
        logged.passed().stream()
                .filter(exchange -> exchange.passed() == Exchange.Passed.GAVE)
                .forEach(exchange -> words.append(' ').append(exchange.note()));
        return words.toString();
    }

    private List<Loop> spokenOfOrOldest(Loop.Kind kind) {
        List<Loop> spokenOf = of(kind, loop -> SharedWords.most(loop.text(), words()));
        return spokenOf.isEmpty() ? of(kind, _ -> true).stream().limit(1).toList() : spokenOf;
    }
}
