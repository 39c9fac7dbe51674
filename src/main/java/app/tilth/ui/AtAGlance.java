package app.tilth.ui;

import app.tilth.model.DateThatMatters;
import app.tilth.model.Interaction;
import app.tilth.store.Stores;
import app.tilth.words.Dates;
import app.tilth.words.Messages;
import app.tilth.words.Spans;
import app.tilth.workspace.Directory;
import app.tilth.workspace.Workspace;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Someone in three short sentences: the last contact, whom they know, the next day of theirs. */
final class AtAGlance {
    private static final Messages TEXTS = Messages.of("ui.network");

    /** A day of theirs is told from so many days before on. */
    private static final int DAYS_AHEAD = 14;

    /** The last contact is among so many of the latest entries, unless it is long gone under notes. */
    private static final int LATEST = 20;

    private final Workspace workspace;
    private final Directory directory;
    private final LocalDate today;

    AtAGlance(Workspace workspace) {
        this.workspace = workspace;
        directory = workspace.knowledge().directory();
        today = workspace.today();
    }

    /** Those there are; none where there is no such person. */
    List<String> of(long person) {
        return directory.find(person).isEmpty()
                ? List.of()
                : workspace.read(stores -> Stream.of(last(person, stores), knows(person, stores), date(person, stores))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private Optional<String> last(long person, Stores stores) {
        return stores.interactions().of(person, LATEST).stream()
                .filter(one -> one.kind().isContact() && !one.day().isAfter(today))
                .max(Comparator.comparing(Interaction::day))
                .map(one -> TEXTS.get(
                        "glance." + one.kind(), Spans.agoInFigures(ChronoUnit.DAYS.between(one.day(), today))));
    }

    private Optional<String> knows(long person, Stores stores) {
        long known = stores.connections().of(person).stream()
                .map(connection -> connection.a() == person ? connection.b() : connection.a())
                .filter(other -> directory.find(other).isPresent())
                .count();
        return Optional.of(known).filter(many -> many > 0).map(many -> TEXTS.get("glance.knows", many));
    }

    private Optional<String> date(long person, Stores stores) {
        return stores.people().find(person).stream()
                .flatMap(one -> one.dates().stream())
                .filter(date -> ChronoUnit.DAYS.between(today, next(date)) <= DAYS_AHEAD)
                .min(Comparator.comparing(this::next))
                .map(date -> {
                    String when = Dates.day(next(date), today);
                    return date.label().isBlank()
                            ? TEXTS.get("glance." + date.kind(), when)
                            : TEXTS.get("glance.date", date.label(), when);
                });
    }

    private LocalDate next(DateThatMatters date) {
        return date.date().nextOnOrAfter(today);
    }
}
