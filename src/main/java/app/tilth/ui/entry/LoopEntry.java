package app.tilth.ui.entry;

import app.tilth.capture.SpokenDay;
import app.tilth.model.Loop;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Something open with a person.
 *
 * @param id 0 for a new one
 */
record LoopEntry(EntryDesk desk, Who with, long id) implements Entry {
    static final String KIND = "loop";
    static final String TEXT = "text";
    static final String OPENED = "opened";
    static final String DUE = "due";
    static final String STATE = "state";

    /** Whether it is settled. */
    enum State {
        OPEN,
        CLOSED
    }

    @Override
    public String draft() {
        return "loop." + with.id() + "." + id;
    }

    @Override
    public Values begin() {
        return desk.loop(id)
                .map(this::stored)
                .orElseGet(() -> Values.NONE
                        .with(KIND, Loop.Kind.PROMISE)
                        .with(OPENED, opening().written(desk.today()))
                        .with(STATE, State.OPEN));
    }

    private Values stored(Loop loop) {
        LocalDate due = loop.due();
        return Values.NONE
                .with(KIND, loop.kind())
                .with(TEXT, loop.text())
                .with(OPENED, opening().written(loop.opened()))
                .with(DUE, due == null ? "" : ending().written(due))
                .with(STATE, loop.isOpen() ? State.OPEN : State.CLOSED);
    }

    private DayField opening() {
        return new DayField(desk, false);
    }

    private DayField ending() {
        return new DayField(desk, true);
    }

    @Override
    public Map<String, Remark> remarks(Values values) {
        Map<String, Remark> remarks = new HashMap<>();
        if (values.stripped(TEXT).isEmpty()) {
            remarks.put(TEXT, Remark.objection(TEXTS.get("loop.none")));
        }
        opening().remark(values.text(OPENED), List.of(with)).ifPresent(said -> remarks.put(OPENED, said));
        ending().remark(values.text(DUE), List.of()).ifPresent(said -> remarks.put(DUE, said));
        return remarks;
    }

    @Override
    public String save(Values values) {
        Optional<Loop> before = desk.loop(id);
        SpokenDay due = ending().read(values.text(DUE));
        LocalDate today = desk.today();
        boolean open = values.choice(STATE, State.class).orElse(State.OPEN) == State.OPEN;
        LocalDate closed = before.map(Loop::closed).orElse(today);
        var loop = new Loop(
                before.map(Loop::id).orElse(0L),
                before.map(Loop::uid).orElseGet(() -> UUID.randomUUID().toString()),
                with.id(),
                values.choice(KIND, Loop.Kind.class).orElse(Loop.Kind.PROMISE),
                values.stripped(TEXT),
                opening().read(values.text(OPENED)).day().orElse(today),
                due.day().orElse(due.time().isPresent() ? today : null),
                open ? null : closed,
                before.map(Loop::exchange).orElse(null));
        desk.tell(loop, with.name());
        return TEXTS.get(before.isEmpty() ? "opened" : "changed.loop", with.name());
    }
}
