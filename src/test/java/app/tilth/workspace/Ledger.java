package app.tilth.workspace;

import app.tilth.MovingClock;
import app.tilth.capture.Draft;
import app.tilth.capture.LineReader;
import app.tilth.model.Circle;
import app.tilth.model.Direction;
import app.tilth.model.Exchange;
import app.tilth.model.Exchange.Outcome;
import app.tilth.model.Exchange.Passed;
import app.tilth.model.Interaction;
import app.tilth.model.InteractionKind;
import app.tilth.model.Loop;
import app.tilth.model.Origin;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A real network of two people, by a clock that is moved, into which things are logged by every door. */
final class Ledger implements AutoCloseable {
    static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    final MovingClock clock = new MovingClock(DAY.atTime(LocalTime.NOON), ZoneOffset.UTC);
    final Workspace workspace;
    final long hana;
    final long joon;

    Ledger(Path folder) throws Exception {
        workspace = Workspace.open(folder.resolve("net.tilth"), clock);
        List<Long> two = workspace.run(new AddPeople(List.of("Hana Kobayashi", "Joon Park"), Circle.CLOSE));
        hana = two.getFirst();
        joon = two.getLast();
    }

    /** A line of capture as it is saved where the user says nothing more. */
    Kept log(String line) {
        Draft draft = draft(line);
        List<Growth> byItself = growths(line).stream().filter(Growth::byItself).toList();
        return workspace.run(new RecordCapture(draft, byItself, List.of()));
    }

    Draft draft(String line) {
        return new LineReader(new Names(workspace), workspace.today(), false).read(line);
    }

    List<Growth> growths(String line) {
        return new Growths(workspace, new Names(workspace)).of(draft(line));
    }

    Exchange exchange(Passed passed, Exchange.Kind kind, Exchange.Size size, String note) {
        return new Exchange(
                0,
                UUID.randomUUID().toString(),
                hana,
                passed,
                kind,
                size,
                workspace.today(),
                passed == Passed.ASKED ? Outcome.OPEN : null,
                note,
                null,
                List.of());
    }

    Exchange on(LocalDate day, Exchange e) {
        return new Exchange(
                e.id(),
                e.uid(),
                e.person(),
                e.passed(),
                e.kind(),
                e.size(),
                day,
                e.outcome(),
                e.note(),
                e.interaction(),
                e.grewFrom());
    }

    Kept add(Exchange exchange) {
        return workspace.run(new AddExchange(exchange, "Hana"));
    }

    Exchange kept(long id) {
        return workspace.read(stores -> stores.exchanges().find(List.of(id))).getFirst();
    }

    Kept contact(InteractionKind kind, Direction direction, LocalDate day, String summary, Exchange... passed) {
        return workspace.run(new TellInteraction(
                interaction(kind, direction, day, summary), List.of(), List.of(passed), "Hana", LoopChoices.NONE));
    }

    Interaction interaction(InteractionKind kind, Direction direction, LocalDate day, String summary) {
        return new Interaction(0, Origin.here(), day, null, null, kind, direction, summary, "", List.of(hana));
    }

    long open(Loop.Kind kind, String text, LocalDate since) {
        return workspace.run(new OpenLoop(
                new Loop(0, UUID.randomUUID().toString(), hana, kind, text, since, null, null, null), "Hana"));
    }

    /** All that passed with Hana, newest first. */
    List<Exchange> exchanges() {
        return workspace.read(stores -> stores.exchanges().of(hana));
    }

    /** All loops with Hana, closed ones too. */
    List<Loop> loops() {
        return workspace.read(stores -> stores.loops().of(hana));
    }

    /** What is open with Hana: "THANKS the review". */
    List<String> open() {
        return open(hana);
    }

    List<String> open(long person) {
        return workspace.read(stores -> stores.loops().of(person)).stream()
                .filter(Loop::isOpen)
                .map(Ledger::said)
                .toList();
    }

    static String said(Loop loop) {
        return loop.kind() + " " + loop.text();
    }

    @Nullable
    LocalDate closedOn(long loop) {
        return workspace.read(stores -> stores.loops().find(loop)).orElseThrow().closed();
    }

    @Override
    public void close() {
        workspace.close();
    }
}
