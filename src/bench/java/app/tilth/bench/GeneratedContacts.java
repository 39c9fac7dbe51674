package app.tilth.bench;

import app.tilth.model.Direction;
import app.tilth.model.Entry;
import app.tilth.model.Exchange;
import app.tilth.model.Interaction;
import app.tilth.model.InteractionKind;
import app.tilth.model.Loop;
import app.tilth.model.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Interactions of generated ties, and what passed in some of them. */
final class GeneratedContacts {
    private static final double MASS = .0005;
    private static final double SHARED = .08;
    private static final double EXCHANGE = .05;
    private static final int LOOPS_MOST = 2000;

    private final Ties ties;
    private final LocalDate today;
    private final List<Loop> loops = new ArrayList<>();
    private long exchanges;

    GeneratedContacts(Ties ties, LocalDate today) {
        this.ties = ties;
        this.today = today;
    }

    void tellInteractions(int tie, SplittableRandom random, Consumer<Entry> teller) {
        int[] ago = ties.contacts(tie, random.split());
        SplittableRandom draw = random.split();
        for (int k = 0; k < ago.length; k++) {
            teller.accept(interaction(tie, 1L + ties.first[tie] + k, ago[k], draw));
        }
    }

    /** Tells what passed on the same days, which it draws again rather than have kept. */
    void tellExchanges(int tie, SplittableRandom random, Consumer<Entry> teller) {
        int[] ago = ties.contacts(tie, random.split());
        random.split();
        SplittableRandom draw = random.split();
        for (int k = 0; k < ago.length; k++) {
            if (draw.nextDouble() < EXCHANGE) {
                Exchange exchange = exchange(tie, 1L + ties.first[tie] + k, today.minusDays(ago[k]), draw);
                teller.accept(exchange);
                if (loops.size() < LOOPS_MOST && draw.nextDouble() < .2) {
                    loops.add(loop(exchange, draw));
                }
            }
        }
    }

    /** Tells the loops that came from the exchanges told so far. */
    void tellLoops(Consumer<Entry> teller) {
        loops.forEach(teller);
    }

    private Interaction interaction(int tie, long id, int ago, SplittableRandom random) {
        Set<Long> others = new LinkedHashSet<>();
        others.add(2L + tie);
        double draw = random.nextDouble();
        boolean mass = draw < MASS && ties.size > 4 * Interaction.MOST_RECEIVERS;
        InteractionKind kind = mass ? InteractionKind.MESSAGE : kind(random);
        if (mass) {
            int receivers = random.nextInt(Interaction.MOST_RECEIVERS + 1, 4 * Interaction.MOST_RECEIVERS);
            while (others.size() < receivers) {
                others.add(2L + random.nextInt(ties.size));
            }
        } else if (draw < SHARED) {
            addNeighbours(tie, ago, random, others);
        }
        Direction direction = kind == InteractionKind.MESSAGE
                ? mass || random.nextBoolean() ? Direction.OUT : Direction.IN
                : Direction.MUTUAL;
        return new Interaction(
                id,
                new Origin("generated", "i-" + id),
                today.minusDays(ago),
                null,
                kind == InteractionKind.CALL ? (Integer) random.nextInt(5, 90) : null,
                kind,
                direction,
                Vocabulary.summary(random),
                "",
                List.copyOf(others));
    }

    /** Up to four more of the community, where their own ties lived on that day. */
    private void addNeighbours(int tie, int ago, SplittableRandom random, Set<Long> others) {
        int start = tie;
        while (start > 0 && tie - start < 40 && ties.community[start - 1] == ties.community[tie]) {
            start--;
        }
        int end = Math.min(ties.communityEnd[tie], tie + 40);
        for (int draws = random.nextInt(1, 5); draws > 0; draws--) {
            int other = random.nextInt(start, end);
            if (ties.metAgo[other] >= ago && ties.lastAgo[other] <= ago) {
                others.add(2L + other);
            }
        }
    }

    private static InteractionKind kind(SplittableRandom random) {
        double draw = random.nextDouble();
        if (draw < .6) {
            return InteractionKind.MESSAGE;
        }
        if (draw < .78) {
            return InteractionKind.CALL;
        }
        if (draw < .88) {
            return InteractionKind.MEETING;
        }
        if (draw < .95) {
            return InteractionKind.MEAL;
        }
        return draw < .98 ? InteractionKind.EVENT : InteractionKind.NOTE;
    }

    private Exchange exchange(int tie, long interaction, LocalDate day, SplittableRandom random) {
        double draw = random.nextDouble();
        Exchange.Passed passed =
                draw < .6 ? Exchange.Passed.GAVE : draw < .9 ? Exchange.Passed.RECEIVED : Exchange.Passed.ASKED;
        Exchange.@Nullable Outcome outcome = passed == Exchange.Passed.ASKED
                ? Exchange.Outcome.values()[random.nextInt(Exchange.Outcome.values().length)]
                : null;
        exchanges++;
        return new Exchange(
                exchanges,
                "generated-exchange-" + exchanges,
                2L + tie,
                passed,
                Exchange.Kind.values()[random.nextInt(Exchange.Kind.values().length)],
                Exchange.Size.values()[Math.min(random.nextInt(3), random.nextInt(3))],
                day,
                outcome,
                Vocabulary.subject(random),
                interaction,
                List.of());
    }

    private Loop loop(Exchange exchange, SplittableRandom random) {
        Loop.Kind kind = switch (exchange.passed()) {
            case GAVE -> Loop.Kind.PROMISE;
            case RECEIVED -> random.nextBoolean() ? Loop.Kind.THANKS : Loop.Kind.RESULT;
            case ASKED -> Loop.Kind.ANSWER;
        };
        boolean open = random.nextDouble() < .2;
        return new Loop(
                loops.size() + 1L,
                "generated-loop-" + (loops.size() + 1),
                exchange.person(),
                kind,
                exchange.note(),
                exchange.day(),
                null,
                open ? null : today,
                exchange.id());
    }
}
