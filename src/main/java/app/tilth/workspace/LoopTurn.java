package app.tilth.workspace;

import app.tilth.model.Exchange;
import app.tilth.model.Loop;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of loops when something passes or is told differently, by {@link Owed}.
 *
 * <p>A loop is opened once for one exchange. Told differently, an exchange takes along what is still open of its loops: what it
 * no longer calls for goes, what was settled stays settled.
 */
final class LoopTurn {
    private final @Nullable Exchange before;
    private final Exchange told;
    private final List<Loop> loops;
    private final LocalDate today;
    private final Set<Loop.Kind> opens = EnumSet.noneOf(Loop.Kind.class);
    private final List<Loop> changed = new ArrayList<>();
    private final List<Loop> removed = new ArrayList<>();

    private LoopTurn(@Nullable Exchange before, Exchange told, List<Loop> loops, LocalDate today) {
        this.before = before;
        this.told = told;
        this.loops = loops;
        this.today = today;
    }

    /**
     * @param before as it was told until now, null where it is new
     * @param loops all with the person, closed ones too
     */
    static LoopTurn of(@Nullable Exchange before, Exchange told, List<Loop> loops, LocalDate today) {
        var turn = new LoopTurn(before, told, loops, today);
        Owed.KINDS.stream().sorted().forEach(turn::turn);
        return turn;
    }

    /** Those of the loops that go where an exchange did not pass after all; what was settled stays as it was. */
    static List<Loop> withoutReason(Exchange exchange, List<Loop> loops) {
        return of(exchange, loops).stream()
                .filter(loop -> loop.isOpen() && Owed.KINDS.contains(loop.kind()))
                .toList();
    }

    private static List<Loop> of(Exchange exchange, List<Loop> loops) {
        return loops.stream()
                .filter(loop -> exchange.id() > 0 && Objects.equals(loop.exchange(), exchange.id()))
                .toList();
    }

    /** The kinds of which a loop is to be opened. */
    Set<Loop.Kind> opens() {
        return opens;
    }

    /** The day they are open from: when it passed, or when an ask was answered. */
    LocalDate since() {
        Exchange was = before;
        return was != null && was.outcome() != told.outcome() ? today : told.day();
    }

    /** Loops as they are from now on: closed, open again, or in other words. */
    List<Loop> changed() {
        return changed;
    }

    /** Loops that were open for something that is not so. */
    List<Loop> removed() {
        return removed;
    }

    private void turn(Loop.Kind kind) {
        List<Loop> own =
                of(told, loops).stream().filter(loop -> loop.kind() == kind).toList();
        if (!Owed.by(told).contains(kind)) {
            end(kind, own);
        } else if (own.isEmpty()) {
            begin(kind);
        } else {
            own.forEach(loop -> keep(loop, kind));
        }
    }

    private boolean was(Loop.Kind kind) {
        return before != null && Owed.by(before).contains(kind);
    }

    private void begin(Loop.Kind kind) {
        boolean open = loops.stream()
                .anyMatch(
                        loop -> loop.isOpen() && loop.kind() == kind && SharedWords.same(loop.text(), Owed.text(told)));
        if (!was(kind) && isNews() && !open) {
            opens.add(kind);
        }
    }

    /** Whether it is of late, or an answer that was awaited of late, however long it took. */
    private boolean isNews() {
        LocalDate first = today.minusDays(Owed.NEWS_DAYS);
        boolean awaited = of(told, loops).stream()
                .filter(loop -> loop.kind() == Loop.Kind.ANSWER)
                .map(Loop::closed)
                .anyMatch(closed -> closed == null || !closed.isBefore(first));
        return !told.day().isAfter(today) && (awaited || !told.day().isBefore(first));
    }

    private void keep(Loop loop, Loop.Kind kind) {
        Loop now = kind == Loop.Kind.ANSWER && !was(kind) ? loop.closedOn(null) : loop;
        now = now.isOpen() ? retold(now) : now;
        if (!now.equals(loop)) {
            changed.add(now);
        }
    }

    /** What was taken from the exchange follows it; what was put otherwise by hand does not. */
    private Loop retold(Loop loop) {
        Exchange was = before;
        if (was == null) {
            return loop;
        }
        Loop now = loop.text().equals(Owed.text(was)) ? loop.with(Owed.text(told)) : loop;
        return now.opened().equals(was.day()) ? now.since(told.day()) : now;
    }

    private void end(Loop.Kind kind, List<Loop> own) {
        boolean answered = kind == Loop.Kind.ANSWER && told.passed() == Exchange.Passed.ASKED;
        for (Loop loop : own) {
            if (loop.isOpen() && answered) {
                changed.add(loop.closedOn(today));
            } else if (loop.isOpen()) {
                removed.add(loop);
            }
        }
        if (answered) {
            loops.stream()
                    .filter(loop -> loop.isOpen() && loop.kind() == kind && loop.exchange() == null)
                    .filter(loop -> SharedWords.most(loop.text(), Owed.text(told)))
                    .forEach(loop -> changed.add(loop.closedOn(today)));
        }
    }
}
