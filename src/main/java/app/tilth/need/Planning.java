package app.tilth.need;

import app.tilth.model.Need;
import app.tilth.need.Helper.Reached;
import app.tilth.tie.Act;
import app.tilth.tie.Course;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Plans what to do for a need. Person by person, best first, each gets what their tie wants (an open loop closed or a hello,
 * something given, the rhythm kept), in the seasons these belong to, and more of it for as long as they would not be ready when
 * the time to ask comes; whoever does not fit into the minutes left is left for later.
 */
public final class Planning {
    private static final int MOST_GAPS = 2;

    private final Coverage coverage;
    private final Known known;
    private final Calendar calendar;
    private final MonthLoad load;
    private final List<Sown> all = new ArrayList<>();

    private Planning(Coverage coverage, Known known, Calendar calendar, int minutesAMonth) {
        this.coverage = coverage;
        this.known = known;
        this.calendar = calendar;
        load = new MonthLoad(calendar.months(), minutesAMonth);
    }

    /**
     * The plan for a need from today on; the same of the same.
     *
     * @param minutesAMonth what the need may take of a month, at least 2
     */
    public static Plan of(Need need, Coverage coverage, Known known, int minutesAMonth) {
        LocalDate horizon = need.horizon();
        if (horizon != null && horizon.isBefore(known.today())) {
            return new Plan(List.of(), new Pace(Pace.Word.PAST, null, 0), horizon, 0);
        }
        return new Planning(coverage, known, Calendar.of(known.today(), horizon), minutesAMonth).plan(horizon);
    }

    private Plan plan(@Nullable LocalDate horizon) {
        List<Step> done = DoneThings.of(coverage, known);
        done.forEach(step -> load.take(0, step.kind()));
        List<Bed> tended = new ArrayList<>();
        List<Helper> left = new ArrayList<>();
        for (Helper helper : coverage.of(Reached.TEND)) {
            Bed bed = bed(helper);
            if (bed.isEmpty()) {
                left.add(helper);
            } else {
                tended.add(bed);
            }
        }
        coverage.of(Reached.WARM).stream()
                .filter(helper -> helper.loop() != null)
                .forEach(helper -> place(Step.Kind.CLOSE_LOOP, helper, 0));
        askAround();
        coverage.of(Reached.THROUGH).forEach(this::meet);
        if (calendar.askMonth() > 0) {
            coverage.of(Reached.WARM).forEach(helper -> place(Step.Kind.KEEP, helper, calendar.start(Season.TEND)));
        }
        ask();
        spread();
        return new Plan(months(done), pace(tended, left), horizon, left.size());
    }

    private Bed bed(Helper helper) {
        Bed bed = new Bed(helper, known);
        int silent = known.readings().silentDays(known.slot(helper.person()));
        if (helper.loop() != null || helper.first() == Act.SETTLE_EARLIER_ASK) {
            place(bed, Step.Kind.CLOSE_LOOP, 0);
        } else if (silent < 0 || silent > DoneThings.QUIET_DAYS) {
            place(bed, Step.Kind.HELLO, 0);
        }
        int gives = Course.gentle(known.readings(), known.slot(helper.person())).gives();
        for (int i = 0; i < gives; i++) {
            place(bed, Step.Kind.GIVE, bed.isEmpty() ? 0 : bed.lastMonth() + 1);
        }
        vary(bed);
        if (bed.isEmpty() || calendar.start(Season.TEND) < calendar.end(Season.TEND)) {
            place(bed, Step.Kind.KEEP, bed.isEmpty() ? 0 : bed.lastMonth() + 1);
        }
        boolean more = !bed.isEmpty();
        while (more && bed.ready(readyBy()).isEmpty()) {
            more = more(bed);
        }
        return bed;
    }

    /** No gift is of the sort of the one before, whether that is planned or was made long ago. */
    private void vary(Bed bed) {
        int turn = known.given(bed.helper.person());
        for (Sown sown : bed.sown()) {
            if (sown.step.kind() == Step.Kind.GIVE) {
                sown.step = sown.step.turn(turn++);
            }
        }
    }

    /** When they are to be ready: as the time to ask comes, or at the end where that has come already. */
    private LocalDate readyBy() {
        return calendar.ask().isAfter(known.today()) ? calendar.ask() : calendar.end();
    }

    /** In the one month there is, all of it goes together; otherwise what is too late for its own month is left out. */
    private void place(Bed bed, Step.Kind kind, int earliest) {
        if (earliest >= calendar.workMonths() && calendar.workMonths() > 1) {
            return;
        }
        Sown sown = place(kind, bed.helper, earliest);
        if (sown != null) {
            bed.add(sown);
        }
    }

    /** Puts a step into the lightest month of its season that is not too early, else of all that are left before the asking. */
    private @Nullable Sown place(Step.Kind kind, Helper helper, int earliest) {
        int work = calendar.workMonths();
        int soonest = Math.min(earliest, work - 1);
        int from = Math.min(Math.max(soonest, calendar.start(kind.season())), work - 1);
        int inSeason = load.lightest(from, Math.clamp(calendar.end(kind.season()), from + 1, work), kind);
        int month = inSeason < 0 ? load.lightest(soonest, work, kind) : inSeason;
        return month < 0 ? null : put(kind, helper, month);
    }

    private Sown put(Step.Kind kind, Helper helper, int month) {
        Step step = Step.planned(kind, helper.person(), calendar.spread(month, 0, 1));
        return put(month, kind == Step.Kind.CLOSE_LOOP ? step.closing(helper.loop()) : step);
    }

    private Sown put(int month, Step step) {
        load.take(month, step.kind());
        Sown sown = new Sown(month, step);
        all.add(sown);
        return sown;
    }

    /** One contact more, the later the better, since it is fresh when it counts; then time together in place of a note. */
    private boolean more(Bed bed) {
        int from = bed.sown().getFirst().month + 1;
        OptionalInt free = IntStream.iterate(calendar.workMonths() - 1, month -> month >= from, month -> month - 1)
                .filter(month -> !bed.has(month) && load.holds(month, Step.Kind.KEEP))
                .findFirst();
        if (free.isPresent()) {
            bed.add(put(Step.Kind.KEEP, bed.helper, free.getAsInt()));
            return true;
        }
        for (Sown sown : bed.sown().reversed()) {
            if (sown.step.kind() == Step.Kind.KEEP && load.holdsInPlaceOf(sown.month, Step.Kind.KEEP, Step.Kind.TIME)) {
                load.takeInPlaceOf(sown.month, Step.Kind.KEEP, Step.Kind.TIME);
                sown.step = sown.step.as(Step.Kind.TIME);
                return true;
            }
        }
        return false;
    }

    private void askAround() {
        coverage.gaps().stream()
                .filter(gap -> !gap.mightKnow().isEmpty())
                .limit(MOST_GAPS)
                .forEach(gap -> single(
                        Step.planned(Step.Kind.ASK_AROUND, gap.mightKnow().getFirst(), known.today())
                                .about(gap.criterion())));
    }

    private void meet(Helper helper) {
        if (helper.path() != null) {
            single(Step.planned(Step.Kind.MEET, helper.person(), known.today())
                    .through(helper.path().first()));
        }
    }

    private void single(Step step) {
        int work = calendar.workMonths();
        int month = load.lightest(Math.min(calendar.start(Season.PLANT), work - 1), work, step.kind());
        if (month >= 0) {
            put(month, step.on(calendar.spread(month, 0, 1)));
        }
    }

    private void ask() {
        if (!calendar.far() && !coverage.helpers().isEmpty()) {
            long best = coverage.helpers().getFirst().person();
            put(calendar.askMonth(), Step.planned(Step.Kind.ASK, best, calendar.ask()));
            put(calendar.months() - 1, Step.planned(Step.Kind.TELL, 0, calendar.end()));
        }
    }

    /** Gives every step of a month its day, evenly over the month; the asking has its own. */
    private void spread() {
        for (int month = 0; month < calendar.months(); month++) {
            List<Sown> small = in(month)
                    .filter(sown -> sown.step.season() != Season.ASK)
                    .sorted(Comparator.comparing(sown -> sown.step.season()))
                    .toList();
            for (int i = 0; i < small.size(); i++) {
                Sown sown = small.get(i);
                sown.step = sown.step.on(calendar.spread(month, i, small.size()));
            }
        }
    }

    private Stream<Sown> in(int month) {
        return all.stream().filter(sown -> sown.month == month);
    }

    private List<Plan.Month> months(List<Step> done) {
        return IntStream.range(0, calendar.months())
                .mapToObj(month -> new Plan.Month(
                        calendar.month(month),
                        calendar.season(month),
                        Stream.concat(
                                        done.stream().filter(_ -> month == 0),
                                        in(month)
                                                .map(sown -> sown.step)
                                                .sorted(Comparator.comparing(Step::day)
                                                        .thenComparing(Step::season)))
                                .toList()))
                .toList();
    }

    /** When those who are tended are ready by what is planned; who is not by the end, by tending on after it. */
    private Pace pace(List<Bed> tended, List<Helper> left) {
        if (tended.isEmpty() && left.isEmpty()) {
            boolean someone = coverage.warm() > 0;
            return new Pace(someone ? Pace.Word.READY : Pace.Word.NO_ONE, someone ? known.today() : null, 0);
        }
        List<Bed> looked = tended.isEmpty() ? List.of(new Bed(left.getFirst(), known)) : tended;
        int late = 0;
        int last = known.readings().today();
        for (Bed bed : looked) {
            OptionalInt ready = bed.ready(calendar.end());
            if (ready.isEmpty()) {
                late++;
                ready = bed.readyOneDay();
            }
            last = ready.isEmpty() || last == Integer.MAX_VALUE ? Integer.MAX_VALUE : Math.max(last, ready.getAsInt());
        }
        LocalDate by = last == Integer.MAX_VALUE ? null : LocalDate.ofEpochDay(last);
        Pace.Word word = by == null ? Pace.Word.NEVER : late > 0 ? Pace.Word.LATE : Pace.Word.IN_TIME;
        return new Pace(word, by, late);
    }
}
