package app.tilth.workspace;

import app.tilth.model.Exchange;
import app.tilth.model.Exchange.Outcome;
import app.tilth.model.Loop;
import app.tilth.store.Stores;
import app.tilth.workspace.Settling.Settled;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What passed and what was logged, with the loops that open and close by it: the one door for all of it, so that each way in
 * gives the same. What would follow can be asked before anything is written.
 */
final class LoopBook {
    private final Stores stores;
    private final LocalDate today;
    private final List<Loop> opened = new ArrayList<>();
    private final List<Loop> closed = new ArrayList<>();

    LoopBook(Stores stores, LocalDate today) {
        this.stores = stores;
        this.today = today;
    }

    /**
     * Keeps what passed, new where its id is 0; answers its id.
     *
     * @param without kinds of loops that do not open all the same
     */
    long keep(Exchange told, Set<Loop.Kind> without) {
        LoopTurn turn = turn(told);
        long id = told.id();
        if (id == 0) {
            id = stores.exchanges().add(told);
        } else {
            stores.exchanges().update(told);
        }
        turn(turn, told, id, without);
        return id;
    }

    void remove(Exchange exchange) {
        LoopTurn.withoutReason(exchange, stores.loops().of(exchange.person()))
                .forEach(loop -> stores.loops().remove(loop.id()));
        stores.exchanges().remove(exchange.id());
    }

    /** The kinds of loops that would open. */
    Set<Loop.Kind> opens(Exchange told) {
        return turn(told).opens();
    }

    private LoopTurn turn(Exchange told) {
        Exchange before = told.id() == 0
                ? null
                : stores.exchanges().find(List.of(told.id())).stream()
                        .findFirst()
                        .orElse(null);
        return LoopTurn.of(before, told, stores.loops().of(told.person()), today);
    }

    private void turn(LoopTurn turn, Exchange told, long exchange, Set<Loop.Kind> without) {
        turn.removed().forEach(loop -> stores.loops().remove(loop.id()));
        for (Loop loop : turn.changed()) {
            stores.loops().update(loop);
            if (!loop.isOpen()) {
                closed.add(loop);
            }
        }
        for (Loop.Kind kind : turn.opens()) {
            if (!without.contains(kind)) {
                open(kind, told, exchange, turn.since());
            }
        }
    }

    private void open(Loop.Kind kind, Exchange told, long exchange, LocalDate since) {
        open(kind, told.person(), exchange, Owed.text(told), since);
    }

    private void open(Loop.Kind kind, long person, long exchange, String text, LocalDate since) {
        var loop = new Loop(0, UUID.randomUUID().toString(), person, kind, text, since, null, null, exchange);
        stores.loops().add(loop);
        opened.add(loop);
    }

    /**
     * Whoever granted one of the asks is owed word of how it ended, whatever it was they gave; who has been told, or is owed it
     * already, is not owed it twice.
     *
     * @param what it came to, in a few words
     */
    void owesTheEnd(List<Exchange> asks, String what, LocalDate day) {
        if (day.isBefore(today.minusDays(Owed.NEWS_DAYS))) {
            return;
        }
        for (Exchange ask : granted(asks)) {
            boolean told = stores.loops().of(ask.person()).stream()
                    .anyMatch(loop -> loop.kind() == Loop.Kind.RESULT && isOf(loop, asks));
            if (!told) {
                open(Loop.Kind.RESULT, ask.person(), ask.id(), what, day);
            }
        }
    }

    /** The asks have come to nothing yet: what is owed because they had, and is still open, goes. */
    void owesNoEnd(List<Exchange> asks) {
        for (Exchange ask : granted(asks)) {
            stores.loops().of(ask.person()).stream()
                    .filter(loop -> loop.kind() == Loop.Kind.RESULT && loop.isOpen() && isOf(loop, List.of(ask)))
                    .filter(_ -> !Owed.by(ask).contains(Loop.Kind.RESULT))
                    .forEach(loop -> stores.loops().remove(loop.id()));
        }
    }

    private static List<Exchange> granted(List<Exchange> asks) {
        return asks.stream().filter(Exchange::cameBack).toList();
    }

    private static boolean isOf(Loop loop, List<Exchange> exchanges) {
        Long exchange = loop.exchange();
        return exchange != null && exchanges.stream().anyMatch(one -> one.id() == exchange);
    }

    /** Settles what a contact settles, by what is certain and what the user says. */
    void close(List<Settled> settled, LoopChoices choices, LocalDate day) {
        for (Settled one : settled) {
            Optional<Outcome> outcome = choices.answer(one);
            if (one.isAsk() && outcome.isPresent()) {
                answer(one.loop(), outcome.get());
            } else if (choices.closes(one)) {
                stores.loops().close(one.loop().id(), day);
                closed.add(one.loop().closedOn(day));
            }
        }
    }

    private void answer(Loop awaiting, Outcome outcome) {
        Long ask = awaiting.exchange();
        stores.exchanges().find(ask == null ? List.of() : List.of(ask)).stream()
                .filter(kept -> kept.passed() == Exchange.Passed.ASKED)
                .forEach(kept -> keep(kept.with(outcome), Set.of()));
    }

    /** What has become of loops until now, with what was kept. */
    Kept kept(long id) {
        return new Kept(id, opened, closed);
    }
}
