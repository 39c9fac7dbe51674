package app.tilth.ui.capture;

import app.tilth.workspace.Growth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the user wants of what may follow from a line, and what of it they do not want though it would follow by itself. */
record GrowthChoice(Set<Growth> wanted, Set<Growth> unwanted) {
    static final GrowthChoice NONE = new GrowthChoice(Set.of(), Set.of());

    GrowthChoice {
        wanted = Set.copyOf(wanted);
        unwanted = Set.copyOf(unwanted);
    }

    boolean has(Growth growth) {
        return wanted.contains(growth) || (growth.byItself() && !unwanted.contains(growth));
    }

    /**
     * With something chosen, or no longer.
     *
     * @param instead what cannot be chosen beside it
     */
    GrowthChoice toggled(Growth growth, List<Growth> instead) {
        boolean now = !has(growth);
        GrowthChoice choice = with(growth, now);
        for (Growth other : now ? instead : List.<Growth>of()) {
            choice = choice.with(other, false);
        }
        return choice;
    }

    private GrowthChoice with(Growth growth, boolean want) {
        Set<Growth> more = new HashSet<>(wanted);
        Set<Growth> less = new HashSet<>(unwanted);
        (want ? more : less).add(growth);
        (want ? less : more).remove(growth);
        return new GrowthChoice(more, less);
    }

    /** What is left of it where other things may follow. */
    GrowthChoice of(List<Growth> growths) {
        Set<Growth> all = new HashSet<>(all(growths).toList());
        Set<Growth> more = new HashSet<>(wanted);
        Set<Growth> less = new HashSet<>(unwanted);
        more.retainAll(all);
        less.retainAll(all);
        return new GrowthChoice(more, less);
    }

    List<Growth> along(List<Growth> growths) {
        return all(growths).filter(this::has).toList();
    }

    List<Growth> left(List<Growth> growths) {
        return growths.stream()
                .filter(growth -> growth.byItself() && !has(growth))
                .toList();
    }

    /** Each with what stands beside it. */
    private static Stream<Growth> all(List<Growth> growths) {
        return growths.stream()
                .flatMap(growth -> growth instanceof Growth.Answers answers
                        ? Stream.of(answers, answers.otherwise())
                        : Stream.of(growth));
    }
}
