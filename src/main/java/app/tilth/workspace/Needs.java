package app.tilth.workspace;

import app.tilth.model.Need;
import app.tilth.need.Coverage;
import app.tilth.need.Gap;
import app.tilth.need.Helper;
import app.tilth.need.NeedWords;
import app.tilth.need.Plan;
import app.tilth.need.Season;
import app.tilth.need.Step;
import app.tilth.network.Path;
import app.tilth.suggest.NeedTending;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The open needs as they stand on a day: who could help, and what to do month by month. Immutable; {@link Knowledge#needs}
 * gives the current ones.
 *
 * @param open in the order they were added
 * @param names of the people in them in full, by id
 */
public record Needs(LocalDate today, List<Outlook> open, Map<Long, String> names) {
    /** What is planned for so many days ahead is for the coming days. */
    private static final int COMING_DAYS = 7;

    /** No plan reaches further. */
    private static final int FURTHEST_DAYS = 366;

    public Needs {
        open = List.copyOf(open);
        names = Map.copyOf(names);
    }

    /** One need as it stands. */
    public record Outlook(Need need, Coverage coverage, Plan plan) {
        /** Everyone it speaks of. */
        Set<Long> people() {
            Set<Long> ids = new HashSet<>();
            for (Helper helper : coverage.helpers()) {
                ids.add(helper.person());
                Path path = helper.path();
                if (path != null) {
                    ids.addAll(path.people());
                }
            }
            coverage.gaps().stream().map(Gap::mightKnow).forEach(ids::addAll);
            return ids;
        }
    }

    /** A step of a plan for one person. */
    public record Coming(long person, Need need, Step step) {}

    public Optional<Outlook> of(long need) {
        return open.stream().filter(one -> one.need().id() == need).findFirst();
    }

    /** What is said of them, people called as the user calls them, and so that no two are called alike. */
    public NeedWords words() {
        return words(names);
    }

    /** The same of one of them alone. */
    public NeedWords words(Outlook one) {
        Map<Long, String> theirs = new HashMap<>();
        one.people().forEach(person -> theirs.put(person, name(person)));
        return words(theirs);
    }

    private NeedWords words(Map<Long, String> those) {
        Map<Long, String> calls = Calls.of(those);
        return new NeedWords(today, person -> calls.getOrDefault(person, ""));
    }

    /** Someone's name in full, empty where no need speaks of them. */
    public String name(long person) {
        return names.getOrDefault(person, "");
    }

    /** What is planned until so many days from today for each person and need, soonest first; the asking is not among it. */
    public List<Coming> coming(int days) {
        LocalDate last = today.plusDays(days);
        return open.stream()
                .flatMap(one -> one.plan().steps().stream()
                        .filter(step -> !step.done() && step.season() != Season.ASK)
                        .filter(step -> !step.day().isAfter(last))
                        .map(step -> new Coming(contact(step), one.need(), step)))
                .sorted(Comparator.comparing((Coming coming) -> coming.step().day())
                        .thenComparing(
                                coming -> coming.need().horizon(), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparingLong(coming -> coming.need().id()))
                .toList();
    }

    /** Whoever leads to the person is the one to speak with. */
    private static long contact(Step step) {
        Long through = step.through();
        return through == null ? step.person() : through;
    }

    /** The same as suggestions take it: of several things for one person, the one that comes first. */
    Map<Long, NeedTending> tending() {
        return tending(Set.of());
    }

    /**
     * @param brought for whom what is planned is wanted now, whatever day it is planned for
     */
    Map<Long, NeedTending> tending(Set<Long> brought) {
        Map<Long, NeedTending> tending = new HashMap<>();
        LocalDate soon = today.plusDays(COMING_DAYS);
        NeedWords say = words();
        for (Coming coming : coming(brought.isEmpty() ? COMING_DAYS : FURTHEST_DAYS)) {
            if (coming.step().day().isAfter(soon) && !brought.contains(coming.person())) {
                continue;
            }
            Need need = coming.need();
            String words = coming.step().kind() == Step.Kind.HELLO ? "" : say.step(coming.step());
            tending.putIfAbsent(coming.person(), new NeedTending(need.id(), need.title(), need.horizon(), words));
        }
        return tending;
    }
}
