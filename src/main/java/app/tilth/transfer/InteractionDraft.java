package app.tilth.transfer;

import app.tilth.model.Direction;
import app.tilth.model.InteractionKind;
import app.tilth.model.Origin;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An interaction whose participants are told by name and profile.
 *
 * @param origin identity within the source; the same file read again gives the same
 * @param summary one line, may be empty
 * @param participants everyone but the owner of the file
 */
public record InteractionDraft(
        Origin origin,
        LocalDate day,
        @Nullable LocalTime time,
        InteractionKind kind,
        Direction direction,
        String summary,
        List<PersonRef> participants) {
    public InteractionDraft {
        participants = List.copyOf(participants);
    }
}
