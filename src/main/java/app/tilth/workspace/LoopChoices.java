package app.tilth.workspace;

import app.tilth.model.Exchange.Outcome;
import app.tilth.model.Loop;
import app.tilth.workspace.Settling.Settled;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the user says of the loops that something about to be logged settles or opens.
 *
 * @param close those that are only likely to be settled, and are
 * @param leave those that would be closed by themselves, and are not
 * @param answered how the asks ended whose answers loops awaited, by loop
 * @param unowed the places, among what passed, of what is to open nothing
 */
public record LoopChoices(Set<Long> close, Set<Long> leave, Map<Long, Outcome> answered, Set<Integer> unowed) {
    /** Whatever is certain, nothing else. */
    public static final LoopChoices NONE = new LoopChoices(Set.of(), Set.of(), Map.of(), Set.of());

    public LoopChoices {
        close = Set.copyOf(close);
        leave = Set.copyOf(leave);
        answered = Map.copyOf(answered);
        unowed = Set.copyOf(unowed);
    }

    /**
     * @param along what the user chose of what may follow
     * @param left what would follow by itself and the user chose not to
     */
    public static LoopChoices of(List<Growth> along, List<Growth> left) {
        Set<Long> close = new HashSet<>();
        Set<Long> leave = new HashSet<>();
        Map<Long, Outcome> answered = new HashMap<>();
        Set<Integer> unowed = new HashSet<>();
        for (Growth growth : along) {
            switch (growth) {
                case Growth.Settles settles -> close.add(settles.loop().id());
                case Growth.Answers answers -> answered.put(answers.loop().id(), answers.outcome());
                case Growth.Opens _, Growth.GrewFrom _, Growth.Introduce _, Growth.Rhythm _ -> {}
            }
        }
        for (Growth growth : left) {
            switch (growth) {
                case Growth.Settles settles -> leave.add(settles.loop().id());
                case Growth.Answers answers -> leave.add(answers.loop().id());
                case Growth.Opens opens -> unowed.add(opens.place());
                case Growth.GrewFrom _, Growth.Introduce _, Growth.Rhythm _ -> {}
            }
        }
        return new LoopChoices(close, leave, answered, unowed);
    }

    /** The same with other loops that are closed. */
    LoopChoices closing(Set<Long> loops) {
        return new LoopChoices(loops, leave, answered, unowed);
    }

    /** The kinds of loops that what passed at a place does not open, beside those that are settled in the same breath. */
    Set<Loop.Kind> unowed(int place, Set<Loop.Kind> settled) {
        return unowed.contains(place) ? Owed.KINDS : settled;
    }

    boolean closes(Settled settled) {
        long loop = settled.loop().id();
        return close.contains(loop) || (settled.certain() && !leave.contains(loop));
    }

    /** How the ask ended whose answer a loop awaited, where that is said. */
    Optional<Outcome> answer(Settled settled) {
        long loop = settled.loop().id();
        Optional<Outcome> said = leave.contains(loop) ? Optional.empty() : settled.said();
        return Optional.ofNullable(answered.get(loop)).or(() -> said);
    }
}
