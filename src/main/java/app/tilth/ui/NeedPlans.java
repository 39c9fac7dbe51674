package app.tilth.ui;

import app.tilth.model.Loop;
import app.tilth.need.NeedWords;
import app.tilth.need.Pace;
import app.tilth.need.Plan;
import app.tilth.need.Season;
import app.tilth.need.Step;
import app.tilth.ui.needs.Plan.Doing;
import app.tilth.ui.needs.Plan.Month;
import app.tilth.ui.needs.Plan.Thing;
import app.tilth.words.Brief;
import app.tilth.words.Dates;
import app.tilth.words.Messages;
import app.tilth.words.Numbers;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The plan of a need as it is shown. */
final class NeedPlans {
    private static final Messages TEXTS = Messages.of("ui.needs");

    private NeedPlans() {}

    static app.tilth.ui.needs.Plan of(Plan plan, NeedWords words, LocalDate today) {
        return new app.tilth.ui.needs.Plan(
                lead(plan, words),
                plan.months().stream()
                        .map(month -> month(month, plan, words, today))
                        .toList());
    }

    private static String lead(Plan plan, NeedWords words) {
        int things = plan.steps().size();
        if (plan.pace().word() == Pace.Word.PAST || things == 0) {
            return words.pace(plan);
        }
        int months = plan.months().size();
        int each = (things + months - 1) / months;
        String all = Brief.atStart(Numbers.spelled(things));
        String lead = months == 1
                ? TEXTS.get("plan.lead.one", all, things)
                : TEXTS.get("plan.lead", all, things, Numbers.spelled(each));
        return (lead + " " + NeedWords.left(plan)).strip();
    }

    private static Month month(Plan.Month month, Plan plan, NeedWords words, LocalDate today) {
        boolean now = month.month().equals(YearMonth.from(today));
        boolean horizon = Optional.ofNullable(plan.horizon())
                .map(YearMonth::from)
                .filter(month.month()::equals)
                .isPresent();
        String aside = horizon ? TEXTS.get("plan.horizon") : now ? TEXTS.get("plan.now") : "";
        List<Step> steps = month.steps();
        return new Month(
                Dates.shortMonth(month.month().atDay(1)),
                aside,
                now,
                horizon,
                app.tilth.ui.needs.Plan.Season.valueOf(month.season().name()),
                IntStream.range(0, steps.size())
                        .mapToObj(i -> thing(steps.get(i), month.month() + "-" + i, words))
                        .toList());
    }

    private static Thing thing(Step step, String key, NeedWords words) {
        Loop loop = step.loop();
        return new Thing(
                key,
                step.person(),
                step.person() == 0 ? "" : words.names().apply(step.person()),
                words.step(step),
                doing(step),
                loop == null ? 0 : loop.id(),
                step.done());
    }

    private static Doing doing(Step step) {
        return switch (step.kind()) {
            case HELLO, KEEP, ASK_AROUND -> Doing.WRITE;
            case TIME -> Doing.TALK;
            case CLOSE_LOOP -> step.loop() == null ? Doing.LOOK : Doing.CLOSE;
            case GIVE -> Doing.GIVE;
            case MEET -> Doing.LOOK;
            case ASK -> Doing.ASK;
            case TELL -> Doing.MEET;
        };
    }

    /** Those for whom something is left to do this month, in the order it is planned; nobody is only asked. */
    static List<Long> thisMonth(Plan plan, LocalDate today) {
        return plan.months().stream()
                .filter(month -> month.month().equals(YearMonth.from(today)))
                .flatMap(month -> month.steps().stream())
                .filter(step -> !step.done() && step.season() != Season.ASK && step.person() != 0)
                .map(NeedPlans::contact)
                .distinct()
                .toList();
    }

    /** Whoever leads to the person is the one to speak with. */
    private static long contact(Step step) {
        Long through = step.through();
        return through == null ? step.person() : through;
    }
}
