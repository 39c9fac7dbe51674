package app.tilth.workspace;

import app.tilth.model.Need;
import app.tilth.model.PersonName;
import app.tilth.need.Coverage;
import app.tilth.need.NeedWords;
import app.tilth.need.Plan;
import app.tilth.need.Season;
import app.tilth.need.Step;
import app.tilth.suggest.NeedTending;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    public Needs {
        open = List.copyOf(open);
        names = Map.copyOf(names);
    }

    /** One need as it stands. */
    public record Outlook(Need need, Coverage coverage, Plan plan) {}

    /** A step of a plan for one person. */
    public record Coming(long person, Need need, Step step) {}

    public Optional<Outlook> of(long need) {
        return open.stream().filter(one -> one.need().id() == need).findFirst();
    }

    /** What is said of them, people called as the user calls them. */
    public NeedWords words() {
        return new NeedWords(today, person -> PersonName.of(name(person)).familiar());
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
        Map<Long, NeedTending> tending = new HashMap<>();
        for (Coming coming : coming(COMING_DAYS)) {
            Need need = coming.need();
            String words = coming.step().kind() == Step.Kind.HELLO ? "" : words().step(coming.step());
            tending.putIfAbsent(coming.person(), new NeedTending(need.id(), need.title(), need.horizon(), words));
        }
        return tending;
    }
}
