package app.tilth.ui.entry;

import static app.tilth.ui.entry.Entry.TEXTS;

import app.tilth.model.Exchange.Outcome;
import app.tilth.model.Exchange.Passed;
import app.tilth.ui.control.Overlay;
import app.tilth.ui.words.LoopNews;
import app.tilth.workspace.Kept;
import app.tilth.workspace.LoopChoices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The way to the dialogs, and to what is done without one. */
public final class EntryDialogs {
    private final EntryTasks tasks;
    private final Overlay overlay;
    private @Nullable EntryViewModel open;

    public EntryDialogs(EntryTasks tasks, Overlay overlay) {
        this.tasks = tasks;
        this.overlay = overlay;
    }

    private EntryDesk desk() {
        return tasks.desk();
    }

    private EntryViewModel model(Entry entry) {
        return new EntryViewModel(entry, tasks);
    }

    private void open(EntryDialog dialog) {
        open = dialog.model;
        dialog.open(() -> open = null);
    }

    /**
     * @param interaction 0 for a new one
     */
    public void interaction(Who with, long interaction) {
        open(new InteractionDialog(
                model(new InteractionEntry(desk(), with, interaction)),
                overlay,
                TEXTS.get(interaction == 0 ? "title.interaction" : "title.interaction.change", with.name())));
    }

    /**
     * Something new that passed with one or several people.
     *
     * @param way it begins as
     */
    public void exchange(List<Who> with, Passed way) {
        exchange(new ExchangeEntry(desk(), with, way, 0), TEXTS.get("title.exchange", Who.names(with)));
    }

    /** What passed, told differently. */
    public void exchange(Who with, long exchange) {
        exchange(
                new ExchangeEntry(desk(), List.of(with), Passed.GAVE, exchange),
                TEXTS.get("title.exchange.change", with.name()));
    }

    private void exchange(ExchangeEntry entry, String title) {
        tasks.run(
                () -> entry.origins(entry.begin()),
                origins -> open(new ExchangeDialog(model(entry), overlay, title, origins)));
    }

    /**
     * @param loop 0 for a new one
     */
    public void loop(Who with, long loop) {
        open(new LoopDialog(
                model(new LoopEntry(desk(), with, loop)),
                overlay,
                TEXTS.get(loop == 0 ? "title.loop" : "title.loop.change", with.name())));
    }

    /**
     * @param other 0 where it is still to be said
     */
    public void connection(Who with, long other) {
        open(new ConnectionDialog(
                model(new ConnectionEntry(desk(), with, other)),
                overlay,
                TEXTS.get(other == 0 ? "title.connection" : "title.connection.change", with.name()),
                other != 0));
    }

    /**
     * @param need 0 for a new one
     */
    public void need(NeedDesk needs, long need) {
        var entry = new NeedEntry(needs, need);
        open(new NeedDialog(model(entry), needs, overlay, TEXTS.get(need == 0 ? "title.need" : "title.need.change")));
    }

    public void removeInteraction(Who with, long interaction) {
        change(() -> desk().interaction(interaction), kept -> {
            desk().remove(kept, with.name());
            return TEXTS.get("removed.interaction", with.name());
        });
    }

    public void removeExchange(Who with, long exchange) {
        change(() -> desk().exchange(exchange), kept -> {
            desk().remove(kept, with.name());
            return TEXTS.get("removed.exchange", with.name());
        });
    }

    public void removeLoop(Who with, long loop) {
        change(() -> desk().loop(loop), kept -> {
            desk().remove(kept, with.name());
            return TEXTS.get("removed.loop", with.name());
        });
    }

    public void removeConnection(Who with, Who other) {
        change(() -> desk().connection(with.id(), other.id()), kept -> {
            desk().remove(kept, with.name(), other.name());
            return TEXTS.get("removed.connection", with.name(), other.name());
        });
    }

    /** What became of an ask. */
    public void outcome(Who with, long ask, Outcome outcome) {
        change(() -> desk().exchange(ask), kept -> {
            Kept done = desk().tell(List.of(kept.with(outcome)), with.name(), LoopChoices.NONE);
            return LoopNews.with(TEXTS.get("became." + outcome, with.name()), done);
        });
    }

    /** What came back grew from something given, or did not after all. */
    public void link(Who with, long cameBack, long give, boolean grew) {
        change(() -> desk().exchange(cameBack), kept -> {
            List<Long> gives = new ArrayList<>(kept.grewFrom());
            gives.remove(give);
            if (grew) {
                gives.add(give);
            }
            desk().tell(List.of(kept.grownFrom(gives)), with.name(), LoopChoices.NONE);
            return TEXTS.get(grew ? "linked" : "unlinked", with.name());
        });
    }

    /** Does something to what is still there, and says so. */
    private <T> void change(Callable<Optional<T>> find, Function<T, String> deed) {
        tasks.run(() -> find.call().map(deed), (Optional<String> done) -> done.ifPresent(tasks::tell));
    }

    /** Keeps what is typed; the window is closing. */
    public void close() {
        EntryViewModel last = open;
        if (last != null) {
            last.keep();
        }
    }

    /** Outcomes in the order they are offered. */
    public static List<Outcome> outcomes() {
        return List.of(Outcome.GRANTED, Outcome.DECLINED, Outcome.OPEN);
    }
}
