package app.tilth.ui.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A need as it is told in its dialog.
 *
 * @param id 0 for a new one
 * @param horizon empty where there is no hurry
 * @param out those who match and do not fit
 */
public record NeedDraft(
        long id, String title, String why, Optional<LocalDate> horizon, List<Sought> sought, List<Who> out) {
    public NeedDraft {
        sought = List.copyOf(sought);
        out = List.copyOf(out);
    }
}
