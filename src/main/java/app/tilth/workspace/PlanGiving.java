package app.tilth.workspace;

import app.tilth.ask.Step;
import app.tilth.model.Introduction;
import app.tilth.model.Loop;
import app.tilth.model.Person;
import app.tilth.store.Stores;
import app.tilth.tie.Act;
import app.tilth.words.Messages;
import app.tilth.workspace.AskCheck.Giving;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is to be given first, set for a day: an open loop gets that day, two who are to be brought together are considered,
 * and anything else is a promise to yourself. What is set for today shows on Today. Answers how many were set.
 *
 * @param giving what is only waiting, and whoever is not there any more, is passed over
 * @param names as the Undo menu names them
 */
public record PlanGiving(List<Giving> giving, String names, LocalDate by) implements Command<Integer> {
    private static final Messages MESSAGES = Messages.of("workspace");

    public PlanGiving {
        giving = List.copyOf(giving);
    }

    @Override
    public String name() {
        return MESSAGES.get("command.plan.giving", names);
    }

    @Override
    public Integer apply(Stores stores, LocalDate today) {
        int set = 0;
        for (Giving one : giving) {
            Optional<Person> person = stores.people().find(one.person());
            if (person.isPresent() && one.step().canBePlanned()) {
                set += plan(stores, person.get(), one.step(), today) ? 1 : 0;
            }
        }
        return set;
    }

    private boolean plan(Stores stores, Person person, Step step, LocalDate today) {
        Long meets = step.meets();
        if (meets != null) {
            Considered considered = new ConsiderIntroduction(person.id(), meets, "", "", "").apply(stores, today);
            return considered == Considered.KEPT;
        }
        Optional<Loop> open = open(stores, person.id(), step);
        if (open.isPresent()) {
            stores.loops().update(open.get().dueOn(by));
        } else if (step.loop() == null) {
            stores.loops().add(promise(person.id(), task(step), today));
        }
        return open.isPresent() || step.loop() == null;
    }

    /** Whether a step with someone is set for a day or one before it, or their introduction is thought of. */
    public static boolean isPlanned(Stores stores, long person, Step step, LocalDate day) {
        Long meets = step.meets();
        if (meets != null) {
            return stores.introductions().between(person, meets).stream()
                    .anyMatch(pair -> pair.stage() != Introduction.Stage.DROPPED);
        }
        return open(stores, person, step)
                .map(Loop::due)
                .filter(due -> !due.isAfter(day))
                .isPresent();
    }

    private static Optional<Loop> open(Stores stores, long person, Step step) {
        String task = task(step);
        return stores.loops().of(person).stream()
                .filter(loop -> loop.isOpen() && is(loop, step, task))
                .findFirst();
    }

    /** A planned hello is named as everywhere, so that any word from you keeps it. */
    private static String task(Step step) {
        boolean hello = step.act() == Act.SAY_HELLO || step.act() == Act.SETTLE_EARLIER_ASK;
        return hello ? MESSAGES.get("loop.plan") : step.task();
    }

    private static boolean is(Loop loop, Step step, String task) {
        Long meant = step.loop();
        return meant == null ? loop.kind() == Loop.Kind.PROMISE && loop.text().equals(task) : loop.id() == meant;
    }

    private Loop promise(long person, String task, LocalDate today) {
        return new Loop(0, UUID.randomUUID().toString(), person, Loop.Kind.PROMISE, task, today, by, null, null);
    }
}
