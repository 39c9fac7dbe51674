package app.tilth.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dated contact with one or more people.
 *
 * <p>Day and time are the wall clock's where it happened, so that neither a change of time zone nor of daylight saving
 * ever moves a contact to another day.
 *
 * @param id row id, 0 while not stored
 * @param origin where it came from and its identity there; unique, so that a second import adds nothing
 * @param minutes how long it lasted, null where not known
 * @param summary one line, may be empty
 * @param participants ids of the other people; never contains You
 */
public record Interaction(
        long id,
        Origin origin,
        LocalDate day,
        @Nullable LocalTime time,
        @Nullable Integer minutes,
        InteractionKind kind,
        Direction direction,
        String summary,
        String notes,
        List<Long> participants)
        implements Entry {

    /** More receivers than this make a message a mass mail, which is no contact with anyone in particular. */
    public static final int MOST_RECEIVERS = 10;

    public Interaction {
        participants = List.copyOf(participants);
    }

    /** Whether the day counts as a contact-day of its ties. */
    public boolean isContact() {
        return isContact(kind, participants.size());
    }

    /** Whether a day with such an interaction counts: bare notes and mass mails do not. */
    public static boolean isContact(InteractionKind kind, int participants) {
        return kind.isContact() && (kind != InteractionKind.MESSAGE || participants <= MOST_RECEIVERS);
    }

    /** The same contact under another id, with the ids its participants have there. */
    public Interaction with(long otherId, List<Long> others) {
        return new Interaction(otherId, origin, day, time, minutes, kind, direction, summary, notes, others);
    }

    /** The same contact on another day. */
    public Interaction on(LocalDate other) {
        return new Interaction(id, origin, other, time, minutes, kind, direction, summary, notes, participants);
    }
}
