package app.tilth.ui.ask;

import static app.tilth.ui.ask.AskViewModel.TEXTS;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The way of an ask out of the house: drafts are opened, the user sends them and says so, and only then it was asked. */
final class Sending {
    private final AskDesk desk;
    private final Outbox outbox;
    private final Deeds deeds;

    Sending(AskDesk desk, Outbox outbox, Deeds deeds) {
        this.desk = desk;
        this.outbox = outbox;
        this.deeds = deeds;
    }

    /**
     * What became of drafts that were to be opened.
     *
     * @param judged how the ask would land at this moment
     * @param objection why none were opened, in a sentence; empty where some were
     * @param to those they were opened for
     */
    record Opened(Judgement judged, String objection, List<Recipient> to) {}

    /** Opens a draft to each of those ready, by how it would land at this moment. */
    void open(Ask ask, Optional<Long> shown, Consumer<Opened> then) {
        deeds.act(() -> desk.judge(ask, shown), judged -> {
            List<Recipient> first = judged.ready().stream().limit(Outbox.MOST).toList();
            Optional<String> objection = objection(ask, first);
            if (objection.isEmpty()) {
                deeds.say(outbox.draft(ask, first));
            }
            then.accept(new Opened(judged, objection.orElse(""), objection.isEmpty() ? first : List.of()));
        });
    }

    private static Optional<String> objection(Ask ask, List<Recipient> first) {
        if (ask.people().isEmpty()) {
            return Optional.of(TEXTS.get("nobody"));
        }
        if (first.isEmpty()) {
            return Optional.of(TEXTS.get("none-ready"));
        }
        return first.stream()
                .filter(person -> ask.textFor(person).isBlank())
                .findFirst()
                .map(person -> ask.each() ? TEXTS.get("wordless.to", person.call()) : TEXTS.get("wordless"));
    }

    /**
     * Those it was sent to were asked today.
     *
     * @param rest keeps what is left of the ask
     * @param done is told once that is kept
     */
    void sent(Ask ask, List<Recipient> to, Runnable rest, Runnable done) {
        deeds.change(
                () -> {
                    desk.asked(ask, to);
                    rest.run();
                    return TEXTS.get("asked", Names.of(to));
                },
                done);
    }
}
