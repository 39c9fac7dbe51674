package app.tilth.need;

import app.tilth.model.Depth;
import app.tilth.tie.Course;
import app.tilth.tie.Deed;
import app.tilth.tie.Projection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** What is planned for one person who is to be tended. */
final class Bed {
    private static final Comparator<Sown> IN_ORDER =
            Comparator.<Sown>comparingInt(sown -> sown.month).thenComparing(sown -> sown.step.season());

    final Helper helper;
    private final Known known;
    private final List<Sown> sown = new ArrayList<>();

    Bed(Helper helper, Known known) {
        this.helper = helper;
        this.known = known;
    }

    /** In their order in time. */
    List<Sown> sown() {
        return sown;
    }

    boolean isEmpty() {
        return sown.isEmpty();
    }

    void add(Sown one) {
        sown.add(one);
        sown.sort(IN_ORDER);
    }

    boolean has(int month) {
        return sown.stream().anyMatch(one -> one.month == month);
    }

    int lastMonth() {
        return sown.getLast().month;
    }

    /** The day by which the person is ready if all this is done, up to a day; empty if not by then. */
    OptionalInt ready(LocalDate until) {
        long person = helper.person();
        return Projection.readyFrom(
                known.readings(),
                known.slot(person),
                known.openLoops(person),
                known.reciprocity().applyAsDouble(person),
                Known.ASK,
                sown.stream().map(one -> deed(one.step)).toList(),
                !sown.isEmpty() && sown.getFirst().step.kind() == Step.Kind.CLOSE_LOOP,
                Math.toIntExact(until.toEpochDay()));
    }

    private static Deed deed(Step step) {
        return new Deed(
                Math.toIntExact(step.day().toEpochDay()),
                step.kind() == Step.Kind.TIME ? Depth.CALL : Depth.MESSAGE,
                step.kind() == Step.Kind.GIVE);
    }

    /** The day by which the person is ready if they are tended gently for as long as it takes. */
    OptionalInt readyOneDay() {
        long person = helper.person();
        int slot = known.slot(person);
        return Projection.readyFrom(
                known.readings(),
                slot,
                known.openLoops(person),
                known.reciprocity().applyAsDouble(person),
                Known.ASK,
                Course.gentle(known.readings(), slot));
    }
}
