package app.tilth.cli;

import app.tilth.capture.Draft;
import app.tilth.capture.Mention;
import app.tilth.model.Loop;
import app.tilth.words.Dates;
import app.tilth.workspace.Kept;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code tilth log} says it understood. */
record LoggedLine(
        long interaction,
        String kind,
        LocalDate day,
        @Nullable String time,
        List<String> people,
        String summary,
        List<Passed> exchanges,
        List<Opened> loops,
        List<Brought> introductions,
        List<Turned> opened,
        List<Turned> closed) {

    record Passed(String passed, String kind, List<String> people, String words) {}

    record Opened(
            String kind,
            List<String> people,
            String words,
            @Nullable LocalDate due) {}

    record Brought(String a, String b) {}

    /** A loop that opened or closed by what was logged. */
    record Turned(String kind, String words) {
        static List<Turned> of(List<Loop> loops) {
            return loops.stream()
                    .map(loop -> new Turned(loop.kind().name(), loop.text()))
                    .toList();
        }
    }

    static LoggedLine of(Kept kept, Draft draft, LocalDate today) {
        return new LoggedLine(
                kept.id(),
                draft.likelyKind().name(),
                draft.day().orElse(today),
                draft.time().map(Object::toString).orElse(null),
                draft.present().stream().map(Mention::name).toList(),
                draft.summary(),
                draft.exchanges().stream()
                        .map(e -> new Passed(e.passed().name(), e.kind().name(), names(draft, e.people()), e.words()))
                        .toList(),
                draft.loops().stream()
                        .map(l -> new Opened(
                                l.kind().name(),
                                names(draft, l.people()),
                                l.words(),
                                l.due().orElse(null)))
                        .toList(),
                draft.introductions().stream()
                        .map(i -> new Brought(name(draft, i.a()), name(draft, i.b())))
                        .toList(),
                Turned.of(kept.opened()),
                Turned.of(kept.closed()));
    }

    /** A line for each thing that was understood beside the contact, and for what was kept as its summary. */
    static List<String> more(Kept kept, Draft draft, LocalDate today) {
        List<String> lines = new ArrayList<>();
        draft.exchanges()
                .forEach(e -> lines.add(Cli.MESSAGES.get(
                        "log." + e.passed(),
                        String.join(", ", names(draft, e.people())),
                        Cli.MESSAGES.get("exchange." + e.kind()),
                        e.words())));
        draft.loops()
                .forEach(l -> lines.add(Cli.MESSAGES.get(
                        l.due().isPresent() ? "log.loop.due" : "log.loop",
                        Cli.MESSAGES.get("loop." + l.kind()),
                        String.join(", ", names(draft, l.people())),
                        l.words(),
                        l.due().map(day -> Dates.day(day, today)).orElse(""))));
        draft.introductions()
                .forEach(i -> lines.add(Cli.MESSAGES.get("log.introduced", name(draft, i.a()), name(draft, i.b()))));
        kept.opened().forEach(loop -> lines.add(turned("log.opened", loop)));
        kept.closed().forEach(loop -> lines.add(turned("log.closed", loop)));
        return lines;
    }

    private static String turned(String key, Loop loop) {
        return Cli.MESSAGES.get(key, Cli.MESSAGES.get("turned." + loop.kind(), loop.text()));
    }

    private static List<String> names(Draft draft, List<Integer> people) {
        return people.stream().map(person -> name(draft, person)).toList();
    }

    private static String name(Draft draft, int person) {
        return draft.people().get(person).name();
    }
}
