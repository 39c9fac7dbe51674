package app.tilth.background;

import app.tilth.desktop.Notice;
import app.tilth.desktop.Notices;
import app.tilth.words.Messages;
import app.tilth.workspace.Preferences;
import app.tilth.workspace.Today;
import app.tilth.workspace.Workspace;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Tells of the day once, at the time the user wants: one notice that names the first suggestion. None on a quiet day, none of a
 * day that is done or that the user is looking at, and none twice, however the clock is set.
 */
final class Herald {
    private static final Messages TEXTS = Messages.of("background");
    private static final String TOLD = "notice.told";

    /** Where the desktop takes no notice, it is asked again after this. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final Supplier<Workspace> network;
    private final Clock clock;
    private final Notices notices;
    private final Sight sight;
    private Instant notBefore = Instant.MIN;

    Herald(Supplier<Workspace> network, Clock clock, Notices notices, Sight sight) {
        this.network = network;
        this.clock = clock;
        this.notices = notices;
        this.sight = sight;
    }

    /** Tells of the day if it is time to. */
    void look() {
        Workspace workspace = network.get();
        LocalDate today = workspace.today();
        if (!isTime(workspace.preferences(), LocalDateTime.now(clock))
                || clock.instant().isBefore(notBefore)
                || workspace.kept(TOLD).equals(Optional.of(today.toString()))) {
            return;
        }
        Today.Offers offers = offers(workspace);
        if (offers.isDone() || sight.isLookedAt() || show(offers)) {
            workspace.keep(TOLD, today.toString());
        } else {
            notBefore = clock.instant().plus(PATIENCE);
        }
    }

    private static boolean isTime(Preferences wanted, LocalDateTime now) {
        return wanted.notices()
                && !wanted.quietDays().contains(now.getDayOfWeek())
                && !now.toLocalTime().isBefore(wanted.at());
    }

    private static Today.Offers offers(Workspace workspace) {
        return new Today(workspace).glance(workspace.preferences().howMany());
    }

    /** Shows what a notice of today looks like; on a day that is done, it says so. Whether the desktop took it. */
    boolean show() {
        return show(offers(network.get()));
    }

    private boolean show(Today.Offers offers) {
        return notices.show(notice(offers), sight::openToday);
    }

    private static Notice notice(Today.Offers offers) {
        String action = TEXTS.get("notice.open");
        if (offers.open().isEmpty()) {
            return new Notice(TEXTS.get("notice.title.done"), TEXTS.get("notice.done"), action);
        }
        var first = offers.open().getFirst().suggestion();
        int more = offers.open().size() - 1;
        return new Notice(
                TEXTS.get("notice.title", offers.open().size()),
                TEXTS.get("notice.text", first.name(), first.sentence(), more),
                action);
    }
}
